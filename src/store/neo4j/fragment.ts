/** Pieces of Cypher that carry their own parameters, so that a value can never become part of a statement's text. */

/** What a parameter can be. */
export type CypherValue =
  string | number | boolean | null | readonly CypherValue[] | { readonly [key: string]: CypherValue };

/** Text with a gap after each part but the last, where a parameter goes. */
export interface Fragment {
  readonly parts: readonly string[];
  readonly values: readonly CypherValue[];
}

/** A statement as the driver takes it. */
export interface Statement {
  readonly text: string;
  readonly parameters: Readonly<Record<string, CypherValue>>;
}

/** A template of Cypher: fragments are spliced in, every other value becomes a parameter. */
export function cypher(
  template: TemplateStringsArray,
  ...given: readonly (Fragment | CypherValue)[]
): Fragment {
  const texts = dense(template);
  const building: Building = { parts: [texts[0] ?? ''], values: [] };
  for (const [index, value] of given.entries()) {
    if (isFragment(value)) append(building, value);
    else {
      building.parts.push('');
      building.values.push(value);
    }
    extend(building, texts[index + 1] ?? '');
  }
  return building;
}

const denseTexts = new WeakMap<TemplateStringsArray, readonly string[]>();

/** The texts of a template without its line breaks: the driver sends 1,400 bytes of a statement at a time. */
function dense(template: TemplateStringsArray): readonly string[] {
  const known = denseTexts.get(template);
  if (known !== undefined) return known;
  const texts = template.map((text) => text.replace(/\s*\n\s*/g, ' '));
  denseTexts.set(template, texts);
  return texts;
}

/** A name of our own, such as a variable, a label or `variable.property`; never text from outside. */
export function name(identifier: string): Fragment {
  if (!/^[A-Za-z_][A-Za-z0-9_.|]*$/.test(identifier)) throw new Error(`not a name: ${identifier}`);
  return plain(identifier);
}

/** A whole number in the text itself, where Cypher takes no parameter. */
export function wholeNumber(number: number): Fragment {
  if (!Number.isSafeInteger(number)) throw new Error(`no whole number: ${number}`);
  return plain(String(number));
}

/** Fragments with the same separator between them. */
export function join(fragments: readonly Fragment[], separator: string): Fragment {
  const building: Building = { parts: [''], values: [] };
  for (const [index, fragment] of fragments.entries()) {
    if (index > 0) extend(building, separator);
    append(building, fragment);
  }
  return building;
}

/** All of the conditions; with none, what every row meets. */
export function every(conditions: readonly Fragment[]): Fragment {
  return conditions.length === 0 ? plain('true') : cypher`(${join(conditions, ' AND ')})`;
}

/** Any of the conditions; with none, what no row meets. */
export function any(conditions: readonly Fragment[]): Fragment {
  return conditions.length === 0 ? plain('false') : cypher`(${join(conditions, ' OR ')})`;
}

/** The clause that binds each of the ids to a variable once, however often it is among them. */
export function forEach(ids: readonly string[], variable: string): Fragment {
  return cypher`UNWIND ${[...new Set(ids)]} AS ${name(variable)}`;
}

/** The clauses that match these patterns, one after the other, where all of the conditions hold. */
export function matching(patterns: readonly Fragment[], conditions: readonly Fragment[]): Fragment {
  const clauses = patterns.map((pattern) => cypher`MATCH ${pattern}`);
  return cypher`${join(clauses, ' ')} WHERE ${every(conditions)}`;
}

/** The statement of a fragment; the text depends on its shape alone, so that the server plans it once. */
export function statementOf({ parts, values }: Fragment): Statement {
  const text = parts.map((part, index) => (index < values.length ? `${part}$p${index}` : part)).join('');
  return { text, parameters: Object.fromEntries(values.map((value, index) => [`p${index}`, value])) };
}

/** A fragment while it is put together. */
interface Building {
  readonly parts: string[];
  readonly values: CypherValue[];
}

function extend({ parts }: Building, text: string): void {
  parts.push(`${parts.pop() ?? ''}${text}`);
}

function append(building: Building, { parts, values }: Fragment): void {
  const [first = '', ...rest] = parts;
  extend(building, first);
  building.parts.push(...rest);
  building.values.push(...values);
}

function plain(text: string): Fragment {
  return { parts: [text], values: [] };
}

function isFragment(value: Fragment | CypherValue): value is Fragment {
  return typeof value === 'object' && value !== null && 'parts' in value && 'values' in value;
}

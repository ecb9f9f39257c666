/** Pieces of SQL that carry their own parameters, so that a value can never become part of a statement's text. */

export type SqlValue = string | number | null;

const longestChain = 10;

export interface Fragment {
  readonly text: string;
  readonly values: readonly SqlValue[];
}

/** A template of SQL: fragments are spliced in, every other value becomes a parameter. */
export function sql(
  parts: TemplateStringsArray,
  ...given: readonly (Fragment | SqlValue | boolean)[]
): Fragment {
  let text = parts[0] ?? '';
  const values: SqlValue[] = [];
  given.forEach((value, index) => {
    if (typeof value === 'object' && value !== null) {
      text += value.text;
      values.push(...value.values);
    } else {
      text += '?';
      values.push(typeof value === 'boolean' ? Number(value) : value);
    }
    text += parts[index + 1] ?? '';
  });
  return { text, values };
}

/** A name of our own, such as a column or an alias; never text from outside. */
export function name(identifier: string): Fragment {
  if (!/^[A-Za-z_][A-Za-z0-9_.]*$/.test(identifier)) throw new Error(`not a name: ${identifier}`);
  return { text: identifier, values: [] };
}

/** Fragments with the same separator between them. */
export function join(fragments: readonly Fragment[], separator: string): Fragment {
  return {
    text: fragments.map(({ text }) => text).join(separator),
    values: fragments.flatMap(({ values }) => values),
  };
}

/** All of the conditions; with none, what every row meets. */
export function every(conditions: readonly Fragment[]): Fragment {
  return conditions.length === 0 ? sql`TRUE` : chain(conditions, ' AND ');
}

/** Any of the conditions; with none, what no row meets. */
export function any(conditions: readonly Fragment[]): Fragment {
  return conditions.length === 0 ? sql`FALSE` : chain(conditions, ' OR ');
}

/** In halves where it is long: SQLite nests a chain as deep as it is long, and takes no more than 1,000 levels. */
function chain(conditions: readonly Fragment[], operator: ' AND ' | ' OR '): Fragment {
  const middle = Math.ceil(conditions.length / 2);
  const links =
    conditions.length <= longestChain
      ? conditions
      : [chain(conditions.slice(0, middle), operator), chain(conditions.slice(middle), operator)];
  return sql`(${join(links, operator)})`;
}

/**
 * The clause that ends a statement after so many rows. The number stands in the text: SQLite plans by it, and would
 * plan the statement anew each time a parameter in its place is bound.
 */
export function atMost(count: number): Fragment {
  if (!Number.isSafeInteger(count) || count < 0) throw new Error(`no number of rows: ${count}`);
  return { text: `LIMIT ${count}`, values: [] };
}

/** Whether a column's value is among these; the statement's text is the same for any number of them. */
export function among(column: Fragment, values: readonly (string | number | boolean)[]): Fragment {
  return sql`${column} IN (SELECT value FROM json_each(${JSON.stringify(values.map((value) => (typeof value === 'boolean' ? Number(value) : value)))}))`;
}

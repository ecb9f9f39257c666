/** JSON text to a document tree. `JSON.parse` decides what is JSON; the tree adds lines and finds repeated keys. */
import {
  deepestNesting,
  mostParts,
  tooDeep,
  tooManyParts,
  type DocumentNode,
  type MapNode,
  type ScalarNode,
} from './document-node';
import { JsonTokens } from './json-tokens';
import type { ProblemList } from './problem';

const marks = { openList: 0x5b, closeList: 0x5d, openMap: 0x7b, closeMap: 0x7d } as const;

interface TreeContext {
  readonly file: string;
  readonly problems: ProblemList;
  readonly tokens: JsonTokens;
}

/** Parses JSON whose first line has this number; null, with problems, where there is no tree to read. */
export function parseJson(
  text: string,
  file: string,
  problems: ProblemList,
  firstLine = 1,
): DocumentNode | null {
  if (isTooComplex(text, file, problems, firstLine)) return null;
  try {
    JSON.parse(text);
  } catch (error) {
    const { line, message } = syntaxProblem(text, error, firstLine);
    problems.add({ file, path: '', line }, message);
    return null;
  }
  const tokens = new JsonTokens(text, firstLine);
  return treeOf(tokens.next(), '', { file, problems, tokens });
}

// Checked before parsing, so that no text can make the parser build millions of nested lists.
function isTooComplex(text: string, file: string, problems: ProblemList, firstLine: number): boolean {
  const tokens = new JsonTokens(text, firstLine);
  let [depth, parts] = [0, 0];
  for (let unit = tokens.advance(); !Number.isNaN(unit); unit = tokens.advance()) {
    if (unit === marks.openList || unit === marks.openMap) depth += 1;
    if (unit === marks.closeList || unit === marks.closeMap) depth -= 1;
    parts += 1;
    if (depth > deepestNesting || parts > mostParts) {
      const place = { file, path: '', line: tokens.line };
      problems.add(place, ...(depth > deepestNesting ? tooDeep : tooManyParts));
      return true;
    }
  }
  return false;
}

function syntaxProblem(text: string, error: unknown, firstLine: number): { line: number; message: string } {
  if (text.trim() === '') return { line: firstLine, message: 'the document is empty' };
  const reason = error instanceof Error ? error.message : String(error);
  const position = / at position (\d+)/.exec(reason)?.[1];
  const before = text.slice(0, position === undefined ? text.length : Number(position));
  const [short = reason] = reason.split(/ in JSON| at position |, \.{3}"|, "/);
  return { line: firstLine + before.split('\n').length - 1, message: `the text is not JSON: ${short}` };
}

function treeOf(token: string, path: string, context: TreeContext): DocumentNode {
  const { line } = context.tokens;
  if (token === '[') return { kind: 'list', items: itemsOf(path, context), line };
  if (token === '{') return { kind: 'map', entries: entriesOf(path, context), line };
  return { kind: 'scalar', value: scalarValue(valueOf(token)), written: token, line };
}

function itemsOf(path: string, context: TreeContext): readonly DocumentNode[] {
  const items: DocumentNode[] = [];
  for (let token = context.tokens.next(); token !== ']'; token = context.tokens.next()) {
    if (token !== ',') items.push(treeOf(token, `${path}[${items.length}]`, context));
  }
  return items;
}

function entriesOf(path: string, context: TreeContext): MapNode['entries'] {
  const { file, problems, tokens } = context;
  const entries = new Map<string, { readonly line: number; readonly node: DocumentNode }>();
  for (let token = tokens.next(); token !== '}'; token = tokens.next()) {
    if (token === ',') continue;
    const key = String(valueOf(token));
    const { line } = tokens;
    const below = path === '' ? key : `${path}.${key}`;
    tokens.next();
    const node = treeOf(tokens.next(), below, context);
    const first = entries.get(key);
    if (first === undefined) entries.set(key, { line, node });
    else {
      const advice = `it stands first on line ${first.line}`;
      problems.add({ file, path: below, line }, `the key "${key}" stands twice`, advice);
    }
  }
  return entries;
}

// A token is JSON by now; of a text without escapes the value is what stands between the quotes.
function valueOf(token: string): unknown {
  return token.startsWith('"') && !token.includes('\\') ? token.slice(1, -1) : JSON.parse(token);
}

function scalarValue(value: unknown): ScalarNode['value'] {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

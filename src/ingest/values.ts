/** What a single value of a document can be read as: a value, or what is wrong with it and what to do. */
import { entityKinds, type NodeKind } from '../domain/catalogue';
import { kindOfId } from '../domain/ids';
import { parsePeriod, type Period } from '../domain/period';

import { textProblem } from './check-text';
import { describeNode, quote, type DocumentNode } from './document-node';
import { didYouMeanOneOf } from './suggest';

export type Reading<Value> =
  | { readonly isRead: true; readonly value: Value }
  | { readonly isRead: false; readonly message: string; readonly suggestion: string | null };

export type ReadValue<Value> = (node: DocumentNode) => Reading<Value>;

/** Text without the space around it, of at most so many code points. */
export function textOf(mostPoints: number): ReadValue<string> {
  return (node) => {
    if (node.kind !== 'scalar' || typeof node.value !== 'string') {
      const advice = node.kind === 'scalar' ? `put it in quotes: "${node.written}"` : null;
      return fail(`expected text, found ${describeNode(node)}`, advice);
    }
    const text = node.value.trim();
    const problem = textProblem(text, mostPoints);
    return problem === null ? { isRead: true, value: text } : fail(...problem);
  };
}

/** Text that passes a test; `wanted` says of what form it must be. */
export function formedText(
  isFormed: (text: string) => boolean,
  wanted: string,
  mostPoints = Infinity,
): ReadValue<string> {
  return (node) => {
    const text = textOf(mostPoints)(node);
    return !text.isRead || isFormed(text.value) ? text : fail(`${quote(text.value)} is not ${wanted}`);
  };
}

/** A number that a double holds as it is written. */
export const readNumber: ReadValue<number> = (node) => {
  if (node.kind !== 'scalar' || typeof node.value !== 'number') {
    return fail(`expected a number, found ${describeNode(node)}`, plainNumber(node));
  }
  if (!Number.isFinite(node.value)) return fail(`${node.written} is not a finite number`);
  if (Math.abs(node.value) > Number.MAX_SAFE_INTEGER) {
    return fail(`${node.written} is too large to be kept exactly`);
  }
  // Adding 0 turns -0, which no document means, into 0.
  return { isRead: true, value: node.value + 0 };
};

/** A number from `least` to `most`. */
export function numberWithin(least: number, most: number): ReadValue<number> {
  return (node) => {
    const number = readNumber(node);
    if (!number.isRead || (number.value >= least && number.value <= most)) return number;
    return fail(`${number.value} is not within ${least} to ${most}`);
  };
}

/** A whole number from `least` on. */
export function wholeNumber(least: number): ReadValue<number> {
  return (node) => {
    const number = readNumber(node);
    if (!number.isRead || (Number.isInteger(number.value) && number.value >= least)) return number;
    return fail(`${number.value} is not a whole number from ${least} on`);
  };
}

/** A period; a year may stand without quotes, and is then read as it is written. */
export const readPeriod: ReadValue<Period> = (node) => {
  const isNumber = node.kind === 'scalar' && typeof node.value === 'number';
  const text = isNumber ? { isRead: true as const, value: node.written } : textOf(Infinity)(node);
  if (!text.isRead) return text;
  const period = parsePeriod(text.value);
  return period === null
    ? fail(
        `${quote(text.value)} is no date or interval of EDTF level 0 or 1`,
        'write 1941, 1941-10, 1941-10-05, 1941~, 1941-06/1941-12 or 2022-02-24/..',
      )
    : { isRead: true, value: period };
};

/** One of some words; `what` names them. */
export function oneOf<Option extends string>(options: readonly Option[], what: string): ReadValue<Option> {
  return (node) => {
    const text = textOf(Infinity)(node);
    if (!text.isRead) return text;
    const found = options.find((option) => option === text.value);
    return found === undefined
      ? fail(`unknown ${what} ${quote(text.value)}`, didYouMeanOneOf(text.value, options))
      : { isRead: true, value: found };
  };
}

/** The kinds of thing that ids name. */
export type IdKind = NodeKind | 'REPORT';

/** The id of a thing of one of these kinds. */
export function idOf(kinds: readonly IdKind[]): ReadValue<string> {
  return (node) => {
    const text = textOf(Infinity)(node);
    if (!text.isRead) return text;
    const kind = kindOfId(text.value);
    if (kind !== null && kinds.includes(kind)) return text;
    const forms =
      kinds.length > 2
        ? 'an id such as unit/101-abn'
        : kinds.map((wanted) => `${prefixOf(wanted)}/…`).join(' or ');
    if (kind !== null)
      return fail(`${quote(text.value)} is not the id of ${nounOf(kinds)}`, `write ${forms}`);
    const advice = `write ${forms} in lower-case letters, digits and single hyphens, 200 characters at most`;
    const near = slugified(text.value);
    return fail(`${quote(text.value)} is no id`, near === null ? advice : `did you mean "${near}"?`);
  };
}

function nounOf(kinds: readonly IdKind[]): string {
  if (kinds.length > 2) return 'an entity';
  const [first = '', ...others] = kinds.map((kind) => kind.toLowerCase());
  return [`${/^[aeio]/.test(first) ? 'an' : 'a'} ${first}`, ...others].join(' or ');
}

function prefixOf(kind: IdKind): string {
  if (kind === 'CLAIM' || kind === 'MEASURE' || kind === 'REPORT') return kind.toLowerCase();
  return entityKinds[kind].prefix;
}

// The nearest id by rule: `Unit/101 ABN` is `unit/101-abn`.
function slugified(text: string): string | null {
  const [prefix = '', slug = '', more] = text.toLowerCase().split('/');
  const plain = slug
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-');
  const id = `${prefix.trim()}/${plain.replace(/^-|-$/g, '')}`;
  return more === undefined && kindOfId(id) !== null ? id : null;
}

function plainNumber(node: DocumentNode): string | null {
  const text = node.kind === 'scalar' && typeof node.value === 'string' ? node.value.trim() : '';
  return /^-?\d{1,3}([,_ ’']\d{3})+(\.\d+)?$/.test(text)
    ? `write ${text.replace(/[,_ ’']/g, '')}`
    : /^-?\d+(\.\d+)?$/.test(text)
      ? `write it without quotes: ${text}`
      : null;
}

function fail(message: string, suggestion: string | null = null): Reading<never> {
  return { isRead: false, message, suggestion };
}

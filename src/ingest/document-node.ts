/**
 * The tree of a parsed document, the same for YAML and JSON, with the line that each part stands on. Numbers keep
 * the text they were written with, so that the year `0900` can be read as a period.
 */

export type DocumentNode = ScalarNode | ListNode | MapNode;

/** `written` is the text of the document for an unquoted scalar. */
export interface ScalarNode {
  readonly kind: 'scalar';
  readonly value: string | number | boolean | null;
  readonly written: string;
  readonly line: number;
}

export interface ListNode {
  readonly kind: 'list';
  readonly items: readonly DocumentNode[];
  readonly line: number;
}

/** `line` of an entry is that of its key. */
export interface MapNode {
  readonly kind: 'map';
  readonly entries: ReadonlyMap<string, { readonly line: number; readonly node: DocumentNode }>;
  readonly line: number;
}

/** Maps and lists may be nested so deep; documents of this format need nine levels. */
export const deepestNesting = 32;

/** A document may have so many tokens: what is built for them takes far more room than their text. */
export const mostParts = 4_000_000;

/** What is said of a document beyond these limits: message and suggestion. */
export const tooDeep: Advice = ['the document is nested too deeply', `stay within ${deepestNesting} levels`];
export const tooManyParts: Advice = [
  'the document has too many parts',
  'split it into files, or write it as JSON Lines',
];

type Advice = readonly [message: string, suggestion: string];

/** Whether a value is left out: `key:` and `key: null` mean the same as no key. */
export function isAbsent(node: DocumentNode | undefined): boolean {
  return node === undefined || (node.kind === 'scalar' && node.value === null);
}

/** What a value is, for messages: `the number 5`, `a list`. */
export function describeNode(node: DocumentNode): string {
  if (node.kind !== 'scalar') return node.kind === 'list' ? 'a list' : 'a map of keys';
  switch (typeof node.value) {
    case 'string':
      return `the text ${quote(node.value)}`;
    case 'number':
      return `the number ${node.written}`;
    default:
      return node.value === null ? 'nothing' : node.written;
  }
}

/** Text in quotes, cut where it is long. */
export function quote(text: string): string {
  const points = [...text];
  return JSON.stringify(points.length > 60 ? `${points.slice(0, 60).join('')}…` : text);
}

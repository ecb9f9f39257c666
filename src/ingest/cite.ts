/** Makes a citation of a text that stands in a document. */
import { occurrencesOf, type Occurrence, type Passages } from '../domain/passage';
import type { Citation } from '../domain/records';

import { sha256Of } from './verify';

/** The citation, or every place that the text stands at where that is not exactly one. */
export type Cited =
  | { readonly citation: Pick<Citation, 'type' | 'paragraph' | 'start' | 'end' | 'sha256'> }
  | { readonly occurrences: readonly Occurrence[] };

/** At most so many places are looked for. */
export const mostOccurrences = 1000;

/** Cites a text that stands in a document exactly once, as written; with `paragraph`, once in that paragraph. */
export function citeText(passages: Passages, wanted: string, paragraph: number | null = null): Cited {
  const occurrences = occurrencesOf(passages, wanted, mostOccurrences).filter(
    (occurrence) => paragraph === null || occurrence.paragraph === paragraph,
  );
  const [only, second] = occurrences;
  if (only === undefined || second !== undefined || only.paragraph === null) return { occurrences };
  return { citation: { type: 'TEXT', ...only, sha256: sha256Of(wanted) } };
}

/**
 * Cites all from a text that stands in a document exactly once to the end of another, the first that follows it in
 * its paragraph; null where none does.
 */
export function citeThrough(
  passages: Passages,
  from: string,
  to: string,
  paragraph: number | null = null,
): Cited | null {
  const begun = citeText(passages, from, paragraph);
  if (!('citation' in begun)) return begun;
  const { start, end } = begun.citation;
  const last = occurrencesOf(passages, to, mostOccurrences).find(
    (occurrence) => occurrence.paragraph === begun.citation.paragraph && occurrence.end >= (end ?? 0),
  );
  if (last === undefined || start === null) return null;
  const sha256 = sha256Of(passages.slice(start, last.end));
  return { citation: { ...begun.citation, end: last.end, sha256 } };
}

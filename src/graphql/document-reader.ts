/** What the API asks of the documents folder: whether citations and texts are still as they were recorded. */
import type { PassageContext } from '../domain/passage-context';
import type { Citation, EntityRecord } from '../domain/records';
import type { CallContext } from '../store/graph-store';

/** What became of a citation's span; the span itself and the words around it only where it is VERIFIED. */
export interface CheckedCitation {
  readonly verification: 'VERIFIED' | 'MOVED' | 'MISSING' | 'NO_TEXT';
  readonly excerpt: string | null;
  readonly context: PassageContext | null;
}

/** Reads documents when asked, never before. */
export interface DocumentReader {
  /** Looks for a citation's span in the text of its source. Throws TIMEOUT where the call's time is up before. */
  verify(source: EntityRecord, citation: Citation, call: CallContext): Promise<CheckedCitation>;
  /** Whether the text of a source is the one that was recorded. */
  textState(source: EntityRecord): Promise<'UNCHANGED' | 'CHANGED' | 'MISSING'>;
}

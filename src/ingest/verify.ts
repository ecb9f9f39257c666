/** Verifies citations against the texts in the documents folder. Nothing fuzzy is ever accepted. */
import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';

import { isFoundBetween, isInPlace, type Passages, type Span, type SpanState } from '../domain/passage';
import { contextOf, type PassageContext } from '../domain/passage-context';
import { Latest } from '../domain/latest';
import type { Citation, EntityRecord } from '../domain/records';
import { checkCall } from '../store/call-limits';
import type { CallContext } from '../store/graph-store';

import type { DocumentsFolder } from './documents-folder';

/** What became of a citation's span; the span itself and the words around it only where it is VERIFIED. */
export interface VerifiedCitation {
  readonly verification: SpanState | 'NO_TEXT';
  readonly excerpt: string | null;
  readonly context: PassageContext | null;
}

/** Whether a source's text is the one that was recorded; bytes that are no UTF-8 are no text, so never that one. */
export type TextState = 'UNCHANGED' | 'CHANGED' | 'MISSING';

export interface Verifier {
  /**
   * NO_TEXT where the file is not there, or the citation has no span; MISSING where the file is not UTF-8. Throws
   * TIMEOUT where a call is given and its time is up before the text is searched through.
   */
  verify(source: EntityRecord, citation: Citation, call?: CallContext): Promise<VerifiedCitation>;
  textState(source: EntityRecord): Promise<TextState>;
}

const noText: VerifiedCitation = { verification: 'NO_TEXT', excerpt: null, context: null };
const missing: VerifiedCitation = { verification: 'MISSING', excerpt: null, context: null };
const mostKept = 10_000;
// A few milliseconds of hashing at once, so that others get their turn.
const mostWindows = 2000;
const mostCharacters = 500_000;

/** A verifier over a folder, which keeps what it found while the files stay as they are. */
export function createVerifier(folder: DocumentsFolder): Verifier {
  const searched = new Latest<boolean>(mostKept);

  const isElsewhere = async (
    passages: Passages,
    span: Span,
    text: readonly string[],
    call: CallContext | undefined,
  ) => {
    const key = JSON.stringify([...text, span.end - span.start, span.sha256]);
    const known = searched.get(key);
    if (known !== undefined) return known;
    const isFound = await searchAll(passages, span, call);
    searched.set(key, isFound);
    return isFound;
  };

  return {
    verify: async ({ source }, citation, call) => {
      const span = spanOf(citation);
      if (!source?.text || span === null) return noText;
      const found = await folder.read(source.text.file);
      if (found.state !== 'READ') return noText;
      const { passages, version } = found;
      if (passages === null) return missing;
      const excerpt = passages.slice(span.start, span.end);
      const inPlace = isInPlace(passages, span, sha256Of);
      if (inPlace === true) return verified(passages, span, excerpt);
      const isMoved =
        inPlace === false || (await isElsewhere(passages, span, [source.text.file, version], call));
      return { verification: isMoved ? 'MOVED' : 'MISSING', excerpt: null, context: null };
    },
    textState: async ({ source }) => {
      const found = source?.text ? await folder.read(source.text.file) : null;
      if (!source?.text || found?.state !== 'READ') return 'MISSING';
      const isRecorded = found.passages !== null && found.sha256 === source.text.sha256;
      return isRecorded ? 'UNCHANGED' : 'CHANGED';
    },
  };
}

/** SHA-256 of the UTF-8 bytes of a text. */
export function sha256Of(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

// Most who verify a span do not ask what stands around it.
function verified(passages: Passages, span: Span, excerpt: string): VerifiedCitation {
  return {
    verification: 'VERIFIED',
    excerpt,
    get context() {
      return contextOf(passages, span);
    },
  };
}

async function searchAll(passages: Passages, span: Span, call: CallContext | undefined): Promise<boolean> {
  const step = Math.min(mostWindows, Math.ceil(mostCharacters / (span.end - span.start)));
  for (let from = 0; from < passages.length; from += step) {
    if (isFoundBetween(passages, span, sha256Of, from, from + step)) return true;
    await setImmediate();
    if (call !== undefined) checkCall(call);
  }
  return false;
}

function spanOf({ paragraph, start, end, sha256 }: Citation): Span | null {
  return start === null || end === null || sha256 === null ? null : { paragraph, start, end, sha256 };
}

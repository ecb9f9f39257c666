/** `conflict-graph verify`: holds every citation against the texts. */
import { createDocumentsFolder } from '../ingest/documents-folder';
import { createVerifier } from '../ingest/verify';
import { verifyAll, type Verdict } from '../ingest/verify-all';

import { createProgress } from './progress';
import { settingsOf, withStore } from './settings';
import { exitCodes, type ExitCode, type Terminal } from './terminal';

/**
 * Prints every text and citation that is not as it was recorded, then the counts, then what could not be verified.
 * Ends with problems for the former alone: a text that is not at hand says nothing against a citation.
 */
export async function verify(terminal: Terminal): Promise<ExitCode> {
  const settings = settingsOf(terminal);
  const verifier = createVerifier(createDocumentsFolder(settings.documentsDir));
  return withStore(settings, async (store) => {
    const progress = createProgress(terminal, 'citations');
    const counts = { VERIFIED: 0, MOVED: 0, MISSING: 0, NO_TEXT: 0 };
    const absent = new Map<string, string>();
    let done = 0;
    let withoutSpan = 0;
    let isAmiss = false;
    try {
      for await (const verdict of verifyAll(store, verifier)) {
        const complaint = complaintOf(verdict);
        if (complaint !== null) {
          isAmiss = true;
          terminal.err.write(`${complaint}\n`);
        }
        if (verdict.kind === 'text') {
          if (verdict.state === 'MISSING') absent.set(verdict.source, verdict.file);
          continue;
        }
        counts[verdict.verification] += 1;
        if (verdict.verification === 'NO_TEXT' && !absent.has(verdict.source)) withoutSpan += 1;
        done += 1;
        progress.update('verified', done, null);
      }
    } finally {
      progress.stop();
    }
    const listed = Object.entries(counts).map(([verification, count]) => `${count} ${verification}`);
    terminal.out.write(`${listed.join(', ')}\n`);
    const warnings = [
      ...warningOfAbsent(counts.NO_TEXT - withoutSpan, new Set(absent.values()), settings.documentsDir),
      ...warningOfSpanless(withoutSpan),
    ];
    warnings.forEach((warning) => terminal.out.write(`NOT VERIFIED: ${warning}\n`));
    return isAmiss ? exitCodes.problems : exitCodes.done;
  });
}

function complaintOf(verdict: Verdict): string | null {
  if (verdict.kind === 'text') {
    return verdict.state === 'CHANGED'
      ? `${verdict.source}: ${verdict.file} is not the text that was recorded (CHANGED)`
      : null;
  }
  return verdict.verification === 'MOVED' || verdict.verification === 'MISSING'
    ? `${verdict.report}, citation ${verdict.index + 1}: ${verdict.verification}`
    : null;
}

function warningOfAbsent(citations: number, files: ReadonlySet<string>, folder: string): readonly string[] {
  if (files.size === 0) return [];
  const texts = files.size === 1 ? 'one text is' : `${files.size} texts are`;
  const list = [...files].join(', ');
  return [`${counted(citations)}, because ${texts} not in ${folder} (DOCUMENTS_DIR): ${list}`];
}

function warningOfSpanless(citations: number): readonly string[] {
  return citations === 0 ? [] : [`${counted(citations)} without start, end and sha256 to compare`];
}

function counted(citations: number): string {
  return citations === 1 ? 'one citation' : `${citations} citations`;
}

/** `conflict-graph verify`: holds every citation against the texts. */
import { createDocumentsFolder } from '../ingest/documents-folder';
import { createVerifier } from '../ingest/verify';
import { verifyAll, type Verdict } from '../ingest/verify-all';

import { createProgress } from './progress';
import { settingsOf, withStore } from './settings';
import { exitCodes, type ExitCode, type Terminal } from './terminal';

/** Prints every text and citation that is not as it was recorded, then the counts. */
export async function verify(terminal: Terminal): Promise<ExitCode> {
  const settings = settingsOf(terminal);
  const verifier = createVerifier(createDocumentsFolder(settings.documentsDir));
  return withStore(settings, async (store) => {
    const progress = createProgress(terminal, 'citations');
    const counts = { VERIFIED: 0, MOVED: 0, MISSING: 0, NO_TEXT: 0 };
    let isAmiss = false;
    for await (const verdict of verifyAll(store, verifier)) {
      const complaint = complaintOf(verdict);
      if (complaint !== null) {
        isAmiss = true;
        terminal.err.write(`${complaint}\n`);
      }
      if (verdict.kind !== 'citation') continue;
      counts[verdict.verification] += 1;
      progress.update(
        'verified',
        Object.values(counts).reduce((sum, count) => sum + count),
        null,
      );
    }
    progress.stop();
    const listed = Object.entries(counts).map(([verification, count]) => `${count} ${verification}`);
    terminal.out.write(`${listed.join(', ')}\n`);
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

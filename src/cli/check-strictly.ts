/** `conflict-graph check --strict`: every problem with documents and, where there is none, all that is not good in them. */
import { createDocumentsFolder } from '../ingest/documents-folder';
import { importStaged, stageImport } from '../ingest/import-lines';
import { lintStaged } from '../ingest/lint';

import { filesNamed, tellOutcome, tellProblems, withStaging } from './import';
import { settingsOf, withStore } from './settings';
import { exitCodes, type ExitCode, type Terminal } from './terminal';

/** Checks what the paths name as one import and lints it. Ends with problems where there is either. */
export async function checkStrictly(paths: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const settings = settingsOf(terminal);
  const folder = createDocumentsFolder(settings.documentsDir);
  const files = await filesNamed(paths);
  return withStore(settings, (store) =>
    withStaging(files, store, true, terminal, async (importing) => {
      const staged = await stageImport(files, importing);
      const outcome = await importStaged(staged, importing);
      if ('problems' in outcome) return tellOutcome(outcome, terminal);
      const { unread, ...found } = await lintStaged(staged.documents, folder, importing);
      if (found.problemCount > 0) tellProblems(found, 'finding', terminal);
      else tellOutcome(outcome, terminal);
      for (const { source, file, reason } of unread) {
        const where = `${file} in ${settings.documentsDir} (DOCUMENTS_DIR)`;
        terminal.out.write(`NOT CHECKED: the paragraphs of ${source}, for want of ${where}: ${reason}\n`);
      }
      return found.problemCount > 0 ? exitCodes.problems : exitCodes.done;
    }),
  );
}

/** `conflict-graph import` and `check`: documents into the store, or every problem with them. */
import { createReadStream } from 'node:fs';

import { findDocumentFiles, readDocumentFile, type DocumentFile } from '../ingest/document-files';
import { importDocuments } from '../ingest/import-documents';
import { importLines, usualBatchSize } from '../ingest/import-lines';
import type { ImportOutcome, ImportResult } from '../ingest/import-settings';
import { displayProblem } from '../ingest/problem';
import type { GraphStore } from '../store/graph-store';
import { openStaging } from '../store/staging';

import { createProgress } from './progress';
import { settingsOf, withStore } from './settings';
import { exitCodes, WrongUse, type ExitCode, type Terminal } from './terminal';

interface ImportOptions {
  readonly dryRun: boolean;
}

/** Imports what the paths name: all YAML and JSON together, then each file of JSON Lines. Stops at the first refusal. */
export async function importFiles(
  paths: readonly string[],
  { dryRun }: ImportOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const settings = settingsOf(terminal);
  const { files, faults } = await findDocumentFiles(paths);
  if (faults.length > 0) throw new WrongUse(faults.join('\n'));
  const whole = files.filter(({ format }) => format !== 'JSON_LINES');
  const streamed = files.filter(({ format }) => format === 'JSON_LINES');
  return withStore(settings, async (store) => {
    if (whole.length > 0) {
      const documents = await Promise.all(whole.map(readDocumentFile));
      const outcome = await importDocuments(documents, { store, today: today(), dryRun });
      if (tell(outcome, terminal) !== exitCodes.done) return exitCodes.problems;
    }
    for (const file of streamed) {
      const outcome = await importStreamed(file, store, dryRun, terminal);
      if (tell(outcome, terminal) !== exitCodes.done) return exitCodes.problems;
    }
    return exitCodes.done;
  });
}

async function importStreamed(
  { path }: DocumentFile,
  store: GraphStore,
  dryRun: boolean,
  terminal: Terminal,
): Promise<ImportOutcome> {
  const staging = openStaging();
  const progress = createProgress(terminal, path);
  const steps = { read: 'read', check: 'checked', apply: 'imported' } as const;
  try {
    return await importLines(
      { file: path, bytes: createReadStream(path) },
      {
        store,
        staging,
        today: today(),
        dryRun,
        batchSize: usualBatchSize,
        onProgress: ({ step, done, total }) => progress.update(steps[step], done, total),
      },
    );
  } finally {
    progress.stop();
    staging.close();
  }
}

function tell(outcome: ImportOutcome, { out, err }: Terminal): ExitCode {
  if ('result' in outcome) {
    out.write(`${inWords(outcome.result)}\n`);
    return exitCodes.done;
  }
  const { problems, problemCount } = outcome;
  problems.forEach((problem) => err.write(`${displayProblem(problem)}\n`));
  const shown = problems.length < problemCount ? `, of which the first ${problems.length} are shown` : '';
  err.write(
    `${problemCount === 1 ? 'One problem' : `${problemCount} problems`}${shown}. Nothing was written.\n`,
  );
  return exitCodes.problems;
}

function inWords({ dryRun, created, updated, unchanged, retracted, dataVersion }: ImportResult): string {
  const counts = `${created} created, ${updated} updated, ${unchanged} unchanged, ${retracted} retracted`;
  if (dryRun) return `No problems. An import would give: ${counts}.`;
  return created + updated + retracted === 0
    ? `Nothing changed: all ${unchanged} records are there already.`
    : `Imported: ${counts}. Data version ${dataVersion}.`;
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}

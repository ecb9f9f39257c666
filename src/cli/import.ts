/** `conflict-graph import` and `check`: documents into the store, or every problem with them. */
import { createReadStream } from 'node:fs';

import { findDocumentFiles, readDocumentFile, type DocumentFile } from '../ingest/document-files';
import { importDocuments } from '../ingest/import-documents';
import { importLines, usualBatchSize, type LinesFile, type LinesImport } from '../ingest/import-lines';
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

/** Imports what the paths name as one import: a problem anywhere, and nothing is written. */
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
    const documents = await Promise.all(whole.map(readDocumentFile));
    const outcome =
      streamed.length === 0
        ? await importDocuments(documents, { store, today: today(), dryRun })
        : await importStreamed({ documents, lines: streamed.map(linesOf) }, store, dryRun, terminal);
    return tell(outcome, terminal);
  });
}

function linesOf({ path }: DocumentFile): LinesFile {
  return { file: path, bytes: bytesOf(path) };
}

// Opened when its turn comes, so that any number of files can be imported together.
async function* bytesOf(path: string): AsyncGenerator<Uint8Array> {
  yield* createReadStream(path);
}

async function importStreamed(
  files: LinesImport,
  store: GraphStore,
  dryRun: boolean,
  terminal: Terminal,
): Promise<ImportOutcome> {
  const staging = openStaging();
  const [first, second] = files.lines;
  const progress = createProgress(terminal, first && !second ? first.file : 'import');
  const steps = { read: 'read', check: 'checked', apply: 'imported' } as const;
  try {
    return await importLines(files, {
      store,
      staging,
      today: today(),
      dryRun,
      batchSize: usualBatchSize,
      onProgress: ({ step, done, total }) => progress.update(steps[step], done, total),
    });
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

/** `conflict-graph import` and `check`: documents into the store, or every problem with them. */
import { createReadStream } from 'node:fs';

import { findDocumentFiles, readDocumentFile, unreadable, type DocumentFile } from '../ingest/document-files';
import { importDocuments } from '../ingest/import-documents';
import { importLines, usualBatchSize, type LinesFile, type LinesImport } from '../ingest/import-lines';
import type { ImportOutcome, ImportResult, LinesSettings } from '../ingest/import-settings';
import { displayProblem, type Refusal } from '../ingest/problem';
import type { SourceDocument } from '../ingest/read-document';
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
  const files = await filesNamed(paths);
  return withStore(settings, async (store) => {
    const outcome =
      files.lines.length === 0
        ? await importDocuments(files.documents, { store, today: today(), dryRun })
        : await withStaging(files, store, dryRun, terminal, (staged) => importLines(files, staged));
    // Also where the import changed nothing: an earlier one may have been cut short here.
    if (!dryRun) await store.refreshSummaries?.();
    return tellOutcome(outcome, terminal);
  });
}

/** What paths name: YAML and JSON read whole, JSON Lines to be read. Throws WrongUse for what is no document. */
export async function filesNamed(paths: readonly string[]): Promise<LinesImport> {
  const { files, faults } = await findDocumentFiles(paths);
  if (faults.length > 0) throw new WrongUse(faults.join('\n'));
  const whole = files.filter(({ format }) => format !== 'JSON_LINES');
  const streamed = files.filter(({ format }) => format === 'JSON_LINES');
  return { documents: await readWhole(whole), lines: streamed.map(linesOf) };
}

/** Runs an import with a staging area and shows its progress. */
export async function withStaging<Result>(
  { lines }: LinesImport,
  store: GraphStore,
  dryRun: boolean,
  terminal: Terminal,
  work: (settings: LinesSettings) => Promise<Result>,
): Promise<Result> {
  const staging = openStaging();
  const [first, second] = lines;
  const progress = createProgress(terminal, first && !second ? first.file : 'import');
  const steps = { read: 'read', check: 'checked', apply: 'imported' } as const;
  try {
    return await work({
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

/** Prints what an import did, or why it did nothing. */
export function tellOutcome(outcome: ImportOutcome, terminal: Terminal): ExitCode {
  if ('result' in outcome) {
    terminal.out.write(`${inWords(outcome.result)}\n`);
    return exitCodes.done;
  }
  tellProblems(outcome, 'problem', terminal);
  return exitCodes.problems;
}

/** Prints problems, one a line, how many there are, and what follows from them; `noun` names one of them. */
export function tellProblems(
  { problems, problemCount }: Refusal,
  noun: string,
  { err }: Terminal,
  consequence = 'Nothing was written.',
): void {
  problems.forEach((problem) => err.write(`${displayProblem(problem)}\n`));
  const shown = problems.length < problemCount ? `, of which the first ${problems.length} are shown` : '';
  const counted = problemCount === 1 ? `One ${noun}` : `${problemCount} ${noun}s`;
  err.write(`${counted}${shown}. ${consequence}\n`);
}

// Each file is opened when its turn comes, so that any number of them can be imported together.
async function readWhole(files: readonly DocumentFile[]): Promise<readonly SourceDocument[]> {
  const documents: SourceDocument[] = [];
  for (const file of files) {
    documents.push(await readDocumentFile(file).catch((error: unknown) => refuseToRead(file, error)));
  }
  return documents;
}

function linesOf(file: DocumentFile): LinesFile {
  return { file: file.path, bytes: bytesOf(file) };
}

async function* bytesOf(file: DocumentFile): AsyncGenerator<Uint8Array> {
  try {
    yield* createReadStream(file.path);
  } catch (error) {
    refuseToRead(file, error);
  }
}

function refuseToRead({ path }: DocumentFile, error: unknown): never {
  throw new WrongUse(unreadable(path, error));
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

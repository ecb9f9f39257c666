/**
 * Imports JSON Lines of any size in constant memory, in two passes. The first stages the whole file and checks it
 * against itself and the store, and writes nothing; the second applies it in batches that each leave the store
 * whole. Where the second is cut short, importing the same file again completes it.
 */
import { applyStaged } from './apply-staged';
import { decodeUtf8 } from './decode';
import { addCounts, differenceOf, noCounts, type Counts } from './difference';
import type { ImportOutcome, LinesSettings } from './import-settings';
import { linesOf, mostLineBytes } from './lines';
import { MergedState } from './merged-state';
import { ProblemList } from './problem';
import { readLine } from './read-line';
import { stagedDocuments, stageLine } from './staged-documents';
import type { StagedUnit } from './staging';
import { currentVersion, undoable } from './undoable';
import { validate } from './validate';

/** How many records are commonly checked or applied at once. */
export const usualBatchSize = 1000;

/** The bytes of a file under the name that it has in problems. */
export interface LinesFile {
  readonly file: string;
  readonly bytes: AsyncIterable<Uint8Array>;
}

/**
 * Imports a file of JSON Lines. Throws INVALID_DOCUMENT where others changed the store between the passes so that
 * the rest of the file no longer fits it.
 */
export async function importLines(source: LinesFile, settings: LinesSettings): Promise<ImportOutcome> {
  const problems = new ProblemList();
  await stageFile(source, settings, problems);
  const counts = await checkStaged(source.file, settings, problems);
  if (problems.count > 0) return problems.refusal();
  if (!settings.dryRun) return { result: await applyStaged(source.file, settings) };
  const dataVersion = await currentVersion(settings.store);
  return { result: { dryRun: true, ...counts, dataVersion } };
}

async function stageFile(
  { file, bytes: chunks }: LinesFile,
  { staging, batchSize, onProgress }: LinesSettings,
  problems: ProblemList,
): Promise<void> {
  let lines = 0;
  for await (const { line, bytes } of linesOf(chunks)) {
    const place = { file, path: '', line };
    lines = line;
    if (line % batchSize === 0) onProgress({ step: 'read', done: line, total: null });
    if (bytes === null) {
      const message = `the line has more than ${mostLineBytes} bytes`;
      problems.add(place, message, 'write each record on a line of its own');
      continue;
    }
    const decoded = decodeUtf8(bytes);
    if (decoded.text === null) problems.add(place, decoded.message, decoded.suggestion);
    else stageLine(staging, readLine(decoded.text, file, line, problems), line, decoded.text);
  }
  onProgress({ step: 'read', done: lines, total: lines });
}

async function checkStaged(file: string, settings: LinesSettings, problems: ProblemList): Promise<Counts> {
  const { store, staging, today, batchSize, onProgress } = settings;
  const documents = stagedDocuments(staging, file);
  const total = staging.count();
  let counts = noCounts;
  let done = 0;
  let last: StagedUnit | null = null;
  for (;;) {
    const units: readonly StagedUnit[] = staging.pending(last, batchSize);
    if (units.length === 0) return counts;
    const ids = units.map(({ id }) => id);
    const checked = await undoable(store, async (transaction) => {
      const found = new ProblemList();
      const state = new MergedState(documents, transaction, today);
      await validate(state, ids, found);
      const changed = found.count + problems.count > 0 ? noCounts : differenceOf(state, ids).counts;
      return { isUndone: true, outcome: { found, changed } };
    });
    problems.addAll(checked.found);
    counts = addCounts(counts, checked.changed);
    done += units.length;
    last = units.at(-1) ?? null;
    onProgress({ step: 'check', done, total });
  }
}

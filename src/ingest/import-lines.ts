/**
 * Imports JSON Lines of any size in constant memory, together with documents that are held whole, in two passes.
 * The first stages everything and checks it against itself and the store, and writes nothing; the second applies it
 * in batches that each leave the store whole. Where the second is cut short, the same import again completes it.
 */
import { applyStaged } from './apply-staged';
import { decodeUtf8 } from './decode';
import { addCounts, differenceOf, noCounts, type Counts } from './difference';
import { itemSetOf, type DocumentSet } from './document-set';
import type { ImportOutcome, LinesSettings } from './import-settings';
import { linesOf, mostLineBytes } from './lines';
import { MergedState } from './merged-state';
import { ProblemList } from './problem';
import { readDocument, type SourceDocument } from './read-document';
import { readLine } from './read-line';
import { stageStoredLinks } from './stage-stored-links';
import { stagedDocuments, stageLine, stageWhole } from './staged-documents';
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

/** What is imported together; files may refer to each other in any order. */
export interface LinesImport {
  readonly documents: readonly SourceDocument[];
  readonly lines: readonly LinesFile[];
}

/** All of an import that could be read, and the problems with the rest. */
export interface StagedImport {
  readonly documents: DocumentSet;
  readonly problems: ProblemList;
}

/** Imports documents and files of JSON Lines as one; throws as `applyStaged` does. */
export async function importLines(files: LinesImport, settings: LinesSettings): Promise<ImportOutcome> {
  return importStaged(await stageImport(files, settings), settings);
}

/** Reads everything into the staging area. */
export async function stageImport(
  { documents, lines }: LinesImport,
  settings: LinesSettings,
): Promise<StagedImport> {
  const { staging } = settings;
  const problems = new ProblemList();
  const whole = itemSetOf(documents.flatMap((document) => readDocument(document, problems)));
  stageWhole(staging, whole);
  await stageFiles(lines, settings, problems);
  const files = lines.map(({ file }) => file);
  return { documents: stagedDocuments(staging, { whole, files }), problems };
}

/** Imports what is staged; throws as `applyStaged` does. */
export async function importStaged(
  { documents, problems: found }: StagedImport,
  settings: LinesSettings,
): Promise<ImportOutcome> {
  const { store, dryRun } = settings;
  const problems = new ProblemList();
  problems.addAll(found);
  const { counts, dataVersion } = await checkStaged(documents, settings, problems);
  if (problems.count > 0) return problems.refusal();
  if (dryRun) return { result: { dryRun: true, ...counts, dataVersion: await currentVersion(store) } };
  const apply = () => applyStaged(documents, settings, isAddition(counts) ? dataVersion : null);
  const units = settings.staging.count();
  const result =
    store.addMany !== undefined && isAddition(counts) ? await store.addMany(units, apply) : await apply();
  return { result };
}

/** What checking found besides problems. */
interface Checked {
  readonly counts: Counts;
  /** The data version that all was checked at, null where it changed meanwhile. */
  readonly dataVersion: string | null;
}

function isAddition({ updated, retracted }: Counts): boolean {
  return updated === 0 && retracted === 0;
}

async function stageFiles(
  files: readonly LinesFile[],
  { staging, batchSize, onProgress }: LinesSettings,
  problems: ProblemList,
): Promise<void> {
  let done = 0;
  for (const [index, { file, bytes: chunks }] of files.entries()) {
    for await (const { line, bytes } of linesOf(chunks)) {
      const place = { file, path: '', line };
      done += 1;
      if (done % batchSize === 0) onProgress({ step: 'read', done, total: null });
      if (bytes === null) {
        const message = `the line has more than ${mostLineBytes} bytes`;
        problems.add(place, message, 'write each record on a line of its own');
        continue;
      }
      const decoded = decodeUtf8(bytes);
      if (decoded.text === null) {
        problems.add(place, decoded.message, decoded.suggestion);
        continue;
      }
      const items = readLine(decoded.text, file, line, problems);
      stageLine(staging, items, { file: index, line });
    }
  }
  onProgress({ step: 'read', done, total: done });
}

async function checkStaged(
  documents: DocumentSet,
  settings: LinesSettings,
  problems: ProblemList,
): Promise<Checked> {
  const { store, staging, today, batchSize, onProgress } = settings;
  const total = staging.count();
  let counts = noCounts;
  let done = 0;
  let last: StagedUnit | null = null;
  const versions = new Set(await stageStoredLinks(settings));
  for (;;) {
    const units: readonly StagedUnit[] = staging.pending(last, batchSize);
    if (units.length === 0) {
      const [dataVersion = null] = versions.size === 1 ? versions : [];
      return { counts, dataVersion };
    }
    const ids = units.map(({ id }) => id);
    const checked = await undoable(store, async (transaction) => {
      const found = new ProblemList();
      const state = new MergedState(documents, transaction, today);
      await validate(state, ids, found);
      const changed = found.count + problems.count > 0 ? noCounts : differenceOf(state, ids).counts;
      return { isUndone: true, outcome: { found, changed, version: await transaction.dataVersion() } };
    });
    versions.add(checked.version);
    problems.addAll(checked.found);
    counts = addCounts(counts, checked.changed);
    done += units.length;
    last = units.at(-1) ?? null;
    onProgress({ step: 'check', done, total });
  }
}

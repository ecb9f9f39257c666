/** The second pass of a large import: applies staged lines in batches, each whole in itself. */
import { addUnits } from './add-units';
import { batchesOf } from './batches';
import { addCounts, noCounts } from './difference';
import { itemSetOf, type DocumentSet } from './document-set';
import { importItems } from './import-documents';
import type { ImportOutcome, ImportResult, ImportSettings, LinesSettings } from './import-settings';
import type { Item } from './item';
import { ProblemList, type Place } from './problem';
import { StoreChanged } from './store-changed';
import { currentVersion } from './undoable';

/**
 * Applies everything that is staged, all of which has no problem. `soundAt` is the data version that it was checked at
 * where it only adds to the store, else null. Throws `StoreChanged` where others changed the store meanwhile so that the
 * rest no longer fits it.
 */
export async function applyStaged(
  documents: DocumentSet,
  settings: LinesSettings,
  soundAt: string | null,
): Promise<ImportResult> {
  const { store, staging, onProgress } = settings;
  const total = staging.count();
  const late: string[] = [];
  let sum: ImportResult = { dryRun: false, ...noCounts, dataVersion: await currentVersion(store) };
  let done = 0;
  const tally = (result: ImportResult, units: number) => {
    sum = { ...result, ...addCounts(sum, result) };
    done += units;
    onProgress({ step: 'apply', done, total });
  };
  const queue = batchesOf(documents, settings);
  let ownVersion = soundAt;
  for (let batch = await queue.at(0); batch !== null; batch = await queue.at(0)) {
    const added = ownVersion === null ? null : await addUnits(documents, queue, ownVersion, settings);
    ownVersion = added?.result.dataVersion ?? null;
    if (added === null) late.push(...(await applyBatch(documents, [...batch], settings, tally)));
    else tally(added.result, added.units);
    queue.drop(added?.batches ?? 1);
  }
  // What did not fit before the rest was there, such as a retraction before that of what is derived from it.
  if (late.length > 0) {
    const outcome = await importUnits(documents, late, settings);
    if ('problems' in outcome) throw new StoreChanged(outcome);
    tally(outcome.result, late.length);
  }
  return sum;
}

/** Applies what fits of a batch; returns the units that do not. */
async function applyBatch(
  documents: DocumentSet,
  batch: readonly string[],
  settings: ImportSettings,
  tally: (result: ImportResult, units: number) => void,
): Promise<readonly string[]> {
  const refused = new Set<string>();
  for (;;) {
    const units = batch.filter((unit) => !refused.has(unit));
    if (units.length === 0) return batch;
    const outcome = await importUnits(documents, units, settings);
    if ('result' in outcome) {
      tally(outcome.result, units.length);
      return [...refused];
    }
    const places = new Set(outcome.problems.map(lineOf));
    const bad = units.filter((unit) => documents.unit(unit).some((item) => isAt(places, item)));
    (bad.length > 0 ? bad : units).forEach((unit) => refused.add(unit));
  }
}

function isAt(places: ReadonlySet<string>, item: Item): boolean {
  const cited = item.kind === 'report' ? item.citations : [];
  return [item.place, ...cited, ...item.references.map(({ place }) => place)].some((place) =>
    places.has(lineOf(place)),
  );
}

function lineOf({ file, line }: Place): string {
  return `${line} ${file}`;
}

function importUnits(
  documents: DocumentSet,
  units: readonly string[],
  settings: ImportSettings,
): Promise<ImportOutcome> {
  const items = units.flatMap((unit) => documents.unit(unit));
  return importItems(itemSetOf(items), new ProblemList(), settings);
}

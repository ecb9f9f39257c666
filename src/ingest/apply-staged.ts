/** The second pass of a large import: applies staged lines in batches, each whole in itself. */
import { CodedError } from '../domain/errors';

import { addCounts, noCounts } from './difference';
import { itemSetOf, type DocumentSet } from './document-set';
import { importItems } from './import-documents';
import type { ImportOutcome, ImportResult, ImportSettings, LinesSettings } from './import-settings';
import { unitOf, type Item } from './item';
import { ProblemList, type Place, type Problem } from './problem';
import type { StagedUnit, Staging } from './staging';
import { currentVersion } from './undoable';

/** Applies everything that is staged, all of which has no problem. */
export async function applyStaged(documents: DocumentSet, settings: LinesSettings): Promise<ImportResult> {
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
  for (const batch of batchesOf(documents, settings)) {
    const refused = await applyBatch(documents, batch, settings, tally);
    late.push(...refused);
    staging.setDone(batch);
  }
  // What did not fit before the rest was there, such as a retraction before that of what is derived from it.
  if (late.length > 0) {
    const outcome = await importUnits(documents, late, settings);
    if ('problems' in outcome) throw changedMeanwhile(outcome.problems);
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

/** Units in order, each with those it names that are not yet applied, so that no batch names what is not there. */
function* batchesOf(
  documents: DocumentSet,
  { staging, batchSize }: LinesSettings,
): Generator<readonly string[]> {
  const batch = new Set<string>();
  let last: StagedUnit | null = null;
  for (;;) {
    const units: readonly StagedUnit[] = staging.pending(last, batchSize);
    for (const unit of units) {
      addWithNamed(batch, unit.id, documents, staging);
      if (batch.size < batchSize) continue;
      yield [...batch];
      batch.clear();
    }
    if (units.length === 0) break;
    last = units.at(-1) ?? null;
  }
  if (batch.size > 0) yield [...batch];
}

function addWithNamed(batch: Set<string>, start: string, documents: DocumentSet, staging: Staging): void {
  if (staging.isDone(start)) return;
  const queue = [start];
  for (let unit = queue.pop(); unit !== undefined; unit = queue.pop()) {
    if (batch.has(unit)) continue;
    batch.add(unit);
    const named = documents.unit(unit).flatMap(({ references }) => references.map(({ id }) => unitOf(id)));
    queue.push(...named.filter((id) => !batch.has(id) && documents.writes(id) && !staging.isDone(id)));
  }
}

function changedMeanwhile(problems: readonly Problem[]): CodedError {
  const message =
    'The store was changed by others during the import, and the rest of it no longer fits the store. Import it again.';
  return new CodedError('INVALID_DOCUMENT', message, { details: { problems } });
}

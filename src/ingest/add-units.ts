/**
 * Adds batches of an import that are known to have no problem, without checking them once more. That is right where the
 * import changes nothing of what is there, nobody else has written since it was checked, and a batch names nothing of
 * those after it: then every check that holds of the whole holds of this part of it.
 */
import type { BatchQueue } from './batches';
import { addCounts, noCounts } from './difference';
import type { DocumentSet } from './document-set';
import { putUnits } from './import-documents';
import type { ImportResult, LinesSettings } from './import-settings';
import { MergedState } from './merged-state';
import { undoable } from './undoable';
import { loadUnits } from './validate';

/** What was added, of so many batches and so many units. */
export interface Added {
  readonly result: ImportResult;
  readonly batches: number;
  readonly units: number;
}

/**
 * Adds the first batches of a queue in one transaction, as many as the store takes best, where the store is at this
 * data version; does nothing and answers null where it is at another. The queue stays as it is.
 */
export async function addUnits(
  documents: DocumentSet,
  queue: BatchQueue,
  dataVersion: string,
  settings: LinesSettings,
): Promise<Added | null> {
  const { store, staging, today } = settings;
  const isDone = (id: string) => staging.isDone(id);
  return undoable<Added | null>(store, async (transaction) => {
    if ((await transaction.dataVersion()) !== dataVersion) return { isUndone: true, outcome: null };
    let added: Added = { result: { dryRun: false, ...noCounts, dataVersion }, batches: 0, units: 0 };
    while (added.units === 0 || added.units < (store.unitsAtOnce ?? 0)) {
      const batch = await queue.at(added.batches);
      if (batch === null) break;
      const state = new MergedState(partOf(documents, batch, isDone), transaction, today);
      await loadUnits(state, [...batch]);
      const result = await putUnits(state, [...batch], false);
      added = {
        result: { ...result, ...addCounts(added.result, result) },
        batches: added.batches + 1,
        units: added.units + batch.size,
      };
    }
    return { isUndone: false, outcome: added };
  });
}

/** A batch with the entities of those before it, which the store holds as the documents have them. */
function partOf(
  documents: DocumentSet,
  batch: ReadonlySet<string>,
  isDone: (id: string) => boolean,
): DocumentSet {
  const isBefore = (id: string) => !id.startsWith('claim/') && !id.startsWith('measure/') && isDone(id);
  const isIn = (id: string) => batch.has(id) || isBefore(id);
  const inBatch = (ids: readonly string[]) => ids.filter((id) => batch.has(id));
  return {
    unit: (id) => (isIn(id) ? documents.unit(id) : []),
    source: (id) => (isIn(id) ? documents.source(id) : null),
    writes: (id) => isIn(id) && documents.writes(id),
    claimsDerivedFrom: (claim) => inBatch(documents.claimsDerivedFrom(claim)),
    claimsPartOf: (entity) => inBatch(documents.claimsPartOf(entity)),
    idsLike: (id) => documents.idsLike(id),
  };
}

/**
 * Adds a batch of an import that is known to have no problem, without checking it once more. That is right where the
 * import changes nothing of what is there, nobody else has written since it was checked, and the batch names nothing
 * of the rest: then every check that holds of the whole holds of this part of it.
 */
import type { DocumentSet } from './document-set';
import { putUnits } from './import-documents';
import type { ImportResult, LinesSettings } from './import-settings';
import { MergedState } from './merged-state';
import { undoable } from './undoable';
import { loadUnits } from './validate';

/** Adds units to a store that is at this data version; does nothing and answers null where it is at another. */
export async function addUnits(
  documents: DocumentSet,
  batch: ReadonlySet<string>,
  dataVersion: string,
  { store, staging, today }: LinesSettings,
): Promise<ImportResult | null> {
  const part = partOf(documents, batch, (id) => staging.isDone(id));
  const units = [...batch];
  return undoable<ImportResult | null>(store, async (transaction) => {
    if ((await transaction.dataVersion()) !== dataVersion) return { isUndone: true, outcome: null };
    const state = new MergedState(part, transaction, today);
    await loadUnits(state, units);
    return { isUndone: false, outcome: await putUnits(state, units, false) };
  });
}

/** The batch with the entities of those before it, which the store holds as the documents have them. */
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

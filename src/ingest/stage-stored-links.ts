/**
 * Stages the PART_OF links of claims that only the store writes, and that lines report, retract or restore: whether
 * such a link holds is for the lines to say, and a circle can run through those of several batches.
 */
import type { LinesSettings } from './import-settings';
import type { StagedUnit } from './staging';
import { undoable } from './undoable';

/** Looks up all such claims; returns the data versions that were seen, none where there is no such claim. */
export async function stageStoredLinks({
  store,
  staging,
  batchSize,
}: LinesSettings): Promise<ReadonlySet<string>> {
  const versions = new Set<string>();
  let units: readonly StagedUnit[] = staging.unwrittenClaims(null, batchSize);
  while (units.length > 0) {
    const ids = units.map(({ id }) => id);
    const { nodes, version } = await undoable(store, async (transaction) => {
      const found = { nodes: await transaction.find(ids), version: await transaction.dataVersion() };
      return { isUndone: true, outcome: found };
    });
    versions.add(version);
    for (const [id, node] of nodes) {
      const link = 'corroboration' in node ? node.record.link : null;
      if (link?.type === 'PART_OF') staging.relate('partOf', link.from, id);
    }
    units = staging.unwrittenClaims(units.at(-1) ?? null, batchSize);
  }
  return versions;
}

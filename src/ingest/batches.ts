/** Cuts what is staged into batches that each, with those before it, name nothing of the rest. */
import { setImmediate as giveWay } from 'node:timers/promises';

import type { DocumentSet } from './document-set';
import type { LinesSettings } from './import-settings';
import { unitOf } from './item';
import type { StagedUnit, Staging } from './staging';

const unitsAtOnce = 20;

/**
 * Units in order, each with those it names that were in no batch before; they are marked as done. A batch is made
 * ahead, while others work on the one before it.
 */
export async function* batchesOf(
  documents: DocumentSet,
  settings: LinesSettings,
): AsyncGenerator<ReadonlySet<string>> {
  const batches = madeInPieces(documents, settings);
  let next = batches.next();
  for (;;) {
    const made = await next;
    if (made.done === true) return;
    next = batches.next();
    // Where it fails before it is asked for, it fails when it is.
    next.catch(() => undefined);
    yield made.value;
  }
}

async function* madeInPieces(
  documents: DocumentSet,
  { staging, batchSize }: LinesSettings,
): AsyncGenerator<ReadonlySet<string>> {
  let batch = new Set<string>();
  let last: StagedUnit | null = null;
  for (;;) {
    const units: readonly StagedUnit[] = staging.pending(last, batchSize);
    for (const [index, unit] of units.entries()) {
      if (index % unitsAtOnce === 0) await giveWay();
      addWithNamed(batch, unit.id, documents, staging);
      if (batch.size < batchSize) continue;
      staging.setDone([...batch]);
      yield batch;
      batch = new Set();
    }
    if (units.length === 0) break;
    last = units.at(-1) ?? null;
  }
  if (batch.size === 0) return;
  staging.setDone([...batch]);
  yield batch;
}

function addWithNamed(batch: Set<string>, start: string, documents: DocumentSet, staging: Staging): void {
  if (staging.isDone(start)) return;
  const isWanted = (id: string) => !batch.has(id) && documents.writes(id) && !staging.isDone(id);
  const queue = [start];
  for (let unit = queue.pop(); unit !== undefined; unit = queue.pop()) {
    if (batch.has(unit)) continue;
    batch.add(unit);
    for (const { references } of documents.unit(unit)) {
      for (const { id } of references) if (isWanted(unitOf(id))) queue.push(unitOf(id));
    }
  }
}

/** Cuts what is staged into batches that each, with those before it, name nothing of the rest. */
import { setImmediate as giveWay } from 'node:timers/promises';

import type { DocumentSet } from './document-set';
import type { LinesSettings } from './import-settings';
import { unitOf } from './item';
import { rankOf } from './staged-documents';
import type { StagedUnit, Staging } from './staging';

const unitsAtOnce = 20;

/** Batches in their order; the first is at 0. */
export interface BatchQueue {
  /** The batch at a place, null after the last. */
  at(index: number): Promise<ReadonlySet<string> | null>;
  /** Takes the first so many away. */
  drop(count: number): void;
}

/**
 * Units in order, each with those it names that were in no batch before; they are marked as done. A batch is made
 * ahead, while others work on those before it.
 */
export function batchesOf(documents: DocumentSet, settings: LinesSettings): BatchQueue {
  const batches = madeInPieces(documents, settings);
  const made: (ReadonlySet<string> | null)[] = [];
  const ask = () => {
    const next = batches.next();
    // Where it fails before it is asked for, it fails when it is.
    next.catch(() => undefined);
    return next;
  };
  let next = ask();
  return {
    at: async (index) => {
      while (made.length <= index) {
        const { value = null } = await next;
        made.push(value);
        if (value !== null) next = ask();
      }
      return made[index] ?? null;
    },
    drop: (count) => void made.splice(0, count),
  };
}

async function* madeInPieces(
  documents: DocumentSet,
  { staging, batchSize }: LinesSettings,
): AsyncGenerator<ReadonlySet<string>, undefined> {
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
  if (batch.size > 0) {
    staging.setDone([...batch]);
    yield batch;
  }
  return undefined;
}

function addWithNamed(batch: Set<string>, start: string, documents: DocumentSet, staging: Staging): void {
  if (staging.isDone(start)) return;
  // Of what is taken before a unit of this rank, all was in a batch.
  const rank = rankOf(start);
  const isWanted = (id: string) =>
    rankOf(id) >= rank && !batch.has(id) && documents.writes(id) && !staging.isDone(id);
  const queue = [start];
  for (let unit = queue.pop(); unit !== undefined; unit = queue.pop()) {
    if (batch.has(unit)) continue;
    batch.add(unit);
    for (const { references } of documents.unit(unit)) {
      for (const { id } of references) if (isWanted(unitOf(id))) queue.push(unitOf(id));
    }
  }
}

/** Upkeep: what the store keeps ready is made anew in the background, so that neither a start nor a change waits for it. */
import type { GraphStore } from '../store/graph-store';

export interface Upkeep {
  /** Sees to it that everything is made anew that is due now. Returns at once. */
  wake(): void;
}

/** The upkeep of a store. A failure is told and left: what is due stays due, and is mended when it is next woken. */
export function createUpkeep(store: GraphStore, onFailure: (error: unknown) => void): Upkeep {
  const { refreshSummaries } = store;
  if (refreshSummaries === undefined) return { wake: () => undefined };
  let isRunning = false;
  let isDue = false;
  const run = async () => {
    isRunning = true;
    while (isDue) {
      isDue = false;
      await refreshSummaries().catch(onFailure);
    }
    isRunning = false;
  };
  return {
    wake: () => {
      isDue = true;
      if (!isRunning) void run();
    },
  };
}

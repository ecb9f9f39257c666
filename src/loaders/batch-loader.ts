/** A loader that asks for many ids at once. */
import DataLoader from 'dataloader';

/** Collects the ids that are asked for in one turn and asks for them together, each id once in a request. */
export function createBatchLoader<Answer>(
  ask: (ids: readonly string[]) => Promise<readonly Answer[]>,
): DataLoader<string, Answer> {
  return new DataLoader<string, Answer>(ask);
}

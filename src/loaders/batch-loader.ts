/** A loader that asks for many ids at once. */
import DataLoader from 'dataloader';

import type { MaybePromise } from './maybe-promise';

/** Answers one id at a time: from what it knows, or else together with all that are asked for in the same turn. */
export interface BatchLoader<Answer> {
  load(id: string): MaybePromise<Answer>;
  loadMany(ids: readonly string[]): Promise<readonly Answer[]>;
  /** Makes an answer known, unless one is. */
  prime(id: string, answer: Answer): void;
}

/** Collects the ids that are asked for in one turn and asks for them together, each id once in a request. */
export function createBatchLoader<Answer>(
  ask: (ids: readonly string[]) => Promise<readonly Answer[]>,
): BatchLoader<Answer> {
  const known = new Map<string, { readonly answer: Answer }>();
  const prime = (id: string, answer: Answer): void => {
    if (!known.has(id)) known.set(id, { answer });
  };
  const loader = new DataLoader<string, Answer>(async (ids) => {
    const answers = await ask(ids);
    answers.forEach((answer, index) => prime(ids[index] ?? '', answer));
    return answers;
  });
  const load = (id: string): MaybePromise<Answer> => {
    const found = known.get(id);
    return found === undefined ? loader.load(id) : found.answer;
  };
  return { load, loadMany: (ids) => Promise.all(ids.map(load)), prime };
}

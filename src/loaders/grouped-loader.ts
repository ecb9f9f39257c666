/** A loader whose questions have arguments: those with equal arguments are put together. */
import { createBatchLoader, type BatchLoader } from './batch-loader';
import type { MaybePromise } from './maybe-promise';

/** Asks one question, such as "the first ten claims by date", of one parent. */
export interface GroupedLoad<Question, Answer> {
  (question: Question, parent: string): MaybePromise<Answer>;
  /** Makes the answer for a parent known, unless it is. */
  prime(question: Question, parent: string, answer: Answer): void;
}

/**
 * Batches the parents of each question. Two questions are one when they are the same object or print as the same
 * JSON, so they must be plain data.
 */
export function createGroupedLoader<Question extends object, Answer>(
  ask: (question: Question, parents: readonly string[]) => Promise<readonly Answer[]>,
): GroupedLoad<Question, Answer> {
  const byQuestion = new Map<Question, BatchLoader<Answer>>();
  const byJson = new Map<string, BatchLoader<Answer>>();
  const loaderOf = (question: Question): BatchLoader<Answer> => {
    const known = byQuestion.get(question);
    if (known !== undefined) return known;
    const json = JSON.stringify(question);
    const loader = byJson.get(json) ?? createBatchLoader((parents) => ask(question, parents));
    byJson.set(json, loader);
    byQuestion.set(question, loader);
    return loader;
  };
  const load = (question: Question, parent: string) => loaderOf(question).load(parent);
  const prime = (question: Question, parent: string, answer: Answer) =>
    loaderOf(question).prime(parent, answer);
  return Object.assign(load, { prime });
}

/** A loader whose questions have arguments: those with equal arguments are put together. */
import type DataLoader from 'dataloader';

import { createBatchLoader } from './batch-loader';

/** Asks one question, such as "the first ten claims by date", of one parent. */
export type GroupedLoad<Question, Answer> = (question: Question, parent: string) => Promise<Answer>;

/**
 * Batches the parents of each question. Two questions are one when they are the same object or print as the same
 * JSON, so they must be plain data.
 */
export function createGroupedLoader<Question extends object, Answer>(
  ask: (question: Question, parents: readonly string[]) => Promise<readonly Answer[]>,
): GroupedLoad<Question, Answer> {
  const byQuestion = new Map<Question, DataLoader<string, Answer>>();
  const byJson = new Map<string, DataLoader<string, Answer>>();
  const loaderOf = (question: Question): DataLoader<string, Answer> => {
    const json = JSON.stringify(question);
    const loader = byJson.get(json) ?? createBatchLoader((parents) => ask(question, parents));
    byJson.set(json, loader);
    byQuestion.set(question, loader);
    return loader;
  };
  return (question, parent) => (byQuestion.get(question) ?? loaderOf(question)).load(parent);
}

/** Answers that were given in this visit, kept for a while, so that going back shows a page at once. */
import { ask, type Document } from './ask';
import { Failure } from './failure';

/** How a question stands. */
export type Answer<Data> =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly failure: Failure; readonly retry: () => void }
  | { readonly status: 'answered'; readonly data: Data };

/** One question with its answer, for whoever shows it. */
export interface Question<Data> {
  readonly subscribe: (listener: () => void) => () => void;
  readonly answer: () => Answer<Data>;
}

const keptFor = 5 * 60_000;
const mostKept = 200;
const kept = new Map<string, Question<unknown>>();

/** The question with this text and these variables; the same one for everybody who asks it. */
export function questionOf<Data, Variables>(
  document: Document<Data, Variables>,
  variables: Variables,
): Question<Data> {
  const key = `${document.toString()}\n${JSON.stringify(variables)}`;
  const known = kept.get(key) as Question<Data> | undefined;
  if (known !== undefined) return known;
  const question = createQuestion((signal) => ask(document, variables, signal));
  kept.set(key, question);
  for (const oldest of [...kept.keys()].slice(0, Math.max(0, kept.size - mostKept))) kept.delete(oldest);
  return question;
}

/** It is asked while somebody shows it, and given up when nobody does any more. */
function createQuestion<Data>(askIt: (signal: AbortSignal) => Promise<Data>): Question<Data> {
  const listeners = new Set<() => void>();
  let answer: Answer<Data> = { status: 'loading' };
  let answeredAt = 0;
  let asking: AbortController | null = null;

  const set = (next: Answer<Data>) => {
    answer = next;
    listeners.forEach((listener) => listener());
  };
  const start = () => {
    const controller = new AbortController();
    asking = controller;
    if (answer.status !== 'loading') set({ status: 'loading' });
    askIt(controller.signal).then(
      (data) => {
        if (controller.signal.aborted) return;
        asking = null;
        answeredAt = Date.now();
        set({ status: 'answered', data });
      },
      (error: unknown) => {
        if (controller.signal.aborted) return;
        asking = null;
        const failure = error instanceof Failure ? error : new Failure('UNKNOWN', String(error));
        set({ status: 'failed', failure, retry: start });
      },
    );
  };
  return {
    answer: () => answer,
    subscribe: (listener) => {
      const isFirst = listeners.size === 0;
      listeners.add(listener);
      const isFresh = answer.status === 'answered' && Date.now() - answeredAt < keptFor;
      if (isFirst && asking === null && !isFresh) start();
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        asking?.abort();
        asking = null;
      };
    },
  };
}

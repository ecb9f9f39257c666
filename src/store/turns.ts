/** Turns: pieces of work that one store does one after the other, whoever asks and however each ends. */

/** The queue of one store's work. */
export interface Turns {
  /** Does the work when all that was asked for before it has ended. */
  take<Result>(work: () => Promise<Result>): Promise<Result>;
  /** Waits for all that was asked for, and never fails. */
  ended(): Promise<void>;
}

/** An empty queue. */
export function createTurns(): Turns {
  let last: Promise<unknown> = Promise.resolve();
  return {
    take: (work) => {
      const result = last.then(work);
      last = result.catch(() => undefined);
      return result;
    },
    ended: async () => {
      await last;
    },
  };
}

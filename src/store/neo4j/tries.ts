/** Tries: what failed for a reason that passes is tried again, where doing it twice does no harm. */
import { setTimeout as wait } from 'node:timers/promises';

import { isPassing } from './failures';

const mostTries = 4;
const pauseMs = 50;

/** The answer of the first attempt that succeeds, or the failure of the last. */
export async function inSomeTries<Answer>(attempt: () => Promise<Answer>): Promise<Answer> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await attempt();
    } catch (error) {
      if (tries === mostTries || !isPassing(error)) throw error;
      await wait(pauseMs * tries);
    }
  }
}

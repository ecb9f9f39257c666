/** Waiting for what another process does. */
import { setTimeout as wait } from 'node:timers/promises';

const pauseMs = 20;

/** Waits until the condition holds; a test that waits in vain ends at its own time limit. */
export async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await wait(pauseMs);
}

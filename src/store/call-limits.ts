/** The limits of one call on a store, as coded errors. */
import { CodedError } from '../domain/errors';

import type { CallContext } from './graph-store';

/** What a client reads when its query ran out of time. */
export function timeoutError(cause?: unknown): CodedError {
  return new CodedError('TIMEOUT', 'The query took longer than it is given. Ask for less, or try again.', {
    cause,
  });
}

/** Throws TIMEOUT where the call's time is up or nobody waits for it any more. */
export function checkCall({ signal, deadline }: CallContext): void {
  if (signal.aborted) throw timeoutError(signal.reason);
  if (Date.now() >= deadline) throw timeoutError();
}

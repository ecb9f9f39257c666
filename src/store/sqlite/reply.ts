/** Answers and errors between threads: a coded error keeps its code on the way. */
import { CodedError, isErrorCode } from '../../domain/errors';

export type Reply =
  | { readonly isOk: true; readonly value: unknown }
  | {
      readonly isOk: false;
      readonly code: string;
      readonly message: string;
      readonly stack: string | undefined;
    };

/** Runs the work and packs what it returns or throws. */
export function toReply(work: () => unknown): Reply {
  try {
    return { isOk: true, value: work() };
  } catch (error) {
    const code = error instanceof CodedError ? error.code : 'INTERNAL_SERVER_ERROR';
    const [message, stack] =
      error instanceof Error ? [error.message, error.stack] : [String(error), undefined];
    return { isOk: false, code, message, stack };
  }
}

/** The value of a reply; throws what the work threw. */
export function fromReply(reply: Reply): unknown {
  if (reply.isOk) return reply.value;
  const cause = new Error(reply.message);
  if (reply.stack !== undefined) cause.stack = reply.stack;
  const code = isErrorCode(reply.code) ? reply.code : 'INTERNAL_SERVER_ERROR';
  throw new CodedError(code, reply.message, { cause });
}

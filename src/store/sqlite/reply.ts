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
    const code = error instanceof CodedError ? error.code : storeCode(error);
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

// The driver's errors carry SQLite's own codes: those of a file that cannot be used mean the store is away.
function storeCode(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return /^SQLITE_(BUSY|LOCKED|IOERR|CORRUPT|CANTOPEN|NOTADB|FULL|READONLY)/.test(code)
    ? 'STORE_UNAVAILABLE'
    : 'INTERNAL_SERVER_ERROR';
}

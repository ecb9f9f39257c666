/** The driver's failures as coded errors that say what a person can do. */
import { CodedError } from '../../domain/errors';

// SQLite's own codes of a file that cannot be used.
const unusable = /^SQLITE_(BUSY|LOCKED|IOERR|CORRUPT|CANTOPEN|NOTADB|FULL|READONLY)/;

/** The coded error of a failure that means the file cannot be used; anything else comes back as it is. */
export function failureOf(error: unknown, isTemporary: boolean): unknown {
  const code = codeOf(error);
  if (!unusable.test(code)) return error;
  const reason = String(error).replace(/^\w*Error: /, '');
  const advice = isBusy(code) ? ' Another program writes to it; try again when it is done.' : '';
  const what = isTemporary ? 'SQLite cannot use its temporary file' : 'The SQLite store cannot be used now';
  return new CodedError('STORE_UNAVAILABLE', `${what}: ${reason}.${advice}`, { cause: error });
}

/** Whether a coded failure is that another connection holds the lock. */
export function isLocked(error: unknown): boolean {
  return error instanceof CodedError && isBusy(codeOf(error.cause));
}

function isBusy(code: string): boolean {
  return code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED');
}

// Not `instanceof`: the driver's class comes from whoever loaded its library first, which another realm may have been.
function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}

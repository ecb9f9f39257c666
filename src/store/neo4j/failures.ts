/** The driver's failures as coded errors that say what a person can do. */
import { CodedError } from '../../domain/errors';
import { timeoutError } from '../call-limits';

interface Address {
  readonly uri: string;
  readonly database: string | null;
}

/** The coded error of a failure; anything that is none of the driver's own comes back as it is. */
export function failureOf(error: unknown, { uri, database }: Address): unknown {
  if (error instanceof CodedError || !(error instanceof Error)) return error;
  const code = codeOf(error);
  const unavailable = (message: string) => new CodedError('STORE_UNAVAILABLE', message, { cause: error });
  const reason = error.message.split('\n')[0] ?? '';
  if (isOutOfTime(code)) return timeoutError(error);
  if (/^(ServiceUnavailable|SessionExpired)$/.test(code)) {
    return unavailable(`Neo4j at ${uri} does not answer. Is it running, and is NEO4J_URI right? (${reason})`);
  }
  if (code === 'Neo.ClientError.Security.Forbidden') {
    return unavailable(
      `Neo4j at ${uri} does not let this user do that. It needs to read, to write and to create indexes. (${reason})`,
    );
  }
  if (code.startsWith('Neo.ClientError.Security.')) {
    return unavailable(
      `Neo4j at ${uri} refuses these credentials. Are NEO4J_USERNAME and NEO4J_PASSWORD right? (${reason})`,
    );
  }
  if (code === 'Neo.ClientError.Database.DatabaseNotFound') {
    return unavailable(`Neo4j at ${uri} has no database ${database ?? ''}. Is NEO4J_DATABASE right?`);
  }
  if (isPassing(code)) return unavailable(`Neo4j at ${uri} cannot serve this now: ${reason}`);
  if (error.name !== 'Neo4jError') return error;
  if (!code.startsWith('Neo.')) {
    return unavailable(`The program cannot talk to what is at ${uri}. Is NEO4J_URI right? (${reason})`);
  }
  return new CodedError('INTERNAL_SERVER_ERROR', `Neo4j refuses a statement: ${reason}`, { cause: error });
}

/** Whether the same may succeed a moment later: on another server, or over another connection. */
export function isWorthAnotherTry(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = codeOf(error);
  return !isOutOfTime(code) && (/^(ServiceUnavailable|SessionExpired)$/.test(code) || isPassing(code));
}

function isOutOfTime(code: string): boolean {
  return /^Neo\.\w+\.Transaction\.(TransactionTimedOut|Terminated|LockClientStopped|LockAcquisitionTimeout)/.test(
    code,
  );
}

function isPassing(code: string): boolean {
  return (
    code.startsWith('Neo.TransientError.') ||
    /^Neo\.ClientError\.(Cluster\.NotALeader|General\.ForbiddenOnReadOnlyDatabase)$/.test(code) ||
    code === 'Neo.DatabaseError.Database.DatabaseUnavailable'
  );
}

function codeOf(error: Error): string {
  return 'code' in error ? String(error.code) : '';
}

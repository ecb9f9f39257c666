/** The driver's failures as coded errors that say what a person can do. */
import { CodedError } from '../../domain/errors';
import { timeoutError } from '../call-limits';

interface Address {
  readonly uri: string;
  readonly database: string | null;
}

/** The coded error of a failure; anything that is none of the driver's own comes back as it is. */
export function failureOf(error: unknown, { uri, database }: Address): unknown {
  if (!(error instanceof Error) || error.name !== 'Neo4jError') return error;
  const code = codeOf(error);
  const unavailable = (message: string) => new CodedError('STORE_UNAVAILABLE', message, { cause: error });
  const reason = error.message.split('\n')[0] ?? '';
  if (isOutOfTime(code)) return timeoutError(error);
  if (isOutOfReach(code)) {
    return unavailable(`Neo4j at ${uri} does not answer. Is it running, and is NEO4J_URI right? (${reason})`);
  }
  if (!code.startsWith('Neo.')) {
    return unavailable(`The program cannot talk to what is at ${uri}. Is NEO4J_URI right? (${reason})`);
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
  if (isInTheWay(code)) return unavailable(`Neo4j at ${uri} cannot serve this now: ${reason}`);
  return new CodedError('INTERNAL_SERVER_ERROR', `Neo4j refuses a statement: ${reason}`, { cause: error });
}

/** Whether the same may succeed a moment later: on another server, over another connection, or after another's work. */
export function isPassing(error: unknown): boolean {
  if (!(error instanceof CodedError) || !(error.cause instanceof Error)) return false;
  const code = codeOf(error.cause);
  return !isOutOfTime(code) && (isOutOfReach(code) || isInTheWay(code));
}

function isOutOfTime(code: string): boolean {
  return /^Neo\.\w+\.Transaction\.(TransactionTimedOut|Terminated|LockClientStopped|LockAcquisitionTimeout)/.test(
    code,
  );
}

function isOutOfReach(code: string): boolean {
  return code === 'ServiceUnavailable' || code === 'SessionExpired';
}

/** A deadlock, a leader that is one no more, another who makes the same index. */
function isInTheWay(code: string): boolean {
  return (
    code.startsWith('Neo.TransientError.') ||
    /^Neo\.ClientError\.(Cluster\.NotALeader|General\.ForbiddenOnReadOnlyDatabase)$/.test(code) ||
    /^Neo\.ClientError\.Schema\.\w+AlreadyExists$/.test(code) ||
    code === 'Neo.DatabaseError.Database.DatabaseUnavailable'
  );
}

function codeOf(error: Error): string {
  return 'code' in error ? String(error.code) : '';
}

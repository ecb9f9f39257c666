/**
 * The one file that knows the driver: connects to Neo4j and runs statements within the limits of a call. Reads are
 * routed to any server of a cluster and still see our own writes, because all sessions share one manager of
 * bookmarks.
 */
import neo4j, { type Driver, type SessionConfig, type Session } from 'neo4j-driver';

import { CodedError } from '../../domain/errors';
import { checkCall, timeoutError } from '../call-limits';
import type { CallContext } from '../graph-store';

import { failureOf } from './failures';
import { statementOf, type CypherValue, type Fragment } from './fragment';
import { inSomeTries } from './tries';

/** Where the server is: `neo4j://` routes within a cluster, `bolt://` does not, `+s` encrypts. */
export interface Neo4jSettings {
  readonly uri: string;
  readonly username: string | null;
  readonly password: string | null;
  /** Null is the user's home database. */
  readonly database: string | null;
}

/** A row as the driver gives it, with numbers as JavaScript's own. */
export type Row = Readonly<Record<string, unknown>>;

/** A transaction that may write; `rollback` is harmless where it has failed already. */
export interface Transaction {
  run(statement: Fragment): Promise<readonly Row[]>;
  commit(): Promise<void>;
  rollback(): Promise<void>;
}

/** What the store does with a server; every failure of it is a coded error. */
export interface Connection {
  /** All rows of a statement that only reads. Fails with TIMEOUT past the deadline, and stops the server then. */
  read(statement: Fragment, context: CallContext): Promise<readonly Row[]>;
  /** Begins a transaction that may write; the server undoes it where it stays open longer than that. */
  begin(timeoutMs: number): Promise<Transaction>;
  close(): Promise<void>;
}

const connectionTimeoutMs = 5_000;
const allRowsAtOnce = -1;
/** Makes a connection; nothing is sent before the first statement. Throws STORE_UNAVAILABLE where the URI is none. */
export function connect(settings: Neo4jSettings): Connection {
  const driver = driverOf(settings);
  const shared: SessionConfig = {
    bookmarkManager: neo4j.bookmarkManager(),
    ...(settings.database === null ? {} : { database: settings.database }),
  };
  const reading: SessionConfig = { ...shared, defaultAccessMode: neo4j.session.READ };

  const coded: Coded = async (work) => {
    try {
      return await work();
    } catch (error) {
      throw failureOf(error, settings);
    }
  };

  // A read or the begin of a transaction does no harm twice.
  return {
    read: (statement, context) =>
      inSomeTries(() => {
        checkCall(context);
        return coded(() => readOnce(driver.session(reading), statement, context));
      }),
    begin: (timeoutMs) => inSomeTries(() => beginOnce(driver.session(shared), timeoutMs, coded)),
    close: () => driver.close(),
  };
}

/** Does the work, and fails with a coded error. */
type Coded = <Answer>(work: () => PromiseLike<Answer>) => Promise<Answer>;

function driverOf({ uri, username, password }: Neo4jSettings): Driver {
  try {
    return neo4j.driver(uri, username === null ? undefined : neo4j.auth.basic(username, password ?? ''), {
      disableLosslessIntegers: true,
      connectionTimeout: connectionTimeoutMs,
      fetchSize: allRowsAtOnce,
      notificationFilter: { minimumSeverityLevel: 'OFF' },
      telemetryDisabled: true,
      userAgent: 'conflict-graph',
    });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new CodedError('STORE_UNAVAILABLE', `NEO4J_URI is no address of a Neo4j: ${reason}`, {
      cause: error,
    });
  }
}

/** Answers or fails at the deadline, whatever the server does; closing the session ends the statement there. */
async function readOnce(
  session: Session,
  statement: Fragment,
  { signal, deadline }: CallContext,
): Promise<readonly Row[]> {
  const { text, parameters } = statementOf(statement);
  const timeout = Math.max(1, deadline - Date.now());
  let abandon = (): void => undefined;
  const abandoned = new Promise<never>((_, reject) => {
    abandon = () => {
      reject(timeoutError(signal.reason));
    };
  });
  const timer = setTimeout(abandon, timeout);
  signal.addEventListener('abort', abandon, { once: true });
  try {
    const answered = withoutStack(() => session.run(text, withIntegers(parameters), { timeout }));
    const { records } = await Promise.race([answered, abandoned]);
    return records.map((record) => record.toObject());
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', abandon);
    void session.close().catch(() => undefined);
  }
}

/** The driver takes down the stack of every statement, mapped to its sources, for failures that are coded here anyway. */
function withoutStack<Value>(run: () => Value): Value {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return run();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

async function beginOnce(session: Session, timeout: number, coded: Coded): Promise<Transaction> {
  const close = () => session.close().catch(() => undefined);
  try {
    const transaction = await coded(() => session.beginTransaction({ timeout }));
    return {
      run: (statement) =>
        coded(async () => {
          const { text, parameters } = statementOf(statement);
          const { records } = await transaction.run(text, withIntegers(parameters));
          return records.map((record) => record.toObject());
        }),
      commit: () => coded(() => transaction.commit()).finally(close),
      rollback: async () => {
        await transaction.rollback().catch(() => undefined);
        await close();
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
}

// The driver sends every JavaScript number as a float; LIMIT wants an integer, and days are kept as integers.
function withIntegers(value: CypherValue): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (typeof value !== 'object' || value === null) return value;
  if (isList(value)) return value.map(withIntegers);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withIntegers(inner)]));
}

function isList(value: object): value is readonly CypherValue[] {
  return Array.isArray(value);
}

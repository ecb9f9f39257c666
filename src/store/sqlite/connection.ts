/** The one file that knows the driver: opens SQLite databases with our settings and runs statements on them. */
import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

import SqliteDatabase from 'better-sqlite3';

import { CodedError } from '../../domain/errors';

import { failureOf } from './failures';
import type { Fragment, SqlValue } from './fragment';
import { createKeptNodes, type KeptNodes } from './kept-nodes';

/** A connection with its statements prepared once. Where the file cannot be used everything throws STORE_UNAVAILABLE. */
export interface Connection {
  /** What was read before and is still so; null where nothing is kept, as where what is read may be written meanwhile. */
  readonly keptNodes: KeptNodes | null;
  /** Begins a transaction that only reads: all its statements see the file as it is at this moment. */
  beginRead(): void;
  /** All rows, as objects. */
  all<Shape>(statement: Fragment): Shape[];
  /** The first column of all rows: texts. */
  column(statement: Fragment): string[];
  /** The first row, if there is one. */
  get<Shape>(statement: Fragment): Shape | undefined;
  /** Rows one after the other. */
  iterate<Shape>(statement: Fragment): IterableIterator<Shape>;
  /** Runs one statement that gives no rows. */
  run(statement: Fragment): void;
  /** Adds a row to a table; every row of one table has the same columns in the same order. */
  insert(table: string, columns: Readonly<Record<string, SqlValue | boolean>>): void;
  /** A statement to run many times with other values. */
  prepare(text: string): (...values: readonly SqlValue[]) => void;
  /** Runs a script of several statements. */
  script(text: string): void;
  /** Ends a transaction and leaves nothing of it; harmless where SQLite has done so itself, as it does on a full disk. */
  rollback(): void;
  /** Calls this at times while a statement with `tick` runs; a throw from it stops the statement. */
  watch(check: () => void): void;
  close(): void;
}

const mostStatements = 500;
// 64 MB: a page that many transactions change is copied into the database once for all of them.
const pagesBetweenCheckpoints = 16_384;

/** What a connection is for: `quick` reads, and gives up at once where it would have to wait for a lock. */
export type ConnectionMode = 'read' | 'quick' | 'write';

/** Opens a database file, making it and its folder where it may be written. Throws STORE_UNAVAILABLE where it cannot. */
export function openConnection(file: string, mode: ConnectionMode): Connection {
  const database = openFile(file, mode);
  const prepared = keptStatements((text) => database.prepare(text));
  const preparedColumn = keptStatements((text) => database.prepare(text).pluck());
  const inserts = new Map<string, SqliteDatabase.Statement>();
  const keptNodes = mode === 'quick' ? createKeptNodes() : null;
  let check: () => void = () => undefined;
  const coded = <Answer>(work: () => Answer): Answer => {
    try {
      return work();
    } catch (error) {
      throw failureOf(error, file === '');
    }
  };
  database.function('alive', { deterministic: false, varargs: true }, () => {
    check();
    return 1;
  });

  return {
    keptNodes,
    beginRead: () =>
      coded(() => {
        database.exec('BEGIN');
        // It takes the snapshot too, so that nothing is written between the two.
        keptNodes?.at(preparedColumn('PRAGMA data_version').get() as number);
      }),
    all: <Shape>({ text, values }: Fragment) => coded(() => prepared(text).all(...values) as Shape[]),
    column: ({ text, values }) => coded(() => preparedColumn(text).all(...values) as string[]),
    get: <Shape>({ text, values }: Fragment) =>
      coded(() => prepared(text).get(...values) as Shape | undefined),
    *iterate<Shape>({ text, values }: Fragment) {
      try {
        yield* database.prepare(text).iterate(...values) as IterableIterator<Shape>;
      } catch (error) {
        throw failureOf(error, file === '');
      }
    },
    run: ({ text, values }) => void coded(() => prepared(text).run(...values)),
    insert: (table, columns) => {
      let statement = inserts.get(table);
      if (statement === undefined) {
        const names = Object.keys(columns);
        statement = coded(() =>
          database.prepare(
            `INSERT INTO ${table} (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})`,
          ),
        );
        inserts.set(table, statement);
      }
      const ready = statement;
      coded(() => ready.run(Object.values(columns).map(toSql)));
    },
    prepare: (text) => {
      const statement = coded(() => prepared(text));
      return (...values) => void coded(() => statement.run(...values));
    },
    script: (text) => void coded(() => database.exec(text)),
    rollback: () => {
      if (database.inTransaction) coded(() => database.exec('ROLLBACK'));
    },
    watch: (next) => {
      check = next;
    },
    close: () => void database.close(),
  };
}

/** Statements by their texts, each prepared once. */
function keptStatements(
  prepare: (text: string) => SqliteDatabase.Statement,
): (text: string) => SqliteDatabase.Statement {
  const statements = new Map<string, SqliteDatabase.Statement>();
  return (text) => {
    const known = statements.get(text);
    if (known !== undefined) return known;
    if (statements.size >= mostStatements) statements.clear();
    const statement = prepare(text);
    statements.set(text, statement);
    return statement;
  };
}

function toSql(value: SqlValue | boolean): SqlValue {
  return typeof value === 'boolean' ? Number(value) : value;
}

function openFile(file: string, mode: ConnectionMode): SqliteDatabase.Database {
  try {
    if (mode === 'write') makeFolder(dirname(file));
    const database = new SqliteDatabase(file, {
      readonly: mode !== 'write',
      timeout: mode === 'quick' ? 0 : 30_000,
    });
    // FULL: the driver's build would be content with NORMAL under WAL, which can lose the last commits.
    if (mode === 'write') {
      database.pragma('journal_mode = WAL');
      database.pragma('synchronous = FULL');
      database.pragma(`wal_autocheckpoint = ${pagesBetweenCheckpoints}`);
    } else {
      database.pragma('query_only = ON');
    }
    // The most that SQLite maps: what lies beyond is copied page by page, which takes ten times as long.
    database.pragma('mmap_size = 2147418112');
    database.pragma('cache_size = -65536');
    database.pragma('temp_store = MEMORY');
    return database;
  } catch (error) {
    const reason = String(error).replace(/^\w*Error: /, '');
    throw new CodedError('STORE_UNAVAILABLE', `The SQLite store ${file} cannot be opened: ${reason}.`, {
      cause: error,
    });
  }
}

// Not `recursive: true`, which never ends where a folder is there and lets none be made in it, as /proc.
function makeFolder(folder: string): void {
  if (isFolder(folder)) return;
  const above = dirname(folder);
  if (above !== folder) makeFolder(above);
  try {
    mkdirSync(folder);
  } catch (error) {
    if (!isFolder(folder)) throw error;
  }
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

/** The rows of an SQLite store, inserted into the tables of another one with nothing around it. */
import { join } from 'node:path';

import Database from 'better-sqlite3';

import { openConnection } from '../../src/store/sqlite/connection';
import { ensureSchema } from '../../src/store/sqlite/schema';

import type { Loaded } from './import';

const fileName = 'conflict-graph.sqlite';
const rowsAtOnce = 10_000;

/**
 * Copies all rows, table by table, in transactions of 10,000, with the indexes and the search kept as ever. Only the
 * inserts are timed, and rows come as a document gives them: those that hang on a claim in the order of the claims.
 */
export function bareSqliteLoad(from: string, to: string): Loaded {
  const source = new Database(join(from, fileName), { readonly: true });
  const target = openConnection(join(to, fileName), 'write');
  ensureSchema(target, fileName);
  let [rows, milliseconds] = [0, 0];
  for (const table of tablesOf(source)) {
    const columns = columnsOf(source, table);
    const insert = target.prepare(
      `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
    );
    for (const batch of batchesOf(source, table, columns)) {
      const start = performance.now();
      target.script('BEGIN IMMEDIATE');
      for (const row of batch) insert(...row);
      target.script('COMMIT');
      milliseconds += performance.now() - start;
      rows += batch.length;
    }
  }
  source.close();
  target.close();
  return { rows, seconds: milliseconds / 1000 };
}

type Values = (string | number | null)[];

function tablesOf(source: Database.Database): readonly string[] {
  const names = source
    .prepare<[], string>(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'search_index%' AND name <> 'meta' AND name NOT LIKE 'sqlite_%'",
    )
    .pluck();
  return names.all();
}

function columnsOf(source: Database.Database, table: string): readonly string[] {
  return source.prepare<[string], string>('SELECT name FROM pragma_table_info(?)').pluck().all(table);
}

function* batchesOf(
  source: Database.Database,
  table: string,
  columns: readonly string[],
): Generator<readonly Values[]> {
  const order = columns.includes('claim') ? 'LEFT JOIN claim c ON c.id = t.claim ORDER BY c.rowid' : '';
  const statement = source
    .prepare<[], Values>(
      `SELECT ${columns.map((column) => `t.${column}`).join(', ')} FROM ${table} t ${order}`,
    )
    .raw();
  let batch: Values[] = [];
  for (const row of statement.iterate()) {
    batch.push(row);
    if (batch.length < rowsAtOnce) continue;
    yield batch;
    batch = [];
  }
  yield batch;
}

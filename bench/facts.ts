/**
 * The facts of a world as our own import has derived them, read from the SQLite store of the benchmark: what the peers
 * are loaded with, and what answers are checked against where they need not be equal.
 */
import { join } from 'node:path';

import Database from 'better-sqlite3';

import type { EntityRecord, MeasureRecord } from '../src/domain/records';
import type { StoredClaim, StoredReport } from '../src/domain/rows';

/** All records of a store, in no order; each can be read as often as needed. */
export interface Facts {
  entities(): Iterable<EntityRecord>;
  measures(): Iterable<MeasureRecord>;
  claims(): Iterable<StoredClaim>;
  reports(): Iterable<StoredReport>;
  /** The record with that id, or null. */
  entity(id: string): EntityRecord | null;
  claim(id: string): StoredClaim | null;
  measure(id: string): MeasureRecord | null;
  close(): void;
}

/** Opens the store in a folder. */
export function openFacts(folder: string): Facts {
  const database = new Database(join(folder, 'conflict-graph.sqlite'), { readonly: true });
  function* all<Stored>(table: string): Generator<Stored> {
    const rows = database.prepare<[], { record: string }>(`SELECT record FROM ${table}`);
    for (const { record } of rows.iterate()) yield JSON.parse(record) as Stored;
  }
  const one = <Stored>(table: string) => {
    const statement = database.prepare<[string], { record: string }>(
      `SELECT record FROM ${table} WHERE id = ?`,
    );
    return (id: string): Stored | null => {
      const row = statement.get(id);
      return row === undefined ? null : (JSON.parse(row.record) as Stored);
    };
  };
  return {
    entities: () => all('entity'),
    measures: () => all('measure'),
    claims: () => all('claim'),
    reports: () => all('report'),
    entity: one('entity'),
    claim: one('claim'),
    measure: one('measure'),
    close: () => void database.close(),
  };
}

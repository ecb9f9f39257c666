/** The version that a store is stamped with, and what brings a store of an older one up to it. */
import { CodedError } from '../../domain/errors';

import type { Connection } from './connection';
import { isLocked } from './failures';
import { sql } from './fragment';
import { inOneTransaction } from './in-one-transaction';
import { hasListIndexes, makeListIndexes } from './list-indexes';
import { measureOn, revision, searchTables, summaries, tables } from './tables';

/** Advanced whenever tables change, so that an older program refuses a newer store. */
export const schemaVersion = 4;

/** What makes a store of the version before one of this version, before what is missing is created. */
const upgrades: Readonly<Record<number, string>> = {
  1: `ALTER TABLE claim_on ADD COLUMN earliest INTEGER;
    UPDATE claim_on SET earliest = (SELECT c.earliest FROM claim c WHERE c.id = claim_on.claim);
    DROP INDEX claim_on_by_kind;
    DROP INDEX claim_by_measure_id;
    ${measureOn}
    INSERT INTO measure_on SELECT o.entity, c.measure, count(*) FROM claim c JOIN claim_on o ON o.claim = c.id
      WHERE c.measure IS NOT NULL GROUP BY o.entity, c.measure;`,
  2: `${summaries}
    INSERT INTO stale SELECT id FROM entity;`,
  3: `${revision}
    INSERT INTO revision SELECT r.value, c.id FROM claim c, json_each(c.record, '$.record.revises') r;
    DROP TABLE search_index;
    DROP TRIGGER search_text_added;
    DROP TRIGGER search_text_removed;
    DROP INDEX search_text_by_node;
    ALTER TABLE search_text RENAME TO unordered_text;
    ${searchTables}
    INSERT INTO search_text
      SELECT first + row_number() OVER (PARTITION BY first ORDER BY key) - 1 AS key, node, kind, seq, isName, fold, text
      FROM (SELECT *, ((NOT isName) * 1048576 + min(length(fold), 1048575)) * 4294967296 AS first FROM unordered_text)
      ORDER BY 1;
    DROP TABLE unordered_text;
    INSERT INTO search_index (search_index) VALUES ('rebuild');`,
};

/** Creates what is missing and stamps the version; harmless to repeat. Throws where the store is newer than the program. */
export function ensureSchema(connection: Connection, file: string): void {
  // Read first: what is complete is opened whoever else writes to it.
  if (storedVersion(connection) === schemaVersion) ensureListIndexes(connection);
  else inOneTransaction(connection, () => makeSchema(connection, file));
}

function makeSchema(connection: Connection, file: string): void {
  const stored = storedVersion(connection);
  if (stored !== null && stored > schemaVersion) {
    throw new CodedError(
      'STORE_UNAVAILABLE',
      `The store ${file} was made by a newer Conflict Graph (schema ${stored}, this one knows ${schemaVersion}). Use that version, or another DATA_DIR.`,
    );
  }
  if (stored !== null)
    for (let from = stored; from < schemaVersion; from += 1) connection.script(upgrades[from] ?? '');
  if (stored !== schemaVersion) connection.script(tables);
  makeListIndexes(connection);
  connection.run(
    sql`INSERT INTO meta (key, value) VALUES ('schemaVersion', ${String(schemaVersion)}) ON CONFLICT (key) DO UPDATE SET value = excluded.value`,
  );
  connection.run(sql`INSERT INTO meta (key, value) VALUES ('dataVersion', '0') ON CONFLICT (key) DO NOTHING`);
}

// They are away while another program adds very much, and are made by it in the end: lists only take longer till then.
function ensureListIndexes(connection: Connection): void {
  if (hasListIndexes(connection)) return;
  try {
    inOneTransaction(connection, () => makeListIndexes(connection));
  } catch (error) {
    if (!isLocked(error)) throw error;
  }
}

function storedVersion(connection: Connection): number | null {
  const table = connection.get(sql`SELECT 1 FROM sqlite_schema WHERE name = 'meta'`);
  if (table === undefined) return null;
  const row = connection.get<{ value: string }>(sql`SELECT value FROM meta WHERE key = 'schemaVersion'`);
  return row === undefined ? null : Number(row.value);
}

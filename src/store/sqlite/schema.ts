/**
 * The tables and indexes of the SQLite store, with the version that a store is stamped with. Node tables hold the
 * columns of `domain/rows.ts` and the record as JSON; relations are covering trees read from either end.
 */
import { CodedError } from '../../domain/errors';

import type { Connection } from './connection';
import { sql } from './fragment';
import { inOneTransaction } from './in-one-transaction';

/** Advanced whenever tables change, so that an older program refuses a newer store. */
export const schemaVersion = 4;

const measureOn = `
-- How many figures on an entity stand on each measure.
CREATE TABLE IF NOT EXISTS measure_on (
  entity TEXT NOT NULL, measure TEXT NOT NULL, figures INTEGER NOT NULL, PRIMARY KEY (entity, measure)
) STRICT, WITHOUT ROWID;`;

const summaries = `
-- Summaries of entities with many claims on them: the sources that report on each (where isFigure, a figure), their
-- numbers, and the ranges of its figures. They hold good where the entity is not stale.
CREATE TABLE IF NOT EXISTS summary (
  entity TEXT PRIMARY KEY, sources INTEGER NOT NULL, figureSources INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS reporting (
  entity TEXT NOT NULL, isFigure INTEGER NOT NULL, source TEXT NOT NULL, PRIMARY KEY (entity, isFigure, source)
) STRICT, WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS figure_range (
  entity TEXT NOT NULL, measure TEXT NOT NULL, low REAL, high REAL, claims INTEGER NOT NULL, sources INTEGER NOT NULL,
  origins INTEGER NOT NULL, contradictions INTEGER NOT NULL, PRIMARY KEY (entity, measure)
) STRICT, WITHOUT ROWID;
-- The entities that a claim or report was written on since their summary was made, or was found not to be needed.
CREATE TABLE IF NOT EXISTS stale (entity TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;`;

const searchTables = `
-- The keys are those of search-key.ts.
CREATE TABLE IF NOT EXISTS search_text (
  key INTEGER PRIMARY KEY, node TEXT NOT NULL, kind TEXT NOT NULL, seq INTEGER NOT NULL, isName INTEGER NOT NULL,
  fold TEXT NOT NULL, text TEXT NOT NULL
) STRICT;
CREATE INDEX IF NOT EXISTS search_text_by_node ON search_text (node);
-- The words are folded already, so the tokenizer has only to split at blanks: ascii does exactly that.
CREATE VIRTUAL TABLE IF NOT EXISTS search_index USING fts5 (
  fold, content = 'search_text', content_rowid = 'key', tokenize = 'ascii', prefix = '2 3'
);`;

const ddl = `
CREATE TABLE IF NOT EXISTS meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS entity (
  id TEXT PRIMARY KEY, kind TEXT NOT NULL,
  name TEXT NOT NULL, nameLower TEXT NOT NULL, nameFold TEXT NOT NULL, type TEXT, typeLower TEXT,
  earliest INTEGER, latest INTEGER, periodFrom INTEGER, periodTo INTEGER,
  sourceKind TEXT, access TEXT, published INTEGER, publishedFrom INTEGER, publishedTo INTEGER,
  record TEXT NOT NULL
) STRICT;

-- BROADER and the bibliographic relations of sources.
CREATE TABLE IF NOT EXISTS relation (
  src TEXT NOT NULL, type TEXT NOT NULL, dst TEXT NOT NULL, PRIMARY KEY (src, type, dst)
) STRICT, WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS measure (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL, nameLower TEXT NOT NULL, nameFold TEXT NOT NULL, unit TEXT NOT NULL, unitLower TEXT NOT NULL,
  figureCount INTEGER NOT NULL DEFAULT 0, record TEXT NOT NULL
) STRICT;

CREATE TABLE IF NOT EXISTS claim (
  id TEXT PRIMARY KEY, kind TEXT NOT NULL, statement TEXT NOT NULL, statementLower TEXT NOT NULL,
  earliest INTEGER, latest INTEGER, periodFrom INTEGER, periodTo INTEGER,
  measure TEXT, scope TEXT, low REAL, best REAL, high REAL, qualifier TEXT, rangeLow REAL, rangeHigh REAL,
  linkFrom TEXT, linkType TEXT, linkTo TEXT,
  sourceCount INTEGER NOT NULL, originCount INTEGER NOT NULL, independence TEXT NOT NULL,
  isDerivation INTEGER NOT NULL, contradicted INTEGER NOT NULL,
  record TEXT NOT NULL
) STRICT;
CREATE INDEX IF NOT EXISTS claim_by_measure ON claim (measure, scope, id) WHERE measure IS NOT NULL;

CREATE TABLE IF NOT EXISTS about (
  claim TEXT NOT NULL, entity TEXT NOT NULL, PRIMARY KEY (claim, entity)
) STRICT, WITHOUT ROWID;

-- What a claim is on: what it is about, and all broader topics of that; with the claim's kind and day, so that the
-- claims on an entity stand here in the order of their days.
CREATE TABLE IF NOT EXISTS claim_on (
  entity TEXT NOT NULL, claim TEXT NOT NULL, kind TEXT NOT NULL, earliest INTEGER, PRIMARY KEY (entity, claim)
) STRICT, WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS claim_on_reverse ON claim_on (claim);

${measureOn}
${summaries}

CREATE TABLE IF NOT EXISTS derivation (
  base TEXT NOT NULL, claim TEXT NOT NULL, PRIMARY KEY (base, claim)
) STRICT, WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS derivation_reverse ON derivation (claim);

CREATE TABLE IF NOT EXISTS origin (
  claim TEXT NOT NULL, source TEXT NOT NULL, PRIMARY KEY (claim, source)
) STRICT, WITHOUT ROWID;

-- Supported links, once from either end; claim is empty for BROADER.
CREATE TABLE IF NOT EXISTS link (
  self TEXT NOT NULL, type TEXT NOT NULL, direction TEXT NOT NULL, other TEXT NOT NULL, claim TEXT NOT NULL,
  periodFrom INTEGER, periodTo INTEGER, record TEXT NOT NULL,
  PRIMARY KEY (self, type, direction, other, claim)
) STRICT, WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS link_by_claim ON link (claim);

CREATE TABLE IF NOT EXISTS report (
  id TEXT PRIMARY KEY, source TEXT NOT NULL, claim TEXT NOT NULL, stance TEXT NOT NULL,
  cited INTEGER NOT NULL, paragraph INTEGER, record TEXT NOT NULL
) STRICT;
CREATE INDEX IF NOT EXISTS report_by_claim ON report (claim, source);
CREATE INDEX IF NOT EXISTS report_by_source ON report (source, id);

CREATE TABLE IF NOT EXISTS relies_on (
  claim TEXT NOT NULL, source TEXT NOT NULL, relied TEXT NOT NULL, PRIMARY KEY (claim, source, relied)
) STRICT, WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS retracted (
  id TEXT PRIMARY KEY, claim TEXT, record TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS retracted_by_claim ON retracted (claim);

${searchTables}
CREATE TRIGGER IF NOT EXISTS search_text_added AFTER INSERT ON search_text BEGIN
  INSERT INTO search_index (rowid, fold) VALUES (new.key, new.fold);
END;
CREATE TRIGGER IF NOT EXISTS search_text_removed AFTER DELETE ON search_text BEGIN
  INSERT INTO search_index (search_index, rowid, fold) VALUES ('delete', old.key, old.fold);
END;
`;

/** The indexes that lists are read by, and that no write looks into; each by its name. */
const listIndexes: Readonly<Record<string, string>> = {
  entity_by_id: 'entity (kind, id)',
  entity_by_name: 'entity (kind, nameFold, id)',
  entity_by_earliest: 'entity (kind, earliest, id)',
  entity_by_latest: 'entity (kind, latest, id)',
  source_by_published: 'entity (kind, published, id)',
  relation_reverse: 'relation (dst, type, src)',
  measure_by_name: 'measure (nameFold, id)',
  measure_by_count: 'measure (figureCount, id)',
  claim_by_earliest: 'claim (earliest, id)',
  claim_by_latest: 'claim (latest, id)',
  claim_by_kind: 'claim (kind, id)',
  claim_by_kind_earliest: 'claim (kind, earliest, id)',
  claim_by_sources: 'claim (sourceCount, id)',
  claim_by_origins: 'claim (originCount, id)',
  claim_by_measure_id:
    'claim (measure, id, isDerivation, rangeLow, rangeHigh, contradicted) WHERE measure IS NOT NULL',
  about_reverse: 'about (entity, claim)',
  link_by_ends: 'link (self, other)',
  claim_on_by_day: 'claim_on (entity, earliest, claim)',
  claim_on_by_kind_and_day: 'claim_on (entity, kind, earliest, claim)',
  cites: 'relies_on (source, relied)',
  cited_by: 'relies_on (relied, source)',
};

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
  3: `DROP TABLE search_index;
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
  inOneTransaction(connection, () => {
    const stored = storedVersion(connection);
    if (stored !== null && stored > schemaVersion) {
      throw new CodedError(
        'STORE_UNAVAILABLE',
        `The store ${file} was made by a newer Conflict Graph (schema ${stored}, this one knows ${schemaVersion}). Use that version, or another DATA_DIR.`,
      );
    }
    if (stored !== null)
      for (let from = stored; from < schemaVersion; from += 1) connection.script(upgrades[from] ?? '');
    if (stored !== schemaVersion) connection.script(ddl);
    makeListIndexes(connection);
    connection.run(
      sql`INSERT INTO meta (key, value) VALUES ('schemaVersion', ${String(schemaVersion)}) ON CONFLICT (key) DO UPDATE SET value = excluded.value`,
    );
    connection.run(
      sql`INSERT INTO meta (key, value) VALUES ('dataVersion', '0') ON CONFLICT (key) DO NOTHING`,
    );
  });
}

/** Drops the indexes that only lists are read by: many rows are put faster without, and indexes made faster after them. */
export function dropListIndexes(connection: Connection): void {
  for (const index of Object.keys(listIndexes)) connection.script(`DROP INDEX IF EXISTS ${index}`);
}

/** Makes those of them that are not there. */
export function makeListIndexes(connection: Connection): void {
  for (const [index, columns] of Object.entries(listIndexes))
    connection.script(`CREATE INDEX IF NOT EXISTS ${index} ON ${columns}`);
}

function storedVersion(connection: Connection): number | null {
  const table = connection.get(sql`SELECT 1 FROM sqlite_schema WHERE name = 'meta'`);
  if (table === undefined) return null;
  const row = connection.get<{ value: string }>(sql`SELECT value FROM meta WHERE key = 'schemaVersion'`);
  return row === undefined ? null : Number(row.value);
}

/**
 * The tables of the SQLite store with the indexes that writes look into. Node tables hold the columns of
 * `domain/rows.ts` and the record as JSON; relations are covering trees read from either end.
 */

/** How many figures on an entity stand on each measure. */
export const measureOn = `
CREATE TABLE IF NOT EXISTS measure_on (
  entity TEXT NOT NULL, measure TEXT NOT NULL, figures INTEGER NOT NULL, PRIMARY KEY (entity, measure)
) STRICT, WITHOUT ROWID;`;

/** The tables of summaries. */
export const summaries = `
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

/** Which claims revise a claim. */
export const revision = `
CREATE TABLE IF NOT EXISTS revision (
  revised TEXT NOT NULL, claim TEXT NOT NULL, PRIMARY KEY (revised, claim)
) STRICT, WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS revision_reverse ON revision (claim);`;

/** The texts that searches look into, by the keys of search-key.ts, and their index. */
export const searchTables = `
CREATE TABLE IF NOT EXISTS search_text (
  key INTEGER PRIMARY KEY, node TEXT NOT NULL, kind TEXT NOT NULL, seq INTEGER NOT NULL, isName INTEGER NOT NULL,
  fold TEXT NOT NULL, text TEXT NOT NULL
) STRICT;
CREATE INDEX IF NOT EXISTS search_text_by_node ON search_text (node);
-- The words are folded already, so the tokenizer has only to split at blanks: ascii does exactly that.
CREATE VIRTUAL TABLE IF NOT EXISTS search_index USING fts5 (
  fold, content = 'search_text', content_rowid = 'key', tokenize = 'ascii', prefix = '2 3'
);`;

/** All of it, where it is not there yet. */
export const tables = `
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
${revision}

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

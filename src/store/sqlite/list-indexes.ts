/** The indexes that only lists are read by: they can be away while many rows are put. */
import type { Connection } from './connection';
import { sql } from './fragment';

/** Each by its name; no write looks into them. */
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

/** Whether all of them are there. */
export function hasListIndexes(connection: Connection): boolean {
  const names = new Set(connection.column(sql`SELECT name FROM sqlite_schema WHERE type = 'index'`));
  return Object.keys(listIndexes).every((index) => names.has(index));
}

/** Drops them: many rows are put faster without, and indexes made faster after them. */
export function dropListIndexes(connection: Connection): void {
  for (const index of Object.keys(listIndexes)) connection.script(`DROP INDEX IF EXISTS ${index}`);
}

/** Makes those of them that are not there. */
export function makeListIndexes(connection: Connection): void {
  for (const [index, columns] of Object.entries(listIndexes))
    connection.script(`CREATE INDEX IF NOT EXISTS ${index} ON ${columns}`);
}

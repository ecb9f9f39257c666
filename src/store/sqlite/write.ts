/** The writes of the SQLite store: what a transaction finds, and the rows that it puts. Synchronous, in one transaction. */
import type { EntityRecord, LinkRecord, MeasureRecord } from '../../domain/records';
import {
  claimAboutIds,
  claimColumns,
  claimEdge,
  claimTexts,
  entityColumns,
  entityRelations,
  entityTexts,
  idOfNode,
  measureColumns,
  measureTexts,
  periodColumns,
  reportColumns,
  type Columns,
  type StoredClaim,
  type StoredNode,
  type StoredReport,
} from '../../domain/rows';
import type { Changes } from '../write-transaction';

import type { Connection } from './connection';
import { FigureCounts } from './figure-counts';
import { findKnown } from './find';
import { join, name, sql } from './fragment';
import { SearchedTexts } from './searched-texts';
import { markStale } from './summaries';

/** Puts all rows of a change, each replacing the row of its id with its relations. */
export function putChanges(connection: Connection, changes: Changes): void {
  const { entities, measures, claims, reports } = changes;
  const touched = [...claims.map(idOfNode), ...reports.map(({ report }) => report.record.claim)];
  const known = findKnown(
    connection,
    [...entities, ...measures, ...claims, ...reports.map(({ report }) => report)].map(idOfNode),
  );
  // Of what is new there is nothing to take away.
  const isKnown = (node: StoredNode) => known.has(idOfNode(node));
  const counts = new FigureCounts();
  const texts = new SearchedTexts();
  if (known.size > 0) markStale(connection, touched);
  for (const record of entities) putEntity(connection, record, isKnown(record), texts);
  for (const record of measures) putMeasure(connection, record, isKnown(record), texts);
  for (const claim of claims) putClaim(connection, claim, isKnown(claim), { counts, texts });
  counts.put(connection);
  texts.write(connection);
  for (const { report, isLive } of reports) putReport(connection, report, isLive, isKnown(report));
  markStale(connection, touched);
}

/** Sets whether live claims are contradicted. */
export function markContradicted(connection: Connection, marks: ReadonlyMap<string, boolean>): void {
  const update = connection.prepare(
    `UPDATE claim SET contradicted = ?, record = json_set(record, '$.isContradicted', json(?)) WHERE id = ?`,
  );
  for (const [id, isContradicted] of marks) update(Number(isContradicted), String(isContradicted), id);
  markStale(connection, [...marks.keys()]);
}

/** Advances the data version and returns it. */
export function advanceVersion(connection: Connection): string {
  const row = connection.get<{ value: string }>(
    sql`UPDATE meta SET value = CAST(value AS INTEGER) + 1 WHERE key = 'dataVersion' RETURNING value`,
  );
  return row?.value ?? '0';
}

function putEntity(
  connection: Connection,
  record: EntityRecord,
  isKnown: boolean,
  texts: SearchedTexts,
): void {
  if (isKnown) clearRelations(connection, record.id);
  put(connection, 'entity', { ...entityColumns(record), record: JSON.stringify(record) }, isKnown);
  for (const [type, other] of entityRelations(record)) {
    connection.insert('relation', { src: record.id, type, dst: other });
    if (type === 'BROADER')
      putEdge(connection, { type, from: record.id, to: other, claim: null, period: null });
  }
  if (isKnown) texts.clear(record.id);
  texts.put(record.id, entityTexts(record));
}

function clearRelations(connection: Connection, id: string): void {
  connection.run(
    sql`DELETE FROM link WHERE self IN (SELECT dst FROM relation WHERE src = ${id} AND type = 'BROADER')
        AND type = 'BROADER' AND direction = 'IN' AND other = ${id} AND claim = ''`,
  );
  connection.run(
    sql`DELETE FROM link WHERE self = ${id} AND type = 'BROADER' AND direction = 'OUT' AND claim = ''`,
  );
  clear(connection, 'relation', 'src', id);
}

function putMeasure(
  connection: Connection,
  record: MeasureRecord,
  isKnown: boolean,
  texts: SearchedTexts,
): void {
  put(connection, 'measure', { ...measureColumns(record), record: JSON.stringify(record) }, isKnown);
  if (isKnown) texts.clear(record.id);
  texts.put(record.id, measureTexts(record));
}

/** What a change does in the end, gathered from all that it puts. */
interface Gathered {
  readonly counts: FigureCounts;
  readonly texts: SearchedTexts;
}

function putClaim(connection: Connection, claim: StoredClaim, isKnown: boolean, gathered: Gathered): void {
  const { record } = claim;
  const { counts, texts } = gathered;
  if (isKnown) removeClaim(connection, record.id, gathered);
  if (record.retracted !== null) {
    connection.insert('retracted', { id: record.id, claim: null, record: JSON.stringify(claim) });
    return;
  }
  const columns = claimColumns(claim);
  const { kind = null, earliest = null } = columns;
  connection.insert('claim', { ...columns, record: JSON.stringify(claim) });
  for (const entity of claimAboutIds(claim)) connection.insert('about', { claim: record.id, entity });
  for (const entity of claim.on) connection.insert('claim_on', { entity, claim: record.id, kind, earliest });
  counts.add(record.figure?.measure ?? null, claim.on);
  for (const base of record.derivedFrom) connection.insert('derivation', { base, claim: record.id });
  for (const revised of record.revises) connection.insert('revision', { revised, claim: record.id });
  for (const source of claim.corroboration.origins) connection.insert('origin', { claim: record.id, source });
  const edge = claimEdge(claim);
  if (edge !== null) putEdge(connection, edge);
  texts.put(record.id, claimTexts(record));
}

function removeClaim(connection: Connection, id: string, { counts, texts }: Gathered): void {
  clear(connection, 'retracted', 'id', id);
  const old = connection.get<{ measure: string | null }>(sql`SELECT measure FROM claim WHERE id = ${id}`);
  if (old === undefined) return;
  const on = connection.all<{ entity: string }>(sql`SELECT entity FROM claim_on WHERE claim = ${id}`);
  counts.remove(
    old.measure,
    on.map(({ entity }) => entity),
  );
  clear(connection, 'claim', 'id', id);
  for (const table of ['about', 'claim_on', 'derivation', 'revision', 'origin', 'link'])
    clear(connection, table, 'claim', id);
  texts.clear(id);
}

function putReport(connection: Connection, report: StoredReport, isLive: boolean, isKnown: boolean): void {
  const { id, source, claim, reliesOn } = report.record;
  if (isKnown) {
    clear(connection, 'report', 'id', id);
    clear(connection, 'retracted', 'id', id);
    connection.run(sql`DELETE FROM relies_on WHERE claim = ${claim} AND source = ${source}`);
  }
  if (!isLive) {
    connection.insert('retracted', { id, claim, record: JSON.stringify(report) });
    return;
  }
  connection.insert('report', { ...reportColumns(report), record: JSON.stringify(report) });
  for (const relied of reliesOn) connection.insert('relies_on', { claim, source, relied });
}

function putEdge(connection: Connection, edge: LinkRecord): void {
  const { periodFrom = null, periodTo = null } = periodColumns(edge.period);
  const shared = {
    type: edge.type,
    claim: edge.claim ?? '',
    periodFrom,
    periodTo,
    record: JSON.stringify(edge),
  };
  connection.insert('link', { self: edge.from, direction: 'OUT', other: edge.to, ...shared });
  connection.insert('link', { self: edge.to, direction: 'IN', other: edge.from, ...shared });
}

// Where the row is known, columns that are not given keep what they hold.
function put(connection: Connection, table: string, columns: Columns, isKnown: boolean): void {
  if (!isKnown) {
    connection.insert(table, columns);
    return;
  }
  const { id = null, ...others } = columns;
  const settings = Object.entries(others).map(([column, value]) => sql`${name(column)} = ${value}`);
  connection.run(sql`UPDATE ${name(table)} SET ${join(settings, ', ')} WHERE id = ${id}`);
}

function clear(connection: Connection, table: string, column: string, value: string): void {
  connection.run(sql`DELETE FROM ${name(table)} WHERE ${name(column)} = ${value}`);
}

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
  measureColumns,
  measureTexts,
  periodColumns,
  reportColumns,
  type ColumnValue,
  type Columns,
  type SearchText,
  type StoredClaim,
  type StoredReport,
} from '../../domain/rows';
import { kindOfId } from '../../domain/ids';
import type { Changes } from '../write-transaction';

import type { Connection } from './connection';
import { sql, type SqlValue } from './fragment';
import { markStale } from './summaries';

/** Puts all rows of a change, each replacing the row of its id with its relations. */
export function putChanges(connection: Connection, changes: Changes): void {
  const claims = [
    ...changes.claims.map(({ record }) => record.id),
    ...changes.reports.map(({ report }) => report.record.claim),
  ];
  markStale(connection, claims);
  changes.entities.forEach((record) => putEntity(connection, record));
  changes.measures.forEach((record) => putMeasure(connection, record));
  changes.claims.forEach((claim) => putClaim(connection, claim));
  changes.reports.forEach(({ report, isLive }) => putReport(connection, report, isLive));
  markStale(connection, claims);
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

function putEntity(connection: Connection, record: EntityRecord): void {
  upsert(connection, 'entity', { ...entityColumns(record), record: JSON.stringify(record) });
  connection.run(
    sql`DELETE FROM link WHERE self IN (SELECT dst FROM relation WHERE src = ${record.id} AND type = 'BROADER')
        AND type = 'BROADER' AND direction = 'IN' AND other = ${record.id} AND claim = ''`,
  );
  connection.run(
    sql`DELETE FROM link WHERE self = ${record.id} AND type = 'BROADER' AND direction = 'OUT' AND claim = ''`,
  );
  clear(connection, 'relation', 'src', record.id);
  for (const [type, other] of entityRelations(record)) {
    insert(connection, 'relation', { src: record.id, type, dst: other });
    if (type === 'BROADER')
      putEdge(connection, { type, from: record.id, to: other, claim: null, period: null });
  }
  putTexts(connection, record.id, entityTexts(record));
}

function putMeasure(connection: Connection, record: MeasureRecord): void {
  upsert(connection, 'measure', { ...measureColumns(record), record: JSON.stringify(record) });
  putTexts(connection, record.id, measureTexts(record));
}

function putClaim(connection: Connection, claim: StoredClaim): void {
  const { record } = claim;
  removeClaim(connection, record.id);
  if (record.retracted !== null) {
    upsert(connection, 'retracted', { id: record.id, claim: null, record: JSON.stringify(claim) });
    return;
  }
  const columns = claimColumns(claim);
  insert(connection, 'claim', { ...columns, record: JSON.stringify(claim) });
  for (const entity of claimAboutIds(claim)) insert(connection, 'about', { claim: record.id, entity });
  for (const entity of claim.on) {
    const { kind = null, earliest = null } = columns;
    insert(connection, 'claim_on', { entity, claim: record.id, kind, earliest });
  }
  countFigure(connection, record.id, record.figure?.measure ?? null, 1);
  for (const base of record.derivedFrom) insert(connection, 'derivation', { base, claim: record.id });
  for (const source of claim.corroboration.origins)
    insert(connection, 'origin', { claim: record.id, source });
  const edge = claimEdge(claim);
  if (edge !== null) putEdge(connection, edge);
  putTexts(connection, record.id, claimTexts(record));
}

function removeClaim(connection: Connection, id: string): void {
  clear(connection, 'retracted', 'id', id);
  const old = connection.get<{ measure: string | null }>(sql`SELECT measure FROM claim WHERE id = ${id}`);
  if (old === undefined) return;
  countFigure(connection, id, old.measure, -1);
  clear(connection, 'claim', 'id', id);
  for (const table of ['about', 'claim_on', 'derivation', 'origin', 'link'])
    clear(connection, table, 'claim', id);
  clear(connection, 'search_text', 'node', id);
}

/** Counts a figure on its measure, and there on all that its claim is on: after it is put, or before it is removed. */
function countFigure(connection: Connection, claim: string, measure: string | null, change: 1 | -1): void {
  if (measure === null) return;
  connection.run(sql`UPDATE measure SET figureCount = figureCount + ${change} WHERE id = ${measure}`);
  connection.run(
    sql`INSERT INTO measure_on (entity, measure, figures) SELECT entity, ${measure}, ${change} FROM claim_on WHERE claim = ${claim}
        ON CONFLICT (entity, measure) DO UPDATE SET figures = figures + excluded.figures`,
  );
  if (change < 0)
    connection.run(
      sql`DELETE FROM measure_on WHERE measure = ${measure} AND figures = 0 AND entity IN (SELECT entity FROM claim_on WHERE claim = ${claim})`,
    );
}

function putReport(connection: Connection, report: StoredReport, isLive: boolean): void {
  const { id, source, claim, reliesOn } = report.record;
  clear(connection, 'report', 'id', id);
  clear(connection, 'retracted', 'id', id);
  connection.run(sql`DELETE FROM relies_on WHERE claim = ${claim} AND source = ${source}`);
  if (!isLive) {
    insert(connection, 'retracted', { id, claim, record: JSON.stringify(report) });
    return;
  }
  insert(connection, 'report', { ...reportColumns(report), record: JSON.stringify(report) });
  for (const relied of reliesOn) insert(connection, 'relies_on', { claim, source, relied });
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
  insert(connection, 'link', { self: edge.from, direction: 'OUT', other: edge.to, ...shared });
  insert(connection, 'link', { self: edge.to, direction: 'IN', other: edge.from, ...shared });
}

function putTexts(connection: Connection, node: string, texts: readonly SearchText[]): void {
  clear(connection, 'search_text', 'node', node);
  const kind = kindOfId(node);
  for (const { seq, isName, fold, text } of texts) {
    insert(connection, 'search_text', { node, kind, seq, isName, fold, text });
  }
}

function upsert(connection: Connection, table: string, columns: Columns): void {
  const names = Object.keys(columns);
  const updates = names.filter((column) => column !== 'id').map((column) => `${column} = excluded.${column}`);
  execute(
    connection,
    `${insertText(table, names)} ON CONFLICT (id) DO UPDATE SET ${updates.join(', ')}`,
    columns,
  );
}

function insert(connection: Connection, table: string, columns: Columns): void {
  execute(connection, insertText(table, Object.keys(columns)), columns);
}

function insertText(table: string, names: readonly string[]): string {
  return `INSERT INTO ${table} (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})`;
}

function execute(connection: Connection, text: string, columns: Columns): void {
  connection.prepare(text)(...Object.values(columns).map(toSql));
}

function toSql(value: ColumnValue): SqlValue {
  return typeof value === 'boolean' ? Number(value) : value;
}

function clear(connection: Connection, table: string, column: string, value: string): void {
  connection.prepare(`DELETE FROM ${table} WHERE ${column} = ?`)(value);
}

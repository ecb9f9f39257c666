/** Pages and counts of the lists that the API has: one statement a list, run once for each parent. */
import { hasParent, subjectOf, type List } from '../../domain/lists';
import type { Keyset, PageSpec } from '../../domain/order';
import { decodeLink, decodeNode, linkEndOf } from '../decode-records';
import { claimsOnByDay } from '../claims-by-day';
import type { ListRequest, PageRequest, Row } from '../graph-store';

import { dayStatements } from './claims-on';
import type { Connection } from './connection';
import { claimsOn, compileFilter, reportingSources, tables, tick } from './filter';
import { forEachParent } from './for-each-parent';
import { atMost, every, sql, type Fragment } from './fragment';
import { orderBy, withinCursors } from './keyset';
import { countReporting, reportingOf, reportingPage } from './reporting';

const alias = 'x';

/** One page for each parent. */
export function readPages(connection: Connection, request: PageRequest): readonly (readonly Row[])[] {
  const { list, order, page } = request;
  const keys = order.map(({ column }, index) => `${alias}.${column} AS k${index}`).join(', ');
  const columns = { text: `${alias}.record AS record, ${keys}`, values: [] };
  const byDay = claimsOnByDay(request);
  if (byDay !== null) {
    const statements = dayStatements(byDay, page, columns);
    return request.parents.map((parent) => readByDay(connection, statements, parent, page, order.length));
  }
  const isLink = subjectOf(list) === 'link';
  const others = isLink ? sql`, x.direction AS direction, other.record AS other` : sql``;
  const statementOf = forEachParent(
    (parent) =>
      sql`SELECT ${columns}${others} FROM ${rowsOf(request, parent)} AND ${withinCursors(order, alias, page)} ORDER BY ${orderBy(order, alias, page.isBackward)} ${atMost(page.limit)}`,
  );
  return request.parents.map((parent) => {
    const reporting = reportingOf(connection, request, parent);
    const statement =
      reporting === null ? statementOf(parent) : reportingPage(connection, reporting, order, page, columns);
    const rows = connection.all<StoredRow>(statement).map((row): Row => ({
      keys: keysOf(row, order.length),
      value: isLink
        ? linkEndOf(decodeLink(row['record']), row['direction'], decodeNode(row['other']))
        : decodeNode(row['record']),
    }));
    return page.isBackward ? rows.reverse() : rows;
  });
}

type StoredRow = Readonly<Record<string, string | number | null>>;

function readByDay(
  connection: Connection,
  statements: readonly ((parent: string) => Fragment)[],
  parent: string,
  page: PageSpec,
  keyCount: number,
): readonly Row[] {
  const rows: Row[] = [];
  for (const statementOf of statements) {
    if (rows.length >= page.limit) break;
    const found = connection.all<StoredRow>(statementOf(parent));
    const wanted = found.slice(0, page.limit - rows.length);
    rows.push(...wanted.map((row) => ({ keys: keysOf(row, keyCount), value: decodeNode(row['record']) })));
  }
  return page.isBackward ? rows.reverse() : rows;
}

function keysOf(row: StoredRow, count: number): Keyset {
  return Array.from({ length: count }, (_, index) => row[`k${index}`] ?? null);
}

/** The length of each parent's list. */
export function readCounts(connection: Connection, request: ListRequest): readonly number[] {
  const statementOf = forEachParent(
    (parent) => sql`SELECT count(*) AS count FROM ${rowsOf(request, parent)}`,
  );
  return request.parents.map((parent) => {
    const reporting = reportingOf(connection, request, parent);
    if (reporting !== null) return countReporting(connection, reporting);
    return connection.get<{ count: number }>(statementOf(parent))?.count ?? 0;
  });
}

function rowsOf({ list, where }: ListRequest, parent: string): Fragment {
  const subject = subjectOf(list);
  const table = tables[subject === 'figure' ? 'claim' : subject];
  const isLink = subject === 'link';
  const others = isLink ? sql` JOIN entity other ON other.id = x.other` : sql``;
  const conditions = every([
    tick(alias, isLink ? 'self' : 'id'),
    memberOf(list, parent),
    compileFilter(where, subject, alias, hasParent(list)),
  ]);
  return sql`${table} x${others} WHERE ${conditions}`;
}

/** The condition that a row under the alias `x` belongs to the parent's list. */
function memberOf(list: List, parent: string): Fragment {
  switch (list.name) {
    case 'entities':
      return sql`x.kind = ${list.kind}`;
    case 'sources':
      return sql`x.kind = 'SOURCE'`;
    case 'claims':
    case 'measures':
      return sql`TRUE`;
    case 'entity.claims':
      return sql`x.id IN (${claimsOn(sql`${parent}`)})`;
    case 'entity.sources':
      return sql`x.id IN (${reportingSources(parent, false)})`;
    case 'entity.links':
      return sql`x.self = ${parent}`;
    case 'entity.linked':
      return sql`x.self = ${parent} AND x.type = ${list.type} AND x.direction = ${list.direction}`;
    case 'source.reports':
      return sql`x.source = ${parent}`;
    case 'source.cites':
      return sql`x.id IN (SELECT relied FROM relies_on WHERE ${tick('relies_on', 'relied')} AND source = ${parent})`;
    case 'source.citedBy':
      return sql`x.id IN (SELECT source FROM relies_on WHERE ${tick('relies_on', 'source')} AND relied = ${parent})`;
    case 'claim.reports':
      return sql`x.claim = ${parent}`;
    case 'claim.basisOf':
      return sql`x.id IN (SELECT claim FROM derivation WHERE ${tick('derivation', 'claim')} AND base = ${parent})`;
    case 'claim.revisedBy':
      return sql`x.id IN (SELECT claim FROM revision WHERE ${tick('revision', 'claim')} AND revised = ${parent})`;
    case 'measure.figures':
      return sql`x.measure = ${parent}`;
  }
}

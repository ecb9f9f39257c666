/** Pages and counts of the lists that the API has: one statement a list, run once for each parent. */
import { CodedError } from '../../domain/errors';
import { hasParent, subjectOf, type List } from '../../domain/lists';
import type { Keyset } from '../../domain/order';
import type { StoredNode } from '../../domain/rows';
import { decodeLink, linkEndOf } from '../decode-records';
import { claimsOnByDay } from '../claims-by-day';
import type { ListRequest, PageRequest, Row } from '../graph-store';

import { dayStatements } from './claims-on';
import type { Connection } from './connection';
import { claimsOn, compileFilter, reportingSources, tables, tick } from './filter';
import { forEachParent } from './for-each-parent';
import { atMost, every, sql, type Fragment } from './fragment';
import { orderBy, withinCursors } from './keyset';
import { findNodes } from './read';
import { countReporting, reportingOf, reportingPage } from './reporting';

const alias = 'x';
/** So many rows may wait for their nodes. */
const mostWaiting = 200;

/** One page for each parent. */
export function readPages(connection: Connection, request: PageRequest): readonly (readonly Row[])[] {
  const { list, order, page, parents } = request;
  const keys = order.map(({ column }, index) => `${alias}.${column} AS k${index}`).join(', ');
  const isLink = subjectOf(list) === 'link';
  const node = isLink ? 'x.record AS link, x.direction AS direction, x.other AS node' : 'x.id AS node';
  const rowsFor = rowReader(connection, request, { text: `${node}, ${keys}`, values: [] });
  const found: (readonly FoundRow[])[] = [];
  const pages: (readonly Row[])[] = [];
  let waiting = 0;
  // Records are read for many rows together, and yet not for so many that this could not be broken off.
  const readNodesOfRows = () => {
    const some = found.splice(0);
    const nodes = findNodes(connection, [...new Set(some.flat().map((row) => row.node))]);
    pages.push(...some.map((rows) => rows.map((row) => rowOf(row, nodes, order.length))));
    waiting = 0;
  };
  for (const parent of parents) {
    const rows = rowsFor(parent);
    found.push(page.isBackward ? rows.reverse() : rows);
    waiting += rows.length;
    if (waiting >= mostWaiting) readNodesOfRows();
  }
  readNodesOfRows();
  return pages;
}

/** The id of a row's node, the keys of the row and, for a link, its record and direction. */
type FoundRow = Readonly<Record<string, string | number | null>> & { readonly node: string };

function rowReader(
  connection: Connection,
  request: PageRequest,
  columns: Fragment,
): (parent: string) => FoundRow[] {
  const { order, page } = request;
  const byDay = claimsOnByDay(request);
  if (byDay !== null) {
    const statements = dayStatements(byDay, page, columns);
    return (parent) => {
      const rows: FoundRow[] = [];
      for (const statementOf of statements) {
        if (rows.length >= page.limit) break;
        const some = connection.all<FoundRow>(statementOf(parent));
        rows.push(...some.slice(0, page.limit - rows.length));
      }
      return rows;
    };
  }
  const statementOf = forEachParent(
    (parent) =>
      sql`SELECT ${columns} FROM ${rowsOf(request, parent)} AND ${withinCursors(order, alias, page)} ORDER BY ${orderBy(order, alias, page.isBackward)} ${atMost(page.limit)}`,
  );
  return (parent) => {
    const reporting = reportingOf(connection, request, parent);
    return connection.all<FoundRow>(
      reporting === null ? statementOf(parent) : reportingPage(connection, reporting, order, page, columns),
    );
  };
}

function rowOf(row: FoundRow, nodes: ReadonlyMap<string, StoredNode>, keyCount: number): Row {
  const node = nodes.get(row.node);
  if (node === undefined) throw new CodedError('INTERNAL_SERVER_ERROR', `${row.node} has no record.`);
  return {
    keys: keysOf(row, keyCount),
    value: 'link' in row ? linkEndOf(decodeLink(row['link']), row['direction'], node) : node,
  };
}

function keysOf(row: FoundRow, count: number): Keyset {
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

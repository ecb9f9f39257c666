/**
 * The sources that report on an entity, read from its summary, where they stand in the order of their ids: a page costs
 * the same however many they are, and their number is known.
 */
import { conjunctsOf, type Filter } from '../../domain/filter';
import { cutToFirstKey, type OrderKey, type PageSpec } from '../../domain/order';
import type { ListRequest } from '../graph-store';

import type { Connection } from './connection';
import { compileFilter, tick } from './filter';
import { atMost, every, sql, type Fragment } from './fragment';
import { orderBy, withinCursors } from './keyset';
import { freshSummary } from './summaries';

type ReportsOn = Extract<Filter, { kind: 'reportsOn' }>;

/** The sources that report on some entities, all of which have a summary. */
export interface Reporting {
  /** The entity with the fewest. */
  readonly first: ReportsOn;
  readonly others: readonly ReportsOn[];
  /** How many report on the first. */
  readonly count: number;
  /** What else must hold of the sources. */
  readonly rest: readonly Filter[];
}

/** Reads a request for one parent's list as one of such sources; null where it is another, or a summary is wanting. */
export function reportingOf(
  connection: Connection,
  { list, where }: ListRequest,
  parent: string,
): Reporting | null {
  if (list.name !== 'sources' && list.name !== 'entity.sources') return null;
  const parts = conjunctsOf(where);
  const own: readonly ReportsOn[] =
    list.name === 'sources' ? [] : [{ kind: 'reportsOn', id: parent, isFigure: false }];
  const counted = [...own, ...parts.filter((part) => part.kind === 'reportsOn')].map((reportsOn) => {
    const summary = freshSummary(connection, reportsOn.id);
    return { reportsOn, count: summary?.[reportsOn.isFigure ? 'figureSources' : 'sources'] ?? Infinity };
  });
  const [first, ...others] = counted.sort((one, other) => one.count - other.count);
  if (first === undefined || counted.some(({ count }) => count === Infinity)) return null;
  return {
    first: first.reportsOn,
    others: others.map(({ reportsOn }) => reportsOn),
    count: first.count,
    rest: parts.filter((part) => part.kind !== 'reportsOn'),
  };
}

/** How many there are. */
export function countReporting(connection: Connection, reporting: Reporting): number {
  if (reporting.others.length + reporting.rest.length === 0) return reporting.count;
  const row = connection.get<{ count: number }>(
    sql`SELECT count(*) AS count FROM ${fromSummary(reporting)} AND ${restOf(reporting)}`,
  );
  return row?.count ?? 0;
}

/** The statement that gives a page of them; `select` is what is read of the source `x`. */
export function reportingPage(
  connection: Connection,
  reporting: Reporting,
  order: readonly OrderKey[],
  page: PageSpec,
  select: Fragment,
): Fragment {
  const [key] = order;
  if (key?.column === 'id') {
    const bySource = [{ ...key, column: 'source' }];
    return sql`SELECT ${select} FROM ${fromSummary(reporting)} AND ${withinCursors(bySource, 's', cutToFirstKey(page))} AND ${restOf(reporting)} ORDER BY ${orderBy(bySource, 's', page.isBackward)} ${atMost(page.limit)}`;
  }
  const from = areDense(connection, reporting, page.limit) ? fromOrder(reporting) : fromSummary(reporting);
  return sql`SELECT ${select} FROM ${from} AND ${withinCursors(order, 'x', page)} AND ${restOf(reporting)} ORDER BY ${orderBy(order, 'x', page.isBackward)} ${atMost(page.limit)}`;
}

/**
 * Whether a page is found sooner by looking at all sources in its order than at those of the summary, which must all be
 * sorted. As many are looked at as there are to each that reports; the last row number is about that of the entities.
 */
function areDense(connection: Connection, { count, others, rest }: Reporting, limit: number): boolean {
  if (others.length + rest.length > 0) return false;
  const last = connection.get<{ row: number | null }>(sql`SELECT max(rowid) AS row FROM entity`);
  return limit * (last?.row ?? 0) < count * count;
}

// No word of the kind, or SQLite might go through an index that begins with it once for each row of the summary.
function fromSummary({ first }: Reporting): Fragment {
  return sql`reporting s CROSS JOIN entity x ON x.id = s.source WHERE ${tick('s', 'source')} AND s.entity = ${first.id} AND s.isFigure = ${first.isFigure}`;
}

function fromOrder({ first }: Reporting): Fragment {
  return sql`entity x WHERE ${tick('x')} AND x.kind = 'SOURCE' AND ${isReporting(first)}`;
}

function restOf({ others, rest }: Reporting): Fragment {
  return every([...others.map(isReporting), ...rest.map((part) => compileFilter(part, 'source', 'x', true))]);
}

// A value and no EXISTS, which SQLite may turn into a join: it is to be looked up for each source.
function isReporting({ id, isFigure }: ReportsOn): Fragment {
  return sql`(SELECT 1 FROM reporting WHERE entity = ${id} AND isFigure = ${isFigure} AND source = x.id) IS NOT NULL`;
}

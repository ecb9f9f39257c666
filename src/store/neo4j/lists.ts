/** Pages and counts of the lists that the API has: one statement for all parents together. */
import { compareKeysets, type OrderKey } from '../../domain/order';
import { decodeNode, linkEndOf } from '../decode-records';
import type { CallContext, ListRequest, PageRequest, Row } from '../graph-store';

import type { Connection } from './connection';
import { cypher, forEach, join, name, type Fragment } from './fragment';
import { belowId } from './members';
import { chooseRows, countRows, degreeAsCount } from './page';
import { groupBy, keyIn, linkColumns, linkIn, numberIn } from './row';
import { isRoot } from './scan';
import { columnOf, type Scope } from './scope';

/** One page for each parent. */
export async function readPages(
  connection: Connection,
  request: PageRequest,
  context: CallContext,
): Promise<readonly (readonly Row[])[]> {
  const { parents, order } = request;
  const { statement, isOfLinks } = pageStatement(request);
  const groups = groupBy(await connection.read(statement, context), 'parent');
  return parents.map((parent) =>
    (groups.get(parent) ?? [])
      .map((row): Row => ({
        keys: order.map((_, index) => keyIn(row, `k${index}`)),
        value: isOfLinks
          ? linkEndOf(linkIn(row), row['direction'], decodeNode(row['other']))
          : decodeNode(row['record']),
      }))
      // The server chose the rows in this order or its reverse, but promises none beyond the subquery.
      .sort((one, other) => compareKeysets(one.keys, other.keys, order)),
  );
}

/** The length of each parent's list. */
export async function readCounts(
  connection: Connection,
  request: ListRequest,
  context: CallContext,
): Promise<readonly number[]> {
  const rows = await connection.read(countStatement(request), context);
  const counts = new Map(rows.map((row) => [row['parent'], numberIn(row, 'count')]));
  return request.parents.map((parent) => counts.get(parent) ?? 0);
}

/** Chooses the rows of each page first, and only then reads what hangs on them. */
function pageStatement({ list, parents, where, order, page }: PageRequest): {
  readonly statement: Fragment;
  readonly isOfLinks: boolean;
} {
  const { clauses, row, scope } = chooseRows({ list, where }, { order, spec: page }, belowId, []);
  const columns = columnsOf(order, scope);
  return {
    statement: isRoot(list)
      ? cypher`${clauses} RETURN '' AS parent, ${columns}`
      : cypher`${forEach(parents, 'parent')} CALL (parent) { ${clauses} RETURN ${row} } RETURN parent, ${columns}`,
    isOfLinks: scope.ends !== null,
  };
}

/** What is read of a row, with its keyset as `k0`, `k1` and so on. */
function columnsOf(order: readonly OrderKey[], scope: Scope): Fragment {
  const value =
    scope.ends === null
      ? cypher`x.record AS record`
      : cypher`${linkColumns('x')}, ${columnOf('direction', scope)} AS direction, ${name(scope.ends.other)}.record AS other`;
  const keyset = order.map(({ column }, index) => cypher`${columnOf(column, scope)} AS ${name(`k${index}`)}`);
  return join([value, ...keyset], ', ');
}

function countStatement({ list, parents, where }: ListRequest): Fragment {
  const kept = degreeAsCount({ list, where }, belowId.self);
  if (kept !== null) {
    return cypher`${forEach(parents, 'parent')} MATCH (p:Node {id: parent}) RETURN parent, ${kept} AS count`;
  }
  const counted = countRows({ list, where }, belowId, [], 'count');
  return isRoot(list)
    ? cypher`CALL () { ${counted} } RETURN '' AS parent, count`
    : cypher`${forEach(parents, 'parent')} CALL (parent) { ${counted} } RETURN parent, count`;
}

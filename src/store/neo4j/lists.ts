/** Pages and counts of the lists that the API has: one statement for all parents together. */
import type { Filter } from '../../domain/filter';
import { subjectOf, type List } from '../../domain/lists';
import { compareKeysets, type OrderKey } from '../../domain/order';
import { decodeNode, linkEndOf } from '../decode-records';
import type { CallContext, ListRequest, PageRequest, Row } from '../graph-store';

import type { Connection } from './connection';
import { columnOf, conjunctsOf, linkHop, type Scope } from './filter';
import { cypher, every, join, name, type Fragment } from './fragment';
import { orderBy, sortingProperty, withinCursors } from './keyset';
import { groupBy, keyIn, linkColumns, linkIn, numberIn } from './row';
import { isRoot, patternOf, scanOf } from './scan';
import { startOf, type Start } from './start';

/** One page for each parent. */
export async function readPages(
  connection: Connection,
  request: PageRequest,
  context: CallContext,
): Promise<readonly (readonly Row[])[]> {
  const { list, where, order, page, parents } = request;
  const members = membersOf(request);
  const { scope } = members;
  const { ends } = scope;
  const expression = (key: OrderKey) => columnOf(ends === null ? sortingProperty(key) : key.column, scope);
  const start = startOf(where, scope, !isRoot(list));
  const scan = isRoot(list) && !start.isAnchored ? scanOf(list, order, page) : null;
  const patterns = scan === null ? members.patterns : [scan.pattern];
  const bounds = [...(scan?.conditions ?? []), withinCursors(order, expression, page)];
  const row = ends === null ? cypher`x` : cypher`p, x, ${name(ends.other)}`;
  const keys = join([...(scan?.lead ?? []), orderBy(order, expression, page.isBackward)], ', ');
  const chosen = cypher`${clausesOf(patterns, start, bounds)}
    WITH ${members.isMany || start.isMany ? cypher`DISTINCT ` : cypher``}${row} ORDER BY ${keys} LIMIT ${page.limit}`;
  const value =
    ends === null
      ? cypher`x.record AS record`
      : cypher`${linkColumns('x')}, ${columnOf('direction', scope)} AS direction, ${name(ends.other)}.record AS other`;
  const keyset = order.map(({ column }, index) => cypher`${columnOf(column, scope)} AS ${name(`k${index}`)}`);
  const returned = join([value, ...keyset], ', ');
  const statement = isRoot(list)
    ? cypher`${chosen} RETURN '' AS parent, ${returned}`
    : cypher`UNWIND ${distinct(parents)} AS parent CALL (parent) { ${chosen} RETURN ${row} } RETURN parent, ${returned}`;
  const groups = groupBy(await connection.read(statement, context), 'parent');
  return parents.map((parent) =>
    (groups.get(parent) ?? [])
      .map((found): Row => ({
        keys: order.map((_, index) => keyIn(found, `k${index}`)),
        value:
          ends === null
            ? decodeNode(found['record'])
            : linkEndOf(linkIn(found), found['direction'], found['other']),
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
  const { list, where, parents } = request;
  const members = membersOf(request);
  const start = startOf(where, members.scope, !isRoot(list));
  const degree = conjunctsOf(where).length === 0 ? degrees[list.name] : undefined;
  const counted = cypher`${clausesOf(members.patterns, start, [])}
    RETURN count(${members.isMany || start.isMany ? cypher`DISTINCT x` : cypher`x`}) AS count`;
  const statement = isRoot(list)
    ? cypher`CALL () { ${counted} } RETURN '' AS parent, count`
    : degree === undefined
      ? cypher`UNWIND ${distinct(parents)} AS parent CALL (parent) { ${counted} } RETURN parent, count`
      : cypher`UNWIND ${distinct(parents)} AS parent MATCH (p:Node {id: parent}) RETURN parent, COUNT { ${degree} } AS count`;
  const rows = await connection.read(statement, context);
  const counts = new Map(rows.map((row) => [row['parent'], numberIn(row, 'count')]));
  return parents.map((parent) => counts.get(parent) ?? 0);
}

// What the server knows of a node without looking at its relationships.
const degrees: Readonly<Partial<Record<List['name'], Fragment>>> = {
  'entity.claims': cypher`(p)<-[:ON]-()`,
  'source.reports': cypher`(p)-[:REPORTS]->()`,
  'claim.reports': cypher`(p)<-[:REPORT_OF]-()`,
  'measure.figures': cypher`(p)<-[:ON_MEASURE]-()`,
};

/** How the rows of a list are bound to `x`, below the parent `p`, before any filter. */
interface Members {
  readonly patterns: readonly Fragment[];
  readonly scope: Scope;
  /** Whether the same row can be bound several times. */
  readonly isMany: boolean;
}

/** The clauses that bind the rows that meet the filter and the bounds. */
function clausesOf(patterns: readonly Fragment[], start: Start, bounds: readonly Fragment[]): Fragment {
  const clauses = [...patterns, ...start.patterns].map((pattern) => cypher`MATCH ${pattern}`);
  return cypher`${join(clauses, ' ')} WHERE ${every([...start.conditions, ...bounds])}`;
}

function membersOf({ list, where }: ListRequest): Members {
  const parent = cypher`(p:Node {id: parent})`;
  const scope: Scope = { subject: subjectOf(list), variable: 'x', ends: null };
  const once = (pattern: Fragment): Members => ({ patterns: [pattern], scope, isMany: false });
  const often = (pattern: Fragment): Members => ({ patterns: [pattern], scope, isMany: true });
  const linked = (filters: readonly Filter[]): Members => {
    const hop = linkHop('p', 'x', filters);
    return { patterns: [parent, hop.pattern], scope: hop.scope, isMany: false };
  };
  switch (list.name) {
    case 'entities':
    case 'sources':
    case 'claims':
    case 'measures':
      return once(patternOf(list));
    case 'entity.claims':
      return once(cypher`${parent}<-[:ON]-(x)`);
    case 'entity.sources':
      return often(cypher`${parent}<-[:ON]-()<-[:REPORT_OF]-()<-[:REPORTS]-(x:Source)`);
    case 'entity.links':
      return linked(conjunctsOf(where));
    case 'entity.linked':
      return linked([
        { kind: 'equal', column: 'type', value: list.type },
        { kind: 'equal', column: 'direction', value: list.direction },
      ]);
    case 'source.reports':
      return once(cypher`${parent}-[:REPORTS]->(x)`);
    case 'source.cites':
      return often(cypher`${parent}-[:REPORTS]->()-[:CITES]->(x:Source)`);
    case 'source.citedBy':
      return often(cypher`${parent}<-[:CITES]-()<-[:REPORTS]-(x:Source)`);
    case 'claim.reports':
      return once(cypher`${parent}<-[:REPORT_OF]-(x)`);
    case 'measure.figures':
      return once(cypher`${parent}<-[:ON_MEASURE]-(x)`);
  }
}

function distinct(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)];
}

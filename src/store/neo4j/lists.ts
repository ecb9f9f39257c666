/** Pages and counts of the lists that the API has: one statement for all parents together. */
import { entityKinds } from '../../domain/catalogue';
import { subjectOf, type List } from '../../domain/lists';
import { compareKeysets, type OrderKey } from '../../domain/order';
import type { CallContext, ListRequest, PageRequest, Row } from '../graph-store';

import type { Connection } from './connection';
import { columnOf, conjunctsOf, linkPattern, type Scope } from './filter';
import { cypher, every, join, name, type Fragment } from './fragment';
import { orderBy, sortingProperty, withinCursors } from './keyset';
import { decodeLinkEnd, decodeNode, groupBy, keyIn, linkColumns, numberIn } from './records';
import { startOf } from './start';

/** One page for each parent. */
export async function readPages(
  connection: Connection,
  request: PageRequest,
  context: CallContext,
): Promise<readonly (readonly Row[])[]> {
  const { list, order, page, parents } = request;
  const scope = scopeOf(list);
  const isLink = scope.ends !== null;
  const expression = (key: OrderKey) => columnOf(isLink ? key.column : sortingProperty(key), scope);
  const { clauses, isMany } = matching(request, scope, [withinCursors(order, expression, page)]);
  const row = cypher`${isLink ? cypher`p, x, other` : cypher`x`}`;
  const chosen = cypher`${clauses} WITH ${isMany ? cypher`DISTINCT ` : cypher``}${row}
    ORDER BY ${orderBy(order, expression, page.isBackward)} LIMIT ${page.limit}`;
  const value = isLink
    ? cypher`${linkColumns('x')}, ${columnOf('direction', scope)} AS direction, other.record AS other`
    : cypher`x.record AS record`;
  const keys = order.map(({ column }, index) => cypher`${columnOf(column, scope)} AS ${name(`k${index}`)}`);
  const returned = join([value, ...keys], ', ');
  const statement = isRoot(list)
    ? cypher`${chosen} RETURN '' AS parent, ${returned}`
    : cypher`UNWIND ${distinct(parents)} AS parent CALL (parent) { ${chosen} RETURN ${row} } RETURN parent, ${returned}`;
  const groups = groupBy(await connection.read(statement, context), 'parent');
  return parents.map((parent) =>
    (groups.get(parent) ?? [])
      .map((found): Row => ({
        keys: order.map((_, index) => keyIn(found, `k${index}`)),
        value: isLink ? decodeLinkEnd(found) : decodeNode(found['record']),
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
  const { clauses, isMany } = matching(request, scopeOf(list), []);
  const degree = conjunctsOf(where).length === 0 ? degrees[list.name] : undefined;
  const counted = cypher`${clauses} RETURN count(${isMany ? cypher`DISTINCT x` : cypher`x`}) AS count`;
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

interface Matching {
  readonly clauses: Fragment;
  readonly isMany: boolean;
}

/** The clauses that bind the rows of the list that meet the filter and the bounds to `x`. */
function matching({ list, where }: ListRequest, scope: Scope, bounds: readonly Fragment[]): Matching {
  const start = startOf(where, scope, !isRoot(list));
  const { pattern, isMany } = membersOf(list, where);
  const clauses = [pattern, ...start.patterns].map((each) => cypher`MATCH ${each}`);
  return {
    clauses: cypher`${join(clauses, ' ')} WHERE ${every([...start.conditions, ...bounds])}`,
    isMany: isMany || start.isMany,
  };
}

function membersOf(list: List, where: ListRequest['where']): { pattern: Fragment; isMany: boolean } {
  const parent = cypher`(p:Node {id: parent})`;
  const once = (pattern: Fragment) => ({ pattern, isMany: false });
  const often = (pattern: Fragment) => ({ pattern, isMany: true });
  switch (list.name) {
    case 'entities':
      return once(cypher`(x:${name(entityKinds[list.kind].typeName)})`);
    case 'sources':
      return once(cypher`(x:Source)`);
    case 'claims':
      return once(cypher`(x:Claim)`);
    case 'measures':
      return once(cypher`(x:Measure)`);
    case 'entity.claims':
      return once(cypher`${parent}<-[:ON]-(x)`);
    case 'entity.sources':
      return often(cypher`${parent}<-[:ON]-()<-[:REPORT_OF]-()<-[:REPORTS]-(x:Source)`);
    case 'entity.links':
      return once(linkedTo(parent, conjunctsOf(where)));
    case 'entity.linked': {
      const kind = [
        { kind: 'equal', column: 'type', value: list.type },
        { kind: 'equal', column: 'direction', value: list.direction },
      ] as const;
      return once(linkedTo(parent, kind));
    }
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

function linkedTo(parent: Fragment, filters: Parameters<typeof linkPattern>[3]): Fragment {
  return cypher`${parent} MATCH ${linkPattern('p', 'x', 'other', filters)}`;
}

function scopeOf(list: List): Scope {
  const subject = subjectOf(list);
  return { subject, variable: 'x', ends: subject === 'link' ? { self: 'p', other: 'other' } : null };
}

function isRoot({ name: list }: List): boolean {
  return list === 'entities' || list === 'sources' || list === 'claims' || list === 'measures';
}

function distinct(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)];
}

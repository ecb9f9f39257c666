/**
 * The claims on an entity in the order of their days, from an index over the ON relationships: a page costs the same
 * however many claims there are, and however deep it lies.
 */
import { reverseDirection, type OrderKey, type PageSpec } from '../../domain/order';
import { claimKinds } from '../../domain/records';
import type { ClaimsOnByDay } from '../claims-by-day';

import { compileFilter } from './filter';
import { cypher, every, name, type Fragment } from './fragment';
import { isKept, orderBy, sortingProperty, withinCursors, type KeyExpression } from './keyset';
import type { Place } from './members';

/** The clauses that return how many claims of one kind there are on an entity. */
export function countOfKind(
  { entity }: ClaimsOnByDay,
  kind: string,
  { id }: Place,
  guards: readonly Fragment[],
): Fragment {
  const conditions = [
    ...guards,
    cypher`o.entity = ${entity ?? id}`,
    cypher`o.kind = ${kind}`,
    cypher`o.earliestAsc IS NOT NULL`,
    cypher`o.id IS NOT NULL`,
  ];
  return cypher`MATCH ()-[o:ON]->() WHERE ${every(conditions)} RETURN count(o)`;
}

/** The clauses that bind the rows of a page; `guards` must hold of the parent. */
export function chooseByDay(
  byDay: ClaimsOnByDay,
  order: readonly OrderKey[],
  page: PageSpec,
  { id, holder, row }: Place,
  guards: readonly Fragment[],
): Fragment {
  const x = name(row);
  const on = name(`${row}_on`);
  const expression: KeyExpression = (key) => cypher`${on}.${name(sortingProperty(key))}`;
  const { kind, direction, rest } = byDay;
  const runs = name(page.isBackward ? reverseDirection(direction) : direction);
  const [day] = order;
  const conditions = [
    ...guards,
    cypher`${on}.entity = ${byDay.entity ?? id}`,
    cypher`${on}.kind = ${kind ?? name('kind')}`,
    ...(day === undefined ? [] : [isKept(day, expression)]),
    cypher`${on}.id IS NOT NULL`,
    withinCursors(order, expression, page),
    ...rest.map((part) => compileFilter(part, { subject: 'claim', variable: row, ends: null })),
  ];
  const keys = orderBy(order, expression, page.isBackward);
  // The first two keys are constant, but they tell the planner of the index.
  const lead = cypher`${on}.entity ${runs}, ${on}.kind ${runs}`;
  const ofKind = cypher`MATCH (${x})-[${on}:ON]->() WHERE ${every(conditions)} WITH ${x}, ${on} ORDER BY ${lead}, ${keys} LIMIT ${page.limit}`;
  if (kind !== null) return cypher`${ofKind} WITH ${x}`;
  const variables = byDay.entity === null || guards.length > 0 ? cypher`kind, ${name(holder)}` : cypher`kind`;
  return cypher`UNWIND ${[...claimKinds]} AS kind CALL (${variables}) { ${ofKind} RETURN ${x}, ${on} } WITH ${x}, ${on} ORDER BY ${keys} LIMIT ${page.limit} WITH ${x}`;
}

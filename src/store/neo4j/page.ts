/** Pages and counts of a list, as the parts of a statement that choose rows and count them, wherever the list stands. */
import { conjunctsOf, type Filter } from '../../domain/filter';
import type { List } from '../../domain/lists';
import type { OrderKey, PageSpec } from '../../domain/order';
import { claimsOnByDay } from '../claims-by-day';

import { chooseByDay, countOfKind } from './claims-on';
import { cypher, join, name, type Fragment } from './fragment';
import { orderBy, sortingProperty, withinCursors, type KeyExpression } from './keyset';
import { degreeOf, membersOf, type Members, type Place } from './members';
import { isRoot, scanOf, seekConditions } from './scan';
import { columnOf, type Scope } from './scope';
import { finding, startOf } from './start';
import { bySummary, keptCount, keptListOf, keptPage, type KeptList } from './kept-lists';

/** A filtered list. */
export interface FilteredList {
  readonly list: List;
  readonly where: Filter;
}

/** A page of a list in its order. */
export interface OrderedPage {
  readonly order: readonly OrderKey[];
  readonly spec: PageSpec;
}

/** Rows that are bound, in no order that the server promises. */
export interface ChosenRows {
  /** Binds the rows of the page. */
  readonly clauses: Fragment;
  /** The variables that hold a row. */
  readonly row: Fragment;
  readonly scope: Scope;
}

/** Chooses the rows of a page; `guards` must hold of the parent. */
export function chooseRows(
  { list, where }: FilteredList,
  { order, spec }: OrderedPage,
  place: Place,
  guards: readonly Fragment[],
): ChosenRows {
  const members = membersOf({ list, where }, place);
  const { scope } = members;
  const byDay = claimsOnByDay({ list, where, order });
  if (byDay !== null) {
    return { clauses: chooseByDay(byDay, order, spec, place, guards), row: rowOf(scope), scope };
  }
  const computed = computedRows({ list, where }, { order, spec }, members, guards);
  const kept = keptListOf({ list, where });
  return kept === null
    ? { clauses: computed, row: rowOf(scope), scope }
    : {
        clauses: keptRows(kept, computed, { order, spec }, place, guards),
        row: rowOf(scope),
        scope,
      };
}

function keptRows(
  kept: KeptList,
  computed: Fragment,
  { order, spec }: OrderedPage,
  place: Place,
  guards: readonly Fragment[],
): Fragment {
  const x = name(place.row);
  return cypher`${bySummary(kept, place, {
    kept: cypher`${keptPage(kept, order, spec, place, guards)} RETURN ${x}`,
    computed: cypher`${computed} RETURN ${x}`,
    column: place.row,
  })} WITH ${x}`;
}

function computedRows(
  { list, where }: FilteredList,
  { order, spec }: OrderedPage,
  { patterns, scope, isMany }: Members,
  guards: readonly Fragment[],
): Fragment {
  const start = startOf(where, scope, !isRoot(list));
  const scan = isRoot(list) && !start.isAnchored ? scanOf(list, where, order, spec) : null;
  const expression = keyExpression(scope);
  const found = finding(start, scan === null ? patterns : [scan.pattern], [
    ...guards,
    ...(scan?.conditions ?? []),
    withinCursors(order, expression, spec),
  ]);
  const row = rowOf(scope);
  const distinct = isMany || start.isMany ? cypher`DISTINCT ` : cypher``;
  const keys = join([...(scan?.lead ?? []), orderBy(order, expression, spec.isBackward)], ', ');
  return cypher`${found} WITH ${distinct}${row} ORDER BY ${keys} LIMIT ${spec.limit}`;
}

/** Rows that are chosen from all of a list, with the number of all. */
export interface CountedRows extends ChosenRows {
  /** The clauses that return every row of the list as `all`. */
  readonly collected: Fragment;
}

/**
 * Chooses the rows of a page from all rows of the list, which are found once for the page and for their number;
 * null where an index or the server's own counts do better.
 */
export function chooseFromAll(
  { list, where }: FilteredList,
  { order, spec }: OrderedPage,
  place: Place,
  guards: readonly Fragment[],
  all: string,
): CountedRows | null {
  const members = membersOf({ list, where }, place);
  const { scope } = members;
  const start = startOf(where, scope, !isRoot(list));
  if (scope.ends !== null || (isRoot(list) && !start.isAnchored)) return null;
  if (conjunctsOf(where).length === 0 && degreeOf(list) !== null) return null;
  if (claimsOnByDay({ list, where, order }) !== null || keptListOf({ list, where }) !== null) return null;
  const expression = keyExpression(scope);
  const row = rowOf(scope);
  const found = finding(start, members.patterns, guards);
  const distinct = members.isMany || start.isMany ? cypher`DISTINCT ` : cypher``;
  return {
    collected: cypher`${found} RETURN collect(${distinct}${row}) AS ${name(all)}`,
    clauses: cypher`UNWIND ${name(all)} AS ${row} WITH ${row} WHERE ${withinCursors(order, expression, spec)}
      WITH ${row} ORDER BY ${orderBy(order, expression, spec.isBackward)} LIMIT ${spec.limit}`,
    row,
    scope,
  };
}

/** The clauses that return the length of a list under a name, below a parent that is bound. */
export function countRows(
  { list, where }: FilteredList,
  place: Place,
  guards: readonly Fragment[],
  column: string,
): Fragment {
  const counted = countByDay({ list, where }, place, guards, column);
  if (counted !== null) return counted;
  const members = membersOf({ list, where }, place);
  const start = startOf(where, members.scope, !isRoot(list));
  const seek = isRoot(list) && !start.isAnchored ? seekConditions(list, where) : [];
  const x = name(place.row);
  const row = members.isMany || start.isMany ? cypher`DISTINCT ${x}` : x;
  const computed = cypher`${finding(start, members.patterns, [...guards, ...seek])} RETURN count(${row}) AS ${name(column)}`;
  const kept = keptListOf({ list, where });
  if (kept === null) return computed;
  const ways = { kept: keptCount(kept, place, guards, column), computed, column };
  return cypher`${bySummary(kept, place, ways)} RETURN ${name(column)}`;
}

/** The claims of one kind on an entity are counted in their index, without a look at them. */
function countByDay(
  { list, where }: FilteredList,
  place: Place,
  guards: readonly Fragment[],
  column: string,
): Fragment | null {
  const byDay = claimsOnByDay({ list, where, order: dayOrder });
  return byDay === null || byDay.kind === null || byDay.rest.length > 0
    ? null
    : cypher`${countOfKind(byDay, byDay.kind, place, guards)} AS ${name(column)}`;
}

const dayOrder: readonly OrderKey[] = [
  { column: 'earliest', direction: 'ASC', isNullable: true },
  { column: 'id', direction: 'ASC', isNullable: false },
];

/** The length of a whole list as an expression on its parent, where the server keeps it. */
export function degreeAsCount({ list, where }: FilteredList, self: string): Fragment | null {
  return conjunctsOf(where).length === 0 ? degreeOf(list, self) : null;
}

/** The keys of a row, as a list. */
export function keysOf(order: readonly OrderKey[], scope: Scope): Fragment {
  return cypher`[${join(
    order.map(({ column }) => columnOf(column, scope)),
    ', ',
  )}]`;
}

function keyExpression(scope: Scope): KeyExpression {
  return (key) => columnOf(scope.ends === null ? sortingProperty(key) : key.column, scope);
}

function rowOf({ variable, ends }: Scope): Fragment {
  return ends === null ? name(variable) : join([name(ends.self), name(variable), name(ends.other)], ', ');
}

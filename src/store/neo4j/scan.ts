/**
 * How a list of everything of a kind is read in its order: from the index that has its rows in that order already,
 * so that a page deep in a long list costs what the first one costs.
 */
import { entityKinds, type EntityKind } from '../../domain/catalogue';
import { conjunctsOf, type Filter } from '../../domain/filter';
import type { List } from '../../domain/lists';
import { reverseDirection, type OrderKey, type PageSpec } from '../../domain/order';

import { cypher, name, type Fragment } from './fragment';
import { isKept, sortingProperty } from './keyset';

/** The lists that have no parent. */
export type RootList = Extract<List, { name: 'entities' | 'sources' | 'claims' | 'measures' }>;

/**
 * A pattern that binds the rows to `x`, and what the index wants to be asked. Not a hint: Neo4j refuses a statement
 * whose hint it cannot follow, such as one that no row can meet.
 */
export interface Scan {
  readonly pattern: Fragment;
  readonly conditions: readonly Fragment[];
  /** What the rows are ordered by before the keys of the order: constant, but it tells the planner of the index. */
  readonly lead: readonly Fragment[];
}

/** Whether a list has no parent. */
export function isRoot(list: List): list is RootList {
  return ['entities', 'sources', 'claims', 'measures'].includes(list.name);
}

/** The pattern of a root list without an order. */
export function patternOf(list: RootList): Fragment {
  return cypher`(x:${name(labelOf(list))})`;
}

/** The scan that serves the first key of an order; every such key has an index (`schema.ts`). */
export function scanOf(
  list: RootList,
  where: Filter,
  order: readonly OrderKey[],
  { isBackward }: Pick<PageSpec, 'isBackward'>,
): Scan {
  const first = order[0] ?? { column: 'id', direction: 'ASC', isNullable: false };
  const direction = isBackward ? reverseDirection(first.direction) : first.direction;
  const entityKind = entityKindOf(list);
  const conditions = inIndex(first);
  const lead = [cypher`x.kind ${name(direction)}`];
  if (isOfOneKind(list, where) && ['id', 'earliest'].includes(first.column)) {
    return { pattern: cypher`(x:Claim)`, conditions, lead };
  }
  if (first.column === 'id') return scanById(list);
  return entityKind === null
    ? { pattern: patternOf(list), conditions, lead: [] }
    : { pattern: cypher`(x:Entity)`, conditions: [cypher`x.kind = ${entityKind}`, ...conditions], lead };
}

/** What lets an index of several keys, the last of them the id, serve a filter on claims that no order goes with. */
export function seekConditions(list: RootList, where: Filter): readonly Fragment[] {
  const isServed = conjunctsOf(where).some(
    (part) => (part.kind === 'equal' || part.kind === 'compare') && indexedColumns.includes(part.column),
  );
  return list.name === 'claims' && isServed ? [cypher`x.id IS NOT NULL`] : [];
}

const indexedColumns: readonly string[] = ['kind', 'sourceCount', 'originCount'];

// An index of several keys holds a node that has them all, and serves those who ask for them all.
function inIndex(first: OrderKey): readonly Fragment[] {
  return [isKept(first, (key) => name(`x.${sortingProperty(key)}`)), cypher`x.id IS NOT NULL`];
}

// The index of all ids serves every kind, for ids begin with their kind; `0` is the character after `/`.
function scanById(list: RootList): Scan {
  const prefix = prefixOf(list);
  return {
    pattern: cypher`(x:Node:${name(labelOf(list))})`,
    conditions: [cypher`x.id >= ${`${prefix}/`}`, cypher`x.id < ${`${prefix}0`}`],
    lead: [],
  };
}

function isOfOneKind(list: RootList, where: Filter): boolean {
  return (
    list.name === 'claims' &&
    conjunctsOf(where).some((part) => part.kind === 'equal' && part.column === 'kind')
  );
}

function entityKindOf(list: RootList): EntityKind | null {
  if (list.name === 'entities') return list.kind;
  return list.name === 'sources' ? 'SOURCE' : null;
}

function labelOf(list: RootList): string {
  const kind = entityKindOf(list);
  if (kind !== null) return entityKinds[kind].typeName;
  return list.name === 'claims' ? 'Claim' : 'Measure';
}

function prefixOf(list: RootList): string {
  const kind = entityKindOf(list);
  if (kind !== null) return entityKinds[kind].prefix;
  return list.name === 'claims' ? 'claim' : 'measure';
}

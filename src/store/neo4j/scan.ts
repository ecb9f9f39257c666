/**
 * How a list of everything of a kind is read in its order: from the index that has its rows in that order already,
 * so that a page deep in a long list costs what the first one costs.
 */
import { entityKinds, type EntityKind } from '../../domain/catalogue';
import type { List } from '../../domain/lists';
import { reverseDirection, type OrderKey, type PageSpec } from '../../domain/order';

import { cypher, name, type Fragment } from './fragment';
import { sortingProperty } from './keyset';

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
  order: readonly OrderKey[],
  { isBackward }: Pick<PageSpec, 'isBackward'>,
): Scan {
  const [first] = order;
  if (first === undefined || first.column === 'id') return scanById(list);
  const property = sortingProperty(first);
  const kind = kindOf(list);
  const label = name(kind === null ? labelOf(list) : 'Entity');
  const direction = isBackward ? reverseDirection(first.direction) : first.direction;
  return {
    pattern: cypher`(x:${label})`,
    conditions: [
      ...(kind === null ? [] : [cypher`x.kind = ${kind}`]),
      cypher`x.${name(property)} IS NOT NULL`,
      cypher`x.id IS NOT NULL`,
    ],
    lead: kind === null ? [] : [cypher`x.kind ${name(direction)}`],
  };
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

function kindOf(list: RootList): EntityKind | null {
  if (list.name === 'entities') return list.kind;
  return list.name === 'sources' ? 'SOURCE' : null;
}

function labelOf(list: RootList): string {
  const kind = kindOf(list);
  if (kind !== null) return entityKinds[kind].typeName;
  return list.name === 'claims' ? 'Claim' : 'Measure';
}

function prefixOf(list: RootList): string {
  const kind = kindOf(list);
  if (kind !== null) return entityKinds[kind].prefix;
  return list.name === 'claims' ? 'claim' : 'measure';
}

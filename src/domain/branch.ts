/**
 * Branches: a page, a node or the hits of a search together with everything that is to be read below it, so that a
 * store can read all of it at once. A branch says what to read; what is read with it is right by itself, and what is
 * left out of it can be asked for later.
 */
import type { NodeKind } from './catalogue';
import type { Filter } from './filter';
import { kindOfId } from './ids';
import type { List } from './lists';
import type { OrderKey, PageSpec } from './order';
import type { Reference } from './references';

/** The kinds of node that have something below them; null where all that can be there have it. */
export type Kinds = readonly (NodeKind | 'REPORT')[] | null;

/** Whether the node with an id is of these kinds. */
export function isOfKinds(kinds: Kinds, id: string): boolean {
  if (kinds === null) return true;
  const kind = kindOfId(id);
  return kind !== null && kinds.includes(kind);
}

/** What is read below each node of a place in the branch. */
export interface Below {
  readonly lists: readonly ListBelow[];
  readonly references: readonly ReferenceBelow[];
  readonly ranges: readonly RangesBelow[];
}

/** A list to read: a page of it, its length, or both. Its key tells it from the other reads of the branch. */
export interface ListBelow {
  readonly key: number;
  readonly kinds: Kinds;
  readonly list: List;
  readonly where: Filter;
  /** Its order is complete (`completeOrder`). */
  readonly page: { readonly order: readonly OrderKey[]; readonly spec: PageSpec } | null;
  readonly isCounted: boolean;
  /** What is read below its rows; for links, below their other ends. */
  readonly below: Below;
  /** What is read below the claims that its links stand for; null where these claims are not read. */
  readonly belowClaims: Below | null;
}

/** The nodes that a node names, and what is read below these. */
export interface ReferenceBelow {
  readonly kinds: Kinds;
  readonly reference: Reference;
  readonly below: Below;
}

/** The range of a measure over its figures that meet a filter. */
export interface RangesBelow {
  readonly key: number;
  readonly where: Filter;
}

/** Nothing more. */
export const nothingBelow: Below = { lists: [], references: [], ranges: [] };

/** A full-text question (`SearchRequest`) can begin a branch too. */
export type Branch<Search> =
  | { readonly root: 'node'; readonly id: string; readonly below: Below }
  | { readonly root: 'list'; readonly list: ListBelow }
  | { readonly root: 'search'; readonly request: Search; readonly below: Below };

/** Whether nothing is read below. */
export function isNothing({ lists, references, ranges }: Below): boolean {
  return lists.length + references.length + ranges.length === 0;
}

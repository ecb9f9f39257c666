/**
 * Orders and keysets: a list is sorted by some columns and always completed by its id columns, so that every row
 * has a keyset of its own that a page can start from. Nulls come last in both directions.
 */
import { compareText } from './fold';

export type Direction = 'ASC' | 'DESC';

export interface OrderKey {
  readonly column: string;
  readonly direction: Direction;
  /** Whether the column can be absent. */
  readonly isNullable: boolean;
}

export type KeyValue = string | number | null;

/** The order of the hits of a search: by tier, then the more relevant first, then by id. */
export const hitOrder: readonly OrderKey[] = ['tier', 'relevance', 'id'].map((column) => ({
  column,
  direction: 'ASC',
  isNullable: false,
}));

/** The values of the order's columns in one row. */
export type Keyset = readonly KeyValue[];

/** A page of a list: so many rows after and before a keyset, from the front or, `isBackward`, from the end. */
export interface PageSpec {
  readonly limit: number;
  readonly after: Keyset | null;
  readonly before: Keyset | null;
  readonly isBackward: boolean;
}

/**
 * A page with cursors of the first key alone. For orders that begin with the id: what follows it decides nothing, and
 * stands in the keysets all the same.
 */
export function cutToFirstKey(page: PageSpec): PageSpec {
  const { after, before } = page;
  return { ...page, after: after && after.slice(0, 1), before: before && before.slice(0, 1) };
}

/** Where one keyset stands to another in an order: negative when it comes first. */
export function compareKeysets(one: Keyset, other: Keyset, order: readonly OrderKey[]): number {
  for (const [index, key] of order.entries()) {
    const sign = compareValues(one[index] ?? null, other[index] ?? null, key.direction);
    if (sign !== 0) return sign;
  }
  return 0;
}

function compareValues(one: KeyValue, other: KeyValue, direction: Direction): number {
  if (one === null || other === null) return one === other ? 0 : one === null ? 1 : -1;
  const sign = typeof one === 'string' ? compareText(one, String(other)) : one - Number(other);
  return direction === 'ASC' ? sign : -sign;
}

/** The same order from its other end: for pages that run backwards, nulls come first there. */
export function reverseDirection(direction: Direction): Direction {
  return direction === 'ASC' ? 'DESC' : 'ASC';
}

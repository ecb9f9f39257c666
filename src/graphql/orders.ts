/** Orders: what `orderBy` asks for, as the columns that a list is sorted by. */
import { completeOrder, type List } from '../domain/lists';
import type { Direction, OrderKey } from '../domain/order';

/** One entry of `orderBy`. */
export interface OrderArgument {
  readonly field: OrderField;
  readonly direction: Direction;
}

/** Every field that some list can be ordered by. */
export type OrderField = keyof typeof orderColumns;

const orderColumns = {
  ID: { column: 'id', isNullable: false },
  NAME: { column: 'nameFold', isNullable: false },
  EARLIEST: { column: 'earliest', isNullable: true },
  LATEST: { column: 'latest', isNullable: true },
  PUBLISHED: { column: 'published', isNullable: true },
  KIND: { column: 'kind', isNullable: false },
  SOURCE_COUNT: { column: 'sourceCount', isNullable: false },
  ORIGIN_COUNT: { column: 'originCount', isNullable: false },
  PARAGRAPH: { column: 'paragraph', isNullable: true },
  FIGURE_COUNT: { column: 'figureCount', isNullable: false },
} as const;

/**
 * The complete order of a list. A field named a second time orders nothing more and is left out; but the last entry
 * decides the direction of what completes the order, whatever it names.
 */
export function readOrder(
  list: List,
  orderBy: readonly OrderArgument[] | null | undefined,
): readonly OrderKey[] {
  const keys = new Map<string, OrderKey>();
  for (const { field, direction } of orderBy ?? []) {
    const { column, isNullable } = orderColumns[field];
    if (!keys.has(column)) keys.set(column, { column, direction, isNullable });
  }
  return completeOrder(list, [...keys.values()], orderBy?.at(-1)?.direction);
}

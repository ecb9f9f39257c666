/**
 * Orders and keysets as Cypher: ORDER BY clauses, and the rows after or before a keyset. A column that can be
 * absent is kept a second and a third time with a number where it is absent, greater than all in `…Asc` and less
 * than all in `…Desc`, so that absent values come last either way and an index still serves the order.
 */
import {
  reverseDirection,
  type KeyValue,
  type Keyset,
  type OrderKey,
  type PageSpec,
} from '../../domain/order';
import type { Columns } from '../../domain/rows';

import { cypher, every, join, name, type Fragment } from './fragment';

/** What a key of the order is in a statement, such as `x.nameFold`. */
export type KeyExpression = (key: OrderKey) => Fragment;

const absent = { ASC: 9e15, DESC: -9e15 } as const;

/** The copies of these columns that orders run by. */
export function sortingColumns(columns: Columns, nullable: readonly string[]): Columns {
  return Object.fromEntries(
    nullable.flatMap((column) => [
      [`${column}Asc`, columns[column] ?? absent.ASC],
      [`${column}Desc`, columns[column] ?? absent.DESC],
    ]),
  );
}

/** The property of a node that holds a key of the order. */
export function sortingProperty({ column, direction, isNullable }: OrderKey): string {
  if (!isNullable) return column;
  return direction === 'ASC' ? `${column}Asc` : `${column}Desc`;
}

/** The condition, which every row meets, that the key of an order is kept; it lets the key's index serve the order. */
export function isKept(key: OrderKey, expression: KeyExpression): Fragment {
  // Of two indexes the planner takes the one with the bound, for it expects fewer rows of that.
  return key.isNullable
    ? cypher`${expression(key)} >= ${absent.DESC}`
    : cypher`${expression(key)} IS NOT NULL`;
}

/** The ORDER BY of a page, all of it reversed where the page runs backwards. */
export function orderBy(
  order: readonly OrderKey[],
  expression: KeyExpression,
  isBackward: boolean,
): Fragment {
  const keys = order.map((key) => {
    const direction = isBackward ? reverseDirection(key.direction) : key.direction;
    return cypher`${expression(key)} ${name(direction)}`;
  });
  return join(keys, ', ');
}

/** The condition that a row lies within the page's cursors. */
export function withinCursors(
  order: readonly OrderKey[],
  expression: KeyExpression,
  page: Pick<PageSpec, 'after' | 'before'>,
): Fragment {
  return every([
    ...(page.after === null ? [] : [beyond(order, expression, page.after, 'after')]),
    ...(page.before === null ? [] : [beyond(order, expression, page.before, 'before')]),
  ]);
}

type Side = 'after' | 'before';

function beyond(order: readonly OrderKey[], expression: KeyExpression, keys: Keyset, side: Side): Fragment {
  const [key, ...rest] = order;
  if (key === undefined) return cypher`false`;
  const [value, ...others] = keys;
  const given = bounding(key, value);
  if (rest.length === 0) return cypher`${expression(key)} ${operator(key, side)} ${given}`;
  // An index serves the bound alone: of an OR beside it, the server would make a seek for each part and sort it all.
  const bound = cypher`${expression(key)} ${operator(key, side)}= ${given}`;
  const tied = cypher`CASE WHEN ${expression(key)} = ${given} THEN ${beyond(rest, expression, others, side)} ELSE true END`;
  return every([bound, tied]);
}

function bounding({ direction, isNullable }: OrderKey, value: KeyValue | undefined): KeyValue {
  return value ?? (isNullable ? absent[direction] : null);
}

function operator({ direction }: OrderKey, side: Side): Fragment {
  return (direction === 'ASC') === (side === 'after') ? cypher`>` : cypher`<`;
}

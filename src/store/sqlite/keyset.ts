/** Orders and keysets as SQL: ORDER BY clauses, and the rows after or before a keyset. */
import { reverseDirection, type Keyset, type OrderKey, type PageSpec } from '../../domain/order';

import { any, every, join, name, sql, type Fragment } from './fragment';

/** The ORDER BY of a page: nulls last, and all of it reversed where the page runs backwards. */
export function orderBy(order: readonly OrderKey[], alias: string, isBackward: boolean): Fragment {
  const keys = order.map(({ column, direction, isNullable }) => {
    const runs = isBackward ? reverseDirection(direction) : direction;
    const nulls = isNullable ? ` NULLS ${isBackward ? 'FIRST' : 'LAST'}` : '';
    return { text: `${alias}.${column} ${runs}${nulls}`, values: [] };
  });
  return join(keys, ', ');
}

/** The condition that a row lies within the page's cursors. */
export function withinCursors(order: readonly OrderKey[], alias: string, page: PageSpec): Fragment {
  return every([
    ...(page.after === null ? [] : [beyond(order, alias, page.after, 'after')]),
    ...(page.before === null ? [] : [beyond(order, alias, page.before, 'before')]),
  ]);
}

type Side = 'after' | 'before';

function beyond(order: readonly OrderKey[], alias: string, keys: Keyset, side: Side): Fragment {
  return asRowValue(order, alias, keys, side) ?? stepwise(order, alias, keys, side);
}

/**
 * One comparison of row values, which an index serves: where all keys run one way and none of the keyset is null.
 * A row with a null compares as null there, so those that come after are added.
 */
function asRowValue(order: readonly OrderKey[], alias: string, keys: Keyset, side: Side): Fragment | null {
  const [first] = order;
  const isPlain = order.every(
    ({ direction, isNullable }, index) =>
      direction === first?.direction && keys[index] !== null && (index === 0 || !isNullable),
  );
  if (first === undefined || !isPlain) return null;
  const columns = join(
    order.map(({ column }) => name(`${alias}.${column}`)),
    ', ',
  );
  const values = join(
    keys.map((value) => sql`${value}`),
    ', ',
  );
  const compared = sql`(${columns}) ${operator(first, side)} (${values})`;
  return side === 'after' && first.isNullable
    ? sql`(${compared} OR ${name(`${alias}.${first.column}`)} IS NULL)`
    : compared;
}

function stepwise(order: readonly OrderKey[], alias: string, keys: Keyset, side: Side): Fragment {
  const [key, ...rest] = order;
  if (key === undefined) return sql`FALSE`;
  const [value = null, ...others] = keys;
  const column = name(`${alias}.${key.column}`);
  const tied = sql`(${column} IS ${value} AND ${stepwise(rest, alias, others, side)})`;
  if (value === null) return side === 'after' ? tied : any([sql`${column} IS NOT NULL`, tied]);
  const strictly = sql`${column} ${operator(key, side)} ${value}`;
  const nulls = side === 'after' && key.isNullable ? [sql`${column} IS NULL`] : [];
  return any([strictly, ...nulls, tied]);
}

function operator({ direction }: OrderKey, side: Side): Fragment {
  return { text: (direction === 'ASC') === (side === 'after') ? '>' : '<', values: [] };
}

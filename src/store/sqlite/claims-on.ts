/**
 * Pages of the claims on an entity in the order of their days, read from where they stand in that order already: a
 * page costs the same however many claims there are, and however deep it lies.
 */
import { reverseDirection, type Direction, type Keyset, type PageSpec } from '../../domain/order';
import type { ClaimsOnByDay } from '../claims-by-day';

import { compileFilter, tick } from './filter';
import { forEachParent } from './for-each-parent';
import { atMost, every, sql, type Fragment } from './fragment';

/**
 * The statements that give a page one after the other, each only as long as rows are missing: those with a day, and
 * those without one, which come last. `select` is what is read of the claim `x`.
 */
export function dayStatements(
  { entity, kind, direction, rest }: ClaimsOnByDay,
  page: PageSpec,
  select: Fragment,
): readonly ((parent: string) => Fragment)[] {
  const runs = page.isBackward ? reverseDirection(direction) : direction;
  const ofKind = kind === null ? [] : [sql`o.kind = ${kind}`];
  const statement = (isDated: boolean, bounds: readonly Fragment[]) =>
    forEachParent((parent) => {
      const conditions = every([
        tick('o', 'claim'),
        sql`o.entity = ${entity ?? parent}`,
        ...ofKind,
        isDated ? sql`o.earliest IS NOT NULL` : sql`o.earliest IS NULL`,
        ...bounds,
        ...rest.map((part) => compileFilter(part, 'claim', 'x', true)),
      ]);
      const keys = { text: isDated ? `o.earliest ${runs}, o.claim ${runs}` : `o.claim ${runs}`, values: [] };
      return sql`SELECT ${select} FROM claim_on o CROSS JOIN claim x ON x.id = o.claim WHERE ${conditions} ORDER BY ${keys} ${atMost(page.limit)}`;
    });
  const segments = [true, false].flatMap((isDated) => {
    const bounds = boundsOf(page, direction, isDated);
    return bounds === null ? [] : [statement(isDated, bounds)];
  });
  return page.isBackward ? segments.reverse() : segments;
}

/** What the cursors leave of the claims with a day, or of those without; null where they leave nothing. */
function boundsOf(
  { after, before }: PageSpec,
  direction: Direction,
  isDated: boolean,
): readonly Fragment[] | null {
  const bounds: Fragment[] = [];
  for (const [keys, isAfter] of [
    [after, true],
    [before, false],
  ] as const) {
    if (keys === null) continue;
    const [day = null] = keys;
    // A cursor on the other part leaves all of this one or nothing: those without a day come after all others.
    if ((day !== null) !== isDated) {
      if (isAfter === isDated) return null;
      continue;
    }
    bounds.push(beyond(keys, (direction === 'ASC') === isAfter ? '>' : '<'));
  }
  return bounds;
}

function beyond([day = null, id = null]: Keyset, operator: '>' | '<'): Fragment {
  const is: Fragment = { text: operator, values: [] };
  return day === null ? sql`o.claim ${is} ${id}` : sql`(o.earliest, o.claim) ${is} (${day}, ${id})`;
}

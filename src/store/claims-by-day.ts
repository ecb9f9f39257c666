/** The claims on an entity in the order of their days: what both stores keep in that order, told from other lists. */
import { conjunctsOf, type Filter } from '../domain/filter';
import type { List } from '../domain/lists';
import type { Direction, OrderKey } from '../domain/order';

/** A list with its filter and its order. */
interface OrderedList {
  readonly list: List;
  readonly where: Filter;
  readonly order: readonly OrderKey[];
}

/** The claims on one entity, by their days in one direction; `kind` where only those of one kind are wanted. */
export interface ClaimsOnByDay {
  /** Null is the parent of the list. */
  readonly entity: string | null;
  readonly kind: string | null;
  readonly direction: Direction;
  /** What else must hold of the claims. */
  readonly rest: readonly Filter[];
}

/** Reads a list as one of the claims on an entity by their days; null where it is another. */
export function claimsOnByDay({ list, where, order }: OrderedList): ClaimsOnByDay | null {
  const direction = directionOf(order);
  if (direction === null) return null;
  const parts = conjunctsOf(where);
  const on = list.name === 'claims' ? parts.find((part) => part.kind === 'on') : undefined;
  if (list.name !== 'entity.claims' && on === undefined) return null;
  const ofKind = parts.find((part) => part.kind === 'equal' && part.column === 'kind');
  return {
    entity: on?.kind === 'on' ? on.id : null,
    kind: ofKind?.kind === 'equal' ? String(ofKind.value) : null,
    direction,
    rest: parts.filter((part) => part !== on && part !== ofKind),
  };
}

/** The direction of an order by day and then by id that runs one way; null for any other. */
function directionOf(order: readonly OrderKey[]): Direction | null {
  const [day, id] = order;
  const isByDay = day?.column === 'earliest' && id?.column === 'id' && order.length === 2;
  return isByDay && day.direction === id.direction ? day.direction : null;
}

/** How the figures of a measure are shown, as the address says it: scale, order and arrangement. */
import type { ScaleKind } from '../drawing/scale';

export type SortKey = 'value' | 'date' | 'source' | 'origin';
export type Arrangement = 'list' | 'origin' | 'time';

export interface View {
  readonly scale: ScaleKind;
  readonly sort: SortKey;
  readonly isDescending: boolean;
  readonly by: Arrangement;
}

/** The view of an address; what it does not say, or says wrongly, is as usual. Over time, dates come first. */
export function viewOf({ searchParams }: URL): View {
  const by = known(arrangements, searchParams.get('by')) ?? 'list';
  return {
    scale: searchParams.get('scale') === 'log' ? 'log' : 'linear',
    sort: known(sortKeys, searchParams.get('sort')) ?? usualSort(by),
    isDescending: searchParams.get('order') === 'desc',
    by,
  };
}

/** The order of an arrangement where none is asked for. */
export function usualSort(by: Arrangement): SortKey {
  return by === 'time' ? 'date' : 'value';
}

export const sortKeys = ['value', 'date', 'source', 'origin'] as const;
export const arrangements = ['list', 'origin', 'time'] as const;

function known<Value extends string>(values: readonly Value[], given: string | null): Value | null {
  return values.find((value) => value === given) ?? null;
}

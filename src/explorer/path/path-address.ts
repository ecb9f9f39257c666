/** What a path is asked between, as the address has it: `/path?from=order/x&to=unit/y&max=4`. */
import { withQuery } from '../address/address';

export interface PathQuestion {
  readonly from: string;
  readonly to: string;
  /** The most steps: 1 to 10. */
  readonly max: number;
}

/** The most steps where the address does not say, and the most that the API looks for. */
export const usualMax = 4;
export const greatestMax = 10;

/** The id that the address gives for an end, as it is; null where it gives none. */
export function endIn(address: URL, end: 'from' | 'to'): string | null {
  const id = (address.searchParams.get(end) ?? '').trim();
  return id === '' ? null : id;
}

/** The limit that the address gives; the usual one where it gives none that can be. */
export function maxIn(address: URL): number {
  const max = Number(address.searchParams.get('max') ?? usualMax);
  return Number.isInteger(max) && max >= 1 && max <= greatestMax ? max : usualMax;
}

/** The address with other ends or another limit; evidence that is open is closed. */
export function withPath(
  address: URL,
  changes: { readonly from?: string | null; readonly to?: string | null; readonly max?: number },
): string {
  const { max, ...ends } = changes;
  return withQuery(address, {
    claim: null,
    ...ends,
    ...(max !== undefined && { max: max === usualMax ? null : String(max) }),
  });
}

/** The mark of a kind of origin: a shape of its own, the same in drawings and in lines of text. */
import type { OriginKind } from './origin-kinds';

/** The path of each mark around its middle at (0, 0). */
export const originShapes: Readonly<Record<OriginKind, string>> = {
  document: 'M-5-5H5V5H-5Z',
  report: 'M0-6 6 5H-6Z',
  statement: 'M0-7 7 0 0 7-7 0Z',
  press: 'M-5.5 0A5.5 5.5 0 1 0 5.5 0 5.5 5.5 0 1 0-5.5 0Z',
  several: 'M-2-6H2V-2H6V2H2V6H-2V2H-6V-2H-2Z',
  none: 'M-6-4-4-6 0-2 4-6 6-4 2 0 6 4 4 6 0 2-4 6-6 4-2 0Z',
  own: 'M-6-3.5H6V-.8H-6ZM-6 .8H6V3.5H-6Z',
};

/** The mark by itself, to stand in a line of text. */
export function OriginSign({ kind }: { readonly kind: OriginKind }) {
  return (
    <svg
      className={`origin-sign origin-${kind}`}
      viewBox="-8 -8 16 16"
      width="16"
      height="16"
      aria-hidden="true"
    >
      <path className="point" d={originShapes[kind]} />
    </svg>
  );
}

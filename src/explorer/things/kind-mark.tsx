/** The mark of a kind: a shape of its own, in its colour; the word stands beside it or is read out. */
import type { ReactNode } from 'react';

import type { Kind, KindWords } from './kinds';

interface KindMarkProps {
  readonly kind: KindWords;
  /** The word beside the shape; without it, only those who cannot see the shape are told. */
  readonly withWord?: boolean;
}

export function KindMark({ kind, withWord = false }: KindMarkProps) {
  return (
    <span className={`kind kind-${kind.kind}`}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        {shapes[kind.kind]}
      </svg>
      {withWord ? kind.one : <span className="unseen">{`${kind.one}: `}</span>}
    </span>
  );
}

const line = { fill: 'none', stroke: 'currentColor', strokeWidth: 2, strokeLinecap: 'round' } as const;

const shapes: Readonly<Record<Kind, ReactNode>> = {
  conflict: <path d="M3 3l10 10M13 3L3 13" {...line} strokeWidth={3} />,
  event: <path d="M8 1.5v13M2.4 4.7l11.2 6.6M13.6 4.7L2.4 11.3" {...line} />,
  person: (
    <path
      d="M8 8.2a3.4 3.4 0 1 0 0-6.8 3.4 3.4 0 0 0 0 6.8Zm-6.5 6.3c0-3.2 2.9-5 6.5-5s6.5 1.8 6.5 5Z"
      fill="currentColor"
    />
  ),
  unit: <path d="M8 1.5 15 14H1Z" fill="currentColor" />,
  organization: <path d="M1.5 14.5V5L8 1.5 14.5 5v9.5h-4v-4h-5v4Z" fill="currentColor" />,
  order: (
    <path d="M3 1.5h10v13H3ZM5.5 5h5M5.5 8h5M5.5 11h2.5" {...line} strokeWidth={1.6} strokeLinejoin="round" />
  ),
  place: <path d="M8 .8 15.2 8 8 15.2.8 8Z" fill="currentColor" />,
  topic: <path d="M4.5 2h7L15 8l-3.5 6h-7L1 8Z" {...line} strokeLinejoin="round" />,
  source: (
    <path
      d="M1 3.2c2.5-1 5-.8 7 .8 2-1.6 4.5-1.8 7-.8v10c-2.5-1-5-.8-7 .8-2-1.6-4.5-1.8-7-.8Z"
      fill="currentColor"
    />
  ),
  measure: <path d="M3 14V9.500M8 14V2M13 14V6" {...line} strokeWidth={3} strokeLinecap="butt" />,
  claim: <path d="M1.5 2h13v9.500H8L4 15v-3.500H1.500Z" fill="currentColor" />,
};

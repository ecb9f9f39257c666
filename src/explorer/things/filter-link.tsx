/** A filter over a list, as a link with the number of things that it would leave. */
import type { ReactNode } from 'react';

import { number } from './counted';

interface FilterLinkProps {
  readonly words: string;
  /** What stands before the words. */
  readonly mark?: ReactNode;
  /** Undefined while it is on its way. */
  readonly count: number | undefined;
  readonly to: string;
  readonly isChosen: boolean;
}

/** What would leave nothing stays where it is, but leads nowhere. */
export function FilterLink({ words, mark, count, to, isChosen }: FilterLinkProps) {
  return (
    <li>
      <a
        href={count === 0 && !isChosen ? undefined : to}
        aria-current={isChosen ? 'true' : undefined}
        className={count === 0 ? 'quiet' : undefined}
      >
        {mark}
        {words} <span className="count">{count === undefined ? '…' : number(count)}</span>
      </a>
    </li>
  );
}

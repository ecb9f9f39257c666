/** The button that shows more of a long list, and says how much is left. */
import type { PagedList } from '../api/use-pages';
import { Failed } from '../shell/answered';

import { number } from './counted';

interface MoreProps {
  readonly list: PagedList<unknown>;
  /** The things in the plural, for instance "claims". */
  readonly what: string;
  /** Whether a list that is there whole still says how many things it has. */
  readonly withTotal?: boolean;
}

export function More({ list, what, withTotal = false }: MoreProps) {
  if (!list.isLong && !withTotal) return null;
  if (list.next?.status === 'failed') return <Failed failure={list.next.failure} retry={list.next.retry} />;
  return (
    <p className="more">
      <span role="status">
        {number(list.nodes.length)} of {number(list.totalCount)} {what}
      </span>{' '}
      {list.nextCount > 0 && (
        // Not disabled while they come: it would lose the focus of those who go by keyboard.
        <button
          type="button"
          aria-disabled={list.next !== null}
          onClick={() => {
            if (list.next === null) list.showMore();
          }}
        >
          Show {list.nextCount} more
        </button>
      )}
    </p>
  );
}

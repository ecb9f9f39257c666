/** Filters over the claims of a source by how it stands to them: each a link with its number. */
import { useAddress, withQuery } from '../address/address';
import type { Stance } from '../gql/documents';
import { number } from '../things/counted';

import type { SourceAnswer } from './source-answer';

interface StanceFiltersProps {
  readonly source: SourceAnswer;
  readonly stance: Stance | null;
  /** True while nothing is left out. */
  readonly isWhole: boolean;
}

/** Only where there is something to choose. */
export function StanceFilters({ source, stance, isWhole }: StanceFiltersProps) {
  const address = useAddress();
  const found = stances.filter((each) => source[filterWords[each][0]].totalCount > 0);
  const to = (next: Stance | null) => withQuery(address, { stance: next, on: null, at: null, more: null });
  if (found.length < 2) return null;
  return (
    <nav aria-label="How it stands to the claims">
      <ul className="filters">
        <li>
          <a href={to(null)} aria-current={isWhole ? 'true' : undefined}>
            All <span className="count">{number(source.all.totalCount)}</span>
          </a>
        </li>
        {found.map((each) => (
          <li key={each}>
            <a href={to(each)} aria-current={stance === each ? 'true' : undefined}>
              {filterWords[each][1]}{' '}
              <span className="count">{number(source[filterWords[each][0]].totalCount)}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** In the order in which they are shown. */
export const stances: readonly Stance[] = ['ASSERTS', 'RELAYS', 'DISPUTES', 'DENIES'];

const filterWords = {
  ASSERTS: ['asserts', 'Says so itself'],
  RELAYS: ['relays', 'Passes it on'],
  DISPUTES: ['disputes', 'Casts doubt'],
  DENIES: ['denies', 'Denies'],
} as const;

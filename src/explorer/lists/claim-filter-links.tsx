/** The filters over the list of claims: by what is said, and by how it stands. */
import { useAddress, withQuery } from '../address/address';
import type { ClaimCountsQuery } from '../gql/documents';

import { saidKinds, saidWords, standings, standingWords, type Said, type Standing } from './claim-filters';
import { FilterLink } from '../things/filter-link';

interface ClaimFiltersProps {
  /** Null while they are on their way: the filters are there before them. */
  readonly counts: ClaimCountsQuery | null;
  readonly said: Said | null;
  readonly standing: Standing | null;
}

export function ClaimFilters({ counts, said, standing }: ClaimFiltersProps) {
  const address = useAddress();
  return (
    <>
      <nav aria-label="How claims stand">
        <ul className="filters">
          <FilterLink
            words="All"
            count={counts?.anyStanding.totalCount}
            to={withQuery(address, { standing: null, more: null })}
            isChosen={standing === null}
          />
          {standings.map((each) => (
            <FilterLink
              key={each}
              words={standingWords[each]}
              count={counts?.[each].totalCount}
              to={withQuery(address, { standing: each, more: null })}
              isChosen={standing === each}
            />
          ))}
        </ul>
      </nav>
      <nav aria-label="What claims say">
        <ul className="filters">
          <FilterLink
            words="Of every kind"
            count={counts?.anySaid.totalCount}
            to={withQuery(address, { said: null, more: null })}
            isChosen={said === null}
          />
          {saidKinds.map((each) => (
            <FilterLink
              key={each}
              words={saidWords[each]}
              count={counts?.[each].totalCount}
              to={withQuery(address, { said: each, more: null })}
              isChosen={said === each}
            />
          ))}
        </ul>
      </nav>
    </>
  );
}

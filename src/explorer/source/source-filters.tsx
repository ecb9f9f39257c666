/** The filters over the list of sources: each a link with the number of sources that it would leave. */
import { useAddress, withQuery } from '../address/address';
import type { Access, SourceCountsQuery, SourceFilter, SourceKind } from '../gql/documents';
import { FilterLink } from '../things/filter-link';
import { sourceKindWords } from '../things/source-link';

interface SourceFiltersProps {
  /** Null while they are on their way: the filters are there before them. */
  readonly counts: SourceCountsQuery | null;
  readonly kind: SourceKind | null;
  readonly access: Access | null;
}

export function SourceFilters({ counts, kind, access }: SourceFiltersProps) {
  const address = useAddress();
  return (
    <>
      <nav aria-label="Whether we have read it">
        <ul className="filters">
          <FilterLink
            words="All"
            count={counts?.anyAccess.totalCount}
            to={withQuery(address, { access: null, more: null })}
            isChosen={access === null}
          />
          {accesses.map((each) => (
            <FilterLink
              key={each}
              words={accessWords[each]}
              count={counts?.[each].totalCount}
              to={withQuery(address, { access: each, more: null })}
              isChosen={access === each}
            />
          ))}
        </ul>
      </nav>
      <nav aria-label="Kinds of sources">
        <ul className="filters">
          <FilterLink
            words="All kinds"
            count={counts?.anyKind.totalCount}
            to={withQuery(address, { kind: null, more: null })}
            isChosen={kind === null}
          />
          {sourceKinds.map((each) => (
            <FilterLink
              key={each}
              words={sourceKindWords[each]}
              count={counts?.[each].totalCount}
              to={withQuery(address, { kind: each, more: null })}
              isChosen={kind === each}
            />
          ))}
        </ul>
      </nav>
    </>
  );
}

/** The kind of source that an address names; null where it names none. */
export function kindOfSource(text: string | null): SourceKind | null {
  return sourceKinds.find((kind) => kind === text) ?? null;
}

/** The access that an address names; null where it names none. */
export function accessOf(text: string | null): Access | null {
  return accesses.find((access) => access === text) ?? null;
}

/** Which sources an access leaves; our own arithmetic is neither read by us nor known through others. */
export const accessFilters: Readonly<Record<Access, SourceFilter>> = {
  READ: { access: { eq: 'READ' } },
  CITED: { access: { eq: 'CITED' }, not: { kind: { eq: 'DERIVATION' } } },
};

const sourceKinds = Object.keys(sourceKindWords) as readonly SourceKind[];
const accesses: readonly Access[] = ['READ', 'CITED'];
const accessWords: Readonly<Record<Access, string>> = {
  READ: 'We have read it',
  CITED: 'Known only through others',
};

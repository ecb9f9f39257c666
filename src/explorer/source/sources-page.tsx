/** All sources: filtered by kind and by whether we have read them, sorted by date or name, page by page. */
import './source.css';

import { useAddress, withQuery } from '../address/address';
import { useOpenPages } from '../address/open-pages';
import { usePageAnswer } from '../api/use-answer';
import { useLaterAnswer } from '../api/use-later-answer';
import { usePages } from '../api/use-pages';
import type { SourceListQuery, SourceListQueryVariables } from '../gql/documents';
import { SourceCountsDocument, SourceListDocument } from '../gql/source';
import { Answered, Failed } from '../shell/answered';
import { PageTitle } from '../shell/page-title';
import { counted } from '../things/counted';
import { More } from '../things/more';
import { SourceLink } from '../things/source-link';

import { accessFilters, accessOf, kindOfSource, SourceFilters } from './source-filters';

const pageSize = 50;

type ListVariables = Omit<SourceListQueryVariables, 'first' | 'after'>;

/** Newest first where nothing else is asked for; the API does not sort sources by their number of claims. */
const orders = [
  { sort: null, words: 'Newest first', orderBy: [{ field: 'PUBLISHED', direction: 'DESC' }] },
  { sort: 'oldest', words: 'Oldest first', orderBy: [{ field: 'PUBLISHED', direction: 'ASC' }] },
  { sort: 'name', words: 'By name', orderBy: [{ field: 'NAME', direction: 'ASC' }] },
] as const;

export function SourcesPage() {
  const { searchParams } = useAddress();
  const kind = kindOfSource(searchParams.get('kind'));
  const access = accessOf(searchParams.get('access'));
  const order = orders.find(({ sort }) => sort === searchParams.get('sort')) ?? orders[0];
  const filter = {
    ...(kind !== null && { kind: { eq: kind } }),
    access: access === null ? {} : accessFilters[access],
  };
  const variables = { ...filter, orderBy: [...order.orderBy] };
  const answer = usePageAnswer(SourceListDocument, { ...variables, first: pageSize, after: null });
  const counts = useLaterAnswer(
    SourceCountsDocument,
    { ...filter, read: accessFilters.READ, cited: accessFilters.CITED },
    answer.status !== 'loading',
  );
  return (
    <>
      <PageTitle title="Sources" />
      <p className="lead">
        Whatever reports something: what we have read, and what is known only through others. Voices without a
        name and our own arithmetic stand among these, but count as no source of a claim.
      </p>
      <SourceFilters counts={counts.status === 'answered' ? counts.data : null} kind={kind} access={access} />
      {counts.status === 'failed' && answer.status === 'answered' && (
        <Failed failure={counts.failure} retry={counts.retry} />
      )}
      <Sorting order={order} />
      <Answered answer={answer} what="the sources">
        {({ sources }) => (
          <Sources
            key={JSON.stringify(variables)}
            variables={variables}
            isFiltered={kind !== null || access !== null}
            first={sources}
          />
        )}
      </Answered>
    </>
  );
}

function Sorting({ order }: { readonly order: (typeof orders)[number] }) {
  const address = useAddress();
  return (
    <nav aria-label="Order" className="sorting">
      {orders.map((each) => (
        <a
          key={each.words}
          href={withQuery(address, { sort: each.sort, more: null })}
          aria-current={each === order ? 'true' : undefined}
        >
          {each.words}
        </a>
      ))}
    </nav>
  );
}

interface SourcesProps {
  readonly variables: ListVariables;
  readonly isFiltered: boolean;
  readonly first: SourceListQuery['sources'];
}

function Sources({ variables, isFiltered, first }: SourcesProps) {
  const list = usePages(
    SourceListDocument,
    variables,
    first,
    (data) => data.sources,
    pageSize,
    useOpenPages('sources'),
  );
  if (list.totalCount === 0) {
    if (!isFiltered) return <p>There are no sources yet.</p>;
    return (
      <p>
        No source is of that kind. <a href="/sources">Show all sources</a>
      </p>
    );
  }
  return (
    <>
      <ul className="rows">
        {list.nodes.map((source) => (
          <li key={source.id}>
            <SourceLink source={source} more={extent(source)} />
          </li>
        ))}
      </ul>
      <More list={list} what="sources" withTotal />
    </>
  );
}

/** How much it says, on how many others it relies, and how many pass it on. */
function extent({ reports, cites, citedBy }: SourceListQuery['sources']['nodes'][number]): string {
  return [
    counted(reports.totalCount, 'claim'),
    ...(cites.totalCount > 0 ? [`relies on ${counted(cites.totalCount, 'source')}`] : []),
    ...(citedBy.totalCount > 0 ? [`passed on by ${counted(citedBy.totalCount, 'source')}`] : []),
  ].join(' · ');
}

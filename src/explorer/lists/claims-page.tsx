/** All claims, the earliest first, or those of one kind or standing: what is denied, what rests on no name. */
import './lists.css';

import { useAddress, withQuery } from '../address/address';
import { useOpenPages } from '../address/open-pages';
import { usePageAnswer } from '../api/use-answer';
import { useLaterAnswer } from '../api/use-later-answer';
import { usePages } from '../api/use-pages';
import type { ClaimListQuery, ClaimListQueryVariables } from '../gql/documents';
import { ClaimCountsDocument, ClaimListDocument } from '../gql/lists';
import { Answered, Failed } from '../shell/answered';
import { PageTitle } from '../shell/page-title';
import { More } from '../things/more';

import { ClaimFilters } from './claim-filter-links';
import {
  saidFilter,
  saidKinds,
  standingFilter,
  standings,
  standingTitles,
  type Standing,
} from './claim-filters';
import { ListedClaim } from './listed-claim';

const pageSize = 50;

type ListVariables = Omit<ClaimListQueryVariables, 'first' | 'after'>;

export function ClaimsPage() {
  const { searchParams } = useAddress();
  const said = saidKinds.find((each) => each === searchParams.get('said')) ?? null;
  const standing = standings.find((each) => each === searchParams.get('standing')) ?? null;
  const filters = { said: saidFilter(said), standing: standingFilter(standing) };
  const variables: ListVariables = {
    where: { ...filters.said, ...filters.standing },
    withSides: standing === 'denied',
    withVoices: standing === 'unnamed',
    withSums: standing === 'ours',
  };
  const answer = usePageAnswer(ClaimListDocument, { ...variables, first: pageSize, after: null });
  const counts = useLaterAnswer(ClaimCountsDocument, filters, answer.status !== 'loading');
  return (
    <>
      <PageTitle title={standing === null ? 'Claims' : standingTitles[standing]} />
      <p className="lead">{standing === null ? everyClaim : leads[standing]}</p>
      <ClaimFilters counts={counts.status === 'answered' ? counts.data : null} {...{ said, standing }} />
      {counts.status === 'failed' && answer.status === 'answered' && (
        <Failed failure={counts.failure} retry={counts.retry} />
      )}
      <Answered answer={answer} what="the claims">
        {({ claims }) => <Claims key={JSON.stringify(variables)} variables={variables} first={claims} />}
      </Answered>
    </>
  );
}

interface ClaimsProps {
  readonly variables: ListVariables;
  readonly first: ClaimListQuery['claims'];
}

function Claims({ variables, first }: ClaimsProps) {
  const address = useAddress();
  const list = usePages(
    ClaimListDocument,
    variables,
    first,
    ({ claims }) => claims,
    pageSize,
    useOpenPages('claims'),
  );
  if (list.totalCount === 0) {
    if (address.searchParams.get('said') === null && address.searchParams.get('standing') === null)
      return <p>There are no claims yet.</p>;
    const whole = withQuery(address, { said: null, standing: null, more: null });
    return (
      <p>
        No claim is like that. <a href={whole}>Show all claims</a>
      </p>
    );
  }
  return (
    <>
      <ul className="claims">
        {list.nodes.map((claim) => (
          <li key={claim.id}>
            <ListedClaim claim={claim} />
          </li>
        ))}
      </ul>
      <More list={list} what="claims" withTotal />
    </>
  );
}

const everyClaim = 'Whatever a source says, in one sentence each, the earliest first.';

const leads: Readonly<Record<Standing, string>> = {
  denied:
    'At least one source says that they are not so, or doubts them. Who does, and who says so, is beneath each.',
  contradicted: 'Another figure for the same people and time cannot be true beside them.',
  unnamed:
    'However many sources pass them on, no named origin stands behind them. Whose word it is, is beneath each.',
  repeated: 'Two or more sources tell them, and all of these rest on one.',
  ours: 'Worked out by us from what sources say. From what, and how, is beneath each; none of it counts as a source.',
};

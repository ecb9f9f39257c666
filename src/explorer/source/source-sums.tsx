/** What our own arithmetic comes to: each claim with the claims that it is worked out from, and how. */
import { useOpenPages } from '../address/open-pages';
import { useAnswer } from '../api/use-answer';
import { usePages, type Connection } from '../api/use-pages';
import type { SourceSumsQuery } from '../gql/documents';
import { SourceSumsDocument } from '../gql/source';
import { Answered } from '../shell/answered';
import { Section } from '../shell/section';
import { ClaimSentence } from '../things/claim-sentence';
import { counted } from '../things/counted';
import { More } from '../things/more';
import { WorkedOut } from '../things/worked-out';

import type { SourceAnswer } from './source-answer';

type Sum = NonNullable<SourceSumsQuery['source']>['reports']['nodes'][number];

const pageSize = 20;

export function SourceSums({ source: { id, all } }: { readonly source: SourceAnswer }) {
  const answer = useAnswer(SourceSumsDocument, { id, first: pageSize, after: null });
  return (
    <Section
      id="claims"
      title="How it is worked out"
      lead={`${counted(all.totalCount, 'claim')} of ours. No source prints what stands here; the claims that it is worked out from have sources of their own.`}
    >
      <Answered answer={answer} what="the arithmetic">
        {({ source }) => source !== null && <Sums id={id} first={source.reports} />}
      </Answered>
    </Section>
  );
}

function Sums({ id, first }: { readonly id: string; readonly first: Connection<Sum> }) {
  const open = useOpenPages('claims');
  const list = usePages(
    SourceSumsDocument,
    { id },
    first,
    ({ source }) => source?.reports ?? null,
    pageSize,
    open,
  );
  return (
    <>
      <ul className="claims">
        {list.nodes.map(({ id: report, claim }) => (
          <li key={report}>
            <ClaimSentence claim={claim} />
            <WorkedOut claim={claim} />
          </li>
        ))}
      </ul>
      <More list={list} what="claims" />
    </>
  );
}

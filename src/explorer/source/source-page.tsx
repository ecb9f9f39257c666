/** A source: what it is, what it says in the order of its text, on whose word, and who passes its word on. */
import './source.css';

import { useAddress } from '../address/address';
import { useOpenPages } from '../address/open-pages';
import { useAnswer, usePlaygroundQuestion } from '../api/use-answer';
import { usePages } from '../api/use-pages';
import { ClaimsAboutSourceDocument, SourceDocument, SourceReportsDocument } from '../gql/source';
import { Answered } from '../shell/answered';
import { NotFound } from '../shell/not-found';
import { PageTitle } from '../shell/page-title';
import { Section } from '../shell/section';
import { ClaimSentences } from '../things/claim-sentences';
import { counted } from '../things/counted';
import { KindMark } from '../things/kind-mark';
import { kindOf } from '../things/kinds';
import { More } from '../things/more';

import { firstReports, reportsShown } from './report-filter';
import type { SourceAnswer } from './source-answer';
import { SourceChain } from './source-chain';
import { SourceClaims } from './source-claims';
import { SourceFacts } from './source-facts';
import { SourceSums } from './source-sums';

export function SourcePage({ rest }: { readonly rest: string }) {
  const id = `source/${rest}`;
  const { where } = reportsShown(useAddress().searchParams);
  const answer = useAnswer(SourceDocument, { id });
  usePlaygroundQuestion(
    where === null ? SourceDocument : SourceReportsDocument,
    where === null ? { id } : firstReports(id, where),
  );
  return (
    <Answered answer={answer} what="the source" isPage>
      {({ source }) => (source === null ? <NotFound what="the source" /> : <Source source={source} />)}
    </Answered>
  );
}

function Source({ source }: { readonly source: SourceAnswer }) {
  return (
    <article className="source-page">
      <p className="page-kind">
        <KindMark kind={kindOf(source.id)} withWord />
      </p>
      <PageTitle title={source.name}>
        <bdi>{source.name}</bdi>
      </PageTitle>
      <SourceFacts source={source} />
      {source.kind === 'DERIVATION' ? (
        <SourceSums source={source} />
      ) : (
        <>
          <SourceClaims source={source} />
          <SourceChain source={source} />
        </>
      )}
      {source.claims.totalCount > 0 && <SaidOfIt source={source} />}
    </article>
  );
}

/** Claims about the source itself, whoever makes them. */
function SaidOfIt({ source: { id, claims } }: { readonly source: SourceAnswer }) {
  const list = usePages(
    ClaimsAboutSourceDocument,
    { id },
    claims,
    (data) => data.source?.claims ?? null,
    10,
    useOpenPages('said'),
  );
  return (
    <Section
      id="said"
      title="What is said of it"
      lead={`${counted(list.totalCount, 'claim speaks', 'claims speak')} of this source.`}
    >
      <ClaimSentences claims={list.nodes} />
      <More list={list} what="claims" />
    </Section>
  );
}

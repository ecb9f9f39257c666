/** The page of a claim: the sentence, who says so and where, on whose word, and what speaks against it. */
import './claim.css';

import { usePageAnswer } from '../api/use-answer';
import { ClaimDocument } from '../gql/claim';
import type { ClaimQuery, RemarkKind } from '../gql/documents';
import { Answered } from '../shell/answered';
import { NotFound } from '../shell/not-found';
import { PageTitle } from '../shell/page-title';
import { Section } from '../shell/section';
import { ClaimSentences } from '../things/claim-sentences';
import { KindMark } from '../things/kind-mark';
import { kindOf } from '../things/kinds';
import { isSum, Sums } from '../things/worked-out';

import { CiteClaim } from './cite-claim';
import { ClaimFacts } from './claim-facts';
import { ClaimStatus } from './claim-status';
import { Comparisons, mostComparisons } from './comparisons';
import { Corrections, DerivedClaims } from './later-claims';
import { Reports } from './reports';

type Claim = NonNullable<ClaimQuery['claim']>;

export function ClaimPage({ rest }: { readonly rest: string }) {
  const answer = usePageAnswer(ClaimDocument, { id: `claim/${rest}` });
  return (
    <Answered answer={answer} what="the claim" isPage>
      {({ claim, statistics }) =>
        claim === null ? (
          <NotFound what="the claim" />
        ) : (
          <ShownClaim claim={claim} dataVersion={statistics.dataVersion} />
        )
      }
    </Answered>
  );
}

function ShownClaim({ claim, dataVersion }: { readonly claim: Claim; readonly dataVersion: string }) {
  const { id, statement, retracted, corroboration, comparisons, remarks } = claim;
  const isWorkedOut = claim.derivedFrom.length > 0;
  return (
    <article className="claim">
      <p className="page-kind">
        <KindMark kind={kindOf(id)} withWord />
      </p>
      <PageTitle title={statement}>
        <span dir="auto">{statement}</span>
      </PageTitle>
      <ClaimStatus claim={claim} />
      {retracted !== null && (
        <p className="retracted">
          We took this claim out on {retracted.date}: {retracted.reason} It is in no list and no count any
          more, and is kept only so that its link still leads somewhere.
        </p>
      )}
      <ClaimFacts claim={claim} />
      <Bases claim={claim} />
      {retracted === null && (
        <Section id="reports" title="Who says so, and on whose word" lead={corroboration.explanation}>
          <Circles cycles={corroboration.cycles} />
          <Reports claim={claim} />
        </Section>
      )}
      <Remarks remarks={isWorkedOut ? remarks.filter((remark) => !isSum(remark)) : remarks} />
      {claim.figure !== null && retracted === null && (
        <Section
          id="comparisons"
          title="Beside other figures"
          lead={
            comparisons.length === 0
              ? 'No other figure is on the same measure, so there is nothing to compare it with.'
              : comparisons.length === mostComparisons
                ? `At most ${mostComparisons} comparisons are given, contradictions first; there may be more.`
                : undefined
          }
        >
          <Comparisons comparisons={comparisons} />
        </Section>
      )}
      <ClaimList
        id="revises"
        title="What it corrects"
        lead="Earlier claims that it corrects or brings up to date."
        claims={claim.revises}
      />
      <DerivedClaims id={id} first={claim.basisOf} />
      <Corrections id={id} first={claim.revisedBy} />
      <Section id="cite" title="Cite this claim">
        <CiteClaim claim={claim} dataVersion={dataVersion} />
      </Section>
    </article>
  );
}

/** What a claim is worked out from, with the sum itself. */
function Bases({ claim: { derivedFrom, remarks } }: { readonly claim: Claim }) {
  if (derivedFrom.length === 0) return null;
  return (
    <Section
      id="derived-from"
      title="What it is worked out from"
      lead="By us or by the source that reports it."
    >
      <Sums remarks={remarks} />
      <ClaimSentences claims={derivedFrom} />
    </Section>
  );
}

function Circles({ cycles }: { readonly cycles: Claim['corroboration']['cycles'] }) {
  return cycles.map((cycle) => (
    <p key={cycle.map(({ id }) => id).join(' ')} className="disputed">
      These rely on one another in a circle:{' '}
      {cycle.map(({ id, name }, index) => (
        <span key={id}>
          {index > 0 && '; '}
          <bdi>{name}</bdi>
        </span>
      ))}
      .
    </p>
  ));
}

function Remarks({ remarks }: { readonly remarks: Claim['remarks'] }) {
  if (remarks.length === 0) return null;
  return (
    <Section
      id="remarks"
      title="Our remarks"
      lead="Slips and unclear points, noted and never silently repaired."
    >
      <ul className="remarks">
        {remarks.map(({ kind, text }) => (
          <li key={text}>
            <strong>{remarkWords[kind]}</strong> <span dir="auto">{text}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

interface ClaimListProps {
  readonly id: string;
  readonly title: string;
  readonly lead: string;
  readonly claims: Claim['derivedFrom'];
}

function ClaimList({ id, title, lead, claims }: ClaimListProps) {
  if (claims.length === 0) return null;
  return (
    <Section id={id} title={title} lead={lead}>
      <ClaimSentences claims={claims} />
    </Section>
  );
}

const remarkWords: Readonly<Record<RemarkKind, string>> = {
  DATE: 'Date',
  NOTATION: 'Notation',
  ARITHMETIC: 'Arithmetic',
  IMPOSSIBLE: 'Cannot be',
  AMBIGUOUS: 'Can be read in more than one way',
  SCOPE: 'Whom, where or when',
  SPELLING: 'Spelling',
  HEADLINE: 'Headline',
};

/** The start: what this is, the search, and real questions with the size of their answers. */
import { usePageAnswer } from '../api/use-answer';
import type { StartQuery } from '../gql/documents';
import { StartDocument } from '../gql/start';
import { SearchBox } from '../search/search-box';
import { Answered } from '../shell/answered';
import { PageTitle } from '../shell/page-title';
import { Section } from '../shell/section';
import { ClaimSentence } from '../things/claim-sentence';
import { counted } from '../things/counted';
import { EntityLink } from '../things/entity-link';
import { isNothing, KindLinks } from '../things/kind-links';
import { SourceLink } from '../things/source-link';

import { ContestedMeasures } from './contested-measures';
import { QuestionList } from './question-list';
import { questions } from './questions';

export function StartPage() {
  const answer = usePageAnswer(StartDocument, {});
  return (
    <div className="start">
      <div className="hero">
        <PageTitle title="Conflict Graph">Who says what about a war, where, and on whose word</PageTitle>
        <p className="lead">
          Every claim stands beside every source that reports it, the place in the document where it is said,
          and the origin on which it rests.
        </p>
        <SearchBox label="Search" id="search" />
      </div>
      {!(answer.status === 'answered' && isNothing(answer.data.statistics)) && <Questions />}
      <Answered answer={answer} what="what the graph holds">
        {(data) => (isNothing(data.statistics) ? <NothingYet /> : <Overview data={data} />)}
      </Answered>
    </div>
  );
}

function Questions() {
  return (
    <QuestionList among={questions}>
      {(list) => (
        <Section id="questions" title="Questions to begin with">
          {list}
          <p>
            <a href="/playground">Run these questions, and change them, in the playground</a>
          </p>
        </Section>
      )}
    </QuestionList>
  );
}

function NothingYet() {
  return (
    <p>
      Nothing is in the graph yet. Those who run it fill it by importing documents; how the API takes them in
      stands in the documentation of the <a href="/playground">playground</a>.
    </p>
  );
}

function Overview({ data }: { readonly data: StartQuery }) {
  const { repeated, latest } = data;
  return (
    <>
      <div className="columns">
        <Section
          id="repeated"
          title="Many sources, one origin"
          lead={`${counted(repeated.totalCount, 'figure is', 'figures are')} told by two or more sources that all rest on one.`}
        >
          <ul className="claims">
            {repeated.nodes.map((claim) => (
              <li key={claim.id}>
                <ClaimSentence claim={claim} />
                {claim.corroboration.origins.map(({ id, name }) => (
                  <p key={id} className="quiet origin">
                    Origin: <EntityLink id={id} name={name} />
                  </p>
                ))}
              </li>
            ))}
          </ul>
        </Section>
        <div>
          <ContestedMeasures contested={data.contested} mostCounted={data.mostCounted.nodes} />
          <Section
            id="latest"
            title="Latest sources"
            lead={`The last published of ${counted(latest.totalCount, 'source that we have read', 'sources that we have read')}.`}
          >
            <ul className="rows">
              {latest.nodes.map((source) => (
                <li key={source.id}>
                  <SourceLink source={source} more={counted(source.reports.totalCount, 'report')} />
                </li>
              ))}
            </ul>
          </Section>
        </div>
      </div>
      <Section id="kinds" title="Everything by kind">
        <KindLinks counts={data.statistics} />
      </Section>
    </>
  );
}

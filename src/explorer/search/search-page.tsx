/** The page of a search: the hits by kind, or all hits of one kind. */
import { useAddress, withQuery } from '../address/address';
import { questionOf, type Question } from '../api/answers';
import { useAnswer, usePlaygroundQuestion } from '../api/use-answer';
import { useSettled } from '../api/use-settled';
import type { SearchByKindQuery } from '../gql/documents';
import {
  FiguresOfNumberDocument,
  KindCountsDocument,
  SearchByKindDocument,
  SearchOfKindDocument,
} from '../gql/search';
import { QuestionsDocument } from '../gql/start';
import { ClaimsPage } from '../lists/claims-page';
import { OrdersPage } from '../lists/orders-page';
import { Answered, Failed, LoadingPage } from '../shell/answered';
import { PageTitle } from '../shell/page-title';
import { Section } from '../shell/section';
import { counted, number } from '../things/counted';
import { KindLinks } from '../things/kind-links';
import { KindMark } from '../things/kind-mark';
import { kinds, type KindWords } from '../things/kinds';

import { isSearchable } from './hit';
import { firstHitsOf, HitList, HitsOfKind } from './hit-list';
import { KindPage } from './kind-page';
import { NumberHits } from './number-hits';
import { QuestionHits, questionsWith } from './question-hits';
import { WordHits } from './word-hits';
import { numberIn } from './words';

const bestOfEach = 5;

export function SearchPage() {
  const address = useAddress();
  const text = (address.searchParams.get('q') ?? '').trim();
  const kind = kinds.find(({ name }) => name === address.searchParams.get('kind')?.toUpperCase());
  if (isSearchable(text)) return <Results key={text} text={text} only={kind ?? null} />;
  return kind === undefined ? <NotYetAsked /> : <Everything kind={kind} />;
}

function NotYetAsked() {
  const answer = useAnswer(KindCountsDocument, {});
  return (
    <>
      <PageTitle title="Search" />
      <p>
        Type a name in the box above, in any script, or a few words of a claim. The key <kbd>/</kbd> brings
        you there from anywhere. Or list everything of one kind:
      </p>
      {answer.status === 'failed' && <Failed failure={answer.failure} retry={answer.retry} />}
      <KindLinks counts={answer.status === 'answered' ? answer.data.statistics : null} />
    </>
  );
}

/** Everything of one kind. */
function Everything({ kind: { kind, ...words } }: { readonly kind: KindWords }) {
  if (kind === 'claim') return <ClaimsPage />;
  if (kind === 'order') return <OrdersPage />;
  return <KindPage key={kind} kind={{ ...words, kind }} />;
}

function Results({ text, only }: { readonly text: string; readonly only: KindWords | null }) {
  const variables = { text, first: bestOfEach };
  const answer = useAnswer(SearchByKindDocument, variables);
  usePlaygroundQuestion(
    only === null ? SearchByKindDocument : SearchOfKindDocument,
    only === null ? variables : firstHitsOf(text, only),
  );
  const isWhole = useSettled(only === null ? otherQuestions(text) : []);
  if (!isWhole) return <LoadingPage what={`“${text}”`} />;
  return (
    <Answered answer={answer} what={`“${text}”`} isPage>
      {(found) => (
        <>
          <PageTitle title={`Search: ${text}`} />
          <p role="status">{summary(found.all.totalCount, text)}</p>
          {only === null && <QuestionHits text={text} />}
          {only === null && <NumberHits text={text} />}
          {found.all.totalCount === 0 && <WordHits text={text} />}
          {found.all.totalCount > 0 && <Filters found={found} only={only} />}
          {only === null ? (
            kinds
              .filter(({ kind }) => found[kind].totalCount > 0)
              .map((kind) => <KindSection key={kind.kind} kind={kind} found={found[kind.kind]} />)
          ) : (
            <HitsOfKind key={only.kind} text={text} kind={only} />
          )}
        </>
      )}
    </Answered>
  );
}

/** What stands above the hits of the search is waited for, so that these do not jump. */
function otherQuestions(text: string): readonly Question<unknown>[] {
  const number = numberIn(text);
  return [
    ...(questionsWith(text).length > 0 ? [questionOf(QuestionsDocument, {})] : []),
    ...(number === null ? [] : [questionOf(FiguresOfNumberDocument, { number })]),
  ];
}

function summary(count: number, text: string): string {
  return count === 0
    ? `No name or statement holds every word of “${text}”, the last at least by its beginning: try fewer words, or another spelling.`
    : `${counted(count, 'thing is', 'things are')} found.`;
}

/** Each kind with its number, as a link: the filter is part of the address. */
function Filters({ found, only }: { readonly found: SearchByKindQuery; readonly only: KindWords | null }) {
  const address = useAddress();
  return (
    <nav aria-label="Kinds">
      <ul className="filters">
        <li>
          <a
            href={withQuery(address, { kind: null, more: null })}
            aria-current={only === null ? 'true' : undefined}
          >
            All kinds <span className="count">{number(found.all.totalCount)}</span>
          </a>
        </li>
        {kinds
          .filter(({ kind }) => found[kind].totalCount > 0)
          .map((kind) => (
            <li key={kind.kind}>
              <a
                href={withQuery(address, { kind: kind.name, more: null })}
                aria-current={kind === only ? 'true' : undefined}
              >
                <KindMark kind={kind} />
                {kind.many} <span className="count">{number(found[kind.kind].totalCount)}</span>
              </a>
            </li>
          ))}
      </ul>
    </nav>
  );
}

interface KindSectionProps {
  readonly kind: KindWords;
  readonly found: SearchByKindQuery['claim'];
}

function KindSection({ kind, found }: KindSectionProps) {
  const address = useAddress();
  return (
    <Section id={kind.kind} title={kind.many}>
      <HitList hits={found.nodes} />
      {found.totalCount > found.nodes.length && (
        <p>
          <a href={withQuery(address, { kind: kind.name })}>
            All {number(found.totalCount)} {kind.many.toLowerCase()}
          </a>
        </p>
      )}
    </Section>
  );
}

/** The index of measures: what is counted, by how many figures, and where these contradict each other. */
import './measure.css';

import { useAddress } from '../address/address';
import { useOpenPages } from '../address/open-pages';
import type { Answer } from '../api/answers';
import { usePageAnswer } from '../api/use-answer';
import { usePages } from '../api/use-pages';
import type { MeasuresQuery } from '../gql/documents';
import { MeasuresDocument, MoreMeasuresDocument } from '../gql/measure';
import { Answered } from '../shell/answered';
import { NotFound } from '../shell/not-found';
import { PageTitle } from '../shell/page-title';
import { Section } from '../shell/section';
import { More } from '../things/more';

import { ContestedList } from './contested-list';
import { MeasureTable } from './measure-table';
import { TopicLinks } from './topic-links';

interface Topic {
  readonly id: string;
  readonly name: string;
}

export function MeasuresPage() {
  const topic = useAddress().searchParams.get('topic');
  // A topic of its own is a list of its own: nothing of the last one stays.
  return <MeasuresOn key={topic} topic={topic} />;
}

function MeasuresOn({ topic }: { readonly topic: string | null }) {
  const answer = usePageAnswer(MeasuresDocument, {
    figures: figuresOn(topic),
    // Asked for only where there is one, but the question wants an id.
    topic: topic ?? 'topic/none',
    isOnTopic: topic !== null,
  });
  if (topic === null) return <Index topic={null} answer={answer} />;
  return (
    <Answered answer={answer} what="the topic" isPage>
      {(data) =>
        data.topic == null ? <NotFound what="the topic" /> : <Index topic={data.topic} answer={answer} />
      }
    </Answered>
  );
}

interface IndexProps {
  readonly topic: Topic | null;
  readonly answer: Answer<MeasuresQuery>;
}

function Index({ topic, answer }: IndexProps) {
  const id = topic?.id ?? null;
  return (
    <div className="measures">
      <PageTitle title={topic === null ? 'Measures' : `Measures: ${topic.name}`}>
        Measures
        {topic !== null && (
          <>
            : <bdi>{topic.name}</bdi>
          </>
        )}
      </PageTitle>
      <p className="lead">
        What is counted, and how often: figures can be set beside each other only on the same measure.
        {topic !== null && ` Only figures on ${topic.name} and what is narrower are counted here.`}
      </p>
      <TopicLinks chosen={id} />
      <ContestedList figures={figuresOn(id)} topic={id} />
      <Section
        id="all"
        title="By number of figures"
        lead="Figures of our own arithmetic stand beside those of sources, and are in no other number; voices without a name count as sources here."
      >
        <Answered answer={answer} what="the measures">
          {({ measures }) => <AllMeasures first={measures} topic={id} />}
        </Answered>
      </Section>
    </div>
  );
}

interface AllMeasuresProps {
  readonly first: MeasuresQuery['measures'];
  readonly topic: string | null;
}

function AllMeasures({ first, topic }: AllMeasuresProps) {
  const figures = figuresOn(topic);
  const list = usePages(
    MoreMeasuresDocument,
    { figures },
    first,
    (more) => more.measures,
    50,
    useOpenPages('measures'),
  );
  if (list.totalCount === 0) {
    return (
      <p>
        {topic === null ? (
          'No figure is known yet.'
        ) : (
          <>
            No figure is known here. <a href="/measures">All measures</a>
          </>
        )}
      </p>
    );
  }
  return (
    <>
      <MeasureTable caption="Measures by number of figures" measures={list.nodes} topic={topic} />
      <More list={list} what="measures" withTotal />
    </>
  );
}

function figuresOn(topic: string | null): Readonly<{ on?: string }> {
  return topic === null ? {} : { on: topic };
}

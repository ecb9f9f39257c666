/** The index of measures: what is counted, by how many figures, and where these contradict each other. */
import './measure.css';

import { useAddress } from '../address/address';
import { usePageAnswer } from '../api/use-answer';
import { usePages } from '../api/use-pages';
import { MeasuresDocument, MoreMeasuresDocument, type MeasuresQuery } from '../gql/documents';
import { Answered } from '../shell/answered';
import { NotFound } from '../shell/not-found';
import { PageTitle } from '../shell/page-title';
import { Section } from '../shell/section';
import { counted } from '../things/counted';
import { More } from '../things/more';

import { MeasureTable } from './measure-table';
import { TopicLinks } from './topic-links';

export function MeasuresPage() {
  const topic = useAddress().searchParams.get('topic');
  // A topic of its own is a list of its own: nothing of the last one stays.
  return <MeasuresOn key={topic} topic={topic} />;
}

function MeasuresOn({ topic }: { readonly topic: string | null }) {
  const figures = topic === null ? {} : { on: topic };
  const answer = usePageAnswer(MeasuresDocument, {
    figures,
    // Asked for only where there is one, but the question wants an id.
    topic: topic ?? 'topic/none',
    isOnTopic: topic !== null,
  });
  return (
    <Answered answer={answer} what="the measures" isPage>
      {(data) =>
        topic !== null && data.topic == null ? (
          <NotFound what="the topic" />
        ) : (
          <ShownMeasures data={data} figures={figures} />
        )
      }
    </Answered>
  );
}

interface ShownMeasuresProps {
  readonly data: MeasuresQuery;
  readonly figures: Readonly<{ on?: string }>;
}

function ShownMeasures({ data, figures }: ShownMeasuresProps) {
  const { contested, topics } = data;
  const topic = data.topic ?? null;
  const list = usePages(MoreMeasuresDocument, { figures }, data.measures, (more) => more.measures, 50);
  const byContradictions = [...contested.nodes].sort(
    (one, other) => other.range.contradictions - one.range.contradictions,
  );
  return (
    <div className="measures">
      <PageTitle title={topic === null ? 'Measures' : `Measures: ${topic.name}`} />
      <p className="lead">
        What is counted, and how often: figures can be set beside each other only on the same measure.
        {topic !== null && ` Only figures on ${topic.name} and what is narrower are counted here.`}
      </p>
      <TopicLinks topics={topics} chosen={topic?.id ?? null} />
      <Section id="contested" title="Most contested" lead={contestedLead(contested)}>
        {byContradictions.length > 0 && (
          <MeasureTable
            caption="The most contested measures"
            measures={byContradictions}
            topic={topic?.id ?? null}
          />
        )}
      </Section>
      <Section
        id="all"
        title="By number of figures"
        lead="Figures of our own arithmetic stand beside those of sources, and are in no other number."
      >
        {list.totalCount === 0 ? (
          <p>
            No figure is known here. <a href="/measures">All measures</a>
          </p>
        ) : (
          <>
            <MeasureTable
              caption="Measures by number of figures"
              measures={list.nodes}
              topic={topic?.id ?? null}
            />
            <More list={list} what="measures" />
          </>
        )}
      </Section>
    </div>
  );
}

function contestedLead({ totalCount, nodes }: MeasuresQuery['contested']): string {
  if (totalCount === 0) return 'No two figures for the same people and time contradict each other.';
  const lead = `On ${counted(totalCount, 'measure')}, figures for the same people and time cannot all be true.`;
  return totalCount > nodes.length ? `${lead} These are the ${nodes.length} with the most figures.` : lead;
}

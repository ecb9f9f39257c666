/** The measures on which figures contradict each other, the most contradictions first. */
import { useAnswer } from '../api/use-answer';
import type { ContestedMeasuresQuery } from '../gql/documents';
import { ContestedMeasuresDocument } from '../gql/measure';
import { Answered } from '../shell/answered';
import { Section } from '../shell/section';
import { counted } from '../things/counted';

import { MeasureTable } from './measure-table';

interface ContestedListProps {
  readonly figures: Readonly<{ on?: string }>;
  readonly topic: string | null;
}

export function ContestedList({ figures, topic }: ContestedListProps) {
  const answer = useAnswer(ContestedMeasuresDocument, { figures });
  return (
    <Answered answer={answer} what="what is contested">
      {({ measures }) => {
        const sorted = [...measures.nodes].sort(
          (one, other) => other.range.contradictions - one.range.contradictions,
        );
        return (
          <Section id="contested" title="Most contested" lead={leadOf(measures)}>
            {sorted.length > 0 && (
              <MeasureTable caption="The most contested measures" measures={sorted} topic={topic} />
            )}
          </Section>
        );
      }}
    </Answered>
  );
}

function leadOf({ totalCount, nodes }: ContestedMeasuresQuery['measures']): string {
  if (totalCount === 0) return 'No two figures for the same people and time contradict each other.';
  const lead = `On ${counted(totalCount, 'measure')}, figures for the same people and time cannot all be true.`;
  return totalCount > nodes.length ? `${lead} These are the ${nodes.length} with the most figures.` : lead;
}

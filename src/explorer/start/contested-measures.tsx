/** The measures on which figures contradict each other; where none do, those that are counted most often. */
import type { MeasureLineFragment, StartQuery } from '../gql/documents';
import { Section } from '../shell/section';
import { counted, number } from '../things/counted';
import { EntityLink } from '../things/entity-link';

const mostShown = 5;

interface ContestedMeasuresProps {
  readonly contested: StartQuery['contested'];
  readonly mostCounted: readonly MeasureLineFragment[];
}

export function ContestedMeasures({ contested, mostCounted }: ContestedMeasuresProps) {
  const isContested = contested.totalCount > 0;
  const byContradictions = [...contested.nodes].sort(
    (one, other) => other.range.contradictions - one.range.contradictions,
  );
  const shown = isContested ? byContradictions.slice(0, mostShown) : mostCounted;
  return (
    <Section
      id="contested"
      title={isContested ? 'Most contested' : 'Counted most often'}
      lead={
        isContested
          ? contestedLead(contested)
          : 'No two figures for the same people and time contradict each other. These are counted most often.'
      }
    >
      <ul className="rows">
        {shown.map((measure) => (
          <li key={measure.id}>
            <EntityLink id={measure.id} name={measure.name} />
            <span className="facts">{measureFacts(measure)}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function contestedLead({ totalCount, nodes }: StartQuery['contested']): string {
  const lead = `On ${counted(totalCount, 'measure')}, figures for the same people and time cannot all be true.`;
  if (totalCount <= mostShown) return lead;
  return totalCount === nodes.length
    ? `${lead} These are the ${mostShown} with the most contradictions.`
    : `${lead} Of the ${nodes.length} with the most figures, these are the ${mostShown} with the most contradictions.`;
}

function measureFacts({ unit, figures, range }: MeasureLineFragment): string {
  const reach = [range.low, range.high].filter((value) => value !== null).map(number);
  const facts = [
    reach.length === 0 ? null : `${[...new Set(reach)].join(' to ')} ${unit}`,
    counted(range.claims, 'figure'),
    figures.totalCount > range.claims ? `${figures.totalCount - range.claims} of our own arithmetic` : null,
    counted(range.origins, 'origin'),
    contradictionsText(range.contradictions),
  ];
  return facts.filter((fact) => fact !== null).join(' · ');
}

/** The API counts them up to a thousand. */
function contradictionsText(count: number): string | null {
  if (count === 0) return null;
  return count < 1000 ? counted(count, 'contradiction') : `${number(count)} contradictions or more`;
}

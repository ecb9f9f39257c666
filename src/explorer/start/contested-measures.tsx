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
          ? `On ${counted(contested.totalCount, 'measure')}, figures for the same people and time cannot all be true.`
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

function measureFacts({ unit, figures, range }: MeasureLineFragment): string {
  const reach = [range.low, range.high].filter((value) => value !== null).map(number);
  const facts = [
    reach.length === 0 ? null : `${[...new Set(reach)].join(' to ')} ${unit}`,
    counted(range.claims, 'figure'),
    figures.totalCount > range.claims ? `${figures.totalCount - range.claims} of our own arithmetic` : null,
    counted(range.origins, 'origin'),
    range.contradictions === 0 ? null : counted(range.contradictions, 'contradiction'),
  ];
  return facts.filter((fact) => fact !== null).join(' · ');
}

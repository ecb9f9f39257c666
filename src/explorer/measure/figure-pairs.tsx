/** Why the figures on a measure differ: every two of them, and whether both can be true. */
import { useAnswer } from '../api/use-answer';
import { MeasureComparisonsDocument, type ClaimFilter, type ComparisonKind } from '../gql/documents';
import { Answered } from '../shell/answered';
import { Section } from '../shell/section';
import { counted, number } from '../things/counted';
import { addressOf } from '../things/kinds';

import { pairsOf, type Pair } from './pairs';

const mostShown = 20;

interface FigurePairsProps {
  /** The id of the measure. */
  readonly measure: string;
  readonly within: ClaimFilter;
}

export function FigurePairs({ measure, within }: FigurePairsProps) {
  const answer = useAnswer(MeasureComparisonsDocument, { measure, within });
  return (
    <Answered answer={answer} what="how the figures compare">
      {(data) => {
        const pairs = pairsOf(data.measure?.figures.nodes ?? []);
        if (pairs.length === 0) return null;
        return (
          <Section id="pairs" title="Why they differ" lead={lead(pairs)}>
            <ul className="claims">
              {pairs.slice(0, mostShown).map((pair) => (
                <li key={`${pair.one.id} ${pair.other.id}`}>
                  <PairLine pair={pair} />
                </li>
              ))}
            </ul>
          </Section>
        );
      }}
    </Answered>
  );
}

function PairLine({ pair: { one, other, kind, explanation } }: { readonly pair: Pair }) {
  return (
    <>
      <p className="pair">
        {[one, other].map(({ id, statement, figure }, index) => (
          <span key={id}>
            {index > 0 && ' and '}
            <a href={addressOf(id)} title={statement}>
              {figure?.display ?? statement}
            </a>
          </span>
        ))}
        <span className={kind === 'CONTRADICTS' ? 'disputed' : 'quiet'}> {words[kind]}</span>
      </p>
      <p className="quiet">{explanation}</p>
    </>
  );
}

function lead(pairs: readonly Pair[]): string {
  const shown = Math.min(pairs.length, mostShown);
  const count = `${counted(pairs.length, 'pair')} of figures`;
  return shown === pairs.length
    ? `${count}, and how the two stand to each other.`
    : `${number(shown)} of ${count}, those that contradict each other first. The page of each claim has all of its own.`;
}

const words: Readonly<Record<ComparisonKind, string>> = {
  CONTRADICTS: 'contradict each other',
  REVISION: 'are tied by a revision',
  AGREES: 'agree',
  DIFFERENT_PERIOD: 'speak of different times',
  DIFFERENT_SCOPE: 'count different things',
};

/** Why the figures on a measure differ: every two of them where they are few, else those that cannot both be true. */
import { useOpenPages } from '../address/open-pages';
import { useAnswer } from '../api/use-answer';
import type { PagedList } from '../api/use-pages';
import type { ClaimFilter, ComparisonKind } from '../gql/documents';
import { MeasureComparisonsDocument } from '../gql/measure';
import { Answered } from '../shell/answered';
import { Section } from '../shell/section';
import { counted, number } from '../things/counted';
import { addressOf } from '../things/kinds';
import { More } from '../things/more';

import { pairsOf, type ComparedPage, type Pair } from './pairs';
import { mostContradictions, type Range } from './summary';
import { pairsAtOnce, useContradictions } from './use-contradictions';

/** So many figures are one page of comparisons: each of them is compared with each. */
const fewFigures = 20;

interface FigurePairsProps {
  /** The id of the measure. */
  readonly measure: string;
  readonly within: ClaimFilter;
  /** How many figures there are, those of our own arithmetic too. */
  readonly total: number;
  /** The ids of those of our own arithmetic, as far as figures are shown. */
  readonly own: ReadonlySet<string>;
  readonly range: Range;
}

export function FigurePairs({ measure, within, total, own, range }: FigurePairsProps) {
  const isFew = total <= fewFigures;
  const where = isFew ? within : { and: [within, contradictedOfSources] };
  const answer = useAnswer(MeasureComparisonsDocument, { measure, where, after: null });
  return (
    <Answered answer={answer} what="how the figures compare">
      {(data) => {
        const first = data.measure?.figures;
        if (first === undefined) return null;
        return isFew ? (
          <AllPairs first={first} own={own} />
        ) : (
          <ContradictingPairs measure={measure} where={where} first={first} total={total} range={range} />
        );
      }}
    </Answered>
  );
}

/** Our own arithmetic is left out, as in the number of contradictions that the API gives. */
const contradictedOfSources: ClaimFilter = {
  contradicted: true,
  not: { reports: { all: { source: { kind: { eq: 'DERIVATION' } } } } },
};

interface AllPairsProps {
  readonly first: ComparedPage;
  readonly own: ReadonlySet<string>;
}

function AllPairs({ first, own }: AllPairsProps) {
  const open = useOpenPages('pairs');
  const pairs = pairsOf(first.nodes);
  const shown = pairs.slice(0, pairsAtOnce * (1 + open.count));
  const list: PagedList<Pair> = {
    nodes: shown,
    totalCount: pairs.length,
    isLong: pairs.length > pairsAtOnce,
    nextCount: Math.min(pairsAtOnce, pairs.length - shown.length),
    next: null,
    showMore: () => open.open?.(),
  };
  if (pairs.length === 0) return null;
  const all = (first.nodes.length * (first.nodes.length - 1)) / 2;
  return (
    <Pairs
      list={list}
      own={own}
      what="pairs"
      lead={
        pairs.length < all
          ? `${number(pairs.length)} of ${number(all)} pairs of figures, those that contradict each other first. The page of each claim has more of its own.`
          : `${counted(all, 'pair')} of figures, and how the two stand to each other${list.isLong ? ': those that contradict each other first' : ''}.`
      }
    />
  );
}

interface ContradictingPairsProps {
  readonly measure: string;
  readonly where: ClaimFilter;
  readonly first: ComparedPage;
  readonly total: number;
  readonly range: Range;
}

function ContradictingPairs({ measure, where, first, total, range }: ContradictingPairsProps) {
  const { claims, contradictions } = range;
  const list = useContradictions(measure, where, first, contradictions);
  const orMore = contradictions < mostContradictions ? '' : 'or more ';
  const found =
    contradictions === 0
      ? `No two of the ${number(claims)} figures contradict each other.`
      : `${counted(contradictions, `${orMore}pair`)} among the ${number(claims)} figures cannot both be true.`;
  return (
    <Pairs
      list={list}
      what={`${orMore}pairs that cannot both be true`}
      lead={`${found}${total > claims ? ' Our own arithmetic is not compared here.' : ''} How a figure stands to each other one is on the page of its claim.`}
    />
  );
}

interface PairsProps {
  readonly list: PagedList<Pair>;
  readonly own?: ReadonlySet<string>;
  readonly lead: string;
  readonly what: string;
}

function Pairs({ list, own, lead, what }: PairsProps) {
  return (
    <Section id="pairs" title="Why they differ" lead={lead}>
      {list.nodes.length > 0 && (
        <ul className="claims">
          {list.nodes.map((pair) => (
            <li key={`${pair.one.id} ${pair.other.id}`}>
              <PairLine pair={pair} own={own} />
            </li>
          ))}
        </ul>
      )}
      <More list={list} what={what} />
    </Section>
  );
}

interface PairLineProps {
  readonly pair: Pair;
  readonly own: ReadonlySet<string> | undefined;
}

function PairLine({ pair: { one, other, kind, explanation }, own }: PairLineProps) {
  return (
    <>
      <p className="pair">
        {[one, other].map(({ id, statement, figure }, index) => (
          <span key={id}>
            {index > 0 && ' and '}
            <a href={addressOf(id)} title={statement}>
              {figure?.display ?? statement}
            </a>
            {own?.has(id) === true && <span className="quiet"> (our own arithmetic)</span>}
          </span>
        ))}
        <span className={kind === 'CONTRADICTS' ? 'disputed' : 'quiet'}> {words[kind]}</span>
      </p>
      <p className="quiet">{explanation}</p>
    </>
  );
}

const words: Readonly<Record<ComparisonKind, string>> = {
  CONTRADICTS: 'contradict each other',
  REVISION: 'are tied by a revision',
  AGREES: 'agree',
  DIFFERENT_PERIOD: 'speak of different times',
  DIFFERENT_SCOPE: 'count different things',
};

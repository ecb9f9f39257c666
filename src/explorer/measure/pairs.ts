/** Pairs of figures on one measure, each once, with how the two stand to each other. */
import type { ComparisonKind, MeasureComparisonsQuery } from '../gql/documents';

export type ComparedPage = NonNullable<MeasureComparisonsQuery['measure']>['figures'];
type Compared = ComparedPage['nodes'][number];

export interface Pair {
  readonly one: Compared;
  readonly other: Compared;
  readonly kind: ComparisonKind;
  /** The reason, in one sentence. */
  readonly explanation: string;
}

/** What cannot both be true comes first. */
const inOrder: readonly ComparisonKind[] = [
  'CONTRADICTS',
  'REVISION',
  'AGREES',
  'DIFFERENT_PERIOD',
  'DIFFERENT_SCOPE',
];

/**
 * The API gives a pair at either of its figures, at one of them alone where the other has too many. Here it stands at
 * its second figure, so that with more figures the pairs of one kind only go on.
 */
export function pairsOf(figures: readonly Compared[]): readonly Pair[] {
  const found = figures.map(({ comparisons }) => new Map(comparisons.map((each) => [each.other.id, each])));
  const pairs = figures.flatMap((second, index) =>
    figures.slice(0, index).flatMap((first, before): readonly Pair[] => {
      const [ofFirst, ofSecond] = [found[before]?.get(second.id), found[index]?.get(first.id)];
      if (ofFirst !== undefined) return [{ ...ofFirst, one: first, other: second }];
      return ofSecond === undefined ? [] : [{ ...ofSecond, one: second, other: first }];
    }),
  );
  return inOrder.flatMap((kind) => pairs.filter((pair) => pair.kind === kind));
}

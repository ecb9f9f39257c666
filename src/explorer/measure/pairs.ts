/** Pairs of figures on one measure, each once, with how the two stand to each other. */
import type { ComparisonKind, MeasureComparisonsQuery } from '../gql/documents';

type Compared = NonNullable<MeasureComparisonsQuery['measure']>['figures']['nodes'][number];

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

/** The API gives each pair at both of its figures; here it stands at the one that comes first. */
export function pairsOf(figures: readonly Compared[]): readonly Pair[] {
  const pairs = figures.flatMap((one, index) =>
    one.comparisons.flatMap(({ kind, explanation, other: { id } }) => {
      const other = figures.slice(index + 1).find((each) => each.id === id);
      return other === undefined ? [] : [{ one, other, kind, explanation }];
    }),
  );
  return pairs.sort((a, b) => inOrder.indexOf(a.kind) - inOrder.indexOf(b.kind));
}

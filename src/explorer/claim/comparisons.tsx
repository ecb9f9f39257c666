/** How the figure of a claim stands to the other figures on its measure, each with the reason. */
import type { ClaimQuery, ComparisonKind } from '../gql/documents';
import { ClaimSentence } from '../things/claim-sentence';
import { counted } from '../things/counted';

type Comparison = NonNullable<ClaimQuery['claim']>['comparisons'][number];

export function Comparisons({ comparisons }: { readonly comparisons: readonly Comparison[] }) {
  return groups.map(({ kinds, title, isOpen }) => {
    const found = comparisons.filter(({ kind }) => kinds.includes(kind));
    if (found.length === 0) return null;
    const list = (
      <ul className="claims">
        {found.map(({ other, explanation }) => (
          <li key={other.id}>
            <ClaimSentence claim={other} />
            <p className="quiet">{explanation}</p>
          </li>
        ))}
      </ul>
    );
    const heading = title(found.length);
    return isOpen ? (
      <div key={heading}>
        <h3>{heading}</h3>
        {list}
      </div>
    ) : (
      <details key={heading} open={found.length <= 5}>
        <summary>
          <h3>{heading}</h3>
        </summary>
        {list}
      </details>
    );
  });
}

/** At most so many are given by the API. */
export const mostComparisons = 100;

const groups: readonly {
  readonly kinds: readonly ComparisonKind[];
  readonly title: (count: number) => string;
  readonly isOpen: boolean;
}[] = [
  {
    kinds: ['CONTRADICTS'],
    title: (count) => `${counted(count, 'figure contradicts', 'figures contradict')} it`,
    isOpen: true,
  },
  {
    kinds: ['REVISION'],
    title: (count) => `${counted(count, 'figure is', 'figures are')} tied to it by a revision`,
    isOpen: true,
  },
  {
    kinds: ['AGREES'],
    title: (count) => `${counted(count, 'figure agrees', 'figures agree')} with it`,
    isOpen: true,
  },
  {
    kinds: ['DIFFERENT_PERIOD', 'DIFFERENT_SCOPE'],
    title: (count) => `${counted(count, 'figure is', 'figures are')} not comparable with it`,
    isOpen: false,
  },
];

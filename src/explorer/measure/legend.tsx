/** What the drawings mean: the shapes that occur, and how a number that is not exact is drawn. */
import type { FigureLineFragment } from '../gql/documents';

import { originKindOf, originKindWords, type OriginKind } from './origin-kinds';
import { OriginSign } from './origin-mark';

export function Legend({ figures }: { readonly figures: readonly FigureLineFragment[] }) {
  const found = new Set(figures.map(originKindOf));
  const kinds = (Object.keys(originKindWords) as OriginKind[]).filter((kind) => found.has(kind));
  const qualifiers = new Set(figures.map(({ figure }) => figure?.qualifier));
  const signs = signWords.filter(({ of }) => of.some((qualifier) => qualifiers.has(qualifier)));
  return (
    <div className="legend">
      <p>
        Shape and colour: where the figure comes from.
        {kinds.map((kind) => (
          <span key={kind} className="legend-item">
            <OriginSign kind={kind} /> {originKindWords[kind]}
          </span>
        ))}
      </p>
      {signs.length > 0 && <p>{signs.map(({ text }) => text).join(' · ')}</p>}
    </div>
  );
}

const signWords: readonly {
  readonly of: readonly (NonNullable<FigureLineFragment['figure']>['qualifier'] | undefined)[];
  readonly text: string;
}[] = [
  { of: ['BETWEEN'], text: 'bar: from … to, marked only where the source gives a value of its own' },
  { of: ['AT_LEAST', 'MORE_THAN'], text: '→ at least, more than' },
  { of: ['AT_MOST', 'LESS_THAN'], text: '← at most, less than' },
  { of: ['MORE_THAN', 'LESS_THAN'], text: 'hollow: the number itself is left out' },
  { of: ['ABOUT'], text: 'dashed ring: about' },
];

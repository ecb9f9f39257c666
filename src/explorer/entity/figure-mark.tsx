/** One figure on a scale: what the source gives, and nothing it does not. */
import type { FigureRowFragment } from '../gql/documents';

import { placeOn, type FigureScale } from './figure-scale';

type Figure = NonNullable<FigureRowFragment['figure']>;

interface FigureMarkProps {
  readonly figure: Figure;
  readonly scale: FigureScale;
}

/**
 * A number is a dot, "about" a dot with a dashed ring, a range a bar with caps; "at least" and "at most" are a stroke
 * with an open arrow, hollow where the number itself is excluded. There is never a dot in the middle of a range.
 */
export function FigureMark({ figure: { low, best, high, qualifier }, scale }: FigureMarkProps) {
  const at = (value: number) => placeOn(scale, value);
  return (
    <svg className={`figure-mark mark-${qualifier.toLowerCase().replace('_', '-')}`} width="100%" height="24">
      <line className="mark-axis" x1="2%" x2="96%" y1="12" y2="12" />
      {qualifier === 'BETWEEN' && low !== null && high !== null && (
        <>
          <line className="mark-bar" x1={at(low)} x2={at(high)} y1="12" y2="12" />
          <line className="mark-cap" x1={at(low)} x2={at(low)} y1="6" y2="18" />
          <line className="mark-cap" x1={at(high)} x2={at(high)} y1="6" y2="18" />
        </>
      )}
      {(qualifier === 'AT_LEAST' || qualifier === 'MORE_THAN') && low !== null && (
        <OpenEnd x={at(low)} end="98%" isRight isExcluded={qualifier === 'MORE_THAN'} />
      )}
      {(qualifier === 'AT_MOST' || qualifier === 'LESS_THAN') && high !== null && (
        <OpenEnd x={at(high)} end="1%" isRight={false} isExcluded={qualifier === 'LESS_THAN'} />
      )}
      {best !== null && (
        <>
          {qualifier === 'ABOUT' && <circle className="mark-halo" cx={at(best)} cy="12" r="9" />}
          <circle className="mark-best" cx={at(best)} cy="12" r="4.5" />
        </>
      )}
    </svg>
  );
}

interface OpenEndProps {
  readonly x: string;
  readonly end: string;
  readonly isRight: boolean;
  readonly isExcluded: boolean;
}

function OpenEnd({ x, end, isRight, isExcluded }: OpenEndProps) {
  return (
    <>
      <line className="mark-open" x1={x} x2={end} y1="12" y2="12" />
      <svg x={end} y="12" overflow="visible">
        <path className="mark-arrow" d={isRight ? 'M-6 -5L1 0L-6 5' : 'M6 -5L-1 0L6 5'} />
      </svg>
      {isExcluded ? (
        <circle className="mark-hollow" cx={x} cy="12" r="4.5" />
      ) : (
        <line className="mark-cap" x1={x} x2={x} y1="5" y2="19" />
      )}
    </>
  );
}

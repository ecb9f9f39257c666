/** What a set of figures comes to: how many, from how many sources and origins, how far they reach, whether they agree. */
import { numbersOf } from '../drawing/scale';
import type { FigureLineFragment, MeasureQuery } from '../gql/documents';
import { counted, number } from '../things/counted';

import { isOwnArithmetic } from './origin-kinds';

export type Range = NonNullable<MeasureQuery['measure']>['range'];

/** The API counts contradictions up to here. */
export const mostContradictions = 1000;

interface Summed {
  readonly range: Range;
  readonly figures: readonly FigureLineFragment[];
  /** Whether `figures` are all there are. */
  readonly isWhole: boolean;
  readonly unit: string;
}

/**
 * A few sentences, from the numbers that the API gives. It counts a voice without a name among the sources of a
 * range, but not among those of a figure: where `figures` rest on such, that is said.
 */
export function summaryOf(summed: Summed): string {
  const { range, figures } = summed;
  const { claims, sources, origins, contradictions } = range;
  if (claims === 0) return 'No source gives a figure here.';
  const hasVoices = figures.some(({ corroboration }) => corroboration.unnamedOriginCount > 0);
  const voices = hasVoices ? ' (voices without a name among them)' : '';
  const counts = `${counted(claims, 'figure')} from ${counted(sources, 'source')}${voices}, ${originWords(origins)}`;
  const start = `${counts}${reachOf(summed)}`;
  if (claims === 1) return `${start} There is no other to set beside it.`;
  if (contradictions === 0) return `${start} No two of them contradict each other.`;
  const pairs = counted(contradictions, 'pair');
  const more = contradictions >= mostContradictions ? ' or more' : '';
  return `${start} They do not agree: ${pairs}${more} of them cannot both be true.`;
}

/** The least and the greatest number that is given, whatever it is said to be; our own arithmetic gives none. */
function reachOf({ range: { claims, low, high }, figures, isWhole, unit }: Summed): string {
  const given = figures.filter((figure) => !isOwnArithmetic(figure)).map(({ figure }) => figure);
  const [only] = given;
  if (claims === 1 && only) return `: ${only.display}.`;
  const inUnit = (value: number) => `${number(value)} ${unit === 'percent' ? '%' : unit}`;
  if (!isWhole) {
    // The API gives the ends of ranges alone: beneath a lowest end there can be an "at most".
    const ends = [
      low === null ? null : `the lowest lower end is ${inUnit(low)}`,
      high === null ? null : `the highest upper end ${low === null ? 'is ' : ''}${inUnit(high)}`,
    ].filter((end) => end !== null);
    return ends.length === 0 ? '.' : `; ${ends.join(', ')}.`;
  }
  const numbers = given.flatMap(numbersOf);
  if (numbers.length === 0) return '.';
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
  return least === most
    ? `; the number given is ${inUnit(most)}.`
    : `; the numbers given go from ${number(least)} to ${inUnit(most)}.`;
}

function originWords(origins: number): string {
  return origins === 0 ? 'no named origin' : counted(origins, 'origin');
}

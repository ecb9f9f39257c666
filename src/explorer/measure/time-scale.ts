/** Where days stand on the strip of time: from the first to the last that the figures speak of. */
import { field } from '../drawing/scale';
import type { FigureLineFragment } from '../gql/documents';

import { dayNumber } from './arrange';

export interface TimeScale {
  /** Whole years, or parts of one where the time is short. */
  readonly ticks: readonly number[];
  readonly positionOf: (year: number) => number;
}

/** The scale of all periods that have a first or a last day; null where none has. */
export function timeScaleOf(figures: readonly FigureLineFragment[]): TimeScale | null {
  const days = figures
    .flatMap(({ period }) => [period?.earliest, period?.latest])
    .filter((day) => typeof day === 'string')
    .map(dayNumber);
  if (days.length === 0) return null;
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const step = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].find((each) => (last - first) / each <= 4) ?? 1000;
  const start = Math.floor(first / step) * step;
  // The last day of a year belongs to it, and the next begins behind it.
  const end = Math.max(Math.ceil(last / step) * step, start + step);
  const ticks = Array.from(
    { length: Math.round((end - start) / step) + 1 },
    (_, index) => start + index * step,
  );
  return {
    ticks,
    positionOf: (year) => field.from + ((year - start) / (end - start)) * (field.to - field.from),
  };
}

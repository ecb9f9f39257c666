/** The scale of a small table of figures: it holds zero and every number of its measure. */
import type { MeasureTableFragment } from '../gql/documents';

/** From the least to the greatest number. */
export interface FigureScale {
  readonly bottom: number;
  readonly top: number;
}

/** The scale for all figures of a measure, those that are not shown included, so that it stays when more are. */
export function figureScale({ range, figures }: MeasureTableFragment): FigureScale {
  const shown = figures.nodes.flatMap(({ figure }) => [figure?.low, figure?.best, figure?.high]);
  const values = [range.low, range.high, ...shown].map((value) => value ?? 0);
  return { bottom: Math.min(0, ...values), top: Math.max(0, ...values) };
}

/** The place of a number, in percent of the width; marks keep clear of both ends. */
export function placeOn({ bottom, top }: FigureScale, value: number): string {
  return `${top > bottom ? 2 + (94 * (value - bottom)) / (top - bottom) : 2}%`;
}

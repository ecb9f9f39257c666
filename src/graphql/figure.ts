/** The number that a claim carries. */
import { displayFigure } from '../domain/figure';

import { whenThere } from '../loaders/maybe-promise';

import type { FigureResolvers } from './generated/resolver-types';
import { loadMeasure } from './stored-nodes';

/** The fields of a figure; it prints with the unit of its measure. */
export const figureResolvers: FigureResolvers = {
  measure: ({ figure }, _, { loaders }) => loadMeasure(loaders, figure.measure),
  low: ({ figure }) => figure.low,
  best: ({ figure }) => figure.best,
  high: ({ figure }) => figure.high,
  qualifier: ({ figure }) => figure.qualifier,
  display: ({ figure }, _, { loaders }) =>
    whenThere(loadMeasure(loaders, figure.measure), ({ unit }) => displayFigure(figure, unit)),
  claim: ({ claim }) => claim,
};

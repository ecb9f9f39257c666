/** What figures count: the figures on a measure, and the range that they span. */
import type { List } from '../domain/lists';

import { listConnection } from './connections';
import type { MeasureResolvers } from './generated/resolver-types';
import { fieldOf } from './field-of';
import { asClaim } from './stored-nodes';

const figures: List = { name: 'measure.figures' };

/** The two fields of a measure that ask the store. */
export const measureResolvers: MeasureResolvers = {
  figures: ({ id }, args, context, info) => listConnection(context, info, figures, id, args, asClaim),
  range: async ({ id }, { where }, { loaders, planner }, info) =>
    loaders.ranges(planner.claimFilter(where, fieldOf(info)), id),
};

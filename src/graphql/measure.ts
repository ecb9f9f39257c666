/** What figures count: the figures on a measure, and the range that they span. */

import { listConnection } from './connections';
import type { MeasureResolvers } from './generated/resolver-types';
import { fieldOf } from './field-of';
import { asClaim } from './stored-nodes';

/** The two fields of a measure that ask the store. */
export const measureResolvers: MeasureResolvers = {
  figures: ({ id }, args, context, info) => listConnection(context, info, id, args, asClaim),
  range: ({ id }, { where }, { loaders, planner }, info) =>
    loaders.ranges(planner.claimFilter(where, fieldOf(info)), id),
};

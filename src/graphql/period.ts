/** A period of time, with its bounds as ISO days. */
import { isoDay } from '../domain/days';
import { displayPeriod } from '../domain/period';

import type { PeriodResolvers } from './generated/resolver-types';

/** The bounds of a period as ISO days, null where it is open, and the period in words. */
export const periodResolvers: PeriodResolvers = {
  earliest: ({ earliest }) => (earliest === null ? null : isoDay(earliest)),
  latest: ({ latest }) => (latest === null ? null : isoDay(latest)),
  display: displayPeriod,
};

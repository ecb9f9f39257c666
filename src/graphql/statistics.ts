/** How much the store holds; the counts of entities come from the catalogue. */
import type { StatisticsResolvers } from './generated/resolver-types';

/** The counts that are not those of a kind of entity. */
export const statisticsResolvers: StatisticsResolvers = {
  claims: ({ statistics }) => statistics.counts.CLAIM,
  measures: ({ statistics }) => statistics.counts.MEASURE,
  reports: ({ statistics }) => statistics.counts.REPORT,
  links: ({ statistics }) => statistics.counts.LINK,
  dataVersion: ({ statistics }) => statistics.dataVersion,
};

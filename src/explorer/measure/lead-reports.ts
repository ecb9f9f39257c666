/** Which reports stand beside a figure: those of sources that we have read come first, with their places. */
import type { FigureLineFragment } from '../gql/documents';

export type LeadReport = FigureLineFragment['reports']['nodes'][number];

/**
 * What we have read before what we know only through others, and who says so before who denies it. The origins are
 * left out where others report the figure, since they are named by themselves.
 */
export function leadReports({
  reports,
  corroboration,
}: Pick<FigureLineFragment, 'reports' | 'corroboration'>): readonly LeadReport[] {
  const origins = new Set(corroboration.origins.map(({ id }) => id));
  const sorted = [...reports.nodes].sort((one, other) => rank(one) - rank(other));
  const others = sorted.filter(({ source }) => !origins.has(source.id) || source.access === 'READ');
  return others.some(isInFavour) ? others : sorted;
}

function isInFavour({ stance }: LeadReport): boolean {
  return stance === 'ASSERTS' || stance === 'RELAYS';
}

function rank(report: LeadReport): number {
  const { source, citations } = report;
  return (isInFavour(report) ? 0 : 4) + (source.access === 'READ' ? 0 : 2) + (citations.length > 0 ? 0 : 1);
}

/** Which reports stand beside a figure: those of sources that we have read come first, with their places. */
import type { FigureLineFragment } from '../gql/documents';

export type LeadReport = FigureLineFragment['reports']['nodes'][number];

/** What we have read before what we know only through others, and who says so before who denies it. */
export function leadReports({ reports }: Pick<FigureLineFragment, 'reports'>): readonly LeadReport[] {
  return [...reports.nodes].sort((one, other) => rank(one) - rank(other));
}

function rank({ source, stance, citations }: LeadReport): number {
  const isAgainst = stance === 'DISPUTES' || stance === 'DENIES';
  return (isAgainst ? 4 : 0) + (source.access === 'READ' ? 0 : 2) + (citations.length > 0 ? 0 : 1);
}

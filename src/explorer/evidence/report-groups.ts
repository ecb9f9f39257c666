/** Sorts the reports of a claim by what they do for it: who supports it counts, who denies it stands apart. */
import type { ReportCardFragment } from '../gql/documents';
import { counted } from '../things/counted';

export interface ReportGroup<Report> {
  readonly title: string;
  readonly reports: readonly Report[];
}

/** The groups that have reports. The first is what the number of sources on a chip counts. */
export function reportGroups<Report extends ReportCardFragment>(
  reports: readonly Report[],
): readonly ReportGroup<Report>[] {
  const groups: Record<Group, Report[]> = { named: [], unnamed: [], own: [], against: [] };
  for (const report of reports) groups[groupOf(report)].push(report);
  const { named, unnamed, own, against } = groups;
  return [
    { title: `${counted(named.length, 'source says', 'sources say')} so`, reports: named },
    { title: counted(unnamed.length, 'voice without a name', 'voices without a name'), reports: unnamed },
    { title: 'Our own arithmetic', reports: own },
    {
      title: counted(against.length, 'source disputes or denies it', 'sources dispute or deny it'),
      reports: against,
    },
  ].filter((group) => group.reports.length > 0);
}

type Group = 'named' | 'unnamed' | 'own' | 'against';

function groupOf({ stance, source }: ReportCardFragment): Group {
  if (stance === 'DISPUTES' || stance === 'DENIES') return 'against';
  if (source.kind === 'UNNAMED') return 'unnamed';
  return source.kind === 'DERIVATION' ? 'own' : 'named';
}

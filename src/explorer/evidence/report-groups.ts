/** Sorts the reports of a claim by what they do for it: who supports it counts, who denies it stands apart. */
import type { ReportCardFragment, ReportCountsFragment } from '../gql/documents';
import { counted } from '../things/counted';

export interface ReportGroup<Report> {
  readonly title: string;
  /** Those that are at hand. */
  readonly reports: readonly Report[];
  /** Of how many: the number in the title. */
  readonly count: number;
}

/** The groups that have reports, at hand or not. The first is what the number of sources on a chip counts. */
export function reportGroups<Report extends ReportCardFragment>(
  reports: readonly Report[],
  counts: ReportCountsFragment,
): readonly ReportGroup<Report>[] {
  const groups: Record<Group, Report[]> = { named: [], unnamed: [], own: [], against: [] };
  for (const report of reports) groups[groupOf(report)].push(report);
  return (['named', 'unnamed', 'own', 'against'] as const)
    .map((group) => {
      const { totalCount: count } = counts[group];
      return { title: titles[group](count), reports: groups[group], count };
    })
    .filter(({ count }) => count > 0);
}

type Group = keyof ReportCountsFragment;

const titles: Readonly<Record<Group, (count: number) => string>> = {
  named: (count) => `${counted(count, 'source says', 'sources say')} so`,
  unnamed: (count) => counted(count, 'voice without a name', 'voices without a name'),
  own: () => 'Our own arithmetic',
  against: (count) => counted(count, 'source disputes or denies it', 'sources dispute or deny it'),
};

function groupOf({ stance, source }: ReportCardFragment): Group {
  if (stance === 'DISPUTES' || stance === 'DENIES') return 'against';
  if (source.kind === 'UNNAMED') return 'unnamed';
  return source.kind === 'DERIVATION' ? 'own' : 'named';
}

/** Sorts the reports of a claim by the origins on which they rest, so that what is one word is seen as one. */
import type { ChainReportFragment } from '../gql/documents';

type Origin = ChainReportFragment['origins'][number];

export interface OriginGroup {
  /** The same for all reports of the group; none where no chain ends at a named source. */
  readonly origins: readonly Origin[];
  readonly reports: readonly ChainReportFragment[];
}

/** The groups with the most reports first; within each, what we have read, then the longest chain, the origin last. */
export function originGroups(reports: readonly ChainReportFragment[]): readonly OriginGroup[] {
  const groups = new Map<string, ChainReportFragment[]>();
  for (const report of reports) {
    const key = report.origins.map(({ id }) => id).join(' ');
    groups.set(key, [...(groups.get(key) ?? []), report]);
  }
  return [...groups.values()]
    .map((group) => ({ origins: group[0]?.origins ?? [], reports: [...group].sort(byNearness) }))
    .sort((one, other) => other.reports.length - one.reports.length || byFirst(one, other));
}

function byFirst({ reports: [one] }: OriginGroup, { reports: [other] }: OriginGroup): number {
  return one === undefined || other === undefined ? 0 : byNearness(one, other);
}

function byNearness(one: ChainReportFragment, other: ChainReportFragment): number {
  return Number(isOrigin(one)) - Number(isOrigin(other)) || Number(isUnread(one)) - Number(isUnread(other));
}

function isOrigin({ origins, source }: ChainReportFragment): boolean {
  return origins.some(({ id }) => id === source.id);
}

function isUnread({ source }: ChainReportFragment): boolean {
  return source.access !== 'READ';
}

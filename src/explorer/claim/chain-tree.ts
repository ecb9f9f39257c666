/** The way from a report back to its origins, as a tree: what it relies on, what that relies on, and so on. */
import type { ChainReportFragment } from '../gql/documents';

/** A report that another relies on, as far as is known of it. */
export type RelianceReport = ChainReportFragment['reliesOn'][number];

export interface ChainStep {
  readonly report: RelianceReport;
  /** What it relies on in turn: none at the end, several where the chain parts. */
  readonly next: readonly ChainStep[];
  /** How the step ends the chain; null where the chain goes on. */
  readonly end: 'origin' | 'unnamed' | 'circle' | 'own card' | 'other' | null;
}

/** The steps behind one report. `all` are the reports of its claim that are at hand. */
export function chainBehind(
  report: ChainReportFragment,
  all: ReadonlyMap<string, ChainReportFragment>,
): readonly ChainStep[] {
  const origins = new Set(report.origins.map(({ id }) => id));
  return stepsBehind(report, all, origins, [report.id]);
}

function stepsBehind(
  { reliesOn }: Pick<ChainReportFragment, 'reliesOn'>,
  all: ReadonlyMap<string, ChainReportFragment>,
  origins: ReadonlySet<string>,
  passed: readonly string[],
): readonly ChainStep[] {
  return reliesOn.map((report): ChainStep => {
    if (passed.includes(report.id)) return { report, next: [], end: 'circle' };
    const known = all.get(report.id);
    const next = known === undefined ? [] : stepsBehind(known, all, origins, [...passed, report.id]);
    return { report, next, end: next.length > 0 ? null : endOf(report, known !== undefined, origins) };
  });
}

function endOf({ source }: RelianceReport, isKnown: boolean, origins: ReadonlySet<string>): ChainStep['end'] {
  if (origins.has(source.id)) return 'origin';
  if (source.kind === 'UNNAMED') return 'unnamed';
  return isKnown ? 'other' : 'own card';
}

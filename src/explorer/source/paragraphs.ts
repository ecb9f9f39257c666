/** Brings the reports of a source into the order of its text, paragraph by paragraph. */
import type { ReportLineFragment } from '../gql/documents';

export interface Paragraph {
  /** Counted from 1; null for what has no place by paragraph. */
  readonly paragraph: number | null;
  readonly reports: readonly ReportLineFragment[];
}

/** The paragraphs in their order, what stands first in each first; those without a paragraph come last. */
export function inParagraphs(reports: readonly ReportLineFragment[]): readonly Paragraph[] {
  const groups = new Map<number | null, ReportLineFragment[]>();
  for (const report of reports) {
    const paragraph = paragraphOf(report);
    groups.set(paragraph, [...(groups.get(paragraph) ?? []), report]);
  }
  return [...groups]
    .map(([paragraph, group]) => ({
      paragraph,
      reports: [...group].sort((one, other) => startOf(one) - startOf(other)),
    }))
    .sort((one, other) => (one.paragraph ?? Infinity) - (other.paragraph ?? Infinity));
}

/** The paragraph in which a report stands first. */
export function paragraphOf({ citations }: ReportLineFragment): number | null {
  const found = citations.flatMap(({ paragraph }) => paragraph ?? []);
  return found.length === 0 ? null : Math.min(...found);
}

/** The paragraph that `?at=p14` names; null where it names none. */
export function paragraphAt(at: string | null): number | null {
  const found = /^p([1-9]\d{0,6})$/.exec(at ?? '');
  return found === null ? null : Number(found[1]);
}

function startOf(report: ReportLineFragment): number {
  const first = paragraphOf(report);
  const starts = report.citations.flatMap(({ paragraph, start }) =>
    paragraph === first && start !== null ? [start] : [],
  );
  return starts.length === 0 ? Infinity : Math.min(...starts);
}

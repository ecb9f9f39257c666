/** The figures of a measure's page as far as they are open, each with whether it contradicts another. */
import { useOpenPages } from '../address/open-pages';
import { usePages, type PagedList } from '../api/use-pages';
import type { ClaimFilter, FigureLineFragment, MeasureQuery } from '../gql/documents';
import { ContradictedFiguresDocument, MeasureFiguresDocument } from '../gql/measure';

export type MarkedFigure = FigureLineFragment & { readonly isContradicted: boolean };

const pageSize = 50;

/**
 * Figures and marks come in the same order, so that as many pages of the one cover as many of the other. A figure
 * whose mark is still on its way is not shown, for it would look as if nothing contradicted it.
 */
export function useFigures(
  { id: measure, figures, contradicted }: NonNullable<MeasureQuery['measure']>,
  within: ClaimFilter,
): PagedList<MarkedFigure> {
  const open = useOpenPages('figures');
  const list = usePages(
    MeasureFiguresDocument,
    { measure, within },
    figures,
    (data) => data.measure?.figures ?? null,
    pageSize,
    open,
  );
  const marks = usePages(
    ContradictedFiguresDocument,
    { measure, within },
    contradicted,
    (data) => data.measure?.contradicted ?? null,
    pageSize,
    open,
  );
  const marked = new Set(marks.nodes.map((claim) => claim.id));
  const known = marks.next === null ? list.nodes : list.nodes.slice(0, marks.nodes.length);
  return {
    ...list,
    nodes: known.map((claim) => ({ ...claim, isContradicted: marked.has(claim.id) })),
    next: list.next ?? marks.next,
  };
}

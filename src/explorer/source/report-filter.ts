/** Which claims of a source are shown, as the address has it: those of one stance, or those on the word of one other. */
import type { ReportFilter, SourceReportsQueryVariables, Stance } from '../gql/documents';

import { stances } from './stance-filters';

export interface ShownReports {
  readonly stance: Stance | null;
  /** The id of the source on whose word they are. */
  readonly on: string | null;
  /** Null where all are shown. */
  readonly where: ReportFilter | null;
}

/** What `?stance=` and `?on=` leave. */
export function reportsShown(searchParams: URLSearchParams): ShownReports {
  const stance = stances.find((each) => each === searchParams.get('stance')) ?? null;
  const on = /^source\/[a-z0-9-]+$/.exec(searchParams.get('on') ?? '')?.[0] ?? null;
  const where: ReportFilter = {
    ...(stance !== null && { stance: { eq: stance } }),
    ...(on !== null && { reliesOn: { some: { source: { id: { eq: on } } } } }),
  };
  return { stance, on, where: stance === null && on === null ? null : where };
}

/** What is asked for the first of those that a filter leaves. */
export function firstReports(id: string, where: ReportFilter): SourceReportsQueryVariables {
  return { id, where, first: reportPageSize, after: null };
}

/** So many reports are shown at once. */
export const reportPageSize = 50;

/** Every figure of a measure's page with every report of each, page after page, for a file to keep. */
import { ask } from '../api/ask';
import type { ClaimFilter, DownloadedFigureFragment } from '../gql/documents';
import { FiguresToDownloadDocument, ReportsToDownloadDocument } from '../gql/measure';

export interface AllFigures {
  readonly figures: readonly WholeFigure[];
  readonly dataVersion: string;
}

/** A figure with all of its reports, however many pages they take. */
export type WholeFigure = Omit<DownloadedFigureFragment, 'reports'> & {
  readonly reports: DownloadedFigureFragment['reports']['nodes'];
};

/** What a file of figures is made of. */
export interface FigureFile {
  readonly measure: { readonly id: string; readonly name: string; readonly unit: string };
  readonly scope: { readonly id: string; readonly name: string } | null;
  readonly figures: readonly WholeFigure[];
  readonly dataVersion: string;
  /** Where the pages are served, for lasting links. */
  readonly origin: string;
  /** The address of the page that the file was taken from. */
  readonly page: string;
}

/** Throws a `Failure`. `tell` hears how many of how many are there. */
export async function allFigures(
  measure: string,
  within: ClaimFilter,
  tell: (done: number, total: number) => void,
): Promise<AllFigures> {
  const figures: WholeFigure[] = [];
  let after: string | null = null;
  for (;;) {
    const data: Awaited<ReturnType<typeof askPage>> = await askPage(measure, within, after);
    const page = data.measure?.figures;
    if (page === undefined) return { figures, dataVersion: data.statistics.dataVersion };
    for (const figure of page.nodes) figures.push({ ...figure, reports: await allReports(figure) });
    tell(figures.length, page.totalCount);
    if (!page.pageInfo.hasNextPage) return { figures, dataVersion: data.statistics.dataVersion };
    after = page.pageInfo.endCursor;
  }
}

async function allReports({ id, reports }: DownloadedFigureFragment): Promise<WholeFigure['reports']> {
  const all = [...reports.nodes];
  let { pageInfo } = reports;
  while (pageInfo.hasNextPage) {
    const { claim } = await ask(ReportsToDownloadDocument, { claim: id, after: pageInfo.endCursor });
    if (claim === null) break;
    all.push(...claim.reports.nodes);
    pageInfo = claim.reports.pageInfo;
  }
  return all;
}

function askPage(measure: string, within: ClaimFilter, after: string | null) {
  return ask(FiguresToDownloadDocument, { measure, within, after });
}

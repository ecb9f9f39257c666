/** Every figure of a measure's page, page after page, for a file to keep. */
import { ask } from '../api/ask';
import { FiguresToDownloadDocument, type ClaimFilter, type DownloadedFigureFragment } from '../gql/documents';

export interface AllFigures {
  readonly figures: readonly DownloadedFigureFragment[];
  readonly dataVersion: string;
}

/** Throws a `Failure`. `tell` hears how many of how many are there. */
export async function allFigures(
  measure: string,
  within: ClaimFilter,
  tell: (done: number, total: number) => void,
): Promise<AllFigures> {
  const figures: DownloadedFigureFragment[] = [];
  let after: string | null = null;
  for (;;) {
    const data: Awaited<ReturnType<typeof askPage>> = await askPage(measure, within, after);
    const page = data.measure?.figures;
    if (page === undefined) return { figures, dataVersion: data.statistics.dataVersion };
    figures.push(...page.nodes);
    tell(figures.length, page.totalCount);
    if (!page.pageInfo.hasNextPage) return { figures, dataVersion: data.statistics.dataVersion };
    after = page.pageInfo.endCursor;
  }
}

function askPage(measure: string, within: ClaimFilter, after: string | null) {
  return ask(FiguresToDownloadDocument, { measure, within, after });
}

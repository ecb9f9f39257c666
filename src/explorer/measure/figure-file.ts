/** Makes a file of figures, in JSON or as a table; loaded when one is asked for. */
import type { ClaimFilter } from '../gql/documents';

import { allFigures, type FigureFile } from './all-figures';
import { figuresCsv } from './figures-csv';

/** The kinds of files, by the ending of their names. */
export type FileEnding = 'csv' | 'json';

/** A file, and how many figures are in it. */
export interface MadeFile {
  readonly blob: Blob;
  readonly count: number;
}

/** Throws a `Failure`. `tell` hears how many figures of how many are there. */
export async function makeFigureFile(
  ending: FileEnding,
  of: Omit<FigureFile, 'figures' | 'dataVersion'>,
  within: ClaimFilter,
  tell: (done: number, total: number) => void,
): Promise<MadeFile> {
  const file = { ...of, ...(await allFigures(of.measure.id, within, tell)) };
  const blob =
    ending === 'csv'
      ? new Blob([figuresCsv(file)], { type: 'text/csv;charset=utf-8' })
      : new Blob([figuresJson(file)], { type: 'application/json' });
  return { blob, count: file.figures.length };
}

// The figures as the API gives them, each with its lasting link.
function figuresJson({ measure, scope, figures, dataVersion, origin, page }: FigureFile): string {
  const withLinks = figures.map(({ reports, ...claim }) => ({
    ...claim,
    link: `${origin}/${claim.id}`,
    reports,
  }));
  const file = { page: origin + page, dataVersion, measure, about: scope, figures: withLinks };
  return `${JSON.stringify(file, null, 2)}\n`;
}

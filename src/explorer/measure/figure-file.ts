/** Makes a file of figures, in JSON or as a table; loaded when one is asked for. */
import type { ClaimFilter } from '../gql/documents';

import { allFigures, type WholeFigure } from './all-figures';
import { figuresCsv } from './figures-csv';

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

/** What a file of figures is made of, and the file in JSON. */
import type { WholeFigure } from './all-figures';

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

/** The figures as the API gives them, each with its lasting link. */
export function figuresJson({ measure, scope, figures, dataVersion, origin, page }: FigureFile): string {
  const withLinks = figures.map(({ reports, ...claim }) => ({
    ...claim,
    link: `${origin}/${claim.id}`,
    reports,
  }));
  const file = { page: origin + page, dataVersion, measure, about: scope, figures: withLinks };
  return `${JSON.stringify(file, null, 2)}\n`;
}

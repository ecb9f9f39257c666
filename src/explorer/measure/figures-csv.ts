/** Figures as a table in a file: a row for each report of each figure, so that no number stands without its source. */
import { locatorText } from '../evidence/citation-text';

import type { FigureFile, WholeFigure } from './all-figures';

type Cell = string | number | null | undefined;

/** CSV by RFC 4180, with the mark by which spreadsheets know UTF-8. */
export function figuresCsv({ figures, measure, dataVersion, origin }: FigureFile): string {
  const rows = figures.flatMap((claim) => rowsOf(claim, { measure, dataVersion, origin }));
  return `\uFEFF${[columns, ...rows].map((row) => row.map(written).join(',')).join('\r\n')}\r\n`;
}

const columns = [
  'claim',
  'statement',
  'figure',
  'low',
  'best',
  'high',
  'qualifier',
  'unit',
  'measure',
  'period',
  'about',
  'stance',
  'source',
  'source_name',
  'source_kind',
  'published',
  'publisher',
  'seen',
  'locator',
  'verification',
  'relies_on',
  'origins',
  'sources_of_figure',
  'origins_of_figure',
  'link',
  'data_version',
] as const;

function rowsOf(
  { id, statement, figure, period, about, corroboration, reports }: WholeFigure,
  { measure, dataVersion, origin }: Pick<FigureFile, 'measure' | 'dataVersion' | 'origin'>,
): readonly (readonly Cell[])[] {
  return reports.map(({ stance, source, citations, reliesOn, origins }) => [
    id,
    statement,
    figure?.display,
    figure?.low,
    figure?.best,
    figure?.high,
    figure?.qualifier,
    measure.unit,
    measure.id,
    period?.edtf,
    about.map((entity) => entity.id).join(' '),
    stance,
    source.id,
    source.name,
    source.kind,
    source.published?.edtf,
    source.publisher?.name,
    source.access === 'READ' ? 'yes' : 'no',
    citations.map(locatorText).join('; '),
    [...new Set(citations.map(({ verification }) => verification))].join(' '),
    reliesOn.map((report) => report.id).join(' '),
    origins.map(({ name }) => name).join('; '),
    corroboration.sourceCount,
    corroboration.originCount,
    `${origin}/${id}`,
    dataVersion,
  ]);
}

function written(cell: Cell): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'number') return String(cell);
  // Spreadsheets would run a text that begins so as a formula.
  const text = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

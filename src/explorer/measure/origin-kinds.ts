/** By what kind of source a figure goes back to, drawings are told apart: a group of each has a shape and a colour. */
import type { FigureLineFragment, SourceKind } from '../gql/documents';

export type OriginKind = 'document' | 'report' | 'statement' | 'press' | 'several' | 'none' | 'own';

/** In the order of the legend. */
export const originKindWords: Readonly<Record<OriginKind, string>> = {
  document: 'a document, law or dataset',
  report: 'a report or book',
  statement: 'a statement, letter or interview',
  press: 'press or social media',
  several: 'origins of several kinds',
  none: 'no named origin',
  own: 'our own arithmetic',
};

/** The kind to which the origins of a figure belong. */
export function originKindOf(figure: FigureLineFragment): OriginKind {
  if (isOwnArithmetic(figure)) return 'own';
  const found = new Set(figure.corroboration.origins.map(({ kind }) => groupOf[kind]));
  const [only] = found;
  if (only === undefined) return 'none';
  return found.size === 1 ? only : 'several';
}

/** Whether nothing but our own arithmetic gives the figure; the range of a measure leaves such figures out. */
export function isOwnArithmetic({ reports }: FigureLineFragment): boolean {
  return (
    reports.nodes.length > 0 &&
    reports.totalCount === reports.nodes.length &&
    reports.nodes.every(({ source }) => source.kind === 'DERIVATION')
  );
}

const groupOf: Readonly<Record<SourceKind, OriginKind>> = {
  DOCUMENT: 'document',
  DATASET: 'document',
  LAW: 'document',
  REPORT: 'report',
  BOOK: 'report',
  STATEMENT: 'statement',
  LETTER: 'statement',
  INTERVIEW: 'statement',
  ARTICLE: 'press',
  BROADCAST: 'press',
  SOCIAL_MEDIA: 'press',
  UNNAMED: 'none',
  DERIVATION: 'own',
};

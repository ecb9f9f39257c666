/**
 * Filters as a typed tree, the same for every store. A tree is read against a *subject* (what it tests), and
 * speaks of the subject's *columns* (`rows.ts`) and *relations* (below). Two-valued: a test of an absent value is
 * false, so its `not` is true.
 */

/** What a filter can test. */
export type Subject = 'entity' | 'source' | 'report' | 'claim' | 'figure' | 'link' | 'measure';

export type Scalar = string | number | boolean;

export type Filter =
  | { readonly kind: 'and' | 'or'; readonly filters: readonly Filter[] }
  | { readonly kind: 'not'; readonly filter: Filter }
  /** The column has no value. */
  | { readonly kind: 'absent'; readonly column: string }
  | { readonly kind: 'equal'; readonly column: string; readonly value: Scalar }
  | { readonly kind: 'in'; readonly column: string; readonly values: readonly Scalar[] }
  | {
      readonly kind: 'compare';
      readonly column: string;
      readonly operator: '>' | '>=' | '<' | '<=';
      readonly value: number;
    }
  | {
      readonly kind: 'text';
      readonly column: string;
      readonly operator: 'contains' | 'startsWith';
      readonly value: string;
    }
  /** One of the filters holds for a period; `from` and `to` are day numbers, infinite where open. */
  | {
      readonly kind: 'period';
      readonly columns: PeriodColumns;
      readonly operator: 'during' | 'overlaps' | 'before' | 'after';
      readonly from: number;
      readonly to: number;
    }
  /** The claim is about that entity or, for a topic, about any narrower one. */
  | { readonly kind: 'on'; readonly id: string }
  /** The source reports a claim (a FIGURE claim where `isFigure`) that is `on` that entity. */
  | { readonly kind: 'reportsOn'; readonly id: string; readonly isFigure: boolean }
  | {
      readonly kind: 'relation';
      readonly relation: Relation;
      readonly quantifier: 'some' | 'none' | 'all';
      readonly filter: Filter;
    };

/** The names of the columns that hold a period's two bounds, infinite ends as `infiniteDay`. */
export interface PeriodColumns {
  readonly from: 'periodFrom' | 'publishedFrom';
  readonly to: 'periodTo' | 'publishedTo';
}

/**
 * The relations that filters follow, named `subject.field`. Each leads from a subject to related ones:
 * - `entity.claims`: the claims `on` the entity; `entity.links`: its links, seen from it.
 * - `source.publisher`, `source.authors`, `source.reports`.
 * - `report.source`, `report.claim`, `report.reliesOn` (reports).
 * - `claim.about` (entities), `claim.figure` (itself), `claim.link` (itself, without a side), `claim.reports`.
 * - `link.from`, `link.to`, `link.other` (the far end or, without a side, either end).
 * - `measure.figures` (claims).
 */
export const relations = {
  'entity.claims': 'claim',
  'entity.links': 'link',
  'source.publisher': 'entity',
  'source.authors': 'entity',
  'source.reports': 'report',
  'report.source': 'source',
  'report.claim': 'claim',
  'report.reliesOn': 'report',
  'claim.about': 'entity',
  'claim.figure': 'figure',
  'claim.link': 'link',
  'claim.reports': 'report',
  'link.from': 'entity',
  'link.to': 'entity',
  'link.other': 'entity',
  'measure.figures': 'claim',
} as const satisfies Record<string, Subject>;

export type Relation = keyof typeof relations;

/** Stands for an infinite end of a period in a stored column; beyond any day that EDTF level 1 can write. */
export const infiniteDay = 1e15;

/** The filter that every record meets. */
export const everything: Filter = { kind: 'and', filters: [] };
/** The filter that no record meets. */
export const nothing: Filter = { kind: 'or', filters: [] };

/** All of the filters together; one alone is itself. */
export function allOf(filters: readonly Filter[]): Filter {
  const [only] = filters;
  return filters.length === 1 && only !== undefined ? only : { kind: 'and', filters };
}

/** The parts of a filter that must all hold. */
export function conjunctsOf(filter: Filter): readonly Filter[] {
  return filter.kind === 'and' ? filter.filters.flatMap(conjunctsOf) : [filter];
}

type Comparison = Extract<Filter, { kind: 'compare' }>;

/** A test of a period as comparisons of its two columns, which hold together. */
export function periodComparisons({
  columns,
  operator,
  from,
  to,
}: Extract<Filter, { kind: 'period' }>): readonly Comparison[] {
  const compare = (column: string, comparison: Comparison['operator'], value: number): Comparison => ({
    kind: 'compare',
    column,
    operator: comparison,
    value,
  });
  switch (operator) {
    case 'during':
      return [compare(columns.from, '>=', from), compare(columns.to, '<=', to)];
    case 'overlaps':
      return [compare(columns.from, '<=', to), compare(columns.to, '>=', from)];
    case 'before':
      return [compare(columns.to, '<', from)];
    case 'after':
      return [compare(columns.from, '>', to)];
  }
}

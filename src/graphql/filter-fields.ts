/**
 * The fields of every filter in the schema, with what each tests: the one table that turns a `where` into a filter
 * tree. A new filter field is a line here, a line in `schema.graphql`, and a column or relation of the stores.
 */
import type { PeriodColumns, Relation, Subject } from '../domain/filter';

/** What a field of a filter tests, and so which operators it takes. */
export type FilterField =
  /** `eq in`; `id` checks that what it is compared with is an id. */
  | { readonly kind: 'id' | 'enum'; readonly column: string }
  /** `eq in contains startsWith`; all but `eq` test the column that ignores case. */
  | { readonly kind: 'text'; readonly column: string }
  /** `eq in gt gte lt lte`; holds where one of the columns meets them all. */
  | { readonly kind: 'number'; readonly columns: readonly string[] }
  /** `during overlaps before after`. */
  | { readonly kind: 'period'; readonly columns: PeriodColumns }
  | { readonly kind: 'boolean'; readonly column: string }
  | { readonly kind: 'on' }
  | { readonly kind: 'reportsOn'; readonly isFigure: boolean }
  /** A filter on the one related record. */
  | { readonly kind: 'one'; readonly relation: Relation; readonly filter: FilterName }
  /** `some none all` of the related records. */
  | { readonly kind: 'many'; readonly relation: Relation; readonly filter: FilterName }
  /** In the schema, but not here. */
  | { readonly kind: 'refused'; readonly why: string };

/** The filters of the schema, and that of a claim's link, which is seen from neither end. */
export type FilterName =
  | 'EntityFilter'
  | 'SourceFilter'
  | 'ReportFilter'
  | 'ClaimFilter'
  | 'FigureFilter'
  | 'LinkFilter'
  | 'ClaimLinkFilter'
  | 'MeasureFilter';

/** The filter of each subject's lists. */
export const filterOfSubject: Readonly<Record<Subject, FilterName>> = {
  entity: 'EntityFilter',
  source: 'SourceFilter',
  report: 'ReportFilter',
  claim: 'ClaimFilter',
  figure: 'FigureFilter',
  link: 'LinkFilter',
  measure: 'MeasureFilter',
};

const period: FilterField = { kind: 'period', columns: { from: 'periodFrom', to: 'periodTo' } };
const published: FilterField = { kind: 'period', columns: { from: 'publishedFrom', to: 'publishedTo' } };

const linkFields = {
  type: { kind: 'enum', column: 'type' },
  direction: { kind: 'enum', column: 'direction' },
  other: { kind: 'one', relation: 'link.other', filter: 'EntityFilter' },
  from: { kind: 'one', relation: 'link.from', filter: 'EntityFilter' },
  to: { kind: 'one', relation: 'link.to', filter: 'EntityFilter' },
  period,
} as const satisfies Readonly<Record<string, FilterField>>;

/** The fields of each filter, `and`, `or` and `not` apart, which every filter but that of figures has. */
export const filterFields: Readonly<Record<FilterName, Readonly<Record<string, FilterField>>>> = {
  EntityFilter: {
    id: { kind: 'id', column: 'id' },
    kind: { kind: 'enum', column: 'kind' },
    type: { kind: 'text', column: 'type' },
    name: { kind: 'text', column: 'name' },
    period,
    claims: { kind: 'many', relation: 'entity.claims', filter: 'ClaimFilter' },
    links: { kind: 'many', relation: 'entity.links', filter: 'LinkFilter' },
  },
  SourceFilter: {
    id: { kind: 'id', column: 'id' },
    kind: { kind: 'enum', column: 'sourceKind' },
    access: { kind: 'enum', column: 'access' },
    name: { kind: 'text', column: 'name' },
    published,
    publisher: { kind: 'one', relation: 'source.publisher', filter: 'EntityFilter' },
    authors: { kind: 'many', relation: 'source.authors', filter: 'EntityFilter' },
    reports: { kind: 'many', relation: 'source.reports', filter: 'ReportFilter' },
    reportsOn: { kind: 'reportsOn', isFigure: false },
    reportsFiguresOn: { kind: 'reportsOn', isFigure: true },
  },
  ReportFilter: {
    stance: { kind: 'enum', column: 'stance' },
    source: { kind: 'one', relation: 'report.source', filter: 'SourceFilter' },
    claim: { kind: 'one', relation: 'report.claim', filter: 'ClaimFilter' },
    cited: { kind: 'boolean', column: 'cited' },
    reliesOn: { kind: 'many', relation: 'report.reliesOn', filter: 'ReportFilter' },
  },
  ClaimFilter: {
    id: { kind: 'id', column: 'id' },
    kind: { kind: 'enum', column: 'kind' },
    statement: { kind: 'text', column: 'statement' },
    about: { kind: 'many', relation: 'claim.about', filter: 'EntityFilter' },
    on: { kind: 'on' },
    figure: { kind: 'one', relation: 'claim.figure', filter: 'FigureFilter' },
    link: { kind: 'one', relation: 'claim.link', filter: 'ClaimLinkFilter' },
    period,
    reports: { kind: 'many', relation: 'claim.reports', filter: 'ReportFilter' },
    sourceCount: { kind: 'number', columns: ['sourceCount'] },
    originCount: { kind: 'number', columns: ['originCount'] },
    independence: { kind: 'enum', column: 'independence' },
    contradicted: { kind: 'boolean', column: 'contradicted' },
  },
  FigureFilter: {
    any: { kind: 'number', columns: ['low', 'best', 'high'] },
    low: { kind: 'number', columns: ['low'] },
    best: { kind: 'number', columns: ['best'] },
    high: { kind: 'number', columns: ['high'] },
    qualifier: { kind: 'enum', column: 'qualifier' },
    measure: { kind: 'id', column: 'measure' },
  },
  LinkFilter: linkFields,
  ClaimLinkFilter: {
    ...linkFields,
    direction: {
      kind: 'refused',
      why: 'The link of a claim is seen from neither end: it has no `direction`.',
    },
  },
  MeasureFilter: {
    id: { kind: 'id', column: 'id' },
    name: { kind: 'text', column: 'name' },
    unit: { kind: 'text', column: 'unit' },
    figures: { kind: 'many', relation: 'measure.figures', filter: 'ClaimFilter' },
  },
};

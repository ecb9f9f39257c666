/**
 * Filter trees as SQL conditions. A condition may be null where a column is absent; wherever that would matter
 * (under `not`, under `all`) it is read with IS NOT TRUE, so that the answer has two values only.
 */
import { periodComparisons, relations, type Filter, type Relation, type Subject } from '../../domain/filter';

import { among, any, every, name, sql, type Fragment } from './fragment';

/** The table that holds a subject's rows. */
export const tables: Readonly<Record<Exclude<Subject, 'figure'>, Fragment>> = {
  entity: name('entity'),
  source: name('entity'),
  report: name('report'),
  claim: name('claim'),
  link: name('link'),
  measure: name('measure'),
};

/**
 * What a filter is read against: a subject under an alias. A link without a side is a claim's, in the claim's own
 * columns.
 */
interface Scope {
  readonly subject: Subject;
  readonly alias: string;
  readonly isSideless: boolean;
  /** Whether the rows are few, reached from others: each is looked up then, where else all that qualify are listed. */
  readonly isReached: boolean;
}

/**
 * Compiles a filter on the rows of a subject's table under this alias. `isReached` where the statement comes to the
 * rows from a parent, and not from the filter.
 */
export function compileFilter(filter: Filter, subject: Subject, alias: string, isReached: boolean): Fragment {
  return compile(filter, { subject, alias, isSideless: false, isReached });
}

/**
 * A condition that is always true but lets the connection's watch stop the statement: looked at about once in
 * 256 rows. It stands first, so that rows which meet nothing else are counted too, and names a column, or SQLite
 * would look at it once only.
 */
export function tick(alias: string, column = 'id'): Fragment {
  return sql`CASE WHEN random() & 255 THEN 1 ELSE alive(${name(`${alias}.${column}`)}) END`;
}

function compile(filter: Filter, scope: Scope): Fragment {
  const column = (wanted: string) => name(`${scope.alias}.${columnName(wanted, scope)}`);
  switch (filter.kind) {
    case 'and':
      return every(filter.filters.map((part) => compile(part, scope)));
    case 'or':
      return any(filter.filters.map((part) => compile(part, scope)));
    case 'not':
      return sql`(${compile(filter.filter, scope)}) IS NOT TRUE`;
    case 'absent':
      return sql`${column(filter.column)} IS NULL`;
    case 'equal':
      return sql`${column(filter.column)} = ${filter.value}`;
    case 'in':
      return among(column(filter.column), filter.values);
    case 'compare':
      return sql`${column(filter.column)} ${{ text: filter.operator, values: [] }} ${filter.value}`;
    case 'text':
      return filter.operator === 'contains'
        ? sql`instr(${column(filter.column)}, ${filter.value}) > 0`
        : sql`substr(${column(filter.column)}, 1, ${[...filter.value].length}) = ${filter.value}`;
    case 'period':
      return every(periodComparisons(filter).map((part) => compile(part, scope)));
    case 'on':
      return scope.isReached
        ? sql`EXISTS (SELECT 1 FROM claim_on WHERE entity = ${filter.id} AND claim = ${column('id')})`
        : sql`${column('id')} IN (${claimsOn(sql`${filter.id}`)})`;
    case 'reportsOn':
      return sql`${column('id')} IN (${reportingSources(filter.id, filter.isFigure)})`;
    case 'relation':
      return related(filter, scope);
  }
}

/** The ids of the claims on an entity. */
export function claimsOn(entity: Fragment): Fragment {
  return sql`SELECT claim FROM claim_on WHERE ${tick('claim_on', 'claim')} AND entity = ${entity}`;
}

/** The ids of the sources that report a claim on an entity; the smaller end first, whatever the planner thinks. */
export function reportingSources(entity: string, isFigure: boolean): Fragment {
  const kind = isFigure ? sql` AND o.kind = 'FIGURE'` : sql``;
  return sql`SELECT r.source FROM claim_on o CROSS JOIN report r ON r.claim = o.claim WHERE ${tick('r', 'claim')} AND o.entity = ${entity}${kind}`;
}

function related(filter: Extract<Filter, { kind: 'relation' }>, scope: Scope): Fragment {
  if (filter.relation === 'claim.figure' || filter.relation === 'claim.link') return within(filter, scope);
  const counted = countedFigures(filter, scope);
  if (counted !== null) return counted;
  const subject = relations[filter.relation];
  const alias = `${scope.alias}_${subject.slice(0, 1)}`;
  const inner = compile(filter.filter, { subject, alias, isSideless: false, isReached: true });
  const condition = filter.quantifier === 'all' ? sql`(${inner}) IS NOT TRUE` : inner;
  const rows = sql`SELECT 1 FROM ${tables[subject]} ${name(alias)} WHERE ${tick(alias, subject === 'link' ? 'self' : 'id')} AND ${joined(filter.relation, scope, alias)} AND ${condition}`;
  return filter.quantifier === 'some' ? sql`EXISTS (${rows})` : sql`NOT EXISTS (${rows})`;
}

// Which measures have figures on an entity is kept, and need not be looked for among the figures.
function countedFigures(
  { relation, quantifier, filter }: Extract<Filter, { kind: 'relation' }>,
  { alias }: Scope,
): Fragment | null {
  if (relation !== 'measure.figures' || quantifier === 'all' || filter.kind !== 'on') return null;
  const counted = sql`SELECT measure FROM measure_on WHERE entity = ${filter.id}`;
  const isIn = sql`${name(`${alias}.id`)} IN (${counted})`;
  return quantifier === 'some' ? isIn : sql`NOT ${isIn}`;
}

// A claim's figure and link are columns of the claim itself: a relation with one row or none.
function within(filter: Extract<Filter, { kind: 'relation' }>, scope: Scope): Fragment {
  const [subject, kind] =
    filter.relation === 'claim.figure' ? (['figure', 'FIGURE'] as const) : (['link', 'LINK'] as const);
  const exists = sql`${name(`${scope.alias}.kind`)} = ${kind}`;
  const inner = compile(filter.filter, { ...scope, subject, isSideless: subject === 'link' });
  if (filter.quantifier === 'some') return sql`(${exists} AND ${inner})`;
  return filter.quantifier === 'none'
    ? sql`(${exists} AND ${inner}) IS NOT TRUE`
    : sql`(${exists} AND (${inner}) IS NOT TRUE) IS NOT TRUE`;
}

function joined(relation: Relation, scope: Scope, child: string): Fragment {
  const parent = (column: string) => name(`${scope.alias}.${column}`);
  const own = (column: string) => name(`${child}.${column}`);
  const cited = (type: string) =>
    sql`${own('id')} IN (SELECT dst FROM relation WHERE src = ${parent('id')} AND type = ${type})`;
  switch (relation) {
    case 'entity.claims':
      return sql`${own('id')} IN (${claimsOn(parent('id'))})`;
    case 'entity.links':
      return sql`${own('self')} = ${parent('id')}`;
    case 'source.publisher':
      return cited('PUBLISHED_BY');
    case 'source.authors':
      return cited('WRITTEN_BY');
    case 'source.reports':
      return sql`${own('source')} = ${parent('id')}`;
    case 'report.source':
      return sql`${own('id')} = ${parent('source')}`;
    case 'report.claim':
      return sql`${own('id')} = ${parent('claim')}`;
    case 'report.reliesOn':
      return sql`${own('claim')} = ${parent('claim')} AND ${own('source')} IN (SELECT relied FROM relies_on WHERE claim = ${parent('claim')} AND source = ${parent('source')})`;
    case 'claim.about':
      return sql`${own('id')} IN (SELECT entity FROM about WHERE claim = ${parent('id')})`;
    case 'claim.reports':
      return sql`${own('claim')} = ${parent('id')}`;
    case 'link.from':
      return scope.isSideless
        ? sql`${own('id')} = ${parent('linkFrom')}`
        : sql`${own('id')} = ${linkEnd(scope, 'OUT')}`;
    case 'link.to':
      return scope.isSideless
        ? sql`${own('id')} = ${parent('linkTo')}`
        : sql`${own('id')} = ${linkEnd(scope, 'IN')}`;
    case 'link.other':
      return scope.isSideless
        ? sql`${own('id')} IN (${parent('linkFrom')}, ${parent('linkTo')})`
        : sql`${own('id')} = ${parent('other')}`;
    case 'measure.figures':
      return sql`${own('measure')} = ${parent('id')}`;
    case 'claim.figure':
    case 'claim.link':
      throw new Error(`${relation} is a part of the claim itself`);
  }
}

function linkEnd({ alias }: Scope, selfDirection: 'OUT' | 'IN'): Fragment {
  return sql`CASE WHEN ${name(`${alias}.direction`)} = ${selfDirection} THEN ${name(`${alias}.self`)} ELSE ${name(`${alias}.other`)} END`;
}

function columnName(column: string, { isSideless }: Scope): string {
  return isSideless && column === 'type' ? 'linkType' : column;
}

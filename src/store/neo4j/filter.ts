/**
 * Filter trees as Cypher conditions. A comparison is null where a property is absent; its opposite reads that as
 * false, so that the answer has two values only. Opposites are taken at the leaves of the tree: of the forms of one
 * condition those with a plain EXISTS or NOT EXISTS are the ones that the server plans well.
 */
import { allLinkTypes, type LinkDirection } from '../../domain/catalogue';
import { relations, type Filter, type Subject } from '../../domain/filter';

import { any, cypher, every, join, name, type Fragment } from './fragment';

type RelationFilter = Extract<Filter, { kind: 'relation' }>;

/**
 * What a filter is read against: a subject under a variable. A link with ends is a relationship, seen from the node
 * `self` to the node `other`; one without is a claim's, in the claim's own properties.
 */
export interface Scope {
  readonly subject: Subject;
  readonly variable: string;
  readonly ends: LinkEnds | null;
}

interface LinkEnds {
  readonly self: string;
  readonly other: string;
  /** Which way the link runs, where the pattern says so. */
  readonly direction: LinkDirection | null;
}

/** Where a relation leads: over a pattern or, with none, to what is bound already; and what must hold of that. */
export interface Hop {
  readonly pattern: Fragment | null;
  readonly condition: Fragment | null;
  readonly scope: Scope;
}

/** Compiles a filter on what the scope names or, where `isNegated`, its opposite. */
export function compileFilter(filter: Filter, scope: Scope, isNegated = false): Fragment {
  switch (filter.kind) {
    case 'and':
    case 'or': {
      const parts = filter.filters.map((part) => compileFilter(part, scope, isNegated));
      return (filter.kind === 'and') === isNegated ? any(parts) : every(parts);
    }
    case 'not':
      return compileFilter(filter.filter, scope, !isNegated);
    case 'absent':
      return cypher`${columnOf(filter.column, scope)} ${isNegated ? cypher`IS NOT NULL` : cypher`IS NULL`}`;
    case 'relation':
      return related(filter, scope, isNegated);
    case 'on':
      return exists(onPattern(filter.id, scope), null, isNegated);
    case 'reportsOn':
      return exists(reportsOnPattern(filter.id, scope), reportsOnKind(filter.isFigure, scope), isNegated);
    default: {
      const met = compare(filter, scope);
      return isNegated ? cypher`NOT coalesce(${met}, false)` : met;
    }
  }
}

/** From a claim to the entity that it is on. */
export function onPattern(id: string, { variable }: Scope): Fragment {
  return cypher`(${name(variable)})-[:ON]->(:Node {id: ${id}})`;
}

/** From a source over its reports to the entity that their claims are on; the claim's variable ends in `_on`. */
export function reportsOnPattern(id: string, { variable }: Scope): Fragment {
  return cypher`(${name(variable)})-[:REPORTS]->()-[:REPORT_OF]->(${name(`${variable}_on`)})-[:ON]->(:Node {id: ${id}})`;
}

/** What `reportsOn` asks of the claim's kind. */
export function reportsOnKind(isFigure: boolean, { variable }: Scope): Fragment | null {
  return isFigure ? cypher`${name(`${variable}_on.kind`)} = 'FIGURE'` : null;
}

/** The step that a relation takes from the scope. */
export function hopOf({ relation, filter, quantifier }: RelationFilter, scope: Scope): Hop {
  const subject = relations[relation];
  const variable = `${scope.variable}_${subject.slice(0, 1)}`;
  const [x, y] = [name(scope.variable), name(variable)];
  const over = (pattern: Fragment): Hop => ({
    pattern,
    condition: null,
    scope: { subject, variable, ends: null },
  });
  const within = (kind: string): Hop => ({
    pattern: null,
    condition: cypher`${x}.kind = ${kind}`,
    scope: { subject, variable: scope.variable, ends: null },
  });
  switch (relation) {
    case 'entity.claims':
      return over(cypher`(${x})<-[:ON]-(${y})`);
    case 'entity.links':
      // Under `all` the filter is negated, so that it does not narrow the types.
      return linkHop(scope.variable, variable, quantifier === 'all' ? [] : conjunctsOf(filter));
    case 'source.publisher':
      return over(cypher`(${x})-[:PUBLISHED_BY]->(${y}:Entity)`);
    case 'source.authors':
      return over(cypher`(${x})-[:WRITTEN_BY]->(${y}:Entity)`);
    case 'source.reports':
      return over(cypher`(${x})-[:REPORTS]->(${y})`);
    case 'report.source':
      return over(cypher`(${x})<-[:REPORTS]-(${y}:Entity)`);
    case 'report.claim':
      return over(cypher`(${x})-[:REPORT_OF]->(${y}:Claim)`);
    case 'report.reliesOn':
      return over(cypher`(${x})-[:RELIES_ON]->(${y}:Report)`);
    case 'claim.about':
      return over(cypher`(${x})-[:ABOUT]->(${y}:Entity)`);
    case 'claim.figure':
      return within('FIGURE');
    case 'claim.link':
      return within('LINK');
    case 'claim.reports':
      return over(cypher`(${x})<-[:REPORT_OF]-(${y})`);
    case 'measure.figures':
      return over(cypher`(${x})<-[:ON_MEASURE]-(${y})`);
    case 'link.from':
    case 'link.to':
    case 'link.other':
      return endHop(relation, scope, variable);
  }
}

/** The links of the node `self`, in the types and the direction that the filters on them leave open. */
export function linkHop(
  self: string,
  variable: string,
  filters: readonly Filter[],
): Hop & { readonly pattern: Fragment } {
  const known: readonly string[] = allLinkTypes().map(([type]) => type);
  const types = filters.reduce((open, filter) => {
    const wanted = valuesOf(filter, 'type');
    return wanted === null ? open : open.filter((type) => wanted.includes(type));
  }, known);
  const directions = filters.flatMap((filter) => valuesOf(filter, 'direction') ?? []);
  const direction = directions.length === 1 && isDirection(directions[0]) ? directions[0] : null;
  const other = `${variable}_other`;
  const link = cypher`[${name(variable)}:${name((types.length === 0 ? known : types).join('|'))}]`;
  const [left, right] = [
    direction === 'IN' ? cypher`<-` : cypher`-`,
    direction === 'OUT' ? cypher`->` : cypher`-`,
  ];
  return {
    pattern: cypher`(${name(self)})${left}${link}${right}(${name(other)}:Entity)`,
    condition: null,
    scope: { subject: 'link', variable, ends: { self, other, direction } },
  };
}

/** The parts of a filter that must all hold. */
export function conjunctsOf(filter: Filter): readonly Filter[] {
  return filter.kind === 'and' ? filter.filters.flatMap(conjunctsOf) : [filter];
}

/** A column of the scope, as an expression. */
export function columnOf(column: string, { subject, variable, ends }: Scope): Fragment {
  if (subject !== 'link') return name(`${variable}.${column}`);
  if (ends === null) return name(`${variable}.${column === 'type' ? 'linkType' : column}`);
  switch (column) {
    case 'type':
      return cypher`type(${name(variable)})`;
    case 'direction':
      if (ends.direction !== null) return cypher`'${name(ends.direction)}'`;
      return cypher`CASE WHEN startNode(${name(variable)}) = ${name(ends.self)} THEN 'OUT' ELSE 'IN' END`;
    case 'other':
      return name(`${ends.other}.id`);
    case 'claim':
      return cypher`coalesce(${name(variable)}.claim, '')`;
    default:
      return name(`${variable}.${column}`);
  }
}

const operators = {
  '>': cypher`>`,
  '>=': cypher`>=`,
  '<': cypher`<`,
  '<=': cypher`<=`,
  contains: cypher`CONTAINS`,
  startsWith: cypher`STARTS WITH`,
} as const;

type Comparison = Extract<Filter, { kind: 'equal' | 'in' | 'compare' | 'text' | 'period' }>;

function compare(filter: Comparison, scope: Scope): Fragment {
  switch (filter.kind) {
    case 'equal':
      return cypher`${columnOf(filter.column, scope)} = ${filter.value}`;
    case 'in':
      return cypher`${columnOf(filter.column, scope)} IN ${filter.values}`;
    case 'compare':
    case 'text':
      return cypher`${columnOf(filter.column, scope)} ${operators[filter.operator]} ${filter.value}`;
    case 'period':
      return inTime(filter, columnOf(filter.columns.from, scope), columnOf(filter.columns.to, scope));
  }
}

function inTime(filter: Extract<Filter, { kind: 'period' }>, from: Fragment, to: Fragment): Fragment {
  switch (filter.operator) {
    case 'during':
      return cypher`(${from} >= ${filter.from} AND ${to} <= ${filter.to})`;
    case 'overlaps':
      return cypher`(${from} <= ${filter.to} AND ${to} >= ${filter.from})`;
    case 'before':
      return cypher`${to} < ${filter.from}`;
    case 'after':
      return cypher`${from} > ${filter.to}`;
  }
}

function related(filter: RelationFilter, scope: Scope, isNegated: boolean): Fragment {
  const { pattern, condition, scope: inner } = hopOf(filter, scope);
  const isAll = filter.quantifier === 'all';
  const isNone = (filter.quantifier === 'some') === isNegated;
  const met = compileFilter(filter.filter, inner, isAll);
  if (pattern !== null)
    return exists(pattern, every([...(condition === null ? [] : [condition]), met]), isNone);
  if (!isNone) return every([...(condition === null ? [] : [condition]), met]);
  // There is one such thing or none: not one that the filter holds for.
  const unmet = compileFilter(filter.filter, inner, !isAll);
  return condition === null ? unmet : any([cypher`NOT (${condition})`, unmet]);
}

function exists(pattern: Fragment, condition: Fragment | null, isNegated: boolean): Fragment {
  const where = condition === null ? cypher`` : cypher` WHERE ${condition}`;
  return cypher`${isNegated ? cypher`NOT ` : cypher``}EXISTS { MATCH ${pattern}${where} }`;
}

function endHop(
  relation: 'link.from' | 'link.to' | 'link.other',
  { variable, ends }: Scope,
  end: string,
): Hop {
  const scope: Scope = { subject: 'entity', variable: end, ends: null };
  const y = name(end);
  if (ends === null) {
    const [from, to] = [name(`${variable}.linkFrom`), name(`${variable}.linkTo`)];
    const wanted = { 'link.from': [from], 'link.to': [to], 'link.other': [from, to] }[relation];
    return {
      pattern: cypher`(${name(variable)})-[:ABOUT]->(${y}:Entity)`,
      condition: cypher`${y}.id IN [${join(wanted, ', ')}]`,
      scope,
    };
  }
  const bound = (node: string): Hop => ({
    pattern: null,
    condition: null,
    scope: { ...scope, variable: node },
  });
  if (relation === 'link.other') return bound(ends.other);
  if (ends.direction !== null) {
    return bound((relation === 'link.from') === (ends.direction === 'OUT') ? ends.self : ends.other);
  }
  const link = cypher`[${name(variable)}]`;
  return {
    pattern: relation === 'link.from' ? cypher`(${y}:Entity)-${link}->()` : cypher`()-${link}->(${y}:Entity)`,
    condition: null,
    scope,
  };
}

function isDirection(text: string | undefined): text is LinkDirection {
  return text === 'OUT' || text === 'IN';
}

function valuesOf(filter: Filter, column: string): readonly string[] | null {
  if (filter.kind === 'equal' && filter.column === column) return [String(filter.value)];
  return filter.kind === 'in' && filter.column === column ? filter.values.map(String) : null;
}

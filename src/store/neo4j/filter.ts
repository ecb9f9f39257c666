/**
 * Filter trees as Cypher conditions. A condition may be null where a property is absent; wherever that would matter
 * (under `not`, under `all`) it is read as false, so that the answer has two values only.
 */
import { allLinkTypes } from '../../domain/catalogue';
import { relations, type Filter, type Relation, type Subject } from '../../domain/filter';

import { any, cypher, every, name, type Fragment } from './fragment';

type RelationFilter = Extract<Filter, { kind: 'relation' }>;

/**
 * What a filter is read against: a subject under a variable. A link with a side is a relationship, seen from the
 * node `self` to the node `other`; one without is a claim's, in the claim's own properties.
 */
export interface Scope {
  readonly subject: Subject;
  readonly variable: string;
  readonly ends: { readonly self: string; readonly other: string } | null;
}

/** The step of a relation to what it leads to: a pattern, and what else must hold. */
export interface Hop {
  readonly pattern: Fragment;
  readonly conditions: readonly Fragment[];
  readonly scope: Scope;
}

/** Compiles a filter on what the scope names. */
export function compileFilter(filter: Filter, scope: Scope): Fragment {
  switch (filter.kind) {
    case 'and':
      return every(filter.filters.map((part) => compileFilter(part, scope)));
    case 'or':
      return any(filter.filters.map((part) => compileFilter(part, scope)));
    case 'not':
      return isNotTrue(compileFilter(filter.filter, scope));
    case 'absent':
      return cypher`${columnOf(filter.column, scope)} IS NULL`;
    case 'equal':
      return cypher`${columnOf(filter.column, scope)} = ${filter.value}`;
    case 'in':
      return cypher`${columnOf(filter.column, scope)} IN ${filter.values}`;
    case 'compare':
      return cypher`${columnOf(filter.column, scope)} ${operators[filter.operator]} ${filter.value}`;
    case 'text':
      return cypher`${columnOf(filter.column, scope)} ${operators[filter.operator]} ${filter.value}`;
    case 'period':
      return inTime(filter, columnOf(filter.columns.from, scope), columnOf(filter.columns.to, scope));
    case 'on':
      return cypher`EXISTS { ${onPattern(filter.id, scope)} }`;
    case 'reportsOn':
      return cypher`EXISTS { MATCH ${reportsOnPattern(filter.id, scope)} WHERE ${reportsOnKind(filter.isFigure, scope)} }`;
    case 'relation':
      return related(filter, scope);
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
export function reportsOnKind(isFigure: boolean, { variable }: Scope): Fragment {
  return isFigure ? cypher`${name(`${variable}_on.kind`)} = 'FIGURE'` : cypher`true`;
}

/** The scope of a claim's own figure or link, and that it has one; null for the relations that lead elsewhere. */
export function partOf(relation: Relation, { variable }: Scope): { scope: Scope; exists: Fragment } | null {
  if (relation !== 'claim.figure' && relation !== 'claim.link') return null;
  const [subject, kind] =
    relation === 'claim.figure' ? (['figure', 'FIGURE'] as const) : (['link', 'LINK'] as const);
  return {
    scope: { subject, variable, ends: null },
    exists: cypher`${name(`${variable}.kind`)} = ${kind}`,
  };
}

/** The step that a relation takes from the scope. */
export function hopOf({ relation, filter, quantifier }: RelationFilter, scope: Scope): Hop {
  const subject = relations[relation];
  const variable = `${scope.variable}_${subject.slice(0, 1)}`;
  const [x, y] = [name(scope.variable), name(variable)];
  const to = (pattern: Fragment, ...conditions: Fragment[]): Hop => ({
    pattern,
    conditions,
    scope: { subject, variable, ends: null },
  });
  switch (relation) {
    case 'entity.claims':
      return to(cypher`(${x})<-[:ON]-(${y})`);
    case 'entity.links': {
      const other = `${variable}_other`;
      return {
        // Under `all` the filter is negated, so that it does not narrow the types.
        pattern: linkPattern(
          scope.variable,
          variable,
          other,
          quantifier === 'all' ? [] : conjunctsOf(filter),
        ),
        conditions: [],
        scope: { subject, variable, ends: { self: scope.variable, other } },
      };
    }
    case 'source.publisher':
      return to(cypher`(${x})-[:PUBLISHED_BY]->(${y}:Entity)`);
    case 'source.authors':
      return to(cypher`(${x})-[:WRITTEN_BY]->(${y}:Entity)`);
    case 'source.reports':
      return to(cypher`(${x})-[:REPORTS]->(${y})`);
    case 'report.source':
      return to(cypher`(${x})<-[:REPORTS]-(${y}:Entity)`);
    case 'report.claim':
      return to(cypher`(${x})-[:REPORT_OF]->(${y}:Claim)`);
    case 'report.reliesOn':
      return to(cypher`(${x})-[:RELIES_ON]->(${y}:Report)`);
    case 'claim.about':
      return to(cypher`(${x})-[:ABOUT]->(${y}:Entity)`);
    case 'claim.reports':
      return to(cypher`(${x})<-[:REPORT_OF]-(${y})`);
    case 'measure.figures':
      return to(cypher`(${x})<-[:ON_MEASURE]-(${y})`);
    case 'link.from':
    case 'link.to':
    case 'link.other':
      return linkEnd(relation, scope, to);
    case 'claim.figure':
    case 'claim.link':
      throw new Error(`${relation} is a part of the claim itself`);
  }
}

/** The links of a node, in the types and the direction that the filters on them leave open. */
export function linkPattern(self: string, link: string, other: string, filters: readonly Filter[]): Fragment {
  const known = allLinkTypes().map(([type]) => String(type));
  const types = filters.reduce((open, filter) => {
    const wanted = valuesOf(filter, 'type');
    return wanted === null ? open : open.filter((type) => wanted.includes(type));
  }, known);
  const directions = filters.flatMap((filter) => valuesOf(filter, 'direction') ?? []);
  const relationship = cypher`[${name(link)}:${name((types.length === 0 ? known : types).join('|'))}]`;
  const [from, to] = [cypher`(${name(self)})`, cypher`(${name(other)}:Entity)`];
  if (directions.length !== 1) return cypher`${from}-${relationship}-${to}`;
  return directions[0] === 'OUT'
    ? cypher`${from}-${relationship}->${to}`
    : cypher`${from}<-${relationship}-${to}`;
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

function related(filter: RelationFilter, scope: Scope): Fragment {
  const part = partOf(filter.relation, scope);
  if (part !== null) {
    return quantified(filter, compileFilter(filter.filter, part.scope), (met) => every([part.exists, met]));
  }
  const hop = hopOf(filter, scope);
  return quantified(
    filter,
    compileFilter(filter.filter, hop.scope),
    (met) => cypher`EXISTS { MATCH ${hop.pattern} WHERE ${every([...hop.conditions, met])} }`,
  );
}

function quantified(
  { quantifier }: RelationFilter,
  met: Fragment,
  some: (met: Fragment) => Fragment,
): Fragment {
  switch (quantifier) {
    case 'some':
      return some(met);
    case 'none':
      return isNotTrue(some(met));
    case 'all':
      return isNotTrue(some(isNotTrue(met)));
  }
}

function isNotTrue(condition: Fragment): Fragment {
  return cypher`NOT coalesce(${condition}, false)`;
}

function linkEnd(
  relation: 'link.from' | 'link.to' | 'link.other',
  { variable, ends }: Scope,
  to: (pattern: Fragment, ...conditions: Fragment[]) => Hop,
): Hop {
  const end = name(`${variable}_e`);
  if (ends === null) {
    const about = cypher`(${name(variable)})-[:ABOUT]->(${end}:Entity)`;
    const [from, at] = [name(`${variable}.linkFrom`), name(`${variable}.linkTo`)];
    switch (relation) {
      case 'link.from':
        return to(about, cypher`${end}.id = ${from}`);
      case 'link.to':
        return to(about, cypher`${end}.id = ${at}`);
      case 'link.other':
        return to(about, cypher`${end}.id IN [${from}, ${at}]`);
    }
  }
  const link = cypher`[${name(variable)}]`;
  switch (relation) {
    case 'link.from':
      return to(cypher`(${end}:Entity)-${link}->()`);
    case 'link.to':
      return to(cypher`()-${link}->(${end}:Entity)`);
    case 'link.other':
      return to(cypher`(${name(ends.self)})-${link}-(${end}:Entity)`);
  }
}

function valuesOf(filter: Filter, column: string): readonly string[] | null {
  if (filter.kind === 'equal' && filter.column === column) return [String(filter.value)];
  return filter.kind === 'in' && filter.column === column ? filter.values.map(String) : null;
}

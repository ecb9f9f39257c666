/** Hops: where the relations that filters follow lead in the graph. */
import { isLinkDirection } from '../../domain/catalogue';
import { conjunctsOf, relations, type Filter } from '../../domain/filter';

import { cypher, join, name, type Fragment } from './fragment';
import { linkTypes } from './relationships';
import type { Scope } from './scope';

/** A filter on what a relation leads to. */
export type RelationFilter = Extract<Filter, { kind: 'relation' }>;

/** A pattern to match, and what must hold where it does. */
export interface Way {
  readonly pattern: Fragment;
  readonly conditions: readonly Fragment[];
}

/** Where a relation leads: over a pattern or, with none, to what is bound already; and what must hold of that. */
export interface Hop {
  readonly pattern: Fragment | null;
  readonly conditions: readonly Fragment[];
  /** What is reached. */
  readonly scope: Scope;
}

/** From a claim to an entity that it is on. */
export function onWay({ id }: Extract<Filter, { kind: 'on' }>, { variable }: Scope): Way {
  return { pattern: cypher`(${name(variable)})-[:ON]->(:Node {id: ${id}})`, conditions: [] };
}

/**
 * What stands between the names of a scope's variable and of what is reached from it. A condition in an EXISTS sees the
 * variables outside, and one of the same name would mean the same node: hops of the statement itself have their own.
 */
export type HopMark = '_' | '_to_';

/** From a source over its reports to an entity that their claims are on. */
export function reportsOnWay(
  { id, isFigure }: Extract<Filter, { kind: 'reportsOn' }>,
  { variable }: Scope,
  mark: HopMark,
): Way {
  const claim = name(`${variable}${mark}on`);
  return {
    pattern: cypher`(${name(variable)})-[:REPORTS]->()-[:REPORT_OF]->(${claim})-[:ON]->(:Node {id: ${id}})`,
    conditions: isFigure ? [cypher`${claim}.kind = 'FIGURE'`] : [],
  };
}

/** The hop that a relation takes from the scope. */
export function hopOf({ relation, filter, quantifier }: RelationFilter, scope: Scope, mark: HopMark): Hop {
  const subject = relations[relation];
  const variable = `${scope.variable}${mark}${subject.slice(0, 1)}`;
  const [x, y] = [name(scope.variable), name(variable)];
  const over = (pattern: Fragment): Hop => ({
    pattern,
    conditions: [],
    scope: { subject, variable, ends: null },
  });
  const within = (kind: string): Hop => ({
    pattern: null,
    conditions: [cypher`${x}.kind = ${kind}`],
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
export function linkHop(self: string, variable: string, filters: readonly Filter[]): Hop & Way {
  const types = filters.reduce((open, filter) => {
    const wanted = valuesOf(filter, 'type');
    return wanted === null ? open : open.filter((type) => wanted.includes(type));
  }, linkTypes);
  const directions = filters.flatMap((filter) => valuesOf(filter, 'direction') ?? []);
  const [only] = directions;
  const direction = directions.length === 1 && isLinkDirection(only) ? only : null;
  const other = `${variable}o`;
  // Where the filters leave no type open, none of the links meets them.
  const link = cypher`[${name(variable)}:${name((types.length === 0 ? linkTypes : types).join('|'))}]`;
  const [left, right] = [
    direction === 'IN' ? cypher`<-` : cypher`-`,
    direction === 'OUT' ? cypher`->` : cypher`-`,
  ];
  return {
    pattern: cypher`(${name(self)})${left}${link}${right}(${name(other)}:Entity)`,
    conditions: [],
    scope: { subject: 'link', variable, ends: { self, other, direction } },
  };
}

type EndRelation = 'link.from' | 'link.to' | 'link.other';

function endHop(relation: EndRelation, { variable, ends }: Scope, end: string): Hop {
  const scope: Scope = { subject: 'entity', variable: end, ends: null };
  const y = name(end);
  if (ends === null) {
    const [from, to] = [name(`${variable}.linkFrom`), name(`${variable}.linkTo`)];
    const wanted = { 'link.from': [from], 'link.to': [to], 'link.other': [from, to] }[relation];
    return {
      pattern: cypher`(${name(variable)})-[:ABOUT]->(${y}:Entity)`,
      conditions: [cypher`${y}.id IN [${join(wanted, ', ')}]`],
      scope,
    };
  }
  const bound = (node: string): Hop => ({
    pattern: null,
    conditions: [],
    scope: { ...scope, variable: node },
  });
  if (relation === 'link.other') return bound(ends.other);
  if (ends.direction !== null) {
    return bound((relation === 'link.from') === (ends.direction === 'OUT') ? ends.self : ends.other);
  }
  const link = cypher`[${name(variable)}]`;
  return {
    pattern: relation === 'link.from' ? cypher`(${y}:Entity)-${link}->()` : cypher`()-${link}->(${y}:Entity)`,
    conditions: [],
    scope,
  };
}

function valuesOf(filter: Filter, column: string): readonly string[] | null {
  if (filter.kind === 'equal' && filter.column === column) return [String(filter.value)];
  return filter.kind === 'in' && filter.column === column ? filter.values.map(String) : null;
}

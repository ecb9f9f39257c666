/**
 * Summaries of entities with many claims on them: who reports on each, and the ranges of the figures on it. They are
 * made anew and never amended (`refresh.ts`). Every write labels what its claims were and are on as `Stale` in its own
 * transaction, and a read uses no summary of an entity with that label.
 */
import { conjunctsOf, type Filter } from '../../domain/filter';
import type { List } from '../../domain/lists';
import type { OrderKey, PageSpec } from '../../domain/order';

import type { Transaction } from './connection';
import { compileFilter } from './filter';
import { cypher, every, join, name, type Fragment } from './fragment';
import { orderBy, sortingProperty, withinCursors } from './keyset';
import type { Place } from './members';

/** Labels everything that these claims are on now. */
export async function markStale(transaction: Transaction, claims: readonly string[]): Promise<void> {
  if (claims.length === 0) return;
  await transaction.run(
    cypher`MATCH (c:Node)-[:ON]->(e) WHERE c.id IN ${claims} AND NOT e:Stale WITH DISTINCT e SET e:Stale`,
  );
}

/** Binds the summary of the entity with an id, null where it has none or is stale. */
export function boundSummary(entity: Fragment, summary: string): Fragment {
  return cypher`OPTIONAL MATCH (:Node&!Stale {id: ${entity}})<-[:SUMMARY_OF]-(${name(summary)}:Summary)`;
}

/** Two ways to the same column: where there is a summary and where there is none. */
export interface Ways {
  readonly kept: Fragment;
  readonly computed: Fragment;
  readonly column: string;
}

/** The clauses that go one of the ways; both refer to nothing but what is imported. */
export function eitherOf(
  summary: string,
  imported: readonly string[],
  { kept, computed, column }: Ways,
): Fragment {
  const s = name(summary);
  const variables = listed([summary, ...imported]);
  // Within a subquery of its own each way is planned as if it stood alone, with an index for its order.
  return cypher`CALL (${variables}) {
    UNWIND CASE WHEN ${s} IS NULL THEN [] ELSE [true] END AS isKept CALL (${variables}) { ${kept} } RETURN ${name(column)}
    UNION ALL
    UNWIND CASE WHEN ${s} IS NULL THEN [true] ELSE [] END AS isComputed CALL (${listed(imported)}) { ${computed} } RETURN ${name(column)}
  }`;
}

/** The sources that report on one entity. */
export interface Reporting {
  /** Null is the parent of the list. */
  readonly entity: string | null;
  readonly isFigure: boolean;
  /** What else must hold of the sources. */
  readonly rest: readonly Filter[];
}

/** Reads a list as one of such sources; null where it is another. */
export function reportingOf({
  list,
  where,
}: {
  readonly list: List;
  readonly where: Filter;
}): Reporting | null {
  const parts = conjunctsOf(where);
  if (list.name === 'entity.sources') return { entity: null, isFigure: false, rest: parts };
  const on = list.name === 'sources' ? parts.find((part) => part.kind === 'reportsOn') : undefined;
  if (on?.kind !== 'reportsOn') return null;
  return { entity: on.id, isFigure: on.isFigure, rest: parts.filter((part) => part !== on) };
}

/** The clauses that go on by the summary of the entity where it has one. */
export function bySummary({ entity }: Reporting, { id, holder, row }: Place, ways: Ways): Fragment {
  const summary = summaryOf(row);
  return entity === null
    ? cypher`${boundSummary(id, summary)} ${eitherOf(summary, [holder], ways)}`
    : cypher`${boundSummary(cypher`${entity}`, summary)} ${eitherOf(summary, [], ways)}`;
}

/** The clauses that bind a page of them by the summary: in the order of their ids each page costs the same. */
export function keptSources(
  { entity, isFigure, rest }: Reporting,
  order: readonly OrderKey[],
  page: PageSpec,
  { id, row }: Place,
  guards: readonly Fragment[],
): Fragment {
  const x = name(row);
  const r = name(`${row}_reporting`);
  const isById = order[0]?.column === 'id';
  const expression = (key: OrderKey) =>
    isById ? cypher`${r}.source` : name(`${row}.${sortingProperty(key)}`);
  const conditions = [
    ...guards,
    cypher`${r}.entity = ${entity ?? id}`,
    cypher`${r}.isFigure = ${isFigure}`,
    cypher`${r}.source IS NOT NULL`,
    withinCursors(order, expression, page),
    ...restOf(rest, row),
  ];
  const runs = orderBy(order, expression, page.isBackward);
  const [, direction = ''] = /(ASC|DESC)/.exec(runs.parts.join(' ')) ?? [];
  // The first two keys are constant, but they tell the planner of the index.
  const lead = isById ? cypher`${r}.entity ${name(direction)}, ${r}.isFigure ${name(direction)}, ` : cypher``;
  return cypher`MATCH (${x})-[${r}:REPORTING]->() WHERE ${every(conditions)}
    WITH ${x}, ${r} ORDER BY ${lead}${runs} LIMIT ${page.limit}`;
}

/** The clauses that return how many of them there are by the summary. */
export function keptCount(
  { isFigure, rest }: Reporting,
  { row }: Place,
  guards: readonly Fragment[],
  column: string,
): Fragment {
  const s = name(summaryOf(row));
  if (rest.length === 0 && guards.length === 0) {
    return cypher`RETURN ${s}.${name(isFigure ? 'figureSources' : 'sources')} AS ${name(column)}`;
  }
  const x = name(row);
  const r = name(`${row}_reporting`);
  return cypher`MATCH (${x})-[${r}:REPORTING]->(${s}) WHERE ${r}.isFigure = ${isFigure} AND ${every([...guards, ...restOf(rest, row)])} RETURN count(${x}) AS ${name(column)}`;
}

/** The entity of a filter that asks of figures only that they are on it; null for any other filter. */
export function onlyOn(where: Filter): string | null {
  const parts = conjunctsOf(where).filter((part) => !isOfFigures(part));
  const [on] = parts;
  return parts.length === 1 && on?.kind === 'on' ? on.id : null;
}

function isOfFigures(part: Filter): boolean {
  return part.kind === 'equal' && part.column === 'kind' && part.value === 'FIGURE';
}

function summaryOf(row: string): string {
  return `${row}_summary`;
}

function restOf(rest: readonly Filter[], row: string): readonly Fragment[] {
  return rest.map((part) => compileFilter(part, { subject: 'source', variable: row, ends: null }));
}

function listed(variables: readonly string[]): Fragment {
  return join(variables.map(name), ', ');
}

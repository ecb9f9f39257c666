/**
 * Lists that a summary has: the sources that report on an entity, and the measures that have figures on it. A page and
 * a count of them cost the same however much there is behind them.
 */
import { conjunctsOf, type Filter } from '../../domain/filter';
import type { List } from '../../domain/lists';
import { cutToFirstKey, type OrderKey, type PageSpec } from '../../domain/order';

import { compileFilter } from './filter';
import { cypher, every, name, type Fragment } from './fragment';
import { orderBy, sortingProperty, withinCursors, type KeyExpression } from './keyset';
import type { Place } from './members';
import { boundSummary, eitherOf, type Ways } from './summaries';

/** A list that the summary of an entity has. */
export interface KeptList {
  readonly subject: 'source' | 'measure';
  /** Null is the parent of the list. */
  readonly entity: string | null;
  /** Of sources, whether those are meant that report a figure. */
  readonly isFigure: boolean;
  /** What else must hold of the rows. */
  readonly rest: readonly Filter[];
}

/** Reads a list as one that a summary has; null where it is another. */
export function keptListOf({
  list,
  where,
}: {
  readonly list: List;
  readonly where: Filter;
}): KeptList | null {
  const parts = conjunctsOf(where);
  switch (list.name) {
    case 'entity.sources':
      return { subject: 'source', entity: null, isFigure: false, rest: parts };
    case 'sources':
      return firstOf(parts, (part) =>
        part.kind === 'reportsOn' ? { subject: 'source', entity: part.id, isFigure: part.isFigure } : null,
      );
    case 'measures':
      return firstOf(parts, (part) =>
        part.kind === 'relation' &&
        part.relation === 'measure.figures' &&
        part.quantifier === 'some' &&
        part.filter.kind === 'on'
          ? { subject: 'measure', entity: part.filter.id, isFigure: true }
          : null,
      );
    default:
      return null;
  }
}

function firstOf(
  parts: readonly Filter[],
  read: (part: Filter) => Omit<KeptList, 'rest'> | null,
): KeptList | null {
  for (const part of parts) {
    const found = read(part);
    if (found !== null) return { ...found, rest: parts.filter((other) => other !== part) };
  }
  return null;
}

/** The clauses that go on by the summary of the entity where it has one. */
export function bySummary({ entity }: KeptList, { id, holder, row }: Place, ways: Ways): Fragment {
  const summary = summaryOf(row);
  return entity === null
    ? cypher`${boundSummary(id, summary)} ${eitherOf(summary, [holder], ways)}`
    : cypher`${boundSummary(cypher`${entity}`, summary)} ${eitherOf(summary, [], ways)}`;
}

/** The clauses that bind a page of the list by the summary; sources by their ids come from an index. */
export function keptPage(
  kept: KeptList,
  order: readonly OrderKey[],
  page: PageSpec,
  place: Place,
  guards: readonly Fragment[],
): Fragment {
  const x = name(place.row);
  if (kept.subject === 'source' && order[0]?.column === 'id') {
    return sourcesById(kept, order.slice(0, 1), cutToFirstKey(page), place, guards);
  }
  const expression: KeyExpression = (key) => name(`${place.row}.${sortingProperty(key)}`);
  const { pattern, conditions } = wayOf(kept, place.row);
  const held = every([
    ...guards,
    ...conditions,
    withinCursors(order, expression, page),
    ...restOf(kept, place),
  ]);
  return cypher`MATCH ${pattern} WHERE ${held} WITH ${x} ORDER BY ${orderBy(order, expression, page.isBackward)} LIMIT ${page.limit}`;
}

/** The clauses that return the length of the list by the summary. */
export function keptCount(
  kept: KeptList,
  place: Place,
  guards: readonly Fragment[],
  column: string,
): Fragment {
  const { pattern, conditions } = wayOf(kept, place.row);
  if (kept.subject === 'source' && kept.rest.length === 0 && guards.length === 0) {
    const number = kept.isFigure ? 'figureSources' : 'sources';
    return cypher`RETURN ${name(`${summaryOf(place.row)}.${number}`)} AS ${name(column)}`;
  }
  const held = every([...guards, ...conditions, ...restOf(kept, place)]);
  return cypher`MATCH ${pattern} WHERE ${held} RETURN count(${name(place.row)}) AS ${name(column)}`;
}

function sourcesById(
  kept: KeptList,
  order: readonly OrderKey[],
  page: PageSpec,
  place: Place,
  guards: readonly Fragment[],
): Fragment {
  const x = name(place.row);
  const r = name(`${place.row}_kept`);
  const expression = () => cypher`${r}.source`;
  const conditions = [
    ...guards,
    cypher`${r}.entity = ${kept.entity ?? place.id}`,
    cypher`${r}.isFigure = ${kept.isFigure}`,
    cypher`${r}.source IS NOT NULL`,
    withinCursors(order, expression, page),
    ...restOf(kept, place),
  ];
  const runs = name((order[0]?.direction === 'DESC') === page.isBackward ? 'ASC' : 'DESC');
  // The first two keys are constant, but they tell the planner of the index.
  return cypher`MATCH (${x})-[${r}:REPORTING]->() WHERE ${every(conditions)}
    WITH ${x}, ${r} ORDER BY ${r}.entity ${runs}, ${r}.isFigure ${runs}, ${r}.source ${runs} LIMIT ${page.limit}`;
}

function wayOf(
  { subject, isFigure }: KeptList,
  row: string,
): { readonly pattern: Fragment; readonly conditions: readonly Fragment[] } {
  const [x, s, r] = [name(row), name(summaryOf(row)), name(`${row}_kept`)];
  return subject === 'measure'
    ? { pattern: cypher`(${s})-[:FIGURES]->(${x})`, conditions: [] }
    : { pattern: cypher`(${s})<-[${r}:REPORTING]-(${x})`, conditions: [cypher`${r}.isFigure = ${isFigure}`] };
}

function restOf({ subject, rest }: KeptList, { row }: Place): readonly Fragment[] {
  return rest.map((part) => compileFilter(part, { subject, variable: row, ends: null }));
}

function summaryOf(row: string): string {
  return `${row}_summary`;
}

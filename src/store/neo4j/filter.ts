/**
 * Filter trees as Cypher conditions. A comparison is null where a property is absent; its opposite reads that as
 * false, so that the answer has two values only. Opposites are taken at the leaves of the tree: of the forms of one
 * condition those with a plain EXISTS or NOT EXISTS are the ones that the server plans well.
 */
import { periodComparisons, type Filter } from '../../domain/filter';

import { any, cypher, every, type Fragment } from './fragment';
import { hopOf, onWay, reportsOnWay, type RelationFilter, type Way } from './hop';
import { columnOf, type Scope } from './scope';

/** Compiles a filter on what the scope names or, where `isNegated`, its opposite. */
export function compileFilter(filter: Filter, scope: Scope, isNegated = false): Fragment {
  switch (filter.kind) {
    case 'and':
      return compileAll(filter.filters, scope, isNegated);
    case 'or':
      return compileAny(filter.filters, scope, isNegated);
    case 'not':
      return compileFilter(filter.filter, scope, !isNegated);
    case 'absent':
      return cypher`${columnOf(filter.column, scope)} ${isNegated ? cypher`IS NOT NULL` : cypher`IS NULL`}`;
    case 'period':
      return compileAll(periodComparisons(filter), scope, isNegated);
    case 'on':
      return exists(onWay(filter, scope), isNegated);
    case 'reportsOn':
      return exists(reportsOnWay(filter, scope, '_'), isNegated);
    case 'relation':
      return related(filter, scope, isNegated);
    case 'equal':
    case 'in':
    case 'compare':
    case 'text': {
      const met = compare(filter, scope);
      return isNegated ? cypher`NOT coalesce(${met}, false)` : met;
    }
  }
}

function compileAll(filters: readonly Filter[], scope: Scope, isNegated: boolean): Fragment {
  // None of several is not any of them.
  const denied = filters.flatMap((part) => (part.kind === 'not' ? part.filter : []));
  const parts = [
    ...filters.filter(({ kind }) => kind !== 'not').map((part) => compileFilter(part, scope, isNegated)),
    ...(denied.length === 0 ? [] : [compileAny(denied, scope, !isNegated)]),
  ];
  return isNegated ? any(parts) : every(parts);
}

function compileAny(filters: readonly Filter[], scope: Scope, isNegated: boolean): Fragment {
  const parts = valuesTogether(filters).map((part) => compileFilter(part, scope, isNegated));
  return isNegated ? every(parts) : any(parts);
}

/**
 * The parts of an `or`, tests of one column for one value or another as one test: the server takes a minute to plan a
 * thousand of them.
 */
export function valuesTogether(filters: readonly Filter[]): readonly Filter[] {
  const values = new Map<string, Extract<Filter, { kind: 'in' }>['values'][number][]>();
  const rest = filters.filter((filter) => {
    if (filter.kind !== 'equal' && filter.kind !== 'in') return true;
    const known = values.get(filter.column) ?? [];
    values.set(filter.column, known);
    for (const value of filter.kind === 'in' ? filter.values : [filter.value]) known.push(value);
    return false;
  });
  return [...rest, ...[...values].map(([column, some]): Filter => ({ kind: 'in', column, values: some }))];
}

const operators = {
  '>': cypher`>`,
  '>=': cypher`>=`,
  '<': cypher`<`,
  '<=': cypher`<=`,
  contains: cypher`CONTAINS`,
  startsWith: cypher`STARTS WITH`,
} as const;

type Comparison = Extract<Filter, { kind: 'equal' | 'in' | 'compare' | 'text' }>;

function compare(filter: Comparison, scope: Scope): Fragment {
  const column = columnOf(filter.column, scope);
  switch (filter.kind) {
    case 'equal':
      return cypher`${column} = ${filter.value}`;
    case 'in':
      return cypher`${column} IN ${filter.values}`;
    case 'compare':
    case 'text':
      return cypher`${column} ${operators[filter.operator]} ${filter.value}`;
  }
}

function exists({ pattern, conditions }: Way, isNegated: boolean): Fragment {
  const negation = isNegated ? cypher`NOT ` : cypher``;
  return cypher`${negation}EXISTS { MATCH ${pattern} WHERE ${every(conditions)} }`;
}

function related(filter: RelationFilter, scope: Scope, isNegated: boolean): Fragment {
  const { pattern, conditions, scope: inner } = hopOf(filter, scope, '_');
  const isAll = filter.quantifier === 'all';
  const isNone = (filter.quantifier === 'some') === isNegated;
  const sought = [...conditions, compileFilter(filter.filter, inner, isAll)];
  if (pattern !== null) return exists({ pattern, conditions: sought }, isNone);
  if (!isNone) return every(sought);
  // There is one such thing or none: not one that the filter holds for.
  const absent = conditions.map((condition) => cypher`NOT (${condition})`);
  return any([...absent, compileFilter(filter.filter, inner, !isAll)]);
}

/**
 * Where a statement starts: the parts of a filter that lead to nodes named by an id or a name become patterns to
 * match, so that the server begins at those nodes and not at every node of a label.
 */
import { conjunctsOf, type Filter } from '../../domain/filter';

import { compileFilter, valuesTogether } from './filter';
import { cypher, join, matching, name, type Fragment } from './fragment';
import { hopOf, onWay, reportsOnWay } from './hop';
import type { Scope } from './scope';

/** What a statement begins with in place of a filter: clauses, then patterns to match, and what must hold of them. */
export interface Start {
  /** They bind the scope's variable before anything is matched; none where patterns suffice. */
  readonly clauses: readonly Fragment[];
  readonly patterns: readonly Fragment[];
  readonly conditions: readonly Fragment[];
  /** Whether the same row can be matched several times. */
  readonly isMany: boolean;
  /** Whether some part names a node. */
  readonly isAnchored: boolean;
}

/** Splits a filter into what leads to it and the rest. `hasParent` where the list's own pattern names a node already. */
export function startOf(filter: Filter, scope: Scope, hasParent: boolean): Start {
  const parts = conjunctsOf(filter);
  const near = parts.map((part) => anchorOf(part, scope));
  const isNear = hasParent || near.some((found) => found !== null);
  // One anchor further away is enough, and a second could multiply the rows.
  const far = isNear ? null : firstOf(parts, (part) => chainOf(part, scope) ?? unionOf(part, scope));
  const used = new Set(parts.filter((part, index) => near[index] || part === far?.part));
  const anchors = [...near.flatMap((found) => found ?? []), ...(far === null ? [] : [far.found])];
  return {
    clauses: anchors.flatMap(({ clauses }) => clauses),
    patterns: anchors.flatMap(({ patterns }) => patterns),
    conditions: [
      ...anchors.flatMap(({ conditions }) => conditions),
      compileFilter({ kind: 'and', filters: parts.filter((part) => !used.has(part)) }, scope),
    ],
    isMany: anchors.some(({ isMany }) => isMany),
    isAnchored: anchors.length > 0,
  };
}

/** The statement's part that finds what the filter holds for: after the patterns of a list, where further conditions hold. */
export function finding(
  start: Start,
  patterns: readonly Fragment[],
  conditions: readonly Fragment[],
): Fragment {
  const found = matching([...patterns, ...start.patterns], [...start.conditions, ...conditions]);
  return join([...start.clauses, found], ' ');
}

/** The anchor that a part is by itself: a test of the id or the name, a claim's entity, a figure's measure. */
function anchorOf(part: Filter, scope: Scope): Start | null {
  const { subject, variable } = scope;
  if (part.kind === 'on' && subject === 'claim') return anchor({ patterns: [onWay(part, scope).pattern] });
  if ((part.kind !== 'equal' && part.kind !== 'in') || subject === 'link') return null;
  const x = name(variable);
  switch (part.column) {
    case 'id':
      return anchor({ conditions: [cypher`${x}:Node`, compileFilter(part, scope)] });
    case 'name': {
      const label = name(subject === 'measure' ? 'Measure' : 'Entity');
      return anchor({ conditions: [cypher`${x}:${label}`, compileFilter(part, scope)] });
    }
    case 'measure': {
      const measure = name(`${variable}_measure`);
      const ids = part.kind === 'in' ? part.values : [part.value];
      return anchor({
        patterns: [cypher`(${x})-[:ON_MEASURE]->(${measure}:Node)`],
        conditions: [cypher`${measure}.id IN ${ids}`],
      });
    }
    default:
      return null;
  }
}

/** The anchor that a part leads to over relations, where it does. */
function chainOf(part: Filter, scope: Scope): Start | null {
  if (part.kind === 'reportsOn') {
    const { pattern, conditions } = reportsOnWay(part, scope, '_to_');
    return anchor({ patterns: [pattern], conditions, isMany: true });
  }
  if (part.kind !== 'relation' || part.quantifier !== 'some') return null;
  const { pattern, conditions, scope: inner } = hopOf(part, scope, '_to_');
  const further = startOf(part.filter, inner, false);
  if (!further.isAnchored) return null;
  return anchor({
    clauses: further.clauses,
    patterns: [...(pattern === null ? [] : [pattern]), ...further.patterns],
    conditions: [...conditions, ...further.conditions],
    isMany: true,
  });
}

/** The anchors of an `or` each part of which has one: what any of them leads to, once. */
function unionOf(part: Filter, scope: Scope): Start | null {
  if (part.kind !== 'or' || part.filters.length === 0 || scope.ends !== null) return null;
  const branches = valuesTogether(part.filters).map((branch) => startOf(branch, scope, false));
  if (!branches.every(({ isAnchored }) => isAnchored)) return null;
  const x = name(scope.variable);
  const found = branches.map(
    (branch) => cypher`${finding(branch, [cypher`(${x})`], [])} RETURN DISTINCT ${x}`,
  );
  return anchor({ clauses: [cypher`CALL () { ${join(found, ' UNION ')} }`] });
}

function anchor(given: Partial<Start>): Start {
  return { clauses: [], patterns: [], conditions: [], isMany: false, isAnchored: true, ...given };
}

function firstOf<Found>(
  parts: readonly Filter[],
  find: (part: Filter) => Found | null,
): { readonly part: Filter; readonly found: Found } | null {
  for (const part of parts) {
    const found = find(part);
    if (found !== null) return { part, found };
  }
  return null;
}

/**
 * Where a statement starts: a filter's parts that lead to nodes named by id become patterns to match, so that the
 * server begins at those nodes and not at every node of a label.
 */
import { conjunctsOf, type Filter } from '../../domain/filter';

import { compileFilter } from './filter';
import { cypher, name, type Fragment } from './fragment';
import { hopOf, onWay, reportsOnWay } from './hop';
import type { Scope } from './scope';

/** Patterns to match, each in a clause of its own, and what must hold of them. */
export interface Start {
  readonly patterns: readonly Fragment[];
  readonly conditions: readonly Fragment[];
  /** Whether the same row can be matched several times. */
  readonly isMany: boolean;
  /** Whether some part names a node by id. */
  readonly isAnchored: boolean;
}

/** Splits a filter into patterns and conditions. `hasParent` where the list's own pattern names a node already. */
export function startOf(filter: Filter, scope: Scope, hasParent: boolean): Start {
  const parts = conjunctsOf(filter);
  const near = parts.map((part) => anchorOf(part, scope));
  const isNear = hasParent || near.some((anchor) => anchor !== null);
  // One anchor further away is enough, and a second could multiply the rows.
  const far = isNear ? null : firstOf(parts, (part) => chainOf(part, scope));
  const used = new Set(parts.filter((part, index) => near[index] || part === far?.part));
  const anchors = [...near.flatMap((anchor) => anchor ?? []), ...(far === null ? [] : [far.found])];
  return {
    patterns: anchors.flatMap(({ patterns }) => patterns),
    conditions: [
      ...anchors.flatMap(({ conditions }) => conditions),
      ...parts.filter((part) => !used.has(part)).map((part) => compileFilter(part, scope)),
    ],
    isMany: anchors.some(({ isMany }) => isMany),
    isAnchored: anchors.length > 0,
  };
}

/** The anchor that a part is by itself: a test of the id, a claim's entity, a figure's measure. */
function anchorOf(part: Filter, scope: Scope): Start | null {
  const { subject, variable } = scope;
  if (part.kind === 'on' && subject === 'claim') return anchor([onWay(part, scope).pattern], []);
  if ((part.kind !== 'equal' && part.kind !== 'in') || subject === 'link') return null;
  const condition = compileFilter(part, scope);
  if (part.column === 'id') return anchor([], [cypher`${name(variable)}:Node`, condition]);
  if (part.column !== 'measure') return null;
  const measure = name(`${variable}_measure`);
  const ids = part.kind === 'in' ? part.values : [part.value];
  return anchor(
    [cypher`(${name(variable)})-[:ON_MEASURE]->(${measure}:Node)`],
    [cypher`${measure}.id IN ${ids}`],
  );
}

/** The anchor that a part leads to over relations, where it does. */
function chainOf(part: Filter, scope: Scope): Start | null {
  if (part.kind === 'reportsOn') {
    const { pattern, conditions } = reportsOnWay(part, scope);
    return anchor([pattern], conditions, true);
  }
  if (part.kind !== 'relation' || part.quantifier !== 'some') return null;
  const { pattern, conditions, scope: inner } = hopOf(part, scope);
  const further = startOf(part.filter, inner, false);
  if (!further.isAnchored) return null;
  return anchor(
    [...(pattern === null ? [] : [pattern]), ...further.patterns],
    [...conditions, ...further.conditions],
    true,
  );
}

function anchor(patterns: readonly Fragment[], conditions: readonly Fragment[], isMany = false): Start {
  return { patterns, conditions, isMany, isAnchored: true };
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

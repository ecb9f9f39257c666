/** Members: how the rows of a list are bound below their parent, before any filter. */
import { conjunctsOf, type Filter } from '../../domain/filter';
import { subjectOf, type List } from '../../domain/lists';
import type { ListRequest } from '../graph-store';

import { cypher, name, type Fragment } from './fragment';
import { linkHop } from './hop';
import { patternOf } from './scan';
import type { Scope } from './scope';

/** What binds the rows of a list. */
export interface Members {
  readonly patterns: readonly Fragment[];
  readonly scope: Scope;
  /** Whether the same row can be bound several times. */
  readonly isMany: boolean;
}

/** Where a list stands in a statement. */
export interface Place {
  /** The pattern that matches its parent, and the variable that this binds. */
  readonly parent: Fragment;
  readonly self: string;
  /** The id of its parent, and the variable that holds it before anything is matched. */
  readonly id: Fragment;
  readonly holder: string;
  /** The variable of its rows. */
  readonly row: string;
}

/** Below a parent that is looked up by the id in the variable `parent`. */
export const belowId: Place = {
  parent: cypher`(p:Node {id: parent})`,
  self: 'p',
  id: cypher`parent`,
  holder: 'parent',
  row: 'x',
};

/** Below a node that is bound already. */
export function belowNode(self: string, row: string): Place {
  return { parent: cypher`(${name(self)})`, self, id: cypher`${name(self)}.id`, holder: self, row };
}

/** The members of a list; of an entity's links those of the types and direction that the filter leaves open. */
export function membersOf(
  { list, where }: Pick<ListRequest, 'list' | 'where'>,
  { parent, self, row }: Place = belowId,
): Members {
  const x = name(row);
  const scope: Scope = { subject: subjectOf(list), variable: row, ends: null };
  const once = (pattern: Fragment): Members => ({ patterns: [pattern], scope, isMany: false });
  const often = (pattern: Fragment): Members => ({ patterns: [pattern], scope, isMany: true });
  const linked = (filters: readonly Filter[]): Members => {
    const hop = linkHop(self, row, filters);
    return { patterns: [parent, hop.pattern], scope: hop.scope, isMany: false };
  };
  switch (list.name) {
    case 'entities':
    case 'sources':
    case 'claims':
    case 'measures':
      return once(patternOf(list));
    case 'entity.claims':
      return once(cypher`${parent}<-[:ON]-(${x})`);
    case 'entity.sources':
      return often(cypher`${parent}<-[:ON]-()<-[:REPORT_OF]-()<-[:REPORTS]-(${x}:Source)`);
    case 'entity.links':
      return linked(conjunctsOf(where));
    case 'entity.linked':
      return linked([
        { kind: 'equal', column: 'type', value: list.type },
        { kind: 'equal', column: 'direction', value: list.direction },
      ]);
    case 'source.reports':
      return once(cypher`${parent}-[:REPORTS]->(${x})`);
    case 'source.cites':
      return often(cypher`${parent}-[:REPORTS]->()-[:CITES]->(${x}:Source)`);
    case 'source.citedBy':
      return often(cypher`${parent}<-[:CITES]-()<-[:REPORTS]-(${x}:Source)`);
    case 'claim.reports':
      return once(cypher`${parent}<-[:REPORT_OF]-(${x})`);
    case 'claim.basisOf':
      return once(cypher`${parent}<-[:DERIVED_FROM]-(${x})`);
    case 'claim.revisedBy':
      return once(cypher`${parent}<-[:REVISES]-(${x})`);
    case 'measure.figures':
      return once(cypher`${parent}<-[:ON_MEASURE]-(${x})`);
  }
}

/** The members of a list counted from what the server knows of `p` without looking at its relationships, where it does. */
export function degreeOf(list: List, self = belowId.self): Fragment | null {
  const p = name(self);
  switch (list.name) {
    case 'entity.claims':
      return cypher`COUNT { (${p})<-[:ON]-() }`;
    case 'source.reports':
      return cypher`COUNT { (${p})-[:REPORTS]->() }`;
    case 'claim.reports':
      return cypher`COUNT { (${p})<-[:REPORT_OF]-() }`;
    case 'claim.basisOf':
      return cypher`COUNT { (${p})<-[:DERIVED_FROM]-() }`;
    case 'claim.revisedBy':
      return cypher`COUNT { (${p})<-[:REVISES]-() }`;
    case 'measure.figures':
      return cypher`COUNT { (${p})<-[:ON_MEASURE]-() }`;
    default:
      return null;
  }
}

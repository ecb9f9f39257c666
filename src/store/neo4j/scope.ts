/** What a filter is read against: the variable of a statement that holds it, and its columns there. */
import type { LinkDirection } from '../../domain/catalogue';
import type { Subject } from '../../domain/filter';

import { cypher, name, type Fragment } from './fragment';

/**
 * A subject under a variable. A link with ends is a relationship, seen from the node `self` to the node `other`; one
 * without is a claim's, in the claim's own properties.
 */
export interface Scope {
  readonly subject: Subject;
  readonly variable: string;
  readonly ends: LinkEnds | null;
}

/** The variables of a relationship's ends. */
export interface LinkEnds {
  readonly self: string;
  readonly other: string;
  /** Which way the link runs, where the pattern says so. */
  readonly direction: LinkDirection | null;
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

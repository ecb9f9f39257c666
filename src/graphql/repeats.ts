/** How often a query renames fields and uses directives: both let a short text ask for the same thing many times. */
import { visit, type DocumentNode } from 'graphql';

/** How many of each a query has. */
export interface Repeats {
  readonly aliases: number;
  readonly directives: number;
}

/** The aliases and directives in the whole text, its fragments included. */
export function countRepeats(document: DocumentNode): Repeats {
  let aliases = 0;
  let directives = 0;
  visit(document, {
    Field: ({ alias }) => {
      if (alias !== undefined) aliases += 1;
    },
    Directive: () => {
      directives += 1;
    },
  });
  return { aliases, directives };
}

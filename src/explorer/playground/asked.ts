/** What the address asks for: a question by its name, or any query with its variables. */
import { Kind, OperationTypeNode, parse } from 'graphql';

import { questions } from './questions';

export interface Asked {
  readonly query: string;
  /** JSON, or nothing. */
  readonly variables: string;
}

/** Reads `#example=<name>` and `#query=<text>&variables=<JSON>`; null where the address asks for nothing. */
export function askedBy(hash: string): Asked | { readonly unknown: string } | null {
  const parts = new URLSearchParams(hash.slice(1));
  const name = parts.get('example');
  if (name !== null) {
    const question = questions.get(name);
    return question === undefined ? { unknown: name } : { query: question.query, variables: '' };
  }
  const query = parts.get('query');
  return query === null
    ? null
    : { query: oneLineEnd(query), variables: indented(oneLineEnd(parts.get('variables') ?? '')) };
}

/** The address of the playground with this query in its editors. */
export function addressOf({ query, variables }: Asked): string {
  const question = [...questions.values()].find((known) => known.query === query);
  if (question !== undefined && variables === '') return `#example=${question.name}`;
  const parts = new URLSearchParams({ query });
  if (variables !== '') parts.set('variables', variables);
  return `#${parts}`;
}

/** Whether a link may run it unseen: only what does nothing but read. */
export function isOnlyRead(query: string): boolean {
  try {
    return parse(query).definitions.every(
      (part) => part.kind !== Kind.OPERATION_DEFINITION || part.operation === OperationTypeNode.QUERY,
    );
  } catch {
    return false;
  }
}

/** As the editor keeps it, so that both can be compared. */
function oneLineEnd(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}

/** JSON with a value a line; other text as it is, for its writer to mend. */
function indented(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}

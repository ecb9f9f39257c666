/** Asks the API a question as the server does, without HTTP: limits apart, from text to answer. */
import { graphql, type ExecutionResult, type GraphQLFormattedError } from 'graphql';

import { createContext, type GraphContext, type RequestParts } from '../../src/graphql/context';
import { createErrorFormatter } from '../../src/graphql/format-error';
import { createSchema } from '../../src/graphql/schema';
import type { GraphStore } from '../../src/store/graph-store';

/** An answer as a client reads it, without the places in the query. */
export interface PlainAnswer {
  readonly data?: unknown;
  readonly errors?: readonly GraphQLFormattedError[];
}

/** Asks one question, with a context of its own. */
export type Ask = (query: string, variables?: Readonly<Record<string, unknown>>) => Promise<PlainAnswer>;

/** A way to ask a store; `parts` are what a request brings along, by default nothing that works. */
export function createAsk(store: GraphStore, parts: Partial<RequestParts> = {}): Ask {
  const schema = createSchema();
  return async (query, variables) => {
    const contextValue = contextOf(store, parts);
    return plainAnswer(
      await graphql({ schema, source: query, contextValue, variableValues: variables ?? null }),
    );
  };
}

/** The context of one request to a store. */
export function contextOf(store: GraphStore, parts: Partial<RequestParts> = {}): GraphContext {
  return createContext({ ...withoutRights(store), ...parts });
}

function withoutRights(store: GraphStore): RequestParts {
  return {
    store,
    call: { signal: new AbortController().signal, deadline: Date.now() + 60_000 },
    documents: {
      verify: async () => ({ verification: 'NO_TEXT', excerpt: null, context: null }),
      textState: async () => 'MISSING',
    },
    importDocument: async () => {
      throw new Error('nothing is imported here');
    },
    mayWrite: 'unauthenticated',
    mostListed: 1_000_000,
  };
}

// Locations depend on how a test lays out its query and say nothing about the answer.
function plainAnswer({ data, errors }: ExecutionResult): PlainAnswer {
  const format = createErrorFormatter(() => undefined);
  const formatted = errors?.map((error): GraphQLFormattedError => {
    const { message, path, extensions } = format(error.toJSON(), error);
    return { message, ...(path && { path }), ...(extensions && { extensions }) };
  });
  // Execution gives objects without a prototype; a client reads plain ones.
  const plain: unknown = data === undefined ? undefined : JSON.parse(JSON.stringify(data));
  return { ...(plain !== undefined && { data: plain }), ...(formatted && { errors: formatted }) };
}

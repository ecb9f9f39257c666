/** Sends what is run to the API. Whatever goes wrong comes back as a GraphQL answer with errors. */
import { GraphQLError } from 'graphql';

import { givenToken } from './write-token';

export interface Sent {
  readonly query: string;
  readonly operationName?: string | null | undefined;
  readonly variables?: unknown;
}

export interface Answer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly GraphQLError[];
}

/** Answers of the server are given as they are, refusals for the time or the rate included. */
export async function fetchAnswer({ query, operationName, variables }: Sent): Promise<Answer> {
  const token = givenToken();
  let response: Response;
  try {
    response = await fetch('/graphql', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json, application/json',
        ...(token === null ? {} : { authorization: `Bearer ${token}` }),
      },
      body: JSON.stringify({ query, operationName, variables }),
    });
  } catch {
    return failed('The server cannot be reached. Is it running, and is there a way to it?');
  }
  try {
    return (await response.json()) as Answer;
  } catch {
    return failed(`Something before the server answered instead of it, with status ${response.status}.`);
  }
}

function failed(message: string): Answer {
  return { errors: [new GraphQLError(message)] };
}

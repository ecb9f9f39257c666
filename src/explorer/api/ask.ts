/** Asks the public GraphQL endpoint, as any other program could. */
import type { TypedDocumentString } from '../gql/documents';

import { Failure } from './failure';

/** A question with the types of its answer and its variables. */
export type Document<Data, Variables> = TypedDocumentString<Data, Variables>;

interface Body<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

/** The answer. Throws a `Failure`, also where only a part failed: half an answer would look like a whole one. */
export async function ask<Data, Variables>(
  document: Document<Data, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Data> {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: document.toString(), variables }),
    ...(signal && { signal }),
  }).catch((error: unknown) => {
    if (signal?.aborted === true) throw error;
    throw new Failure('UNREACHABLE', String(error));
  });
  const body = (await response.json().catch(() => ({}))) as Body<Data>;
  const [error] = body.errors ?? [];
  if (error !== undefined) throw new Failure(error.extensions?.code ?? 'UNKNOWN', error.message, response);
  if (body.data === undefined || body.data === null) throw new Failure('UNKNOWN', 'no answer', response);
  return body.data;
}

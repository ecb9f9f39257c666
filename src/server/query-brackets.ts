/** Refuses a query that is nested so deeply that parsing it would exhaust the stack, before anything parses it. */
import type { FastifyReply, FastifyRequest } from 'fastify';

import { checkBrackets } from '../graphql/bracket-nesting';

import { sendError } from './http-errors';

/** A hook that goes before every handler; it looks at `query` in the body and in the address. */
export async function refuseNestedBrackets(request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
  const refusal = [request.body, request.query]
    .map(queryOf)
    .map(checkBrackets)
    .find((found) => found !== null);
  return refusal && sendError(reply, refusal.code, refusal.message);
}

function queryOf(sent: unknown): string {
  const query = typeof sent === 'object' && sent !== null && 'query' in sent ? sent.query : null;
  return typeof query === 'string' ? query : '';
}

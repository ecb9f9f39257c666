/** Puts an Apollo Server on a Fastify server: nothing here is about conflicts, so that any Apollo Server can be mounted. */
import type { ApolloServer, BaseContext } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

import { createTurnstile } from './turnstile';

/** Answers GET and POST on the path with the (started) Apollo Server; `createContext` makes a context for each request. */
export function mountApollo<Context extends BaseContext>(
  http: FastifyInstance,
  path: string,
  apollo: ApolloServer<Context>,
  createContext: (request: FastifyRequest, reply: FastifyReply) => Promise<Context>,
): void {
  const turnstile = createTurnstile();
  http.route({
    method: ['GET', 'POST', 'OPTIONS'],
    url: path,
    onRequest: (_request, reply, goOn) => {
      turnstile(() => {
        // Nobody waits for the answer to a client that went away meanwhile.
        if (!reply.raw.destroyed) goOn();
      });
    },
    handler: fastifyApolloHandler(apollo, { context: createContext }),
  });
}

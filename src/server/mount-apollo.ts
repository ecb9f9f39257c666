/** Puts an Apollo Server on a Fastify server: nothing here is about conflicts, so that any Apollo Server can be mounted. */
import type { ApolloServer, BaseContext } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/** Answers GET and POST on the path with the (started) Apollo Server; `createContext` makes a context for each request. */
export function mountApollo<Context extends BaseContext>(
  http: FastifyInstance,
  path: string,
  apollo: ApolloServer<Context>,
  createContext: (request: FastifyRequest, reply: FastifyReply) => Promise<Context>,
): void {
  http.route({
    method: ['GET', 'POST', 'OPTIONS'],
    url: path,
    handler: fastifyApolloHandler(apollo, { context: createContext }),
  });
}

/** Apollo's own suite for HTTP integrations, run against how we mount an Apollo Server on Fastify. */
import { ApolloServer } from '@apollo/server';
import { defineIntegrationTestSuite } from '@apollo/server-integration-testsuite';
import Fastify from 'fastify';

import { mountApollo } from '../../src/server/mount-apollo';

defineIntegrationTestSuite(async (options, given) => {
  const http = Fastify();
  const server = new ApolloServer(options);
  await server.start();
  mountApollo(http, '/', server, async () => (await given?.context?.()) ?? {});
  const url = await http.listen({ port: 0, host: '127.0.0.1' });
  return { server, url, extraCleanup: () => http.close() };
});

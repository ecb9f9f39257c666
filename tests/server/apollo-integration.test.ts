/** Apollo's own suite for HTTP integrations, run against how we mount an Apollo Server. */
import { ApolloServer } from '@apollo/server';
import { defineIntegrationTestSuite } from '@apollo/server-integration-testsuite';

import { createHttpServer } from '../../src/server/http';
import { createMetrics } from '../../src/server/metrics';
import { mountApollo } from '../../src/server/mount-apollo';

defineIntegrationTestSuite(async (options, given) => {
  const http = await createHttpServer({
    log: { level: 'silent' },
    rateLimitPerMinute: 1_000_000,
    metrics: createMetrics(),
  });
  const server = new ApolloServer(options);
  await server.start();
  mountApollo(http, '/', server, async () => (await given?.context?.()) ?? {});
  const url = await http.listen({ port: 0, host: '127.0.0.1' });
  return { server, url, extraCleanup: () => http.close() };
});

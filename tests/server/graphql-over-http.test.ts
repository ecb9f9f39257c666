/** The audits of the GraphQL-over-HTTP specification, against the whole server. */
import { serverAudits, type Audit } from 'graphql-http';

import { serveForTest, type ServedForTest } from '../support/serve';

let server: ServedForTest;
beforeAll(async () => {
  server = await serveForTest();
});
afterAll(() => server.close());

const audits: readonly Audit[] = serverAudits({ url: () => `${server.url}/graphql` });

/**
 * What the specification only recommends and we do otherwise: an answer without data has the status of its error,
 * whatever media type was asked for.
 */
const otherwise: readonly string[] = ['572B', 'FDE2', '7B9B'];

test.each(audits.map((audit) => [audit.id, audit.name, audit] as const))('%s %s', async (id, _, audit) => {
  const { status } = await audit.fn();
  expect([id, status]).toEqual([id, otherwise.includes(id) ? 'warn' : 'ok']);
});

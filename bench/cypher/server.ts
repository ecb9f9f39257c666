/** The floor's server: the statements over `node:http` and the driver, with nothing between them. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

import neo4j from 'neo4j-driver';

import type { Variables } from '../questions';

import { statements } from './statements';

const { NEO4J_URI = '', NEO4J_USERNAME, NEO4J_PASSWORD = '', NEO4J_DATABASE = 'neo4j' } = process.env;

const driver = neo4j.driver(
  NEO4J_URI,
  NEO4J_USERNAME === undefined ? undefined : neo4j.auth.basic(NEO4J_USERNAME, NEO4J_PASSWORD),
  {
    disableLosslessIntegers: true,
    fetchSize: -1,
    notificationFilter: { minimumSeverityLevel: 'OFF' },
    telemetryDisabled: true,
  },
);

async function answer(body: string): Promise<unknown> {
  const { query, variables } = JSON.parse(body) as { query: string; variables: Variables };
  const statement = statements[query];
  if (statement === undefined) throw new Error(`${query} is no question`);
  const session = driver.session({ database: NEO4J_DATABASE, defaultAccessMode: neo4j.session.READ });
  try {
    // A statement in a transaction of its own takes one round trip.
    const { records } = await session.run(statement.text, statement.parameters(variables));
    return statement.answer(
      records.map((record) => record.toObject()),
      variables,
    );
  } finally {
    await session.close();
  }
}

const server = createServer((request, response) => {
  text(request)
    .then(answer)
    .then(
      (data) => ({ status: 200, body: JSON.stringify({ data }) }),
      (error: unknown) => ({ status: 500, body: JSON.stringify({ errors: [{ message: String(error) }] }) }),
    )
    .then(({ status, body }) => {
      const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
      response.writeHead(status, headers).end(body);
    }, console.error);
});

server.listen(0, '127.0.0.1', () => {
  console.log(`listening on http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
});

process.once('SIGTERM', () => {
  server.close();
  server.closeAllConnections();
  void driver.close();
});

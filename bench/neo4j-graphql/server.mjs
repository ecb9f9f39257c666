/** `@neo4j/graphql` under Apollo Server, as its documentation sets it up; `schema` prints what it generates instead. */
import { readFileSync } from 'node:fs';

import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { Neo4jGraphQL } from '@neo4j/graphql';
import { printSchema } from 'graphql';
import neo4j from 'neo4j-driver';

const { NEO4J_URI = 'bolt://nowhere', LINK_TYPES = 'LINK' } = process.env;
const typeDefs = readFileSync(new URL('types.graphql', import.meta.url), 'utf8').replace(
  'LINK_TYPES',
  LINK_TYPES,
);

const driver = neo4j.driver(NEO4J_URI, undefined, { telemetryDisabled: true });
const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();

if (process.argv[2] === 'schema') {
  console.log(printSchema(schema));
  await driver.close();
} else {
  const server = new ApolloServer({ schema });
  const { url } = await startStandaloneServer(server, {
    listen: { port: 0, host: '127.0.0.1' },
    context: async () => ({ sessionConfig: { database: 'neo4j' } }),
  });
  console.log(`listening on ${url}`);
  process.once('SIGTERM', async () => {
    await server.stop();
    await driver.close();
  });
}

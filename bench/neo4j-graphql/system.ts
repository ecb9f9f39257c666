/** `@neo4j/graphql` on a Neo4j of its own, which holds the graph in the model of its type definitions. */
import { join } from 'node:path';

import { pathTypes } from '../../src/store/neo4j/relationships';
import { openFacts } from '../facts';
import { cache, markLoaded, markOf, prepare, root, timed } from '../folders';
import { startNeo4j } from '../neo4j/server';
import { sqliteFolder, worldMark } from '../ours/program';
import { installPeers } from '../peers';
import { serveScript } from '../processes';
import type { Served } from '../system';

import { loadNeo4jGraphql } from './load';

const makers = ['bench/neo4j-graphql/load.ts'];

/**
 * Loads a world of so many claims where it is not loaded yet, and serves it. Our own model would not do it justice: it
 * keeps records as JSON, which a generated API cannot read into.
 */
export async function serveNeo4jGraphql(claims: number): Promise<Served> {
  installPeers();
  const home = join(cache, `neo4j-graphql-${claims}`);
  const mark = `${markOf(makers)} of world ${worldMark}\n`;
  const isNew = prepare(home, mark);
  const server = await startNeo4j(home, claims);
  try {
    if (isNew) {
      const facts = openFacts(await sqliteFolder(claims));
      await timed('neo4j-graphql: loaded', () => loadNeo4jGraphql(server.uri, facts));
      facts.close();
      markLoaded(home, mark);
    }
    const script = join(root, 'bench', 'neo4j-graphql', 'server.mjs');
    const settings = { NEO4J_URI: server.uri, LINK_TYPES: pathTypes.join('|') };
    const served = await serveScript([script], settings);
    return { url: served.url, close: () => served.close().then(() => server.stop()) };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

/** The systems that are measured, in the order of the table. */
import { join } from 'node:path';

import { forms as cypherForms } from './cypher/forms';
import { root } from './folders';
import { forms as neo4jGraphqlForms } from './neo4j-graphql/forms';
import { serveNeo4jGraphql } from './neo4j-graphql/system';
import { forms } from './ours/forms';
import { sharedOurNeo4j, type OpenOurNeo4j } from './ours/neo4j';
import { serveProgram, sqliteFolder } from './ours/program';
import { forms as postgraphileForms } from './postgraphile/forms';
import { servePostgraphile } from './postgraphile/system';
import { serveScript } from './processes';
import type { System } from './system';

/** All systems; those on our own Neo4j share one server. */
export function createSystems(openOurNeo4j: OpenOurNeo4j = sharedOurNeo4j()): readonly System[] {
  return [
    {
      name: 'sqlite',
      meaning: 'Conflict Graph on SQLite',
      forms,
      serve: async (claims) => serveProgram({ DATA_DIR: await sqliteFolder(claims) }),
    },
    {
      name: 'neo4j',
      meaning: 'Conflict Graph on Neo4j',
      forms,
      serve: async (claims) => {
        const { settings, release } = await openOurNeo4j(claims);
        const served = await serveProgram(settings);
        return { url: served.url, close: () => served.close().then(release) };
      },
    },
    {
      name: 'cypher',
      meaning: 'hand-written Cypher over bare HTTP, on the data of `neo4j`',
      forms: cypherForms,
      serve: async (claims) => {
        const { settings, release } = await openOurNeo4j(claims);
        const server = join(root, 'dist', 'bench', 'cypher', 'server.js');
        const served = await serveScript([server], settings);
        return { url: served.url, close: () => served.close().then(release) };
      },
    },
    {
      name: 'neo4j-graphql',
      meaning: '@neo4j/graphql under Apollo Server, on a Neo4j of its own',
      forms: neo4jGraphqlForms,
      serve: serveNeo4jGraphql,
    },
    {
      name: 'postgraphile',
      meaning: 'PostGraphile 5 on PostgreSQL',
      forms: postgraphileForms,
      serve: servePostgraphile,
    },
  ];
}

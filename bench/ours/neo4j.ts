/** The Neo4j that holds our own graph: one that the benchmark starts, or the one that NEO4J_URI names. */
import { join } from 'node:path';

import { schemaVersion } from '../../src/store/neo4j/schema';
import { cache, markLoaded, prepare, timed } from '../folders';
import { startNeo4j } from '../neo4j/server';

import { importWorld, worldMark, type Environment } from './program';

/** A database with our graph, for as long as somebody uses it. */
export interface OurNeo4j {
  readonly settings: Environment;
  readonly release: () => Promise<void>;
}

/** Gives the database with a world of so many claims. */
export type OpenOurNeo4j = (claims: number) => Promise<OurNeo4j>;

/** One server for each size, shared by all who ask for it and stopped when the last of them has released it. */
export function sharedOurNeo4j(): OpenOurNeo4j {
  const open = new Map<number, { users: number; readonly started: Promise<OurNeo4j> }>();
  return async (claims) => {
    const shared = open.get(claims) ?? { users: 0, started: openOurNeo4j(claims) };
    open.set(claims, shared);
    shared.users += 1;
    const { settings, release } = await shared.started;
    return {
      settings,
      release: async () => {
        shared.users -= 1;
        if (shared.users > 0) return;
        open.delete(claims);
        await release();
      },
    };
  };
}

async function openOurNeo4j(claims: number): Promise<OurNeo4j> {
  const { NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD, NEO4J_DATABASE } = process.env;
  if (NEO4J_URI !== undefined && NEO4J_URI !== '') {
    const settings = { NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD, NEO4J_DATABASE };
    await timed('neo4j: loaded', () => importWorld(claims, settings));
    return { settings, release: async () => undefined };
  }
  const home = join(cache, `neo4j-${claims}`);
  const mark = `schema ${schemaVersion} of world ${worldMark}\n`;
  const isNew = prepare(home, mark);
  const server = await startNeo4j(home, claims);
  const settings = { NEO4J_URI: server.uri };
  try {
    if (isNew) await timed('neo4j: loaded', () => importWorld(claims, settings));
  } catch (error) {
    await server.stop();
    throw error;
  }
  markLoaded(home, mark);
  return { settings, release: () => server.stop() };
}

/**
 * A real Neo4j for tests: the server that NEO4J_URI names, else one started here where there is Java 17 and Maven,
 * else the tests are skipped with a line that says why, or fail where REQUIRE_NEO4J=1.
 */
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

import neo4j from 'neo4j-driver';

import type { Neo4jSettings } from '../../src/store/neo4j/connection';

import { tryLock, unlock } from './lock';
import { cacheFolder, findJars } from './neo4j-jars';
import { sharedNeo4j, startNeo4j, type Neo4jServer } from './neo4j-server';

const longestTurnMs = 20 * 60_000;
const startMs = 120_000;
const batch = 10_000;

/**
 * Declares tests that run on an empty Neo4j database. `connect` gives its settings, within tests and hooks only.
 * Our own server is one for each worker of jest and stays for its later files; on a server from outside the files
 * take turns, and it must be empty to begin with, for the tests empty it.
 */
export function describeWithNeo4j(name: string, body: (connect: () => Neo4jSettings) => void): void {
  const outside = settingsFromOutside();
  if (outside !== null) {
    describeOutside(name, outside, body);
    return;
  }
  withJars(name, (jars) => {
    let settings: Neo4jSettings | null = null;
    beforeAll(async () => {
      settings = await sharedNeo4j(jars, 'shared');
      await emptyNeo4j(settings);
    }, startMs);
    body(() => given(settings));
  });
}

/** Declares tests that have a server of their own, which they may kill and start again. */
export function describeWithOwnNeo4j(name: string, body: (server: () => Neo4jServer) => void): void {
  withJars(name, (jars) => {
    let server: Neo4jServer | null = null;
    beforeAll(async () => {
      server = await startNeo4j(jars, 'own');
    }, startMs);
    afterAll(() => server?.remove());
    body(() => given(server));
  });
}

/** Removes everything from a database of the tests; its constraints and indexes stay. */
export async function emptyNeo4j({ uri, username, password, database }: Neo4jSettings): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username ?? '', password ?? ''));
  const session = driver.session(database === null ? {} : { database });
  try {
    await session.run(
      `MATCH (n) WHERE NOT n:TestDatabase CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF ${batch} ROWS`,
    );
  } finally {
    await driver.close();
  }
}

function describeOutside(
  name: string,
  settings: Neo4jSettings,
  body: (connect: () => Neo4jSettings) => void,
): void {
  const lock = join(cacheFolder, 'neo4j-turn');
  describe(`on ${settings.uri}`, () => {
    beforeAll(async () => {
      while (!tryLock(lock)) await wait(100);
      await claimDatabase(settings);
      await emptyNeo4j(settings);
    }, longestTurnMs);
    afterAll(async () => {
      await emptyNeo4j(settings);
      unlock(lock);
    });
    describe(name, () => {
      body(() => settings);
    });
  });
}

// The tests delete what is in the database, so it must be theirs: empty, or marked by an earlier run.
async function claimDatabase({ uri, username, password, database }: Neo4jSettings): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username ?? '', password ?? ''));
  const session = driver.session(database === null ? {} : { database });
  try {
    const { records } = await session.run(
      'RETURN EXISTS { (:TestDatabase) } OR NOT EXISTS { MATCH (n) } AS isOurs',
    );
    if (records[0]?.get('isOurs') !== true) {
      throw new Error(
        `The database at NEO4J_URI (${uri}) is not empty. The tests would delete what is in it.`,
      );
    }
    await session.run('MERGE (:TestDatabase)');
  } finally {
    await driver.close();
  }
}

function withJars(name: string, body: (jars: string) => void): void {
  const jars = findJars();
  if ('folder' in jars) {
    describe(name, () => {
      body(jars.folder);
    });
  } else if (process.env['REQUIRE_NEO4J'] === '1') {
    test(`${name}: REQUIRE_NEO4J=1 wants a Neo4j`, () => {
      throw new Error(`NEO4J_URI is not set, and none can be started: ${jars.reason}.`);
    });
  } else {
    process.stderr.write(
      `SKIPPED "${name}": NEO4J_URI is not set, and no Neo4j can be started: ${jars.reason}.\n`,
    );
    test.skip(name, () => undefined);
  }
}

function settingsFromOutside(): Neo4jSettings | null {
  const { NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD, NEO4J_DATABASE } = process.env;
  if (NEO4J_URI === undefined || NEO4J_URI === '') return null;
  const [username, password, database] = [NEO4J_USERNAME, NEO4J_PASSWORD, NEO4J_DATABASE].map((value) =>
    value === undefined || value === '' ? null : value,
  );
  return {
    uri: NEO4J_URI,
    username: username ?? null,
    password: password ?? null,
    database: database ?? null,
  };
}

function given<Value>(value: Value | null): Value {
  if (value === null) throw new Error('The Neo4j server is there within tests and hooks only.');
  return value;
}

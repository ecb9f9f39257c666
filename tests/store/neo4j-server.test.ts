/** What the Neo4j store makes of its server: of one that it cannot use, is too slow, or goes away. */
import { createServer as createHttpServer } from 'node:http';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

import { CodedError } from '../../src/domain/errors';
import { completeOrder } from '../../src/domain/lists';
import type { CallContext, GraphStore, PageRequest } from '../../src/store/graph-store';
import { connect, type Connection, type Neo4jSettings } from '../../src/store/neo4j/connection';
import { cypher, name } from '../../src/store/neo4j/fragment';
import { openNeo4jStore } from '../../src/store/neo4j/open';
import { isRecentEnough } from '../../src/store/neo4j/server-version';
import { crowdedWorld, everyPair } from '../support/crowded-world';
import { deriveRows } from '../support/derive-rows';
import { describeWithNeo4j, describeWithOwnNeo4j, emptyNeo4j } from '../support/neo4j';
import { at, claim, entity } from '../support/record-makers';

import { put, unhurried } from './contract';

jest.setTimeout(300_000);

/** How a promise ends: the code of its error, or that it was answered. */
async function endOf(promise: Promise<unknown>): Promise<unknown> {
  try {
    await promise;
    return 'answered';
  } catch (error) {
    return error instanceof CodedError ? error.code : error;
  }
}

async function within<Answer>(settings: Neo4jSettings, work: (connection: Connection) => Promise<Answer>) {
  const connection = connect(settings);
  try {
    return await work(connection);
  } finally {
    await connection.close();
  }
}

async function write(settings: Neo4jSettings, statement: ReturnType<typeof cypher>): Promise<void> {
  await within(settings, async (connection) => {
    const transaction = await connection.begin(10_000);
    await transaction.run(statement);
    await transaction.commit();
  });
}

function heavy(store: GraphStore, context: CallContext): Promise<unknown> {
  return store.counts({ list: { name: 'claims' }, parents: [''], where: everyPair }, context);
}

/** How many transactions of the server run the heavy question. */
async function heavyOnes(connection: Connection): Promise<number> {
  const rows = await connection.read(
    cypher`SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS ${'x_e_c.statementLower'} RETURN currentQuery`,
    unhurried(),
  );
  return rows.length;
}

async function untilHeavyOnesAre(count: number, connection: Connection): Promise<void> {
  const end = Date.now() + 10_000;
  while ((await heavyOnes(connection)) !== count) {
    if (Date.now() > end) throw new Error(`the server does not come to run ${count} heavy questions`);
    await wait(20);
  }
}

describeWithNeo4j('a Neo4j store that is opened', (given) => {
  afterEach(() => emptyNeo4j(given()));

  test('refuses what a newer program made, says so, and changes nothing', async () => {
    await (await openNeo4jStore(given())).close();
    await write(given(), cypher`MATCH (m:Meta {key: 'schemaVersion'}) SET m.value = 999`);
    await expect(openNeo4jStore(given())).rejects.toMatchObject({
      code: 'STORE_UNAVAILABLE',
      message: `The store at ${given().uri} was made by a newer Conflict Graph (schema 999, this one knows 2). Use that version, or another NEO4J_DATABASE.`,
    });
    const rows = await within(given(), (connection) =>
      connection.read(cypher`MATCH (m:Meta {key: 'schemaVersion'}) RETURN m.value AS version`, unhurried()),
    );
    expect(rows).toEqual([{ version: 999 }]);
  });

  test('brings what an older program made up to date, claims without a day included', async () => {
    const byDay: PageRequest = {
      list: { name: 'entity.claims' },
      parents: ['unit/u'],
      where: { kind: 'equal', column: 'kind', value: 'STATEMENT' },
      order: completeOrder({ name: 'entity.claims' }, [
        { column: 'earliest', direction: 'DESC', isNullable: true },
      ]),
      page: { limit: 10, after: null, before: null, isBackward: false },
    };
    const idsIn = async (store: GraphStore) =>
      (await store.pages(byDay, unhurried())).map((rows) => rows.map(({ keys }) => keys.at(-1)));
    const about = { about: ['unit/u'] };
    const claims = [
      claim('claim/first', 'First.', { ...about, period: at('1941') }),
      claim('claim/last', 'Last.', { ...about, period: at('1944') }),
      claim('claim/undated', 'Undated.', about),
    ];
    const store = await openNeo4jStore(given());
    await put(
      store,
      deriveRows({ entities: [entity('unit/u', 'U', {})], measures: [], claims, reports: [] }),
    );
    const expected = [['claim/last', 'claim/first', 'claim/undated']];
    expect(await idsIn(store)).toEqual(expected);
    await write(
      given(),
      cypher`MATCH ()-[o:ON]->() REMOVE o.entity, o.id, o.kind, o.earliestAsc, o.earliestDesc
        WITH count(o) AS all MATCH (m:Meta {key: 'schemaVersion'}) SET m.value = 1`,
    );
    expect(await idsIn(store)).toEqual([[]]);
    await store.close();
    const upgraded = await openNeo4jStore(given());
    expect(await idsIn(upgraded)).toEqual(expected);
    await upgraded.close();
  });

  test('makes its schema once, however often and by however many it is opened', async () => {
    const schemaOf = (connection: Connection) =>
      connection.read(
        cypher`SHOW INDEXES YIELD name, type, labelsOrTypes, properties, owningConstraint, state
          WHERE type <> 'LOOKUP' RETURN * ORDER BY name`,
        unhurried(),
      );
    await within(given(), async (connection) => {
      const existing = await schemaOf(connection);
      const transaction = await connection.begin(10_000);
      for (const { name: called, owningConstraint } of existing) {
        const kind = owningConstraint === null ? cypher`INDEX` : cypher`CONSTRAINT`;
        await transaction.run(cypher`DROP ${kind} ${name(String(called))}`);
      }
      await transaction.commit();
      expect(await schemaOf(connection)).toEqual([]);
    });
    const stores = await Promise.all([1, 2, 3].map(() => openNeo4jStore(given())));
    const first = await within(given(), schemaOf);
    await Promise.all(stores.map((store) => put(store, crowdedWorld(2))));
    await Promise.all(stores.map((store) => store.close()));
    const again = await openNeo4jStore(given());
    expect(await within(given(), schemaOf)).toEqual(first);
    const named = (wanted: string) => first.find(({ name: called }) => called === wanted);
    expect([named('node_id'), named('names'), named('claim_kind_id')]).toMatchObject([
      { labelsOrTypes: ['Node'], properties: ['id'], owningConstraint: 'node_id', state: 'ONLINE' },
      { type: 'FULLTEXT', labelsOrTypes: ['SearchText', 'Measure'], properties: ['fold'], state: 'ONLINE' },
      { type: 'RANGE', labelsOrTypes: ['Claim'], properties: ['kind', 'id'], state: 'ONLINE' },
    ]);
    expect((await again.statistics(unhurried())).counts.CLAIM).toBe(2);
    await again.close();
  });

  test('uses the database that it is told to, and says which is not there', async () => {
    await expect(openNeo4jStore({ ...given(), database: 'nowhere' })).rejects.toMatchObject({
      code: 'STORE_UNAVAILABLE',
      message: `Neo4j at ${given().uri} has no database nowhere. Is NEO4J_DATABASE right?`,
    });
    const databaseOf = async (database: string | null) =>
      within({ ...given(), database }, (connection) =>
        connection.read(cypher`CALL db.info() YIELD name RETURN name`, unhurried()),
      );
    expect(await databaseOf('system')).toEqual([{ name: 'system' }]);
    expect(await databaseOf(given().database)).toEqual([{ name: given().database ?? 'neo4j' }]);
  });
});

describeWithNeo4j('a Neo4j store that is routed', (given) => {
  afterEach(() => emptyNeo4j(given()));

  test('asks readers to read, which refuse to write', async () => {
    const writing = within(given(), (connection) => connection.read(cypher`CREATE (:Node)`, unhurried()));
    await expect(writing).rejects.toMatchObject({
      code: 'INTERNAL_SERVER_ERROR',
      message: expect.stringContaining('read access mode'),
    });
  });

  test('reads what it wrote, whichever server answers', async () => {
    const store = await openNeo4jStore({ ...given(), uri: given().uri.replace(/^bolt/, 'neo4j') });
    for (const count of [1, 2, 3]) {
      await put(store, crowdedWorld(count));
      expect((await store.statistics(unhurried())).counts.CLAIM).toBe(count);
    }
    await store.close();
  });
});

describeWithNeo4j('a Neo4j store that is asked too much', (given) => {
  let store: GraphStore;
  let connection: Connection;

  beforeAll(async () => {
    store = await openNeo4jStore(given());
    connection = connect(given());
    await put(store, crowdedWorld(5_000));
  });
  afterAll(async () => {
    await store.close();
    await connection.close();
    await emptyNeo4j(given());
  });

  test('answers TIMEOUT at the deadline, and others meanwhile', async () => {
    const limit = 2_000;
    const start = performance.now();
    const end = endOf(
      heavy(store, { signal: new AbortController().signal, deadline: Date.now() + limit }),
    ).then((code) => ({ code, after: performance.now() - start }));
    let light = 0;
    while (performance.now() - start < limit / 2) {
      expect((await store.nodes(['claim/c-1', 'unit/a'], unhurried())).map((node) => node === null)).toEqual([
        false,
        false,
      ]);
      light += 1;
    }
    const { code, after } = await end;
    expect(code).toBe('TIMEOUT');
    expect(after).toBeGreaterThan(limit / 2);
    expect(after).toBeLessThan(2 * limit);
    expect(light).toBeGreaterThan(5);
    await untilHeavyOnesAre(0, connection);
  });

  test('gives up what nobody waits for, on the server too', async () => {
    const controller = new AbortController();
    const end = endOf(heavy(store, { signal: controller.signal, deadline: Date.now() + 60_000 }));
    await untilHeavyOnesAre(1, connection);
    const start = performance.now();
    controller.abort();
    expect(await end).toBe('TIMEOUT');
    expect(performance.now() - start).toBeLessThan(500);
    await untilHeavyOnesAre(0, connection);
  });
});

describeWithOwnNeo4j('a Neo4j server that goes away', (server) => {
  let store: GraphStore | null = null;
  afterAll(() => store?.close());

  test('refuses wrong credentials with a code and the settings to look at', async () => {
    const wrong = { ...server().settings, username: 'nobody', password: 'wrong' };
    await expect(openNeo4jStore(wrong)).rejects.toMatchObject({
      code: 'STORE_UNAVAILABLE',
      message: expect.stringContaining(
        `Neo4j at ${wrong.uri} refuses these credentials. Are NEO4J_USERNAME and NEO4J_PASSWORD right?`,
      ),
    });
    await expect(openNeo4jStore({ ...wrong, username: null, password: null })).rejects.toMatchObject({
      code: 'STORE_UNAVAILABLE',
      message: expect.stringContaining('refuses these credentials'),
    });
  });

  test('fails what it was doing and is asked with STORE_UNAVAILABLE, and is used again when it is back', async () => {
    store = await openNeo4jStore(server().settings);
    await put(store, crowdedWorld(5_000));
    const statistics = await store.statistics(unhurried());
    const underWay = endOf(heavy(store, unhurried()));
    let isPut: () => void = () => undefined;
    const afterPut = new Promise<void>((resolve) => {
      isPut = resolve;
    });
    const halfWritten = endOf(
      store.write(async (transaction) => {
        await transaction.put({ ...crowdedWorld(0), measures: [measure] });
        isPut();
        await underWay;
        await transaction.advanceVersion();
      }),
    );
    await afterPut;
    await within(server().settings, (connection) => untilHeavyOnesAre(1, connection));
    await server().kill();

    expect([await underWay, await halfWritten]).toEqual(['STORE_UNAVAILABLE', 'STORE_UNAVAILABLE']);
    const calls = [
      store.ping(unhurried()),
      store.nodes(['unit/a'], unhurried()),
      put(store, crowdedWorld(1)),
      store.exportAll()[Symbol.asyncIterator]().next(),
      openNeo4jStore(server().settings),
    ];
    expect(await Promise.all(calls.map(endOf))).toEqual(calls.map(() => 'STORE_UNAVAILABLE'));
    await expect(store.ping(unhurried())).rejects.toThrow(
      `Neo4j at ${server().settings.uri} does not answer. Is it running, and is NEO4J_URI right?`,
    );

    await server().restart();
    expect(await store.statistics(unhurried())).toEqual(statistics);
    expect(await store.write((transaction) => transaction.advanceVersion())).toBe('1');
  });
});

const measure = { id: 'measure/losses', name: 'Losses', unit: 'persons', description: null };

describe('what is no Neo4j', () => {
  const servers: Server[] = [];
  const listening = async (server: Server): Promise<Neo4jSettings> => {
    servers.push(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    return { uri: `bolt://127.0.0.1:${port}`, username: null, password: null, database: null };
  };
  afterAll(() => servers.forEach((server) => server.close()));

  test('an HTTP server is refused with a code', async () => {
    const settings = await listening(createHttpServer((_, response) => response.end('hello')));
    await expect(openNeo4jStore(settings)).rejects.toMatchObject({
      code: 'STORE_UNAVAILABLE',
      message: expect.stringContaining(`cannot talk to what is at ${settings.uri}. Is NEO4J_URI right?`),
    });
  });

  test('a server that never says a word does not hold up a call past its deadline', async () => {
    const sockets: { destroy(): void }[] = [];
    const settings = await listening(createServer((socket) => sockets.push(socket)));
    const start = performance.now();
    const context = { signal: new AbortController().signal, deadline: Date.now() + 300 };
    const end = await within(settings, (connection) =>
      endOf(connection.read(cypher`RETURN 1`, context)).finally(() =>
        sockets.forEach((socket) => socket.destroy()),
      ),
    );
    expect(end).toBe('TIMEOUT');
    expect(performance.now() - start).toBeLessThan(2_000);
  });

  test.each(['nowhere', 'http://127.0.0.1:7687', 'bolt://'])('%s is no address', async (uri) => {
    const settings = { uri, username: null, password: null, database: null };
    await expect(openNeo4jStore(settings)).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
  });

  test.each([
    ['5.26.30', true],
    ['5.27-aura', true],
    ['2025.06.0', true],
    ['5.25.1', false],
    ['4.4.48', false],
    ['', false],
  ])('of version %s: can be used is %s', (version, expected) => {
    expect(isRecentEnough(version)).toBe(expected);
  });
});

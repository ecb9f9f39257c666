import { mkdirSync, mkdtempSync, readdirSync, readlinkSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';

import { CodedError } from '../../src/domain/errors';
import { everything } from '../../src/domain/filter';
import { parsePeriod } from '../../src/domain/period';
import type { GraphStore } from '../../src/store/graph-store';
import { openConnection } from '../../src/store/sqlite/connection';
import { name, sql } from '../../src/store/sqlite/fragment';
import { inOneTransaction } from '../../src/store/sqlite/in-one-transaction';
import { dropListIndexes, hasListIndexes } from '../../src/store/sqlite/list-indexes';
import { openSqliteStore } from '../../src/store/sqlite/open';
import { ensureSchema } from '../../src/store/sqlite/schema';
import { crowdedWorld, everyPair } from '../support/crowded-world';

import { forwarding } from '../support/forwarding-store';

import { describeContract, put, unhurried } from './contract';

describeContract('SQLite', async () => {
  const folders: string[] = [];
  const openAnew = () => {
    folders.push(mkdtempSync(join(tmpdir(), 'conflict-graph-')));
    return openSqliteStore(folders.at(-1) ?? '');
  };
  let current: GraphStore = openAnew();
  const store = forwarding(() => current);
  return {
    store,
    reset: async () => {
      await current.close();
      current = openAnew();
    },
    close: async () => {
      await current.close();
      folders.forEach((folder) => rmSync(folder, { recursive: true }));
    },
  };
});

describe('the SQLite store', () => {
  let folder: string;
  let store: GraphStore;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'conflict-graph-'));
    store = openSqliteStore(folder);
  });
  afterEach(async () => {
    await store.close();
    rmSync(folder, { recursive: true });
  });

  test('opens again what it kept, with its schema made twice without harm', async () => {
    await put(store, crowdedWorld(3));
    await store.close();
    store = openSqliteStore(folder);
    expect((await store.statistics(unhurried())).counts).toMatchObject({ CLAIM: 3, UNIT: 3 });
  });

  test('refuses a store that a newer program made, and says so', async () => {
    await store.close();
    const database = openConnection(join(folder, 'conflict-graph.sqlite'), 'write');
    database.run(sql`UPDATE meta SET value = '999' WHERE key = 'schemaVersion'`);
    database.close();
    expect(() => openSqliteStore(folder)).toThrow(
      expect.objectContaining({
        code: 'STORE_UNAVAILABLE',
        message: expect.stringMatching(/made by a newer Conflict Graph \(schema 999, this one knows 4\)/),
      }),
    );
    // Nor does it keep the file open.
    const open = readdirSync('/proc/self/fd').map((fd) => readlinkIfThere(`/proc/self/fd/${fd}`));
    expect(open.filter((path) => path.startsWith(folder))).toEqual([]);
  });

  test('opens beside a program that writes, and reads', async () => {
    await store.close();
    const other = openConnection(join(folder, 'conflict-graph.sqlite'), 'write');
    other.script('BEGIN IMMEDIATE');
    store = openSqliteStore(folder);
    expect((await store.statistics(unhurried())).dataVersion).toBe('0');
    other.close();
  });

  test('opens beside a program that adds very much, without the indexes that it makes in the end', async () => {
    await store.close();
    const file = join(folder, 'conflict-graph.sqlite');
    const adding = openConnection(file, 'write');
    dropListIndexes(adding);
    adding.script('BEGIN IMMEDIATE');
    const opening = openConnection(file, 'write');
    opening.script('PRAGMA busy_timeout = 0');
    expect(() => ensureSchema(opening, file)).not.toThrow();
    adding.close();
    expect(hasListIndexes(opening)).toBe(false);
    ensureSchema(opening, file);
    expect(hasListIndexes(opening)).toBe(true);
    opening.close();
  });

  test('says that another program writes where a write has waited in vain', async () => {
    const [one, other] = ['write', 'write'].map(() =>
      openConnection(join(folder, 'conflict-graph.sqlite'), 'write'),
    );
    one?.script('BEGIN IMMEDIATE');
    other?.script('PRAGMA busy_timeout = 0');
    expect(() => other?.script('BEGIN IMMEDIATE')).toThrow(
      expect.objectContaining({
        code: 'STORE_UNAVAILABLE',
        message:
          'The SQLite store cannot be used now: database is locked. Another program writes to it; try again when it is done.',
      }),
    );
    one?.close();
    other?.close();
  });

  test('says that the disk is full, leaves nothing of what was begun, and goes on when there is room', () => {
    const connection = openConnection(join(folder, 'conflict-graph.sqlite'), 'write');
    const add = (text: string) =>
      inOneTransaction(connection, () =>
        connection.run(sql`INSERT INTO meta (key, value) VALUES (${text.slice(0, 9)}, ${text})`),
      );
    const { page_count: pages = 0 } = connection.get<{ page_count: number }>(sql`PRAGMA page_count`) ?? {};
    connection.script(`PRAGMA max_page_count = ${pages + 10}`);
    expect(() => add('x'.repeat(1_000_000))).toThrow(
      expect.objectContaining({
        code: 'STORE_UNAVAILABLE',
        message: 'The SQLite store cannot be used now: database or disk is full.',
      }),
    );
    add('a little');
    expect(connection.column(sql`SELECT key FROM meta ORDER BY key`)).toEqual([
      'a little',
      'dataVersion',
      'schemaVersion',
    ]);
    connection.close();
  });

  test('opens a store of the version before, and brings it up to date', async () => {
    const world = crowdedWorld(5);
    const claims = world.claims.map((claim, index) => ({
      ...claim,
      record: { ...claim.record, period: index === 3 ? null : parsePeriod(String(1950 - index)) },
    }));
    await put(store, { ...world, claims });
    await store.close();
    downgrade(folder);
    store = openSqliteStore(folder);
    const order = [
      { column: 'earliest', direction: 'ASC', isNullable: true },
      { column: 'id', direction: 'ASC', isNullable: false },
    ] as const;
    const page = { limit: 9, after: null, before: null, isBackward: false };
    const list = { name: 'entity.claims' } as const;
    const request = { list, parents: ['unit/a'], where: everything, order, page };
    const [rows] = await store.pages(request, unhurried());
    expect(rows?.map(({ keys: [, id] }) => id)).toEqual(
      ['c-4', 'c-2', 'c-1', 'c-0', 'c-3'].map((id) => `claim/${id}`),
    );
  });

  test('opens a store that does not keep what revises a claim, and finds it', async () => {
    const { claims, ...world } = crowdedWorld(4);
    const revises = ['claim/c-0', 'claim/c-2'];
    const revising = claims.map((claim) =>
      claim.record.id === 'claim/c-3' ? { ...claim, record: { ...claim.record, revises } } : claim,
    );
    await put(store, { ...world, claims: revising });
    await store.close();
    const database = openConnection(join(folder, 'conflict-graph.sqlite'), 'write');
    database.script(`DROP TABLE revision; UPDATE meta SET value = '3' WHERE key = 'schemaVersion'`);
    database.close();
    store = openSqliteStore(folder);
    const parents = ['claim/c-0', 'claim/c-1', 'claim/c-2'];
    const request = { list: { name: 'claim.revisedBy' }, parents, where: everything } as const;
    expect(await store.counts(request, unhurried())).toEqual([1, 0, 1]);
    await put(store, { ...world, claims });
    expect(await store.counts(request, unhurried())).toEqual([0, 0, 0]);
  });

  test('opens a store without summaries, and owes them to all entities', async () => {
    await put(store, crowdedWorld(5));
    await store.close();
    const database = openConnection(join(folder, 'conflict-graph.sqlite'), 'write');
    database.script(`DROP TABLE revision; DROP TABLE summary; DROP TABLE reporting; DROP TABLE figure_range; DROP TABLE stale;
      UPDATE meta SET value = '2' WHERE key = 'schemaVersion'`);
    database.close();
    store = openSqliteStore(folder, { leastClaims: 5 });
    expect(await store.refreshSummaries?.()).toBe(3);
    expect(await store.refreshSummaries?.()).toBe(0);
    const looking = openConnection(join(folder, 'conflict-graph.sqlite'), 'read');
    const summarised = looking.all<{ entity: string }>(sql`SELECT entity FROM summary`);
    looking.close();
    expect(summarised.map(({ entity }) => entity)).toEqual(['unit/a', 'unit/b', 'unit/c']);
  });

  test('which measures have figures on an entity follows every change, and an upgrade', async () => {
    const measured = (measure: string | null, isRetracted = false) => {
      const { claims, ...world } = crowdedWorld(2);
      const figure = { measure: measure ?? '', low: 1, best: 1, high: 1, qualifier: 'EXACT' } as const;
      const [first, second] = claims;
      if (first === undefined || second === undefined) throw new Error('the world has two claims');
      const retracted = isRetracted ? { date: '2026-01-01', reason: 'wrong' } : null;
      const changed = { ...first, record: { ...first.record, figure: measure === null ? null : figure, retracted } };
      return { ...world, measures: ['measure/a', 'measure/b'].map((id) => ({ id, name: id, unit: 'persons', description: null })), claims: [changed, second] };
    }; // prettier-ignore
    const where = {
      kind: 'relation',
      relation: 'measure.figures',
      quantifier: 'some',
      filter: { kind: 'on', id: 'unit/a' },
    } as const;
    const order = [{ column: 'id', direction: 'ASC', isNullable: false }] as const;
    const page = { limit: 9, after: null, before: null, isBackward: false };
    const found = async () => {
      const request = { list: { name: 'measures' }, parents: [''], where, order, page } as const;
      const [rows] = await store.pages(request, unhurried());
      return rows?.map(({ keys }) => keys[0]);
    };
    await put(store, measured('measure/a'));
    expect(await found()).toEqual(['measure/a']);
    await put(store, measured('measure/a'));
    await put(store, measured('measure/b'));
    expect(await found()).toEqual(['measure/b']);
    await put(store, measured(null));
    expect(await found()).toEqual([]);
    await put(store, measured('measure/a'));
    await put(store, measured('measure/a', true));
    expect(await found()).toEqual([]);
    await put(store, measured('measure/b'));
    await store.close();
    downgrade(folder);
    store = openSqliteStore(folder);
    expect(await found()).toEqual(['measure/b']);
  });

  test.each([
    ['a folder that cannot be made', (path: string) => writeFileSync(path, 'a file')],
    [
      'a file that is no database',
      (path: string) => {
        mkdirSync(path);
        writeFileSync(join(path, 'conflict-graph.sqlite'), 'not a database'.repeat(100));
      },
    ],
  ])('says STORE_UNAVAILABLE for %s', (_, spoil) => {
    const path = join(folder, 'spoilt');
    spoil(path);
    expect(() => openSqliteStore(path)).toThrow(expect.objectContaining({ code: 'STORE_UNAVAILABLE' }));
  });

  test('a heavy question ends at its deadline, while others are answered and the event loop runs on', async () => {
    await put(store, crowdedWorld(5_000));
    const delay = monitorEventLoopDelay({ resolution: 5 });
    delay.enable();
    const limit = 1_000;
    const start = performance.now();
    const heavy = store.counts(
      { list: { name: 'claims' }, parents: [''], where: everyPair },
      { signal: new AbortController().signal, deadline: Date.now() + limit },
    );
    const heavyEnd = heavy.then(
      () => 'answered',
      (error: unknown) => (error instanceof CodedError ? error.code : error),
    );
    const light: number[] = [];
    while (performance.now() - start < limit / 2) {
      const asked = performance.now();
      await store.nodes(['claim/c-1', 'unit/a'], unhurried());
      light.push(performance.now() - asked);
    }
    expect(await heavyEnd).toBe('TIMEOUT');
    expect(performance.now() - start).toBeLessThan(2 * limit);
    delay.disable();
    // It would stand still for as long as the question takes; a busy machine delays it by far less.
    expect(delay.percentile(99) / 1e6).toBeLessThan(limit / 4);
    expect(light.length).toBeGreaterThan(20);
  });

  test('questions that ran out of time leave their threads free again', async () => {
    await put(store, crowdedWorld(5_000));
    const ask = () =>
      store
        .counts(
          { list: { name: 'claims' }, parents: [''], where: everyPair },
          { signal: new AbortController().signal, deadline: Date.now() + 200 },
        )
        .catch((error: unknown) => error);
    const answers = await Promise.all(Array.from({ length: 8 }, ask));
    expect(answers).toEqual(Array.from({ length: 8 }, () => expect.objectContaining({ code: 'TIMEOUT' })));
    await new Promise((resolve) => setTimeout(resolve, 500));
    const start = performance.now();
    await store.nodes(['unit/a'], unhurried());
    expect(performance.now() - start).toBeLessThan(200);
  });

  test('a question that nobody waits for any more is given up', async () => {
    await put(store, crowdedWorld(5_000));
    const controller = new AbortController();
    const heavy = store.counts(
      { list: { name: 'claims' }, parents: [''], where: everyPair },
      { signal: controller.signal, deadline: Date.now() + 60_000 },
    );
    setTimeout(() => controller.abort(), 50);
    const start = performance.now();
    await expect(heavy).rejects.toMatchObject({ code: 'TIMEOUT' });
    expect(performance.now() - start).toBeLessThan(1_000);
  });

  test('a second process-like store on the same folder sees what the first wrote, and may write too', async () => {
    const other = openSqliteStore(folder);
    await put(store, crowdedWorld(2));
    expect((await other.statistics(unhurried())).counts.CLAIM).toBe(2);
    await put(other, crowdedWorld(4));
    expect((await store.statistics(unhurried())).counts.CLAIM).toBe(4);
    await Promise.all([
      store.write((transaction) => transaction.advanceVersion()),
      other.write((transaction) => transaction.advanceVersion()),
    ]);
    expect((await store.statistics(unhurried())).dataVersion).toBe('2');
    await other.close();
  });

  test('what was read is read anew once anybody has written, here or in another process', async () => {
    const other = openSqliteStore(folder);
    const world = crowdedWorld(1);
    const namesOf = async () => {
      const list = { list: { name: 'entities', kind: 'UNIT' }, parents: [''], where: everything } as const;
      const order = [{ column: 'id', direction: 'ASC', isNullable: false }] as const;
      const page = { limit: 10, after: null, before: null, isBackward: false };
      const [rows = []] = await store.pages({ ...list, order, page }, unhurried());
      const nodes = await store.nodes(['unit/a', 'unit/b', 'unit/c'], unhurried());
      const names = nodes.map((node) => (node !== null && 'name' in node ? node.name : null));
      expect(rows.map(({ value }) => ('name' in value ? value.name : null))).toEqual(names);
      return names.join();
    };
    const renamed = (name: string) => ({
      ...world,
      entities: world.entities.map((entity) => ({ ...entity, name: `${name} ${entity.id}` })),
    });
    await put(store, world);
    expect(await namesOf()).toBe('unit/a,unit/b,unit/c');
    await put(store, renamed('own'));
    expect(await namesOf()).toBe('own unit/a,own unit/b,own unit/c');
    await put(other, renamed('other'));
    expect(await namesOf()).toBe('other unit/a,other unit/b,other unit/c');
    await other.close();
  });

  test('text cannot become part of a statement', async () => {
    await put(store, crowdedWorld(1));
    const nasty = `'; DROP TABLE claim; --`;
    const where = { kind: 'text', column: 'statementLower', operator: 'contains', value: nasty } as const;
    expect(await store.counts({ list: { name: 'claims' }, parents: [''], where }, unhurried())).toEqual([0]);
    expect(() => name(nasty)).toThrow('not a name');
    expect((await store.statistics(unhurried())).counts.CLAIM).toBe(1);
  });
});

// What lists the descriptors is one of them, and gone by then.
function readlinkIfThere(path: string): string {
  try {
    return readlinkSync(path);
  } catch {
    return '';
  }
}

/** Makes the store in a folder one of schema 1, which had nothing of schema 2 to 4. */
function downgrade(folder: string): void {
  const database = openConnection(join(folder, 'conflict-graph.sqlite'), 'write');
  database.script(`DROP TABLE revision; DROP TABLE summary; DROP TABLE reporting; DROP TABLE figure_range; DROP TABLE stale; DROP TABLE measure_on; DROP INDEX claim_on_by_day; DROP INDEX claim_on_by_kind_and_day;
      ALTER TABLE claim_on DROP COLUMN earliest; CREATE INDEX claim_on_by_kind ON claim_on (entity, kind, claim);
      DROP INDEX claim_by_measure_id; CREATE INDEX claim_by_measure_id ON claim (measure, id) WHERE measure IS NOT NULL;
      UPDATE meta SET value = '1' WHERE key = 'schemaVersion'`);
  database.close();
}

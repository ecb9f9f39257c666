/** Reads on the event loop's own thread: quick ones only, and never so many that others wait. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';

import { everything } from '../../src/domain/filter';
import type { GraphStore } from '../../src/store/graph-store';
import { answerRead } from '../../src/store/sqlite/answer-read';
import { openConnection } from '../../src/store/sqlite/connection';
import { openSqliteStore } from '../../src/store/sqlite/open';
import type { ReadCall } from '../../src/store/sqlite/protocol';
import { createQuickReads, type QuickReads } from '../../src/store/sqlite/quick-reads';
import { crowdedWorld, everyPair } from '../support/crowded-world';
import { entity } from '../support/record-makers';

import { put, unhurried } from './contract';

const heavy: ReadCall = {
  method: 'counts',
  request: { list: { name: 'claims' }, parents: [''], where: everyPair },
};
const light: ReadCall = { method: 'nodes', ids: ['unit/a', 'claim/c-1'] };

let folder: string;
let store: GraphStore;
let quickReads: QuickReads;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'conflict-graph-'));
  store = openSqliteStore(folder);
  await put(store, crowdedWorld(5_000));
});
beforeEach(() => {
  quickReads = createQuickReads(openConnection(join(folder, 'conflict-graph.sqlite'), 'quick'));
});
afterEach(() => quickReads.close());
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

test('a light read is answered as by the threads', async () => {
  expect(await quickReads.read(light, unhurried())).toEqual({
    answer: await store.nodes(['unit/a', 'claim/c-1'], unhurried()),
  });
});

test('a search that finds little is answered at once', async () => {
  const request = { words: ['nothing'], kinds: null };
  expect(await quickReads.read({ method: 'countHits', request }, unhurried())).toEqual({
    answer: await store.countHits(request, unhurried()),
  });
});

test('a heavy read is broken off, and its like are not begun again', async () => {
  const start = performance.now();
  expect(await quickReads.read(heavy, unhurried())).toBeNull();
  const once = performance.now() - start;
  for (let count = 0; count < 1_000; count += 1) expect(await quickReads.read(heavy, unhurried())).toBeNull();
  expect(performance.now() - start - once).toBeLessThan(1_000);
  expect(await quickReads.read(light, unhurried())).not.toBeNull();
});

test.each<[string, ReadCall]>([
  ['many ids', { method: 'nodes', ids: Array.from({ length: 501 }, (_, index) => `claim/c-${index}`) }],
  ['a search for few letters', { method: 'countHits', request: { words: ['a', 'st'], kinds: null } }],
  ['totals', { method: 'statistics' }],
])('%s are left to the threads', async (_, call) => {
  expect(await quickReads.read(call, unhurried())).toBeNull();
});

describe('an entity with very many links', () => {
  beforeAll(async () => {
    const topic = (id: string, broader: readonly string[]) => entity(id, id, { broader });
    const narrower = Array.from({ length: 5_000 }, (_, index) => topic(`topic/t-${index}`, ['topic/hub']));
    await put(store, { entities: [topic('topic/hub', []), ...narrower], measures: [], claims: [], reports: [] });
  });

  test.each(['neighbours', 'linkCounts'] as const)('the read of its %s can be broken off', (method) => {
    const connection = openConnection(join(folder, 'conflict-graph.sqlite'), 'read');
    let looks = 0;
    const check = () => {
      looks += 1;
      if (looks > 1) throw new Error('enough');
    };
    expect(() => answerRead(connection, { method, ids: ['topic/hub'] }, check)).toThrow('enough');
    connection.close();
  });
}); // prettier-ignore

test('a read whose time is up is refused', async () => {
  const late = { signal: new AbortController().signal, deadline: Date.now() - 1 };
  await expect(quickReads.read(light, late)).rejects.toMatchObject({ code: 'TIMEOUT' });
});

test('a flood of light reads leaves the event loop free', async () => {
  const page = { limit: 100, after: null, before: null, isBackward: false };
  const order = [{ column: 'id', direction: 'ASC', isNullable: false }] as const;
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  const answers = await Promise.all(
    Array.from({ length: 500 }, () =>
      store.pages({ list: { name: 'claims' }, parents: [''], where: everything, order, page }, unhurried()),
    ),
  );
  delay.disable();
  expect(answers.every(([rows]) => rows?.length === 100)).toBe(true);
  // All of them at once would take many times as long; a busy machine delays a turn by far less.
  expect(delay.percentile(99) / 1e6).toBeLessThan(150);
});

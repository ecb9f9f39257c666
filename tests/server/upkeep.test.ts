import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { CodedError } from '../../src/domain/errors';
import { createUpkeep } from '../../src/server/upkeep';
import { openConnection } from '../../src/store/sqlite/connection';
import { sql } from '../../src/store/sqlite/fragment';
import { openSqliteStore } from '../../src/store/sqlite/open';
import { put } from '../store/contract';
import { createReferenceStore } from '../support/reference-store';
import { serveForTest, testSettings } from '../support/serve';
import { world } from '../support/world';

const bearer = { authorization: `Bearer ${testSettings.writeToken}` };

/** Waits until the condition holds. */
async function until(holds: () => boolean): Promise<void> {
  for (const start = Date.now(); !holds();) {
    if (Date.now() - start > 30_000) throw new Error('it never came about');
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

test('what is due is made anew when the server starts, and after a mutation', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'conflict-graph-'));
  const store = openSqliteStore(folder, { leastClaims: 1 });
  await put(store, world);
  const looking = openConnection(join(folder, 'conflict-graph.sqlite'), 'read');
  const stale = () => looking.all(sql`SELECT entity FROM stale`);
  const summarised = () => looking.all<{ entity: string }>(sql`SELECT entity FROM summary`).length;
  expect([stale().length > 0, summarised()]).toEqual([true, 0]);

  const server = await serveForTest(store);
  await until(() => stale().length === 0);
  const before = summarised();
  expect(before).toBeGreaterThan(0);

  const document = `{
    entities: [{ id: unit/fresh, kind: UNIT, name: Fresh }],
    sources: [{ id: source/fresh, kind: ARTICLE, name: Fresh }],
    claims: [{ id: claim/fresh, statement: New, about: [unit/fresh], reports: [{ source: source/fresh, stance: ASSERTS }] }],
  }`;
  const mutation = `mutation { importDocument(document: ${JSON.stringify(document)}) { created } }`;
  const added = await server.post({ query: mutation }, bearer);
  expect(added.body).toEqual({ data: { importDocument: { created: 4 } } });
  await until(() => summarised() === before + 1 && stale().length === 0);

  looking.close();
  await server.close();
  rmSync(folder, { recursive: true });
});

test('a failure of the upkeep is told in the log, and the server serves on', async () => {
  const refreshSummaries = () => Promise.reject(new CodedError('STORE_UNAVAILABLE', 'The disk is full.'));
  const server = await serveForTest({ ...createReferenceStore(), refreshSummaries });
  await until(() => server.log.some(({ msg }) => String(msg).includes('could not be brought up to date')));
  expect((await server.post({ query: '{ statistics { claims } }' })).body).toEqual({
    data: { statistics: { claims: 0 } },
  });
  await server.close();
});

test('woken again while it runs, the upkeep runs once more, and never twice at a time', async () => {
  let running = 0;
  let runs = 0;
  const most: number[] = [];
  const refreshSummaries = async () => {
    running += 1;
    most.push(running);
    await new Promise((resolve) => setTimeout(resolve, 20));
    running -= 1;
    runs += 1;
    return 0;
  };
  const upkeep = createUpkeep({ ...createReferenceStore(), refreshSummaries }, (error) => {
    throw error;
  });
  for (let wakes = 0; wakes < 5; wakes += 1) upkeep.wake();
  await until(() => runs === 1);
  for (let wakes = 0; wakes < 5; wakes += 1) upkeep.wake();
  await until(() => running === 0 && runs >= 2);
  expect(Math.max(...most)).toBe(1);
  expect(runs).toBeLessThanOrEqual(3);
});

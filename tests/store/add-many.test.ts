/** Adding far more than a store holds: its lists' indexes are gone meanwhile, and there again however it ends. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import Database from 'better-sqlite3';

import type { GraphStore } from '../../src/store/graph-store';
import { openConnection } from '../../src/store/sqlite/connection';
import { beginMany } from '../../src/store/sqlite/many';
import { openSqliteStore } from '../../src/store/sqlite/open';
import { importSeed } from '../support/seeded-store';

const many = 10_000;
let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'conflict-graph-'));
  file = join(folder, 'conflict-graph.sqlite');
});
afterEach(() => rmSync(folder, { recursive: true }));

function indexes(): readonly unknown[] {
  const database = new Database(file, { readonly: true });
  const names = database
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL ORDER BY name")
    .pluck()
    .all();
  database.close();
  return names;
}

async function inStore<Result>(work: (store: GraphStore) => Promise<Result>): Promise<Result> {
  const store = openSqliteStore(folder);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

/** Adds many units, and gives the indexes while that goes on. */
async function indexesWhileAdding(store: GraphStore, units: number): Promise<readonly unknown[]> {
  const during = await store.addMany?.(units, async () => indexes());
  if (during === undefined) throw new Error('the store takes no notice');
  return during;
}

test('they are dropped while many are added to an empty store, and made in the end', async () => {
  await inStore(async (store) => {
    const before = indexes();
    const during = await indexesWhileAdding(store, many);
    expect(before.length).toBeGreaterThan(25);
    expect(during.length).toBeLessThan(before.length / 2);
    expect(indexes()).toEqual(before);
  });
});

test('they stay where few are added, or not far more than there is', async () => {
  await inStore(async (store) => {
    const before = indexes();
    expect(await indexesWhileAdding(store, many - 1)).toEqual(before);
    const connection = openConnection(file, 'write');
    connection.script(`INSERT INTO claim (rowid, id, kind, statement, statementLower, sourceCount, originCount,
      independence, isDerivation, contradicted, record) VALUES (${many}, 'claim/x', 'STATEMENT', '', '', 0, 0, '', 0, 0, '{}')`);
    connection.close();
    expect(await indexesWhileAdding(store, many)).toEqual(before);
    expect(await indexesWhileAdding(store, 10 * many)).not.toEqual(before);
  });
});

test('they are made where adding fails, and what failed is told', async () => {
  await inStore(async (store) => {
    const before = indexes();
    const failing = store.addMany?.(many, async () => {
      throw new Error('the disk is full');
    });
    await expect(failing).rejects.toThrow('the disk is full');
    expect(indexes()).toEqual(before);
  });
});

test('a program that was killed meanwhile leaves a store that the next one completes', async () => {
  const before = await inStore(async () => indexes());
  const connection = openConnection(file, 'write');
  beginMany(connection, many);
  connection.close();
  expect(indexes()).not.toEqual(before);
  await inStore(async () => expect(indexes()).toEqual(before));
});

test('the store takes documents and answers meanwhile', async () => {
  await inStore(async (store) => {
    const counts = await store.addMany?.(many, async () => {
      await importSeed(store);
      const call = { signal: new AbortController().signal, deadline: Date.now() + 60_000 };
      return (await store.statistics(call)).counts;
    });
    expect(counts?.CLAIM).toBeGreaterThan(300);
  });
});

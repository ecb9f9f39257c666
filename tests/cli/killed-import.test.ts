/** An import that is killed in the middle: the store opens, holds whole batches only, and the same import completes it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { GraphStore } from '../../src/store/graph-store';
import { openNeo4jStore } from '../../src/store/neo4j/open';
import { openSqliteStore } from '../../src/store/sqlite/open';
import { jsonLines } from '../support/json-lines';
import { describeWithNeo4j, emptyNeo4j } from '../support/neo4j';
import { runProgram, startProgram } from '../support/program';

const batch = 1_000;
/** So many that the store drops the indexes of its lists meanwhile, and takes them in several transactions. */
const claimsForSqlite = 12_000;
const claimsForNeo4j = 6_000;

interface Exported {
  readonly claim?: {
    readonly id: string;
    readonly about: readonly string[];
    readonly reports: readonly unknown[];
  };
  readonly entity?: { readonly id: string };
}

async function exportedBy(settings: Readonly<Record<string, string>>): Promise<string> {
  const { code, out, err } = await runProgram(['export', '--format', 'jsonl'], settings);
  expect([code, err]).toEqual([0, '']);
  return out;
}

/** Kills an import as soon as `store`, which looks on, sees its first batch of claims. */
async function killInTheMiddle(
  file: string,
  settings: Readonly<Record<string, string>>,
  store: GraphStore,
): Promise<void> {
  const importing = startProgram(['import', file], settings);
  const ended = new Promise<void>((resolve) => importing.once('exit', () => resolve()));
  for (;;) {
    const call = { signal: new AbortController().signal, deadline: Date.now() + 30_000 };
    const { counts } = await store.statistics(call);
    if (counts.CLAIM >= batch) break;
    if (importing.exitCode !== null) throw new Error('the import ended before it could be killed');
  }
  importing.kill('SIGKILL');
  await ended;
  await store.close();
}

async function testKilledImport(
  folder: string,
  settings: Readonly<Record<string, string>>,
  store: GraphStore,
  claims: number,
): Promise<void> {
  const file = join(folder, 'world.jsonl');
  writeFileSync(file, [...jsonLines(claims)].join(''));
  await killInTheMiddle(file, settings, store);

  const half = await exportedBy(settings);
  const records = half
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Exported);
  const kept = records.flatMap(({ claim }) => claim ?? []);
  expect(kept.length).toBeGreaterThan(0);
  expect(kept.length).toBeLessThan(claims);
  expect(records.length % batch).toBe(0);
  const entities = new Set(records.flatMap(({ entity }) => entity?.id ?? []));
  for (const { about, reports } of kept) {
    expect(reports).toHaveLength(2);
    expect(about.every((id) => entities.has(id))).toBe(true);
  }

  const again = await runProgram(['import', file], settings);
  expect([again.code, again.out]).toEqual([0, expect.stringMatching(/^Imported: /)]);
  const fresh = { DATA_DIR: join(folder, 'fresh') };
  await runProgram(['import', file], fresh);
  expect(await exportedBy(settings)).toBe(await exportedBy(fresh));
}

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'conflict-graph-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('an import into SQLite that is killed is completed by the same import', async () => {
  const data = join(folder, 'data');
  await testKilledImport(folder, { DATA_DIR: data }, openSqliteStore(data), claimsForSqlite);
});

describeWithNeo4j('on Neo4j', (connect) => {
  test('an import that is killed is completed by the same import', async () => {
    const { uri, username, password, database } = connect();
    await emptyNeo4j(connect());
    const settings = {
      NEO4J_URI: uri,
      NEO4J_USERNAME: username ?? '',
      NEO4J_PASSWORD: password ?? '',
      NEO4J_DATABASE: database ?? '',
    };
    await testKilledImport(folder, settings, await openNeo4jStore(connect()), claimsForNeo4j);
  });
});

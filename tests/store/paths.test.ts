/** A path that the store finds by itself is the one that is found by asking it for neighbours, step by step. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import fc from 'fast-check';

import { shortestPath } from '../../src/domain/shortest-path';
import type { GraphStore } from '../../src/store/graph-store';
import { openNeo4jStore } from '../../src/store/neo4j/open';
import { openSqliteStore } from '../../src/store/sqlite/open';
import { createRandom } from '../../bench/random';
import { deriveRows } from '../support/derive-rows';
import { describeWithNeo4j } from '../support/neo4j';
import { at, entity, link, report, source } from '../support/record-makers';

import { put, unhurried } from './contract';

const units = 30;
const layer = 40;

/** Units in a tangle, with several links between some; and two layers of units that all are linked with all. */
function tangle() {
  const random = createRandom(17);
  const loose = Array.from({ length: 70 }, (_, index) => {
    const [from, to] = [random.below(units), random.below(units - 1)];
    return link(
      `claim/loose-${index}`,
      `unit/u-${from}`,
      'PART_OF',
      `unit/u-${to >= from ? to + 1 : to}`,
      index % 3 === 0 ? at('1942') : null,
    );
  });
  const between = (one: string, other: string) =>
    link(`claim/${one}-${other}`, `unit/${one}`, 'PART_OF', `unit/${other}`, null);
  const layers = Array.from({ length: layer }, (_, index) => [
    between('start', `l-${index}`),
    between(`r-${index}`, 'goal'),
    ...Array.from({ length: layer }, (_each, other) => between(`l-${index}`, `r-${other}`)),
  ]).flat();
  const names = [
    ...Array.from({ length: units }, (_, index) => `u-${index}`),
    ...Array.from({ length: layer }, (_, index) => [`l-${index}`, `r-${index}`]).flat(),
    'start',
    'goal',
    'alone',
  ];
  const claims = [...loose, ...layers];
  return deriveRows({
    entities: [
      ...names.map((slug) => entity(`unit/${slug}`, slug, {})),
      entity('organization/press', 'Press', {}),
      source('source/list', 'List', { kind: 'DOCUMENT', publisher: 'organization/press' }),
    ],
    measures: [],
    claims,
    reports: claims.map(({ id }) => report('source/list', id, {})),
  });
}

function pathContract(open: () => GraphStore | Promise<GraphStore>): void {
  let store: GraphStore;
  beforeAll(async () => {
    store = await open();
    await put(store, tangle());
  });
  afterAll(() => store.close());

  async function expectSame(from: string, to: string, maxLength: number): Promise<number | null> {
    const found = (await store.path?.({ from, to, maxLength }, unhurried())) ?? null;
    const expected = await shortestPath(from, to, maxLength, (ids) => store.neighbours(ids, unhurried()));
    expect(found?.steps ?? null).toEqual(expected);
    const known = new Set(found?.nodes.map((node) => ('record' in node ? node.record.id : node.id)));
    if (known.size > 0)
      expect(
        expected?.every(
          ({ to: passed, link: { claim } }) => known.has(passed) && (claim === null || known.has(claim)),
        ),
      ).toBe(true);
    return expected?.length ?? null;
  }

  test('between any two', async () => {
    const lengths = new Set<number | null>();
    await fc.assert(
      fc.asyncProperty(
        fc.nat(units - 1),
        fc.nat(units - 1),
        fc.integer({ min: 1, max: 8 }),
        async (from, to, most) => {
          lengths.add(await expectSame(`unit/u-${from}`, `unit/u-${to}`, most));
        },
      ),
      { numRuns: 120 },
    );
    expect(lengths.size).toBeGreaterThan(3);
  });

  test('where there are more shortest paths than the server would sort', async () => {
    expect(layer * layer).toBeGreaterThan(1_000);
    expect(await expectSame('unit/start', 'unit/goal', 6)).toBe(3);
    expect(await expectSame('unit/start', 'unit/goal', 2)).toBeNull();
  });

  test('over what a source is published by', async () => {
    expect(await expectSame('source/list', 'organization/press', 1)).toBe(1);
  });

  test('to itself, to what is alone, and to what is not there', async () => {
    expect(
      await store.path?.({ from: 'unit/alone', to: 'unit/alone', maxLength: 1 }, unhurried()),
    ).toMatchObject({ steps: [] });
    for (const to of ['unit/alone', 'unit/none']) {
      expect(await store.path?.({ from: 'unit/start', to, maxLength: 6 }, unhurried())).toBeNull();
    }
    expect(await store.path?.({ from: 'unit/none', to: 'unit/none', maxLength: 6 }, unhurried())).toBeNull();
  });
}

describe('on SQLite', () => {
  let folder: string;
  afterAll(() => rmSync(folder, { recursive: true }));
  pathContract(() => openSqliteStore((folder = mkdtempSync(join(tmpdir(), 'conflict-graph-')))));
});

describeWithNeo4j('on Neo4j', (connect) => {
  pathContract(() => openNeo4jStore(connect()));
});

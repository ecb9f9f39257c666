/** Looking ahead: the same answers as resolver by resolver, in one call of the store. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import fc from 'fast-check';
import { parse, validate } from 'graphql';

import { createSchema } from '../../src/graphql/schema';
import type { GraphStore } from '../../src/store/graph-store';
import { openNeo4jStore } from '../../src/store/neo4j/open';
import { openSqliteStore } from '../../src/store/sqlite/open';
import { createAsk } from '../support/ask';
import { countCalls } from '../support/counting-store';
import { describeWithNeo4j } from '../support/neo4j';
import { randomQuery, type QueryPool } from '../support/random-query';
import { importSeed } from '../support/seeded-store';

const schema = createSchema();

function lookAheadContract(open: () => Promise<GraphStore>, runs: number): void {
  let store: GraphStore;
  let pool: QueryPool;
  beforeAll(async () => {
    store = await importSeed(await open());
    const ids: string[] = [];
    for await (const { kind, record } of store.exportAll())
      ids.push(kind === 'claim' ? record.record.id : record.id);
    pool = {
      ids: ids.filter((_, index) => index % 3 === 0),
      words: ['barrier troops', 'order 227', 'soldiers', 'stalin'],
    };
  });
  afterAll(() => store.close());

  test('random queries are answered as without it', async () => {
    const withoutBranches = createAsk(without(store));
    const counted = countCalls(store);
    const withBranches = createAsk(counted.store);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 1e9 }), async (seed) => {
        const query = randomQuery(schema, pool, seed);
        expect(validate(schema, parse(query))).toEqual([]);
        expect(await withBranches(query)).toEqual(await withoutBranches(query));
      }),
      { numRuns: runs },
    );
    expect(counted.calls.filter((call) => call === 'branch').length).toBeGreaterThan(runs / 2);
  });

  test.each<[string, string]>([
    [
      'the question of the mission',
      `{ sources(where: { reportsFiguresOn: "topic/barrier-troops" }) { totalCount nodes { id name publisher { name }
        reports(where: { claim: { on: "topic/barrier-troops", kind: { eq: FIGURE } } }) { totalCount nodes {
          stance claim { id statement figure { display measure { name } } corroboration { originCount } }
          reliesOn { source { id name } } } } } } }`,
    ],
    [
      'links, their claims and what is behind these',
      `{ units { nodes { commanders { edges { link { period { edtf } claim { id reports { nodes { source { name } } } } } node { id name } } } links(first: 3) { nodes { other { id ... on Person { issued { nodes { name } } } } claim { statement } } } } } }`,
    ],
    [
      'a node of any kind',
      `{ node(id: "topic/barrier-troops") { ... on Topic { narrower { nodes { name } } } ... on Entity { claims(first: 4) { totalCount nodes { topics { name } } } } } }`,
    ],
    [
      'what is derived from claims and what revises them, on and on',
      `{ claims(first: 30) { nodes { id basisOf { totalCount nodes { id basisOf(first: 2) { nodes { statement } } } } revisedBy(last: 3) { totalCount edges { cursor node { topics { name } } } } } } }`,
    ],
    [
      'hits of a search',
      `{ search(text: "barrier") { nodes { matched node { ... on Claim { topics { id name } } ... on Entity { claims { totalCount } } } } } }`,
    ],
    [
      'ranges',
      `{ measures(where: { figures: { some: { on: "topic/barrier-troops" } } }) { nodes { id range(where: { on: "topic/barrier-troops" }) { low high claims sources origins } } } }`,
    ],
  ])('%s is one call', async (_, query) => {
    const counted = countCalls(store);
    const answer = await createAsk(counted.store)(query);
    expect(answer.errors).toBeUndefined();
    expect(counted.calls).toEqual(['branch']);
    expect(answer).toEqual(await createAsk(without(store))(query));
  });

  test('what is wrong with an argument below is told where it stands', async () => {
    const query = '{ units(first: 2) { totalCount nodes { id claims(first: 1000) { nodes { id } } } } }';
    const answer = await createAsk(store)(query);
    expect(answer.errors?.[0]?.extensions?.['code']).toBe('PAGE_TOO_LARGE');
    expect(answer).toEqual(await createAsk(without(store))(query));
  });

  test('variables decide what is read', async () => {
    const query = `query ($first: Int!, $with: Boolean!) { units(first: $first) { nodes { id claims(first: $first) @include(if: $with) { nodes { id } } } } }`;
    for (const variables of [
      { first: 1, with: true },
      { first: 2, with: false },
      { first: 2, with: true },
    ]) {
      expect(await createAsk(store)(query, variables)).toEqual(
        await createAsk(without(store))(query, variables),
      );
    }
  });

  test('a branch that cannot be read is left to the resolvers', async () => {
    const query = '{ units(first: 2) { nodes { id claims(first: 1) { nodes { id } } } } }';
    const past = { call: { signal: new AbortController().signal, deadline: Date.now() - 1 } };
    const answer = await createAsk(store, past)(query);
    expect(answer.errors?.[0]?.extensions?.['code']).toBe('TIMEOUT');
    expect(answer).toEqual(await createAsk(without(store), past)(query));
  });
}

/** The same store, as if it could not read branches. */
function without(store: GraphStore): GraphStore {
  const { branch, ...rest } = store;
  expect(branch).toBeDefined();
  return rest;
}

describe('on SQLite', () => {
  let folder: string;
  afterAll(() => rmSync(folder, { recursive: true }));
  lookAheadContract(
    async () => openSqliteStore((folder = mkdtempSync(join(tmpdir(), 'conflict-graph-')))),
    200,
  );
});

describeWithNeo4j('on Neo4j', (connect) => {
  lookAheadContract(() => openNeo4jStore(connect()), 60);
});

/** Compiled queries: the answers of graphql-js, where these have no errors. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import fc from 'fast-check';
import { execute, getOperationAST, parse, type ExecutionResult } from 'graphql';

import { createCompiledQueries, type AnswerCompiled } from '../../src/graphql/compiled-queries';
import type { GraphContext } from '../../src/graphql/context';
import { createSchema } from '../../src/graphql/schema';
import type { GraphStore } from '../../src/store/graph-store';
import { openSqliteStore } from '../../src/store/sqlite/open';
import { contextOf } from '../support/ask';
import { randomQuery } from '../support/random-query';
import { importSeed } from '../support/seeded-store';
import { serveForTest } from '../support/serve';

const schema = createSchema();
let folder: string;
let store: GraphStore;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'conflict-graph-'));
  store = await importSeed(openSqliteStore(folder));
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

interface Asked {
  readonly compiled: readonly (string | null)[];
  readonly executed: ExecutionResult;
}

/** Asks as often as it takes to compile a query, and graphql-js once. */
async function ask(query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<Asked> {
  const answerCompiled: AnswerCompiled = createCompiledQueries(schema);
  const document = parse(query);
  const operation = getOperationAST(document) ?? fail();
  const context = (): GraphContext => contextOf(store);
  const compiled: (string | null)[] = [];
  for (let times = 0; times < 3; times += 1) {
    const data = await answerCompiled({ document, operation, variables }, context());
    compiled.push(data === null ? null : JSON.stringify(data));
  }
  const executed = await execute({
    schema,
    document,
    variableValues: variables,
    contextValue: context(),
  });
  return { compiled, executed };
}

function fail(): never {
  throw new Error('no operation');
}

test('random queries are answered as graphql-js answers them, to the letter', async () => {
  const runs = 100;
  let compiledCount = 0;
  const pool = {
    ids: ['topic/barrier-troops', 'person/joseph-stalin', 'order/order-no-227', 'conflict/world-war-ii'],
    words: ['barrier troops', 'order 227', 'soldiers', 'stalin'],
  };
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 1e9 }), async (seed) => {
      const { compiled, executed } = await ask(randomQuery(schema, pool, seed));
      expect(executed.errors).toBeUndefined();
      if (compiled[2] !== null) compiledCount += 1;
      expect(compiled).toEqual([null, null, compiled[2] === null ? null : JSON.stringify(executed.data)]);
    }),
    { numRuns: runs },
  );
  // The rest is too large to be compiled.
  expect(compiledCount).toBeGreaterThan(runs / 2);
});

test.each<[string, string, Readonly<Record<string, unknown>>?]>([
  [
    'a fragment in two places under two conditions',
    `query ($one: Boolean!, $other: Boolean!) { a: statistics { ...counts @include(if: $one) } b: statistics { ...counts @skip(if: $other) engine } }
     fragment counts on Statistics { claims reports }`,
    { one: true, other: true },
  ],
  [
    'names that mean something to JavaScript',
    `{ return: statistics { class: claims await: sources null: reports this: engine } then: statistics { then: claims } }`,
  ],
  [
    'text that would end a string of JavaScript',
    '{ search(text: "order \\" \' \\\\ ` ${1} \\u2028 227", first: 2) { nodes { matched } } }',
  ],
  [
    'defaults of variables, and variables that are not given',
    `query ($first: Int = 2, $where: ClaimFilter, $with: Boolean = false) { claims(first: $first, where: $where) { totalCount nodes { id period @include(if: $with) { edtf } } } }`,
  ],
  [
    'a filter in a variable, whose type contains itself',
    'query ($where: ClaimFilter) { claims(where: $where, first: 3) { totalCount nodes { id } } }',
    { where: { not: { or: [{ on: 'topic/barrier-troops' }, { kind: { in: ['LINK', 'FIGURE'] } }] } } },
  ],
  [
    'one value where a list is taken',
    'query ($kinds: [NodeKind!], $order: [ClaimOrder!]) { search(text: "stalin", kinds: $kinds) { nodes { matched } } claims(orderBy: $order, first: 2) { nodes { id } } }',
    { kinds: 'PERSON', order: { field: 'EARLIEST' } },
  ],
  [
    'a field that is merged from two places',
    '{ claims(first: 2) { nodes { id figure { low } } } claims(first: 2) { nodes { figure { high } kind } } }',
  ],
])('%s', async (_, query, variables = {}) => {
  const { compiled, executed } = await ask(query, variables);
  expect(executed.errors).toBeUndefined();
  expect(compiled).toEqual([null, null, JSON.stringify(executed.data)]);
});

test.each<[string, string, Readonly<Record<string, unknown>>?]>([
  ['an argument', '{ statistics { claims } claims(first: 1000) { totalCount } }'],
  [
    'an argument below',
    '{ units(first: 2) { totalCount nodes { id claims(first: 1000) { nodes { id } } } } }',
  ],
  ['a variable', 'query ($first: Int) { claims(first: $first) { totalCount } }', { first: 'two' }],
  ['a variable that is missing', 'query ($first: Int!) { claims(first: $first) { totalCount } }'],
])('what is wrong with %s is left to graphql-js', async (_, query, variables = {}) => {
  const { compiled, executed } = await ask(query, variables);
  expect(executed.errors).toHaveLength(executed.data?.['units'] === undefined ? 1 : 2);
  expect(compiled).toEqual([null, null, null]);
});

test.each([
  '{ constructor: statistics { toString: claims hasOwnProperty: reports } }',
  '{ __proto__: statistics { __proto__: claims constructor: sources } }',
])('%s is answered as by graphql-js, or left to it', async (query) => {
  const { compiled, executed } = await ask(query);
  expect([null, JSON.stringify(executed.data)]).toContain(compiled[2]);
});

test.each([
  '{ __schema { queryType { name } types { name } } }',
  '{ claims(first: 1) { totalCount } ...schema } fragment schema on Query { __type(name: "Claim") { kind fields { name } } }',
])('%s asks about the schema, and is left to graphql-js', async (query) => {
  const { compiled, executed } = await ask(query);
  expect(executed.errors).toBeUndefined();
  expect(compiled).toEqual([null, null, null]);
});

test('a query that types multiply is not compiled', async () => {
  const links = (below: string) =>
    `links(first: 1) { nodes { other { __typename ... on Entity { id ${below} } } } }`;
  const { compiled, executed } = await ask(`{ units(first: 1) { nodes { ${links(links(links('')))} } } }`);
  expect(executed.errors).toBeUndefined();
  expect(compiled).toEqual([null, null, null]);
});

test('a mutation is never compiled', async () => {
  const { compiled } = await ask(
    'mutation { importDocument(document: "", format: YAML, dryRun: true) { problems { message } } }',
  );
  expect(compiled).toEqual([null, null, null]);
});

test('over HTTP a query has one answer, however often it is asked', async () => {
  const own = mkdtempSync(join(tmpdir(), 'conflict-graph-'));
  const server = await serveForTest(openSqliteStore(own));
  for (const [status, body] of [
    [200, { query: '{ claims(first: 2) { totalCount nodes { id statement } } }' }],
    [400, { query: '{ claims(first: 1000) { totalCount } statistics { claims } }' }],
    [
      400,
      { query: 'query ($first: Int) { claims(first: $first) { totalCount } }', variables: { first: 'x' } },
    ],
  ] as const) {
    const answers: unknown[][] = [];
    for (let times = 0; times < 5; times += 1) {
      const answered = await server.post(body);
      answers.push([answered.status, answered.headers.get('content-type'), answered.body]);
    }
    expect(answers[0]?.[0]).toBe(status);
    expect(answers).toEqual(Array.from(answers, () => answers[0]));
  }
  await server.close();
  rmSync(own, { recursive: true });
});

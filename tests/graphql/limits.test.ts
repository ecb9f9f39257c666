/** The limits of an operation, measured from its text and variables. */
import { parse } from 'graphql';

import { createLimitCheck, defaultLimits, type Limits } from '../../src/graphql/limits';
import { createSchema } from '../../src/graphql/schema';

const schema = createSchema();

interface Sent {
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
  readonly limits?: Partial<Limits>;
}

function check(query: string, { variables, operationName, limits }: Sent = {}): string | null {
  const document = parse(query);
  const checkLimits = createLimitCheck(schema, { ...defaultLimits, ...limits });
  const error = checkLimits({ document, operationName, variables });
  return error === null ? null : `${error.code}: ${error.message}`;
}

/** The cost as the refusal of a query that may cost nothing names it; 0 for a query that is not refused. */
function costOf(query: string, sent: Sent = {}): number {
  const refusal = check(query, { ...sent, limits: { maxCost: 0, ...sent.limits } });
  return refusal === null ? 0 : Number(/may have (\d+) objects/.exec(refusal)?.[1]);
}

function depthOf(query: string, sent: Sent = {}): number {
  const refusal = check(query, { ...sent, limits: { maxDepth: 0 } });
  return refusal === null ? 0 : Number(/nested (\d+) levels/.exec(refusal)?.[1]);
}

describe('cost', () => {
  test.each<[string, string, number]>([
    ['one object', '{ source(id: "source/a") { id name } }', 1],
    ['a page of twenty', '{ sources { totalCount nodes { id } } }', 1 + 20],
    ['a page as large as asked', '{ sources(first: 3) { nodes { id } } }', 1 + 3],
    ['a page from the end', '{ sources(last: 4) { nodes { id } } }', 1 + 4],
    ['a null is not given', '{ sources(first: null, last: 5) { nodes { id } } }', 1 + 5],
    [
      'edges, nodes and pageInfo',
      '{ sources(first: 3) { edges { node { id } } pageInfo { endCursor } } }',
      1 + 3 + 3 + 3,
    ],
    [
      'pages in pages',
      '{ sources(first: 3) { nodes { reports(first: 5) { nodes { claim { figure { low } } } } } } }',
      1 + 3 + 3 + 15 + 15 + 15,
    ],
    [
      'plain lists count once',
      '{ claims(first: 2) { nodes { about { name } remarks { text } } } }',
      1 + 2 + 2 + 2,
    ],
    ['an empty page costs nothing below', '{ sources(first: 0) { nodes { reports { nodes { id } } } } }', 1],
    ['a negative page too', '{ sources(first: -5) { nodes { id } } }', 1],
    [
      'a page that is too large counts as the largest',
      '{ sources(first: 1000000) { nodes { id } } }',
      1 + 100,
    ],
    [
      'aliases count each',
      '{ a: sources(first: 2) { nodes { id } } b: sources(first: 3) { nodes { id } } }',
      1 + 2 + 1 + 3,
    ],
    [
      'the same field twice counts once',
      '{ sources(first: 2) { nodes { id } nodes { name } } sources(first: 2) { nodes { url } } }',
      1 + 2,
    ],
    ['introspection is free', '{ __schema { types { fields { type { name } } } } __typename }', 0],
    ['scalars are free', '{ sources(first: 0) { totalCount __typename } }', 1],
    [
      'fragments on an interface and a kind',
      '{ node(id: "unit/a") { ... on Entity { names { value } } ... on Unit { partOf(first: 2) { nodes { id } } } } }',
      1 + 1 + 1 + 2,
    ],
    [
      'what is skipped',
      '{ sources(first: 2) { nodes @skip(if: true) { id } edges @include(if: false) { cursor } pageInfo @include(if: true) { endCursor } } }',
      1 + 2,
    ],
  ])('%s', (_, query, expected) => {
    expect(costOf(query)).toBe(expected);
  });

  test('variables are read as sent, or by their default', () => {
    const query =
      'query ($n: Int = 7, $all: Boolean!) { sources(first: $n) { nodes @include(if: $all) { id } } }';
    expect(costOf(query, { variables: { n: 2, all: true } })).toBe(1 + 2);
    expect(costOf(query, { variables: { all: true } })).toBe(1 + 7);
    expect(costOf(query, { variables: { n: null, all: true } })).toBe(1 + 20);
    expect(costOf(query, { variables: { n: 'many', all: true } })).toBe(1 + 20);
    expect(costOf(query, { variables: { n: 2, all: false } })).toBe(1);
  });

  test('fragments count where they are spread, and once on one object', () => {
    const query = `
      { sources(first: 2) { nodes { ...F ...F reports(first: 3) { nodes { id source { ...F } } } } } }
      fragment F on Source { publisher { id } reports(first: 3) { nodes { stance } } }`;
    expect(costOf(query)).toBe(1 + 2 + 2 + (2 + 6) + 6 + (6 + 6 + 18));
  });

  test('a fragment that doubles at every level is counted without being written out', () => {
    const levels = Array.from({ length: 60 }, (_, level) => {
      const next = level === 59 ? 'id' : `...F${level + 1}`;
      return `fragment F${level} on Unit { a: parts { nodes { ${next} } } b: parts { nodes { ${next} } } }`;
    });
    const query = `{ unit(id: "unit/a") { ...F0 } } ${levels.join(' ')}`;
    const started = performance.now();
    expect(check(query, { limits: { maxAliases: 1000, maxDepth: 1000 } })).toMatch(/^QUERY_TOO_COSTLY: /);
    expect(performance.now() - started).toBeLessThan(500);
  });

  test('a short query that is nested forty deep is refused', () => {
    const nested = Array.from({ length: 40 }).reduce<string>(
      (inner) => `parts{nodes{...on Unit{${inner}}}}`,
      'id',
    );
    expect(check(`{units{nodes{${nested}}}}`)).toBe(
      'QUERY_TOO_DEEP: The query is nested 83 levels deep; at most 15 are allowed.',
    );
    expect(check(`{units{nodes{${nested}}}}`, { limits: { maxDepth: 1000 } })).toMatch(/^QUERY_TOO_COSTLY: /);
  });

  test('a query at its limit passes, one above is refused', () => {
    const query = '{ sources(first: 9) { nodes { id } } }';
    expect(check(query, { limits: { maxCost: 10 } })).toBe(null);
    expect(check(query, { limits: { maxCost: 9 } })).toBe(
      'QUERY_TOO_COSTLY: The query may have 10 objects in its answer; at most 9 are allowed.',
    );
  });

  test('only the operation that is asked for counts', () => {
    const query = 'query A { sources(first: 1) { nodes { id } } } query B { statistics { engine } }';
    expect(costOf(query, { operationName: 'A' })).toBe(2);
    expect(costOf(query, { operationName: 'B' })).toBe(1);
    expect(check(query, { limits: { maxCost: 0 } })).toBe(null);
    expect(check(query, { operationName: 'C', limits: { maxCost: 0 } })).toBe(null);
  });

  test('mutations count too', () => {
    expect(costOf('mutation { importDocument(document: "") { dryRun } }')).toBe(1);
  });
});

describe('depth', () => {
  test.each<[string, string, number]>([
    ['one field', '{ statistics { engine } }', 2],
    ['the deepest counts', '{ statistics { engine } sources { nodes { publisher { name } } } }', 4],
    ['through inline fragments', '{ node(id: "unit/a") { ... on Unit { ... { period { edtf } } } } }', 3],
    [
      'through fragments',
      '{ node(id: "unit/a") { ...A } } fragment A on Unit { period { ...B } } fragment B on Period { edtf }',
      3,
    ],
    [
      'introspection apart',
      '{ __schema { types { fields { name } } } sources { totalCount __typename } }',
      2,
    ],
    ['what is skipped', '{ sources { totalCount nodes @skip(if: true) { id } } }', 2],
  ])('%s', (_, query, expected) => {
    expect(depthOf(query)).toBe(expected);
  });

  test('fragments in a circle have no end', () => {
    const query = '{ unit(id: "unit/a") { ...A } } fragment A on Unit { parts { nodes { ...A } } }';
    expect(check(query)).toBe('QUERY_TOO_DEEP: The query is nested endlessly deep; at most 15 are allowed.');
  });
});

describe('repeats and arguments', () => {
  const many = (count: number, text: (index: number) => string) =>
    Array.from({ length: count }, (_, index) => text(index)).join(' ');

  test('aliases', () => {
    const query = (count: number) => `{ ${many(count, (index) => `a${index}: __typename`)} }`;
    expect(check(query(100))).toBe(null);
    expect(check(query(101))).toBe(
      'QUERY_TOO_COSTLY: The query may have 101 aliases; at most 100 are allowed.',
    );
  });

  test('directives', () => {
    const query = (count: number) => `{ ${many(count, () => '__typename @include(if: true)')} }`;
    expect(check(query(100))).toBe(null);
    expect(check(query(101))).toBe(
      'QUERY_TOO_COSTLY: The query may have 101 directives; at most 100 are allowed.',
    );
  });

  test('values, in the text and in variables', () => {
    const query = (count: number) => `{ nodes(ids: [${many(count, () => '"unit/a"')}]) { id } }`;
    expect(check(query(999))).toBe(null);
    const refusal =
      'QUERY_TOO_COSTLY: The query may have 1001 values in its arguments; at most 1000 are allowed.';
    expect(check(query(1000))).toBe(refusal);
    const ids = Array.from({ length: 1000 }, () => 'unit/a');
    expect(check('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { variables: { ids } })).toBe(refusal);
  });

  test('nesting, in the text and in variables', () => {
    const nested = (depth: number) =>
      Array.from({ length: depth - 1 }).reduce<string>((inner) => `{not:${inner}}`, '{}');
    expect(check(`{ claims(where: ${nested(20)}) { totalCount } }`)).toBe(null);
    const refusal = (depth: number) =>
      `QUERY_TOO_DEEP: An argument is nested ${depth} levels deep; at most 20 are allowed.`;
    expect(check(`{ claims(where: ${nested(21)}) { totalCount } }`)).toBe(refusal(21));
    const where = JSON.parse(
      Array.from({ length: 400 }).reduce<string>((inner) => `{"not":${inner}}`, '{}'),
    ) as unknown;
    const query = 'query ($where: ClaimFilter) { claims(where: $where) { totalCount } }';
    expect(check(query, { variables: { where } })).toBe(refusal(401));
  });

  test('a variable nested beyond any stack is refused, not fallen over', () => {
    const where = Array.from({ length: 200_000 }).reduce<object>((inner) => ({ and: [inner] }), {});
    const query = 'query ($where: ClaimFilter) { claims(where: $where) { totalCount } }';
    expect(check(query, { variables: { where }, limits: { maxValues: 1e9 } })).toBe(
      'QUERY_TOO_DEEP: An argument is nested 200001 levels deep; at most 20 are allowed.',
    );
  });
});

test('one document is measured anew for variables that change its size', () => {
  const checkLimits = createLimitCheck(schema, { ...defaultLimits, maxCost: 0 });
  const document = parse(
    'query Q($first: Int, $deep: Boolean!, $id: ID) { sources(first: $first, where: { id: { eq: $id } }) { nodes { publisher @include(if: $deep) { id } } } }',
  );
  const costs = [
    { first: 3, deep: true },
    { first: 5, deep: true },
    { first: 5, deep: false },
    { first: 3, deep: true, id: 'source/a' },
    { deep: true },
    { first: null, deep: true },
  ].map(
    (variables) => /may have (\d+) objects/.exec(checkLimits({ document, variables })?.message ?? '')?.[1],
  );
  expect(costs).toEqual(['7', '11', '6', '7', '41', '41']);
});

import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';

import { getIntrospectionQuery } from 'graphql';

import { CodedError } from '../../src/domain/errors';
import { largestBody } from '../../src/server/http-errors';
import type { GraphStore } from '../../src/store/graph-store';
import { createReferenceStore } from '../support/reference-store';
import { serveForTest, testSettings, type ServedForTest } from '../support/serve';

const json = { 'content-type': 'application/json' };
const bearer = { authorization: `Bearer ${testSettings.writeToken}` };
const importNothing = 'mutation { importDocument(document: "entities: []") { created unchanged } }';

describe('the HTTP server', () => {
  let server: ServedForTest;
  beforeAll(async () => {
    server = await serveForTest();
  });
  afterAll(() => server.close());

  test('tells that it lives, that it is ready, and its numbers', async () => {
    const health = await fetch(`${server.url}/health`);
    expect([health.status, await health.json()]).toEqual([200, { status: 'alive' }]);
    const ready = await fetch(`${server.url}/ready`);
    expect([ready.status, await ready.json()]).toEqual([200, { status: 'ready', engine: 'reference' }]);
    await server.post({ query: '{ statistics { claims } }' });
    await server.post({ query: '{ claim(id: "nonsense") { id } }' });
    const metrics = await (await fetch(`${server.url}/metrics`)).text();
    const counted = metrics
      .split('\n')
      .filter((line) => /_count\{.*(graphql|statistics)|^graphql_errors/.test(line));
    expect(counted).toEqual([
      'http_request_duration_seconds_count{route="/graphql",method="POST",status="200"} 2',
      'store_call_duration_seconds_count{method="statistics",outcome="ok"} 1',
      'graphql_errors_total{code="BAD_USER_INPUT"} 1',
    ]);
  });

  test('sends a long answer compressed to whom reads that, and unpacks no request', async () => {
    const ask = (query: string, headers: Record<string, string>) =>
      fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { ...json, ...headers },
        body: JSON.stringify({ query }),
      });
    const schema = getIntrospectionQuery();
    const plain = await ask(schema, { 'accept-encoding': 'identity' });
    expect(plain.headers.get('content-encoding')).toBeNull();
    const whole = await plain.text();
    for (const encoding of ['br', 'gzip']) {
      const packed = await ask(schema, { 'accept-encoding': encoding });
      expect(packed.headers.get('content-encoding')).toBe(encoding);
      expect(packed.headers.get('vary')).toBe('accept-encoding');
      expect(await packed.text()).toBe(whole);
    }
    const short = await ask('{ statistics { claims } }', { 'accept-encoding': 'br' });
    expect(short.headers.get('content-encoding')).toBeNull();
    const body = gzipSync(JSON.stringify({ query: '{ statistics { claims } }' }));
    const headers = { ...json, 'content-encoding': 'gzip' };
    const refused = await fetch(`${server.url}/graphql`, { method: 'POST', headers, body });
    expect(refused.status).toBe(400);
  });

  test('gives every answer the id of its request: the one it came with, or one of its own', async () => {
    const given = await fetch(`${server.url}/health`, { headers: { 'x-request-id': 'trace-7' } });
    expect(given.headers.get('x-request-id')).toBe('trace-7');
    const odd = await fetch(`${server.url}/health`, { headers: { 'x-request-id': 'a b' } });
    expect(odd.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    expect(server.log).toContainEqual(
      expect.objectContaining({ reqId: 'trace-7', route: '/health', status: 200, msg: 'request answered' }),
    );
  });

  test.each([
    ['an unknown address', '/nowhere', { method: 'GET' }, 404, 'NOT_FOUND'],
    ['an address that only begins alike', '/health/x', { method: 'GET' }, 404, 'NOT_FOUND'],
    ['an address that only ends alike', '/x/health', { method: 'GET' }, 404, 'NOT_FOUND'],
    ['a trailing slash', '/graphql/', { method: 'GET' }, 404, 'NOT_FOUND'],
    ['a method that is not for it', '/health', { method: 'DELETE' }, 405, 'METHOD_NOT_ALLOWED'],
    ['a method that is not for GraphQL', '/graphql', { method: 'PUT', headers: json, body: '{}' }, 405, 'METHOD_NOT_ALLOWED'],
    ['broken JSON', '/graphql', { method: 'POST', headers: json, body: '{"query": "{' }, 400, 'BAD_REQUEST'],
    ['no body', '/graphql', { method: 'POST', headers: json }, 400, 'BAD_REQUEST'],
    ['a body that is null', '/graphql', { method: 'POST', headers: json, body: 'null' }, 400, 'BAD_REQUEST'],
    ['a body that is text', '/graphql', { method: 'POST', headers: json, body: '"{ x }"' }, 400, 'BAD_REQUEST'],
    ['a body without a query', '/graphql', { method: 'POST', headers: json, body: '{}' }, 400, 'BAD_REQUEST'],
    ['a query that is a number', '/graphql', { method: 'POST', headers: json, body: '{"query": 7}' }, 400, 'BAD_REQUEST'],
    ['variables that are text', '/graphql', { method: 'POST', headers: json, body: '{"query": "{ __typename }", "variables": "x"}' }, 400, 'BAD_REQUEST'],
    ['a batch', '/graphql', { method: 'POST', headers: json, body: '[{"query": "{ __typename }"}]' }, 400, 'BAD_REQUEST'],
    ['a form', '/graphql', { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'query=x' }, 415, 'UNSUPPORTED_MEDIA_TYPE'],
    ['plain text', '/graphql', { method: 'POST', headers: { 'content-type': 'text/plain' }, body: '{"query": "{ __typename }"}' }, 415, 'UNSUPPORTED_MEDIA_TYPE'],
    ['a body beyond the limit', '/graphql', { method: 'POST', headers: json, body: 'x'.repeat(largestBody + 1) }, 413, 'PAYLOAD_TOO_LARGE'],
    ['a body that is not UTF-8', '/graphql', { method: 'POST', headers: json, body: Buffer.from('{"query": "{ claim(id: \"\xff\") { id } }"}', 'latin1') }, 400, 'BAD_REQUEST'],
    ['another encoding', '/graphql', { method: 'POST', headers: { 'content-type': 'application/json; charset=iso-8859-1' }, body: '{"query": "{ __typename }"}' }, 415, 'UNSUPPORTED_MEDIA_TYPE'],
    ['an address that cannot be decoded', '/%', { method: 'GET' }, 400, 'BAD_REQUEST'],
    ['brackets without end in the address', `/graphql?query=${'{a'.repeat(3_000)}`, { method: 'GET' }, 400, 'QUERY_TOO_DEEP'],
    ['a polluting key', '/graphql', { method: 'POST', headers: json, body: '{"__proto__": {"query": "{ __typename }"}}' }, 400, 'BAD_REQUEST'],
    ['a GET without a query', '/graphql', { method: 'GET' }, 400, 'BAD_REQUEST'],
    ['a mutation by GET', `/graphql?query=${encodeURIComponent(importNothing)}`, { method: 'GET', headers: bearer }, 405, 'METHOD_NOT_ALLOWED'],
  ])('%s is refused with a code', async (_, path, request, status, code) => {
    const response = await fetch(`${server.url}${path}`, request);
    const body = (await response.json()) as { errors?: { message: string; extensions: { code: string } }[] };
    expect([response.status, body.errors?.map(({ extensions }) => extensions.code)]).toEqual([status, [code]]);
    expect(response.headers.get('content-type')).toMatch(/^application\/json/);
    expect(body.errors?.[0]?.message).toMatch(/\w/);
  }); // prettier-ignore

  test.each([
    ['no GraphQL', { query: '{' }, 400, 'GRAPHQL_PARSE_FAILED'],
    ['an unknown field', { query: '{ nothing }' }, 400, 'GRAPHQL_VALIDATION_FAILED'],
    ['a variable of another type', { query: 'query Q($id: ID!) { claim(id: $id) { id } }', variables: { id: { a: 1 } } }, 400, 'BAD_USER_INPUT'],
    ['a variable that is missing', { query: 'query Q($id: ID!) { claim(id: $id) { id } }' }, 400, 'BAD_USER_INPUT'],
    ['an unknown operation', { query: 'query A { __typename }', operationName: 'B' }, 400, 'OPERATION_RESOLUTION_FAILURE'],
    ['two operations and no name', { query: 'query A { __typename } query B { __typename }' }, 400, 'OPERATION_RESOLUTION_FAILURE'],
    ['a hash in place of a query', { extensions: { persistedQuery: { version: 1, sha256Hash: 'a' } } }, 400, 'PERSISTED_QUERY_NOT_SUPPORTED'],
    ['a hash that is not the one of the query', { query: '{ __typename }', extensions: { persistedQuery: { version: 1, sha256Hash: 'a' } } }, 400, 'PERSISTED_QUERY_NOT_SUPPORTED'],
    ['an ill-formed id', { query: '{ claim(id: "../x") { id } }' }, 200, 'BAD_USER_INPUT'],
    ['an ill-formed cursor', { query: '{ claims(after: "x") { totalCount } }' }, 400, 'BAD_CURSOR'],
    ['too large a page', { query: '{ claims(first: 101) { totalCount } }' }, 400, 'PAGE_TOO_LARGE'],
    ['a negative page', { query: '{ claims(first: -1) { totalCount } }' }, 400, 'BAD_USER_INPUT'],
    ['too deep a query', { query: `{ sources { nodes { ${'cites { nodes { '.repeat(40)} id ${'} }'.repeat(40)} } } }` }, 400, 'QUERY_TOO_DEEP'],
    ['selections without end', { query: '{a'.repeat(2_400) }, 400, 'QUERY_TOO_DEEP'],
    ['selections without end that are closed', { query: `${'{a'.repeat(1_600)}${'}'.repeat(1_600)}` }, 400, 'QUERY_TOO_DEEP'],
    ['lists without end', { query: `{ claims(where: { and: ${'['.repeat(2_000)}${']'.repeat(2_000)} }) { totalCount } }` }, 400, 'QUERY_TOO_DEEP'],
    ['types without end', { query: `query Q($ids: ${'['.repeat(2_000)}ID${']'.repeat(2_000)}) { __typename }` }, 400, 'QUERY_TOO_DEEP'],
    ['brackets just below the limit', { query: `{ claims(where: { and: ${'['.repeat(490)}${']'.repeat(490)} }) { totalCount } }` }, 400, 'GRAPHQL_VALIDATION_FAILED'],
    ['too costly a query', { query: '{ claims(first: 100) { nodes { reports(first: 100) { nodes { claim { reports(first: 100) { nodes { id } } } } } } } }' }, 400, 'QUERY_TOO_COSTLY'],
    ['too many aliases', { query: `{ ${Array.from({ length: 200 }, (_, index) => `a${index}: __typename`).join(' ')} }` }, 400, 'QUERY_TOO_COSTLY'],
    ['too many directives', { query: `{ __typename ${'@include(if: true) '.repeat(200)} }` }, 400, 'GRAPHQL_VALIDATION_FAILED'],
    ['too many tokens', { query: `{ ${'__typename '.repeat(20_000)} }` }, 400, 'GRAPHQL_PARSE_FAILED'],
  ])('%s is refused with a code', async (_, body, status, code) => {
    const answer = await server.post(body);
    expect([answer.status, answer.body.errors?.[0]?.extensions.code]).toEqual([status, code]);
  }); // prettier-ignore

  test('brackets in text are no nesting', async () => {
    const text = '{'.repeat(600);
    const answer = await server.post({ query: `{ search(text: "a ${text} b") { totalCount } } # ${text}` });
    expect([answer.status, answer.body]).toEqual([200, { data: { search: { totalCount: 0 } } }]);
  });

  test('bytes that are no HTTP request, and headers without end, get a coded answer with an id', async () => {
    const answer = await sendBytes(server.url, 'NONSENSE\r\n\r\n');
    expect(answer).toMatch(/^HTTP\/1.1 400 [^]*"code":"BAD_REQUEST"/);
    const [, id] = /\r\nx-request-id: ([0-9a-f-]{36})\r\n/.exec(answer) ?? [];
    expect(id).toBeDefined();
    expect(server.log).toContainEqual(expect.objectContaining({ reqId: id, status: 400 }));
    const long = `GET / HTTP/1.1\r\nhost: x\r\nx: ${'y'.repeat(20_000)}\r\n\r\n`;
    expect(await sendBytes(server.url, long)).toMatch(/^HTTP\/1.1 400 [^]*larger than the server takes/);
  });

  test('a query that is nested forty deep through fragments costs nothing', async () => {
    const fragments = Array.from({ length: 40 }, (_, index) => `fragment F${index} on Topic { a: narrower { nodes { ...on Topic { ...F${index + 1} } } } b: narrower { nodes { ...on Topic { ...F${index + 1} } } } }`);
    const start = performance.now();
    const answer = await server.post({ query: `{ topics { nodes { ...F0 } } } ${fragments.join(' ')} fragment F40 on Topic { id }` });
    expect(answer.body.errors?.[0]?.extensions.code).toMatch(/^QUERY_TOO_/);
    expect(answer.status).toBe(400);
    expect(performance.now() - start).toBeLessThan(2_000);
  }); // prettier-ignore

  test('takes changes from the bearer of the token alone', async () => {
    const ask = (headers: Readonly<Record<string, string>>) => server.post({ query: importNothing }, headers);
    const codes = async (headers: Readonly<Record<string, string>>) => {
      const { status, body } = await ask(headers);
      return [status, body.errors?.[0]?.extensions.code];
    };
    expect(await codes({})).toEqual([401, 'UNAUTHENTICATED']);
    expect(await codes({ authorization: 'Basic abc' })).toEqual([401, 'UNAUTHENTICATED']);
    expect(await codes({ authorization: 'Bearer wrong' })).toEqual([403, 'FORBIDDEN']);
    expect((await ask(bearer)).body).toEqual({ data: { importDocument: { created: 0, unchanged: 0 } } });
  });

  test('answers with the problems of a document that it refuses, and writes nothing', async () => {
    const document =
      'entities:\n  - { id: unit/a, kind: UNIT, name: A, colour: red }\n  - { id: unit/b, kind: TOPIC, name: B }\n';
    const { status, body } = await server.post(
      {
        query: 'mutation M($document: String!) { importDocument(document: $document) { created } }',
        variables: { document },
      },
      bearer,
    );
    expect(status).toBe(400);
    expect(body.errors).toEqual([
      expect.objectContaining({
        extensions: {
          code: 'INVALID_DOCUMENT',
          problems: [
            expect.objectContaining({ file: 'document', path: 'entities[0].colour', line: 2 }),
            expect.objectContaining({ file: 'document', path: 'entities[1].kind', line: 3 }),
          ],
        },
      }),
    ]);
    expect((await server.post({ query: '{ units { totalCount } }' })).body).toEqual({
      data: { units: { totalCount: 0 } },
    });
  });
});

describe('a server without a token', () => {
  test('refuses every change', async () => {
    const server = await serveForTest(undefined, { writeToken: null });
    const { status, body } = await server.post({ query: importNothing }, { authorization: 'Bearer null' });
    expect([status, body.errors?.[0]?.extensions.code]).toEqual([403, 'FORBIDDEN']);
    await server.close();
  });
});

describe('a server that is asked too often', () => {
  test('says so, and when to come back', async () => {
    const server = await serveForTest(undefined, { rateLimitPerMinute: 3 });
    const answers = [];
    for (let i = 0; i < 4; i += 1) answers.push(await server.post({ query: '{ __typename }' }));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 429]);
    expect(answers[3]?.body.errors).toEqual([
      {
        message: expect.stringMatching(/retry-after/),
        extensions: { code: 'RATE_LIMITED', retryable: true },
      },
    ]);
    expect(Number(answers[3]?.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await fetch(`${server.url}/health`)).status).toBe(200);
    await server.close();
  });
});

describe('a server whose store fails', () => {
  const failing = (failure: () => Promise<never>): GraphStore => ({
    ...createReferenceStore(),
    nodes: failure,
    ping: failure,
  });
  const ask = { query: '{ node(id: "unit/a") { id } statistics { claims } }' };
  const askOnly = { query: '{ nodes(ids: ["unit/a"]) { id } }' };

  test('masks a fault and logs it once, with the id of the request', async () => {
    const server = await serveForTest(failing(() => Promise.reject(new Error('secret detail'))));
    const { status, body } = await server.post(ask, { 'x-request-id': 'r-1' });
    expect(status).toBe(200);
    expect(body).toEqual({
      data: { node: null, statistics: { claims: 0 } },
      errors: [
        expect.objectContaining({
          message: 'Unexpected error',
          path: ['node'],
          extensions: { code: 'INTERNAL_SERVER_ERROR' },
        }),
      ],
    });
    const logged = server.log.filter((line) => JSON.stringify(line).includes('secret detail'));
    expect(logged).toEqual([expect.objectContaining({ level: 50, reqId: 'r-1' })]);
    expect((await server.post(askOnly)).status).toBe(500);
    await server.close();
  });

  test('answers 503 where the store is away, and is not ready', async () => {
    const away = new CodedError('STORE_UNAVAILABLE', 'The store does not answer.');
    const server = await serveForTest(failing(() => Promise.reject(away)));
    const { status, body } = await server.post(askOnly);
    expect([status, body.errors?.[0]?.extensions]).toEqual([
      503,
      { code: 'STORE_UNAVAILABLE', retryable: true },
    ]);
    expect((await server.post(ask)).status).toBe(200);
    const ready = await fetch(`${server.url}/ready`);
    expect([ready.status, await ready.json()]).toEqual([
      503,
      { status: 'unavailable', code: 'STORE_UNAVAILABLE', engine: 'reference' },
    ]);
    expect((await fetch(`${server.url}/health`)).status).toBe(200);
    await server.close();
  });

  test('answers 504 where the time is up', async () => {
    const late = new CodedError('TIMEOUT', 'The query took longer than it is given.');
    const server = await serveForTest(failing(() => Promise.reject(late)));
    const { status, body } = await server.post(askOnly);
    expect([status, body.errors?.[0]?.extensions]).toEqual([504, { code: 'TIMEOUT', retryable: true }]);
    await server.close();
  });
});

describe('a server that is told to stop', () => {
  test('answers what is under way, and takes no more', async () => {
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    const base = createReferenceStore();
    let asked: () => void = () => undefined;
    const underWay = new Promise<void>((resolve) => (asked = resolve));
    const server = await serveForTest({
      ...base,
      nodes: async (...given) => {
        asked();
        await held;
        return base.nodes(...given);
      },
    });
    const answer = server.post({ query: '{ node(id: "unit/a") { id } }' });
    await underWay;
    const closed = server.close();
    await new Promise((resolve) => setTimeout(resolve, 100));
    await expect(fetch(`${server.url}/health`)).rejects.toThrow();
    release();
    expect((await answer).body).toEqual({ data: { node: null } });
    await closed;
  });
});

/** What the server answers to these bytes, sent as they are. */
function sendBytes(url: string, bytes: string): Promise<string> {
  const socket = connect(Number(new URL(url).port), '127.0.0.1', () => socket.end(bytes));
  return text(socket);
}

import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { setImmediate as nextTurn } from 'node:timers/promises';

import { getIntrospectionQuery } from 'graphql';

import { createTurnstile } from '../../src/server/turnstile';
import { createReferenceStore } from '../support/reference-store';
import { countCalls } from '../support/counting-store';
import { serveForTest } from '../support/serve';

const alive = 'GET /health HTTP/1.1\r\nhost: x\r\n\r\n';

describe('a turnstile', () => {
  test('lets one through in each turn, in the order that they came', async () => {
    const turnstile = createTurnstile();
    const through: number[] = [];
    for (let index = 0; index < 4; index += 1) turnstile(() => void through.push(index));
    const after = [];
    for (let turn = 0; turn < 5; turn += 1) {
      after.push([...through]);
      await nextTurn();
    }
    expect(after).toEqual([[0], [0, 1], [0, 1, 2], [0, 1, 2, 3], [0, 1, 2, 3]]);
  });

  test('holds up nobody once all are through', async () => {
    const turnstile = createTurnstile();
    const through: number[] = [];
    turnstile(() => void through.push(0));
    await nextTurn();
    await nextTurn();
    turnstile(() => void through.push(1));
    expect(through).toEqual([0, 1]);
  });
});

describe('a server that many ask at once', () => {
  const introspection = postOf(getIntrospectionQuery());

  test('tells that it lives before it has answered them all', async () => {
    const server = await serveForTest();
    const sockets = await connectAll(server.url, 41);
    const before = server.log.length;
    const answered = sockets.map((socket) => once(socket, 'data'));
    sockets.forEach((socket, index) => socket.write(index < 40 ? introspection : alive));
    await Promise.all(answered);
    const routes = server.log.slice(before).flatMap(({ route }) => (route === undefined ? [] : [route]));
    expect(routes).toHaveLength(41);
    expect(routes.indexOf('/health')).toBeLessThan(20);
    sockets.forEach((socket) => socket.destroy());
    await server.close();
  });

  test('does nothing for one who went away while others had their turn', async () => {
    const { store, calls } = countCalls(createReferenceStore());
    const server = await serveForTest(store);
    const before = calls.length;
    const sockets = await connectAll(server.url, 20);
    const patient = sockets.slice(0, -1);
    const answered = patient.map((socket) => once(socket, 'data'));
    patient.forEach((socket) => socket.write(introspection));
    sockets.at(-1)?.end(postOf('{ statistics { claims } }'), () => sockets.at(-1)?.destroy());
    await Promise.all(answered);
    expect((await server.post({ query: '{ node(id: "unit/a") { id } }' })).status).toBe(200);
    expect(calls.slice(before)).toEqual(['nodes unit/a']);
    patient.forEach((socket) => socket.destroy());
    await server.close();
  });
});

function postOf(query: string): string {
  const body = JSON.stringify({ query });
  return `POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
}

/** Connections that the server has taken: it has answered over each. */
function connectAll(url: string, count: number): Promise<readonly Socket[]> {
  const port = Number(new URL(url).port);
  const connectOne = async (): Promise<Socket> => {
    const socket = connect(port, '127.0.0.1');
    const answered = once(socket, 'data');
    socket.write(alive);
    await answered;
    return socket;
  };
  return Promise.all(Array.from({ length: count }, connectOne));
}

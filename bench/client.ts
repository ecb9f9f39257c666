/** The client of the benchmark: one connection for how long an answer takes, eight for how many there are in a second. */
import { Agent, request as send } from 'node:http';
import { text } from 'node:stream/consumers';

import autocannon from 'autocannon';

import type { Ask, Request } from './system';

/** What was measured of one question on one system. */
export interface Measured {
  /** Median time of an answer on one connection, in milliseconds. */
  readonly median: number;
  /** Answers in a second on eight connections. */
  readonly throughput: number;
}

const longestAnswerSeconds = 120;
/** The headers of every request. */
export const headers = { 'content-type': 'application/json' };

/** A client that keeps one connection. */
export function createClient(url: string): { readonly ask: Ask; close(): void } {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const ask: Ask = async (request) => {
    const answer = JSON.parse(await post(url, agent, JSON.stringify(request))) as {
      data?: unknown;
      errors?: readonly { message: string }[];
    };
    if (answer.errors !== undefined) throw new Error(answer.errors.map(({ message }) => message).join('; '));
    return answer.data;
  };
  return { ask, close: () => agent.destroy() };
}

/** Asks the requests in turn, first on one connection and then on eight, each for so many milliseconds. */
export async function measure(
  url: string,
  requests: readonly Request[],
  milliseconds: number,
): Promise<Measured> {
  const bodies = requests.map((request) => JSON.stringify(request));
  await medianOf(url, bodies, milliseconds / 4);
  const median = await medianOf(url, bodies, milliseconds);
  // Where an answer takes long, so does counting them.
  return { median, throughput: await throughputOf(url, bodies, Math.max(milliseconds, 10 * median)) };
}

/** Asks the requests in turn on eight connections, and measures nothing. */
export async function warmUp(url: string, requests: readonly Request[], milliseconds: number): Promise<void> {
  await throughputOf(
    url,
    requests.map((request) => JSON.stringify(request)),
    milliseconds,
  );
}

async function throughputOf(url: string, bodies: readonly string[], milliseconds: number): Promise<number> {
  const result = await autocannon({
    url,
    connections: 8,
    duration: Math.max(1, milliseconds / 1000),
    timeout: longestAnswerSeconds,
    requests: bodies.map((body) => ({ method: 'POST' as const, headers, body })),
  });
  if (result.non2xx + result.errors > 0) throw new Error(`${result.non2xx + result.errors} requests failed`);
  return result['2xx'] / result.duration;
}

async function medianOf(url: string, bodies: readonly string[], milliseconds: number): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const times: number[] = [];
  const end = performance.now() + milliseconds;
  for (let count = 0; performance.now() < end || count < bodies.length; count += 1) {
    const start = performance.now();
    await post(url, agent, bodies[count % bodies.length] ?? '');
    times.push(performance.now() - start);
  }
  agent.destroy();
  return times.sort((one, other) => one - other)[Math.floor(times.length / 2)] ?? NaN;
}

function post(url: string, agent: Agent, body: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const length = Buffer.byteLength(body);
    const sent = send(
      url,
      { method: 'POST', agent, headers: { ...headers, 'content-length': length } },
      (response) => {
        text(response).then((answer) => {
          if (response.statusCode === 200) resolve(answer);
          else reject(new Error(`${response.statusCode}: ${answer.slice(0, 500)}`));
        }, reject);
      },
    );
    sent.once('error', reject);
    sent.end(body);
  });
}

import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { request, Agent } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

import { startProgram } from '../support/program';
import { until } from '../support/until';

const token = 'a-token-for-tests';

let folder: string;
let child: ChildProcessWithoutNullStreams | null = null;
let printed = '';
let told = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'conflict-graph-'));
  printed = '';
  told = '';
});
afterEach(async () => {
  child?.kill('SIGKILL');
  await until(() => pidsThatServe().every((pid) => !isAlive(pid)));
  rmSync(folder, { recursive: true });
});

/** Starts two processes that serve together, and gives their address. */
async function serve(settings: Readonly<Record<string, string>> = {}): Promise<string> {
  const server = startProgram(['serve'], {
    DATA_DIR: join(folder, 'data'),
    PORT: '0',
    WORKERS: '2',
    WRITE_TOKEN: token,
    ...settings,
  });
  child = server;
  server.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  server.stderr.on('data', (chunk: Buffer) => (told += chunk.toString()));
  await until(() => server.exitCode !== null || /\ncurl .*\n/.test(printed));
  const [url = ''] = /http:\/\/\S+:\d+/.exec(printed) ?? [];
  return url;
}

/** The lines of the log. */
function logged(): readonly { readonly pid: number; readonly msg: string; readonly status?: number }[] {
  return printed
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as { pid: number; msg: string; status?: number });
}

function pidsThatServe(): readonly number[] {
  return [...new Set(logged().map(({ pid }) => pid))];
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** Asks over a connection of its own, so that the processes take turns. */
async function ask(url: string, query: string): Promise<{ status: number; body: unknown }> {
  const agent = new Agent({ keepAlive: false });
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
  return new Promise((resolve, reject) => {
    request(`${url}/graphql`, { method: 'POST', agent, headers }, (response) => {
      text(response).then(
        (body) => resolve({ status: response.statusCode ?? 0, body: JSON.parse(body) }),
        reject,
      );
    })
      .once('error', reject)
      .end(JSON.stringify({ query }));
  });
}

const version = '{ statistics { dataVersion } }';
const change = `mutation { importDocument(document: "entities: [{ id: unit/new, kind: UNIT, name: New unit }]") { created } }`;

describe('several processes that serve together', () => {
  test('answer on one address in turn, see at once what one writes, tell the numbers of all, and end with the first', async () => {
    const url = await serve();
    expect(await ask(url, change)).toEqual({
      status: 200,
      body: { data: { importDocument: { created: 1 } } },
    });
    const answers = [];
    for (let count = 0; count < 6; count += 1) answers.push(await ask(url, version));
    expect(answers).toEqual(
      answers.map(() => ({ status: 200, body: { data: { statistics: { dataVersion: '2' } } } })),
    );
    const answering = logged().filter(({ msg }) => msg === 'request answered');
    expect(new Set(answering.map(({ pid }) => pid)).size).toBe(2);
    expect(pidsThatServe()).not.toContain(child?.pid);

    for (let count = 0; count < 2; count += 1) {
      const metrics = await (await fetch(`${url}/metrics`)).text();
      expect(metrics).toContain(
        'http_request_duration_seconds_count{route="/graphql",method="POST",status="200"} 7\n',
      );
    }

    expect(pidsThatServe().map(isAlive)).toEqual([true, true]);
    child?.kill('SIGKILL');
    await until(() => !pidsThatServe().some(isAlive));
  });

  test('count the requests of an address together', async () => {
    const url = await serve({ RATE_LIMIT_PER_MINUTE: '5' });
    const statuses = [];
    for (let count = 0; count < 8; count += 1) statuses.push((await ask(url, version)).status);
    expect(statuses).toEqual([200, 200, 200, 200, 200, 429, 429, 429]);
  });

  test('let through as many as a large limit says, but for what is taken ahead', async () => {
    const limit = 1_024;
    const takenAhead = limit / 256;
    const url = await serve({ RATE_LIMIT_PER_MINUTE: String(limit), LOG_LEVEL: 'error' });
    const statuses: number[] = [];
    const askInTurn = async () => {
      for (let count = 0; count < 150; count += 1) statuses.push((await ask(url, '{ __typename }')).status);
    };
    await Promise.all(Array.from({ length: 8 }, askInTurn));
    const passed = statuses.filter((status) => status === 200).length;
    expect(passed).toBeLessThanOrEqual(limit);
    expect(passed).toBeGreaterThan(limit - takenAhead);
    expect(statuses.filter((status) => status === 429).length).toBe(statuses.length - passed);
  });

  test('are replaced when they are lost, and the others go on meanwhile', async () => {
    const url = await serve();
    const [lost = 0, left] = pidsThatServe();
    process.kill(lost, 'SIGKILL');
    await until(() => !isAlive(lost));
    expect((await ask(url, version)).status).toBe(200);
    await until(() => pidsThatServe().length === 3);
    expect(told).toBe('A process that serves ended with SIGKILL; another takes its place.\n');
    const serving = () =>
      new Set(
        logged()
          .filter(({ status }) => status === 200)
          .map(({ pid }) => pid),
      );
    for (let count = 0; count < 6; count += 1) await ask(url, version);
    expect(serving()).toEqual(new Set(pidsThatServe().filter((pid) => pid !== lost)));
    expect(serving()).toContain(left);
  });

  test('answer what is under way before they end', async () => {
    const url = await serve({ LOG_LEVEL: 'info' });
    const questions = Array.from({ length: 20 }, () => ask(url, version));
    await until(() => logged().some(({ msg }) => msg === 'request answered'));
    const ended = new Promise<number | null>((resolve) => child?.once('exit', resolve));
    child?.kill('SIGTERM');
    const answers = await Promise.allSettled(questions);
    expect(await ended).toBe(0);
    // Those that come too late are refused; none is answered to nobody.
    const received = answers.filter((answer) => answer.status === 'fulfilled' && answer.value.status === 200);
    const answered = logged().filter(({ msg, status }) => msg === 'request answered' && status === 200);
    expect(answered.length).toBeGreaterThan(0);
    expect(received.length).toBe(answered.length);
  });
});

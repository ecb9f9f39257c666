import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { runProgram, startProgram } from '../support/program';

let folder: string;
let settings: Readonly<Record<string, string>>;
let child: ChildProcessWithoutNullStreams | null = null;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'conflict-graph-'));
  settings = { DATA_DIR: join(folder, 'data'), PORT: '0', LOG_LEVEL: 'info' };
});
afterEach(() => {
  child?.kill('SIGKILL');
  rmSync(folder, { recursive: true });
});

/** Starts the server, and gives what it printed once it listens. */
async function serve(): Promise<{ greeting: string; url: string; ended: Promise<number | null> }> {
  const server = startProgram(['serve'], settings);
  child = server;
  let printed = '';
  server.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  const ended = new Promise<number | null>((resolve) => server.once('exit', resolve));
  while (!/\ncurl .*\n/.test(printed)) {
    if (server.exitCode !== null) throw new Error(`the server ended with ${server.exitCode}: ${printed}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  const [url = ''] = /http:\/\/\S+:\d+/.exec(printed) ?? [];
  return { greeting: printed.slice(printed.indexOf('\nConflict Graph')), url, ended };
}

describe('conflict-graph serve', () => {
  test('fills an empty store, says where it is, what it holds, and a first query that works as printed', async () => {
    const { greeting, url } = await serve();
    expect(greeting).toMatch(
      /^\nConflict Graph on http:\/\/127\.0\.0\.1:\d+ \(SQLite\): \d+ claims, \d+ reports, \d+ sources, \d+ links\.\n/,
    );
    const body = /-d '(.*)'/.exec(greeting)?.[1] ?? '';
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    const { data } = (await response.json()) as {
      data: { sources: { nodes: { reports: { nodes: { claim: { figure: { display: string } } }[] } }[] } };
    };
    const figures = data.sources.nodes.map(({ reports }) =>
      reports.nodes.map(({ claim }) => claim.figure.display),
    );
    expect(figures).toEqual([['10,201 persons', '1.5 %'], ['at most 150,000 persons']]);
  });

  test('sees what an import beside it puts in, and leaves a store alone that holds something', async () => {
    const { url } = await serve();
    const ask = async () => {
      const query = encodeURIComponent('{ unit(id: "unit/new") { name } statistics { dataVersion } }');
      const response = await fetch(`${url}/graphql?query=${query}`);
      return response.json();
    };
    expect(await ask()).toEqual({ data: { unit: null, statistics: { dataVersion: '1' } } });
    const added = await runProgram(
      ['import', join(__dirname, '..', '..', '..', 'tests', 'cli', 'new-unit.yaml')],
      settings,
    );
    expect([added.code, added.err]).toEqual([0, '']);
    expect(await ask()).toEqual({ data: { unit: { name: 'New unit' }, statistics: { dataVersion: '2' } } });
    child?.kill('SIGKILL');
    const again = await serve();
    expect(again.greeting).toContain('(SQLite)');
    const { out } = await runProgram(['query', '-'], settings, '{ statistics { dataVersion } }');
    expect(JSON.parse(out)).toEqual({ data: { statistics: { dataVersion: '2' } } });
  });

  test.each(['SIGTERM', 'SIGINT'] as const)('ends with 0 when it gets %s', async (signal) => {
    const { ended, url } = await serve();
    await fetch(`${url}/health`);
    const start = performance.now();
    child?.kill(signal);
    expect(await ended).toBe(0);
    expect(performance.now() - start).toBeLessThan(10_000);
  });

  test.each(['1', '2'])('says what is wrong where its address is taken, %s to serve', async (workers) => {
    const { url } = await serve();
    const second = await runProgram(['serve'], {
      ...settings,
      PORT: new URL(url).port,
      WORKERS: workers,
    });
    expect([second.code, second.err]).toEqual([
      1,
      `Cannot serve on 127.0.0.1:${new URL(url).port}: the port is in use. Choose another with PORT; 0 takes any that is free.\n`,
    ]);
  });

  test('says what is wrong where its address is not of this machine', async () => {
    const { code, err } = await runProgram(['serve'], { ...settings, HOST: '192.0.2.1' });
    expect([code, err]).toEqual([1, expect.stringMatching(/^Cannot serve on 192\.0\.2\.1:0: .*Set HOST/)]);
  });
});

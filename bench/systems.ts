/** The systems that are measured: each is loaded with the world once and then serves it by itself. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

import { worldLines } from './world';

/** A system that serves. */
export interface Served {
  readonly url: string;
  close(): Promise<void>;
}

/** A system by its name on the command line. */
export interface System {
  readonly name: string;
  readonly meaning: string;
  /** Loads a world of so many claims where it is not loaded yet, and serves it. */
  serve(claims: number): Promise<Served>;
}

const root = join(__dirname, '..', '..');
const data = join(root, '.cache', 'bench');
const program = join(root, 'dist', 'src', 'cli', 'main.js');

/** All systems, in the order of the table. */
export const systems: readonly System[] = [
  {
    name: 'sqlite',
    meaning: 'Conflict Graph on SQLite',
    serve: async (claims) => {
      const folder = join(data, `sqlite-${claims}`);
      const settings = { DATA_DIR: folder };
      const loaded = join(folder, 'loaded');
      if (!existsSync(loaded)) {
        rmSync(folder, { recursive: true, force: true });
        await load(claims, settings);
        await pipeline(Readable.from(['yes\n']), createWriteStream(loaded));
      }
      return serveProgram(settings);
    },
  },
  {
    name: 'neo4j',
    meaning:
      'Conflict Graph on the Neo4j that NEO4J_URI names, which is emptied by nobody: give an empty one',
    serve: async (claims) => {
      const { NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD, NEO4J_DATABASE } = process.env;
      if (NEO4J_URI === undefined) throw new Error('NEO4J_URI is not set');
      const settings = { NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD, NEO4J_DATABASE };
      await load(claims, settings);
      return serveProgram(settings);
    },
  },
];

type Environment = Readonly<Record<string, string | undefined>>;

async function load(claims: number, settings: Environment): Promise<void> {
  const file = join(data, `world-${claims}.jsonl`);
  mkdirSync(data, { recursive: true });
  if (!existsSync(file)) await pipeline(Readable.from(worldLines(claims)), createWriteStream(file));
  const start = performance.now();
  const importing = startProgram(['import', file], settings, process.stderr);
  const [code] = (await once(importing, 'exit')) as [number | null];
  if (code !== 0) throw new Error(`the import ended with ${code}`);
  process.stderr.write(`loaded in ${((performance.now() - start) / 1000).toFixed(1)} s\n`);
}

async function serveProgram(settings: Environment): Promise<Served> {
  const limits = {
    PORT: '0',
    LOG_LEVEL: 'silent',
    RATE_LIMIT_PER_MINUTE: '100000000',
    QUERY_TIMEOUT_MS: '60000',
  };
  const server = startProgram(['serve'], { ...settings, ...limits }, 'pipe');
  const ended = once(server, 'exit');
  for await (const chunk of server.stdout ?? []) {
    const [, url] = /on (http:\S+) /.exec(String(chunk)) ?? [];
    if (url === undefined) continue;
    server.stdout?.resume();
    return {
      url: `${url}/graphql`,
      close: async () => {
        server.kill('SIGTERM');
        await ended;
      },
    };
  }
  throw new Error('the server did not start');
}

function startProgram(
  words: readonly string[],
  settings: Environment,
  output: Writable | 'pipe',
): ChildProcess {
  return spawn(process.execPath, [program, ...words], {
    env: { PATH: process.env['PATH'], ...settings },
    stdio: ['ignore', output, 'inherit'],
  });
}

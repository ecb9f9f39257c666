/** Our own program as the benchmark runs it: an import of the generated world, and a server. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, existsSync, mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

import { schemaVersion } from '../../src/store/sqlite/schema';
import { cache, markLoaded, markOf, prepare, root, timed } from '../folders';
import { serveScript } from '../processes';
import type { Served } from '../system';
import { worldLines } from '../world';

/** What the program reads from its environment. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** The mark of the world's making. */
export const worldMark = markOf(['bench/world.ts', 'bench/random.ts']);

/** The program, compiled. */
export const programFile = join(root, 'dist', 'src', 'cli', 'main.js');

/** The file of a world of so many claims, written where it is not there yet. */
export async function worldFile(claims: number): Promise<string> {
  const file = join(cache, `world-${claims}-${worldMark}.jsonl`);
  if (existsSync(file)) return file;
  mkdirSync(cache, { recursive: true });
  await pipeline(Readable.from(worldLines(claims)), createWriteStream(`${file}.part`));
  renameSync(`${file}.part`, file);
  return file;
}

/** Imports a world of so many claims. */
export async function importWorld(claims: number, settings: Environment): Promise<void> {
  await importFile(await worldFile(claims), settings);
}

/** Imports a file. */
export async function importFile(file: string, settings: Environment): Promise<void> {
  const importing = spawn(process.execPath, [programFile, 'import', file], {
    env: { PATH: process.env['PATH'], ...settings },
    stdio: ['ignore', process.stderr, 'inherit'],
  });
  const [code] = (await once(importing, 'exit')) as [number | null];
  if (code !== 0) throw new Error(`the import ended with ${code}`);
}

/** The folder of an SQLite store that holds a world of so many claims. */
export async function sqliteFolder(claims: number): Promise<string> {
  const folder = join(cache, `sqlite-${claims}`);
  const mark = `schema ${schemaVersion} of world ${worldMark}\n`;
  if (!prepare(folder, mark)) return folder;
  await timed('sqlite: loaded', () => importWorld(claims, { DATA_DIR: folder }));
  markLoaded(folder, mark);
  return folder;
}

/** Serves a store. */
export async function serveProgram(settings: Environment): Promise<Served> {
  const { url, close } = await serveScript([programFile, 'serve'], {
    ...settings,
    NODE_ENV: undefined,
    PORT: '0',
    LOG_LEVEL: 'silent',
    RATE_LIMIT_PER_MINUTE: '100000000',
    QUERY_TIMEOUT_MS: '60000',
  });
  return { url: `${url}/graphql`, close };
}

/** A PostgreSQL of the benchmark's own, on a socket in a temporary folder, with its data kept. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

import { startServer } from '../processes';

/** A server that answers. */
export interface Postgres {
  /** Where libpq and its likes find the database. */
  readonly connection: string;
  /** Runs statements, one after the other. */
  run(statements: string): Promise<void>;
  /** Fills a table from rows in the order of its columns. */
  copy(table: string, columns: readonly string[], rows: Iterable<readonly Value[]>): Promise<void>;
  stop(): Promise<void>;
}

/** A value of a column. */
export type Value = string | number | boolean | null;

const settings: Readonly<Record<string, string>> = {
  listen_addresses: '',
  shared_buffers: '1GB',
  effective_cache_size: '4GB',
  work_mem: '64MB',
  maintenance_work_mem: '256MB',
  max_wal_size: '4GB',
  random_page_cost: '1.1',
  // Compiling a statement takes longer than any of these runs.
  jit: 'off',
};

/** The folder of PostgreSQL's programs; throws where it is not installed. */
export function findPostgres(): string {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian)
    ? readdirSync(debian).sort((one, other) => Number(other) - Number(one))
    : [];
  const found = versions
    .map((version) => join(debian, version, 'bin'))
    .find((bin) => existsSync(join(bin, 'initdb')));
  if (found === undefined) throw new Error('there is no PostgreSQL (on Debian: apt-get install postgresql)');
  return found;
}

/** Starts a server on a data folder, which is made where it is not there yet. */
export async function startPostgres(data: string): Promise<Postgres> {
  const bin = findPostgres();
  const sockets = mkdtempSync(join(tmpdir(), 'bench-postgres-'));
  giveAway(sockets);
  if (!existsSync(data)) createCluster(bin, data);
  const options = Object.entries({ ...settings, unix_socket_directories: sockets });
  const server = startServer(
    asPostgres([
      join(bin, 'postgres'),
      '-D',
      data,
      ...options.flatMap(([name, value]) => ['-c', `${name}=${value}`]),
    ]),
    join(sockets, 'console.log'),
    // A fast shutdown: it does not wait for clients.
    'INT',
  );
  const psql = ['-X', '-q', '-v', 'ON_ERROR_STOP=1', '-h', sockets, '-U', 'postgres', 'postgres'];
  await server.untilReady(async () => spawnSync('psql', [...psql, '-c', 'SELECT 1']).status === 0);
  const feed = async (words: readonly string[], input: Iterable<string>) => {
    const child = spawn('psql', [...psql, ...words], { stdio: ['pipe', 'ignore', 'inherit'] });
    const ended = once(child, 'exit') as Promise<[number | null]>;
    await pipeline(Readable.from(input), child.stdin);
    const [code] = await ended;
    if (code !== 0) throw new Error(`psql ended with ${code}`);
  };
  return {
    connection: `postgres://postgres@localhost/postgres?host=${encodeURIComponent(sockets)}`,
    run: (statements) => feed(['-f', '-'], [statements]),
    copy: (table, columns, rows) =>
      feed(['-c', `COPY ${table} (${columns.join(', ')}) FROM STDIN`], chunksOf(rows)),
    stop: async () => {
      await server.stop();
      rmSync(sockets, { recursive: true });
    },
  };
}

// Text is ordered by code point everywhere, as our own API orders it.
function createCluster(bin: string, data: string): void {
  const [program = '', ...words] = asPostgres([
    join(bin, 'initdb'),
    ...['-D', data, '-U', 'postgres', '-A', 'trust', '--locale=C', '--encoding=UTF8', '--no-sync'],
  ]);
  const { status, stderr } = spawnSync(program, words, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`initdb: ${stderr}`);
}

// PostgreSQL refuses to be run by root.
function asPostgres(command: readonly string[]): readonly string[] {
  const isRoot = process.getuid?.() === 0;
  return isRoot
    ? ['setpriv', '--reuid=postgres', '--regid=postgres', '--init-groups', '--', ...command]
    : command;
}

/** Gives a folder to the server's user. Throws where that user cannot come to it. */
export function giveAway(folder: string): void {
  if (process.getuid?.() !== 0) return;
  const idOf = (option: string) => Number(spawnSync('id', [option, 'postgres'], { encoding: 'utf8' }).stdout);
  chownSync(folder, idOf('-u'), idOf('-g'));
  const [program = '', ...words] = asPostgres(['test', '-w', folder]);
  if (spawnSync(program, words).status !== 0)
    throw new Error(`PostgreSQL is run as the user postgres, who cannot write in ${folder}`);
}

const linesAtOnce = 5_000;

function* chunksOf(rows: Iterable<readonly Value[]>): Generator<string> {
  let lines: string[] = [];
  for (const row of rows) {
    lines.push(`${row.map(cellOf).join('\t')}\n`);
    if (lines.length < linesAtOnce) continue;
    yield lines.join('');
    lines = [];
  }
  yield lines.join('');
}

const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

function cellOf(value: Value): string {
  return value === null
    ? '\\N'
    : String(value).replace(/[\\\t\n\r]/g, (character) => escapes[character] ?? '');
}

/** A Neo4j server of the tests' own: started on a free port with its data in a temporary folder. */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Writable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';

import neo4j, { type Driver } from 'neo4j-driver';

import type { Neo4jSettings } from '../../src/store/neo4j/connection';

/** A server that runs; `kill` ends the process at once and leaves its data, `remove` takes the data too. */
export interface Neo4jServer {
  readonly settings: Neo4jSettings;
  kill(): Promise<void>;
  /** Starts it again, on the same port and data. */
  restart(): Promise<void>;
  remove(): Promise<void>;
}

const password = 'conflict-graph-tests';
const longestStartMs = 90_000;

// Runs the server, and ends it with its data when its own standard input ends: so it cannot outlive the tests,
// however they end. A shell's background jobs ignore the interrupt of a terminal, so only that ending counts. The
// shell itself stays until then, for Node ends the input of a process that has ended.
const guard = `home=$1; shift; exec 3<&0
"$@" </dev/null >>"$home/console.log" 2>&1 & server=$!
{ cat <&3; [ -e "$home/ended-$server" ] || kill -9 $server; while kill -0 $server; do sleep 0.1; done; rm -rf "$home"; } >/dev/null 2>&1 &
echo $server >"$home/pid"; wait $server; touch "$home/ended-$server"; cat <&3 >/dev/null`;

/** Starts a server with these jars; it answers when the promise is fulfilled. */
export async function startNeo4j(jars: string, name: string): Promise<Neo4jServer> {
  const home = homeOf(name);
  rmSync(home, { recursive: true, force: true });
  mkdirSync(join(home, 'conf'), { recursive: true });
  const port = await freePort();
  const settings = settingsAt(port);
  writeFileSync(join(home, 'conf', 'neo4j.conf'), configuration(port));
  const guards = [run(jars, home)];
  await untilItAnswers(settings, home);
  writeFileSync(join(home, 'port'), String(port));
  return {
    settings,
    kill: async () => {
      const pid = readFileSync(join(home, 'pid'), 'utf8').trim();
      process.kill(Number(pid), 'SIGKILL');
      while (!existsSync(join(home, `ended-${pid}`))) await wait(20);
    },
    restart: async () => {
      rmSync(join(home, 'pid'));
      guards.push(run(jars, home));
      await untilItAnswers(settings, home);
    },
    remove: async () => {
      guards.forEach((stdin) => stdin.end());
      while (existsSync(home)) await wait(20);
    },
  };
}

/** The server that this process has started under that name, or one started now; it ends with the process. */
export async function sharedNeo4j(jars: string, name: string): Promise<Neo4jSettings> {
  const file = join(homeOf(name), 'port');
  if (existsSync(file)) {
    const settings = settingsAt(Number(readFileSync(file, 'utf8')));
    if ((await problemOf(settings)) === null) return settings;
  }
  return (await startNeo4j(jars, name)).settings;
}

function homeOf(name: string): string {
  return join(tmpdir(), `conflict-graph-neo4j-${process.pid}-${name}`);
}

function settingsAt(port: number): Neo4jSettings {
  return { uri: `bolt://127.0.0.1:${port}`, username: 'neo4j', password, database: 'neo4j' };
}

function configuration(port: number): string {
  return `server.default_listen_address=127.0.0.1
server.bolt.listen_address=127.0.0.1:${port}
server.bolt.advertised_address=127.0.0.1:${port}
server.http.enabled=false
server.https.enabled=false
dbms.usage_report.enabled=false
server.memory.pagecache.size=64m
db.tx_log.preallocate=false
`;
}

/** Starts the process; it ends when the stream that is returned does. */
function run(jars: string, home: string): Writable {
  const opened = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'];
  const classPath = readdirSync(jars).map((jar) => join(jars, jar));
  const java = [
    'java',
    '-Xms256m',
    '-Xmx512m',
    // It lives for minutes: the second compiler would cost more than it gives back.
    '-XX:TieredStopAtLevel=1',
    '-XX:+UseSerialGC',
    ...opened.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
    ...['-cp', classPath.join(':'), 'org.neo4j.server.CommunityEntryPoint'],
    ...[`--home-dir=${home}`, `--config-dir=${join(home, 'conf')}`],
  ];
  const child = spawn('sh', ['-c', guard, 'sh', home, ...java], { stdio: ['pipe', 'ignore', 'ignore'] });
  // The process of the tests does not wait for it.
  child.unref();
  if (child.stdin instanceof Socket) child.stdin.unref();
  return child.stdin;
}

async function untilItAnswers(settings: Neo4jSettings, home: string): Promise<void> {
  const end = Date.now() + longestStartMs;
  for (;;) {
    const problem = await problemOf(settings);
    if (problem === null) return;
    const pid = existsSync(join(home, 'pid')) ? readFileSync(join(home, 'pid'), 'utf8').trim() : '';
    if (Date.now() > end || existsSync(join(home, `ended-${pid}`))) {
      const console = readFileSync(join(home, 'console.log'), 'utf8').slice(-2000);
      throw new Error(`Neo4j did not start: ${problem}\n${console}`);
    }
    await wait(100);
  }
}

/** What keeps the server from answering, or null; a new server is given its password. */
async function problemOf(settings: Neo4jSettings): Promise<string | null> {
  try {
    await withDriver(settings, password, (driver) => driver.executeQuery('RETURN 1'));
    return null;
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error;
    if (error.code !== 'Neo.ClientError.Security.Unauthorized') return error.message;
  }
  const statement = 'ALTER CURRENT USER SET PASSWORD FROM "neo4j" TO $password';
  await withDriver(settings, 'neo4j', (driver) =>
    driver.executeQuery(statement, { password }, { database: 'system' }),
  );
  return problemOf(settings);
}

async function withDriver(
  { uri }: Neo4jSettings,
  secret: string,
  work: (driver: Driver) => Promise<unknown>,
): Promise<void> {
  const limits = { connectionTimeout: 1000, maxTransactionRetryTime: 0 };
  const driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', secret), limits);
  try {
    await work(driver);
  } finally {
    await driver.close();
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        if (typeof address === 'object' && address !== null) resolve(address.port);
        else reject(new Error('no free port'));
      });
    });
  });
}

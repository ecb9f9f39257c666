/** A Neo4j of the benchmark's own: the Community server from Maven Central, with memory to work in, its data kept. */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import neo4j from 'neo4j-driver';

import { findJars } from '../../tests/support/neo4j-jars';
import { freePort, startServer } from '../processes';

/** A server that answers; nobody has to say a password on the loopback address. */
export interface Neo4jServer {
  readonly uri: string;
  readonly version: string;
  stop(): Promise<void>;
}

// A small world is there to be checked, not measured.
const smallWorld = 10_000;
const forSmallWorld = ['-Xms256m', '-Xmx512m', '-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'];
const forMeasuring = ['-Xms2g', '-Xmx2g', '-XX:+UseG1GC', '-XX:+AlwaysPreTouch'];
const largeWorld = 100_000;

/** Starts a server on a home folder, for a world of so many claims; it answers when the promise is fulfilled. */
export async function startNeo4j(home: string, claims: number): Promise<Neo4jServer> {
  const jars = findJars();
  if ('reason' in jars) throw new Error(`no Neo4j can be started: ${jars.reason}`);
  const port = await freePort();
  mkdirSync(join(home, 'conf'), { recursive: true });
  writeFileSync(join(home, 'conf', 'neo4j.conf'), configuration(port, claims > largeWorld ? '4g' : '1g'));
  const server = startServer(
    command(jars.folder, home, claims < smallWorld ? forSmallWorld : forMeasuring),
    join(home, 'console.log'),
    'TERM',
  );
  const uri = `bolt://127.0.0.1:${port}`;
  await server.untilReady(() => answers(uri));
  return { uri, version: jars.folder.split('/').at(-1) ?? '', stop: () => server.stop() };
}

function configuration(port: number, pageCache: string): string {
  return `server.default_listen_address=127.0.0.1
server.bolt.listen_address=127.0.0.1:${port}
server.bolt.advertised_address=127.0.0.1:${port}
server.http.enabled=false
server.https.enabled=false
dbms.security.auth_enabled=false
dbms.usage_report.enabled=false
server.memory.pagecache.size=${pageCache}
db.tx_log.rotation.retention_policy=keep_none
db.tx_log.preallocate=false
`;
}

function command(jars: string, home: string, options: readonly string[]): readonly string[] {
  const opened = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'];
  return [
    'java',
    ...options,
    ...opened.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
    '-cp',
    readdirSync(jars)
      .map((jar) => join(jars, jar))
      .join(':'),
    'org.neo4j.server.CommunityEntryPoint',
    `--home-dir=${home}`,
    `--config-dir=${join(home, 'conf')}`,
  ];
}

async function answers(uri: string): Promise<boolean> {
  const driver = neo4j.driver(uri, undefined, { connectionTimeout: 1_000, maxTransactionRetryTime: 0 });
  try {
    await driver.executeQuery('RETURN 1');
    return true;
  } catch {
    return false;
  } finally {
    await driver.close();
  }
}

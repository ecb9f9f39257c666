/** The jars of a Neo4j server for the tests: fetched once by Maven into a folder that git ignores. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { tryLock, unlock } from './lock';

const version = '5.26.30';
const pom = `<project>
  <modelVersion>4.0.0</modelVersion>
  <groupId>conflict-graph</groupId>
  <artifactId>neo4j-for-tests</artifactId>
  <version>1</version>
  <packaging>pom</packaging>
  <dependencies>
    <dependency>
      <groupId>org.neo4j</groupId>
      <artifactId>neo4j</artifactId>
      <version>${version}</version>
    </dependency>
  </dependencies>
</project>
`;

const leastJava = 17;
const longestFetchMs = 10 * 60_000;

/** What the tests keep between runs. */
export const cacheFolder = join(__dirname, '..', '..', '..', '.cache');

/** Either a folder of jars or, where this machine cannot run them, the reason. */
export type Jars = { readonly folder: string } | { readonly reason: string };

/**
 * The folder of the server's jars, fetched where it is not there yet. It blocks while it fetches, because whether
 * tests are skipped has to be known before they are declared.
 */
export function findJars(): Jars {
  const java = javaVersion();
  if (java === null) return { reason: 'there is no java on the path' };
  if (java < leastJava) return { reason: `java is ${java}, and Neo4j wants ${leastJava} or newer` };
  const home = join(cacheFolder, 'neo4j');
  const folder = join(home, version);
  const lock = join(home, 'fetching');
  const end = Date.now() + longestFetchMs;
  while (!existsSync(folder)) {
    if (!tryLock(lock)) {
      if (Date.now() > end) return { reason: `another process holds ${lock}` };
      sleep(200);
      continue;
    }
    try {
      const problem = existsSync(folder) ? null : fetchJars(home, folder);
      if (problem !== null) return { reason: problem };
    } finally {
      unlock(lock);
    }
  }
  return { folder };
}

// Jars are copied beside the folder and moved when they are all there, so that half a fetch is never used.
function fetchJars(home: string, folder: string): string | null {
  const work = join(home, 'work');
  rmSync(work, { recursive: true, force: true });
  mkdirSync(work, { recursive: true });
  writeFileSync(join(work, 'pom.xml'), pom);
  const goal = [
    '-q',
    '-B',
    'dependency:copy-dependencies',
    '-DoutputDirectory=lib',
    '-DincludeScope=runtime',
  ];
  const { error, status, stdout } = spawnSync('mvn', goal, {
    cwd: work,
    encoding: 'utf8',
    timeout: longestFetchMs,
  });
  if (error !== undefined) return `mvn cannot be run (${error.message})`;
  if (status !== 0) return `mvn could not fetch Neo4j: ${stdout.trim().split('\n')[0] ?? ''}`;
  renameSync(join(work, 'lib'), folder);
  rmSync(work, { recursive: true, force: true });
  return null;
}

function javaVersion(): number | null {
  const { error, stderr } = spawnSync('java', ['-version'], { encoding: 'utf8' });
  const major = /version "(\d+)/.exec(stderr ?? '')?.[1];
  return error !== undefined || major === undefined ? null : Number(major);
}

function sleep(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)), 0, 0, milliseconds);
}

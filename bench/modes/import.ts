/** `--import`: how fast JSON Lines come in, beside a bare load of the same rows, and how soon the server then answers. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

import { openFacts } from '../facts';
import { cache } from '../folders';
import { startNeo4j } from '../neo4j/server';
import { programFile, serveProgram, sqliteFolder, worldFile, type Environment } from '../ours/program';
import type { System } from '../system';

import { bareNeo4jLoad } from './bare-neo4j-load';
import { bareSqliteLoad } from './bare-sqlite-load';

/** Rows that were loaded, in so many seconds. */
export interface Loaded {
  readonly rows: number;
  readonly seconds: number;
}

/** What is run: these of our systems, at each of these sizes. */
export interface ImportPlan {
  readonly sizes: readonly number[];
  readonly systems: readonly System[];
}

interface Imported {
  readonly seconds: number;
  readonly peakMegabytes: number;
}

const heads = [
  'system',
  'claims',
  'rows',
  'import, rows/s',
  'bare load, rows/s',
  'import : bare load',
  'peak memory of the import, without the file mapped',
  'answers after the start in',
];

/** Runs the plan and prints a table with a row for each system and size. */
export async function runImports({ sizes, systems }: ImportPlan): Promise<void> {
  const lines = [`| ${heads.join(' | ')} |`, `|${heads.map(() => '---').join('|')}|`];
  for (const claims of sizes) {
    for (const { name } of systems) {
      const cells = name === 'neo4j' ? await onNeo4j(claims) : await onSqlite(claims);
      lines.push(`| ${[name, claims, ...cells].join(' | ')} |`);
    }
  }
  process.stdout.write(`${lines.join('\n')}\n`);
}

async function onSqlite(claims: number): Promise<readonly string[]> {
  const folder = emptied('import-sqlite');
  const settings = { DATA_DIR: folder };
  const imported = await importInto(claims, settings);
  const started = await secondsToAnswer(settings);
  const bare = bareSqliteLoad(folder, emptied('import-bare'));
  rmSync(folder, { recursive: true });
  return cells(bare, imported, started);
}

async function onNeo4j(claims: number): Promise<readonly string[]> {
  const own = await startNeo4j(emptied('import-neo4j'), claims);
  const settings = { NEO4J_URI: own.uri };
  const imported = await importInto(claims, settings);
  const started = await secondsToAnswer(settings);
  await own.stop();
  emptied('import-neo4j');
  const other = await startNeo4j(emptied('import-bare'), claims);
  const facts = openFacts(await sqliteFolder(claims));
  const bare = await bareNeo4jLoad(other.uri, facts);
  facts.close();
  await other.stop();
  emptied('import-bare');
  return cells(bare, imported, started);
}

function cells(bare: Loaded, imported: Imported, started: number): readonly string[] {
  return [
    String(bare.rows),
    (bare.rows / imported.seconds).toFixed(0),
    (bare.rows / bare.seconds).toFixed(0),
    `${(bare.seconds / imported.seconds).toFixed(2)} ×`,
    `${imported.peakMegabytes.toFixed(0)} MB`,
    `${started.toFixed(2)} s`,
  ];
}

function emptied(name: string): string {
  const folder = join(cache, name);
  rmSync(folder, { recursive: true, force: true });
  return folder;
}

async function importInto(claims: number, settings: Environment): Promise<Imported> {
  const file = await worldFile(claims);
  const start = performance.now();
  const child = spawn(process.execPath, [programFile, 'import', file], {
    env: { PATH: process.env['PATH'], ...settings },
    stdio: ['ignore', process.stderr, 'inherit'],
  });
  let hasEnded = false;
  const ended = once(child, 'exit').finally(() => {
    hasEnded = true;
  }) as Promise<[number | null]>;
  let peakMegabytes = 0;
  while (!hasEnded) {
    peakMegabytes = Math.max(peakMegabytes, ownMegabytes(child.pid));
    await Promise.race([ended, wait(100)]);
  }
  const [code] = await ended;
  if (code !== 0) throw new Error(`the import ended with ${code}`);
  return { seconds: (performance.now() - start) / 1000, peakMegabytes };
}

// Its own memory: what is mapped of the file is the kernel's, which takes it back at any time.
function ownMegabytes(pid: number | undefined): number {
  try {
    const kilobytes = /^RssAnon:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return Number(kilobytes ?? 0) / 1024;
  } catch {
    return 0;
  }
}

async function secondsToAnswer(settings: Environment): Promise<number> {
  const start = performance.now();
  const served = await serveProgram(settings);
  const answer = await fetch(new URL('/ready', served.url));
  if (!answer.ok) throw new Error(`/ready answers ${answer.status}`);
  const seconds = (performance.now() - start) / 1000;
  await served.close();
  return seconds;
}

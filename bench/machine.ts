/** What a run was measured on: the machine, and the versions of all that took part. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';

import { findJars } from '../tests/support/neo4j-jars';

import { root } from './folders';
import { findPostgres } from './postgraphile/postgres';

/** One line that names the machine and, where these systems were measured, what they ran on. */
export function describeMachine(systems: readonly string[]): string {
  const has = (...names: readonly string[]) => names.some((name) => systems.includes(name));
  return `${[
    `${cpus().length} × ${cpus()[0]?.model ?? ''}`,
    `${Math.round(totalmem() / 2 ** 30)} GB`,
    `Node ${process.versions.node}`,
    ...(has('neo4j', 'cypher', 'neo4j-graphql') ? [javaVersion(), neo4jVersion()] : []),
    ...(has('neo4j-graphql') ? [packageVersion('@neo4j/graphql')] : []),
    ...(has('postgraphile') ? [packageVersion('postgraphile'), postgresVersion()] : []),
  ].join(', ')}.`;
}

function javaVersion(): string {
  const { stderr } = spawnSync('java', ['-version'], { encoding: 'utf8' });
  return `Java ${/version "([^"]+)"/.exec(stderr)?.[1] ?? ''}`;
}

function neo4jVersion(): string {
  const jars = findJars();
  return `Neo4j ${'folder' in jars ? (jars.folder.split('/').at(-1) ?? '') : ''}`;
}

function postgresVersion(): string {
  const { stdout } = spawnSync(join(findPostgres(), 'postgres'), ['--version'], { encoding: 'utf8' });
  return `PostgreSQL ${/\d[\d.]*/.exec(stdout)?.[0] ?? ''}`;
}

function packageVersion(name: string): string {
  const file = join(root, 'bench', 'node_modules', name, 'package.json');
  if (!existsSync(file)) return name;
  return `${name} ${(JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version}`;
}

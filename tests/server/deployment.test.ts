import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { parse } from 'yaml';
import { z } from 'zod';

import { readSettings, settingTable } from '../../src/server/config';

const root = join(__dirname, '..', '..', '..');

const service = z.object({
  image: z.string().optional(),
  build: z.string().optional(),
  environment: z.record(z.string(), z.string()),
  volumes: z.array(z.string()),
  ports: z.array(z.string()),
  healthcheck: z.object({ test: z.array(z.string()) }).optional(),
  depends_on: z.record(z.string(), z.object({ condition: z.string() })).optional(),
});
const compose = z.object({
  services: z.object({ neo4j: service, server: service }),
  volumes: z.record(z.string(), z.unknown()),
});

/** Compose's own substitution, as far as the file uses it. */
function substituted(text: string, environment: Readonly<Record<string, string>>): string {
  return text
    .replace(/(?<!\$)\$\{(\w+)(:[?-])([^}]*)\}/g, (_, name: string, operator: string, rest: string) => {
      const value = environment[name] ?? '';
      if (value !== '') return value;
      if (operator === ':?') throw new Error(rest);
      return rest;
    })
    .replaceAll('$$', '$');
}

function read(environment: Readonly<Record<string, string>>): z.infer<typeof compose> {
  const text = readFileSync(join(root, 'docker-compose.yml'), 'utf8');
  return compose.parse(parse(substituted(text, environment)));
}

const environment = { NEO4J_PASSWORD: 'a good password', WRITE_TOKEN: 'a-token-of-some-length' };

describe('docker-compose.yml', () => {
  test('gives the server settings that it takes, and no others', () => {
    const { server } = read(environment).services;
    const known: readonly string[] = settingTable.map(({ name }) => name);
    expect(Object.keys(server.environment).filter((name) => !known.includes(name))).toEqual([]);
    expect(readSettings(server.environment)).toEqual({
      settings: expect.objectContaining({
        host: '0.0.0.0',
        port: 4000,
        neo4j: { uri: 'bolt://neo4j:7687', username: 'neo4j', password: 'a good password', database: null },
        documentsDir: '/documents',
        writeToken: 'a-token-of-some-length',
      }),
    });
    expect(readSettings(read({ NEO4J_PASSWORD: 'x' }).services.server.environment)).toEqual({
      settings: expect.objectContaining({ writeToken: null }),
    });
  });

  test('runs Neo4j 5.26 Community with the same password, a volume of its own and a health check', () => {
    const { services, volumes } = read(environment);
    expect(services.neo4j.image).toBe('neo4j:5.26-community');
    expect(services.neo4j.environment['NEO4J_AUTH']).toBe(
      `neo4j/${services.server.environment['NEO4J_PASSWORD']}`,
    );
    expect(services.neo4j.volumes).toEqual(['neo4j-data:/data']);
    expect(Object.keys(volumes)).toEqual(['neo4j-data']);
    expect(services.neo4j.healthcheck?.test.join(' ')).toContain(
      'cypher-shell -u neo4j -p "${NEO4J_AUTH#neo4j/}"',
    );
    expect(services.server.depends_on).toEqual({ neo4j: { condition: 'service_healthy' } });
  });

  test('listens on this machine alone, on the port that the server has', () => {
    const { neo4j, server } = read(environment).services;
    expect(server.ports).toEqual([`127.0.0.1:4000:${server.environment['PORT']}`]);
    expect(neo4j.ports).toEqual(['127.0.0.1:7687:7687']);
    expect(server.environment['NEO4J_URI']).toMatch(/:7687$/);
  });

  test('will not start without a password', () => {
    expect(() => read({})).toThrow('Set NEO4J_PASSWORD in .env');
    expect(readFileSync(join(root, '.env.example'), 'utf8')).toMatch(/^NEO4J_PASSWORD=$/m);
  });
});

describe('the Dockerfile', () => {
  const text = readFileSync(join(root, 'Dockerfile'), 'utf8');

  test('runs the server as an unprivileged user, from a second stage without a compiler', () => {
    const stages = text.split(/^FROM /m).slice(1);
    expect(stages).toHaveLength(2);
    expect(stages[1]).toMatch(/^node:20-bookworm-slim\n/);
    expect(stages[1]).toMatch(/^USER node$/m);
    expect(text.trimEnd()).toMatch(
      /CMD \["node", "--enable-source-maps", "dist\/src\/cli\/main.js", "serve"\]$/,
    );
  });

  test('sets what the program takes, and copies what the build and the server need', () => {
    const settings =
      /^ENV (.*)$/m
        .exec(text)?.[1]
        ?.split(' ')
        .map((pair) => pair.split('=') as [string, string]) ?? [];
    const { NODE_ENV, ...given } = Object.fromEntries(settings);
    expect(NODE_ENV).toBe('production');
    expect(readSettings(given)).toEqual({
      settings: expect.objectContaining({
        host: '0.0.0.0',
        port: 4000,
        dataDir: '/data',
        documentsDir: '/documents',
      }),
    });
    const ignored = readFileSync(join(root, '.dockerignore'), 'utf8');
    const copied = [...text.matchAll(/^COPY (?!--from)(.*) \S+$/gm)].flatMap(
      (match) => match[1]?.split(' ') ?? [],
    );
    const [, beforeBuild = ''] = /^([^]*?)^RUN npm run build/m.exec(text) ?? [];
    for (const input of ['src', 'seed']) expect(beforeBuild).toContain(`\nCOPY ${input} ${input}\n`);
    for (const path of copied) expect(ignored).toMatch(new RegExp(`^!${path.replace('.', '\\.')}$`, 'm'));
  });
});

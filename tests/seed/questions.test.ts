/** The questions of `seed/questions`, each with its whole answer, on both stores. */
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

import { parse, validate } from 'graphql';

import { createSchema } from '../../src/graphql/schema';
import { seedFolder } from '../../src/server/start';
import { openNeo4jStore } from '../../src/store/neo4j/open';
import { openSqliteStore } from '../../src/store/sqlite/open';
import { describeWithNeo4j, emptyNeo4j } from '../support/neo4j';
import { importSeed } from '../support/seeded-store';
import { serveForTest, type ServedForTest } from '../support/serve';

const root = join(__dirname, '..', '..', '..');
const answers = join(root, 'tests', 'seed', 'answers');

const questions = readdirSync(join(seedFolder, 'questions')).map((file) => ({
  name: basename(file, '.graphql'),
  query: readFileSync(join(seedFolder, 'questions', file), 'utf8'),
}));
const eachQuestion = questions.map(({ name, query }) => [name, query] as const);

test('there are twelve or more, each with a line that asks it, one operation, and an answer', () => {
  expect(questions.length).toBeGreaterThanOrEqual(12);
  expect(readdirSync(answers).sort()).toEqual(questions.map(({ name }) => `${name}.json`).sort());
  for (const { name, query } of questions) {
    expect([name, query.split('\n')[0]]).toEqual([name, expect.stringMatching(/^# [A-Z].*\?$/)]);
    const document = parse(query);
    expect(document.definitions).toHaveLength(1);
    expect(validate(createSchema(), document)).toEqual([]);
  }
});

test('the README lists them all, in their own words', () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  const listed = [...readme.matchAll(/^- \[(.*)\]\(seed\/questions\/(.*)\.graphql\)$/gm)];
  const expected = questions.map(({ name, query }) => [name, query.split('\n')[0]?.slice(2)]);
  expect(listed.map(([, words, name]) => [name, words]).sort()).toEqual(expected.sort());
});

describe('on SQLite', () => {
  let folder: string;
  let server: ServedForTest;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'conflict-graph-'));
    server = await serveForTest(await importSeed(openSqliteStore(folder)));
  });
  afterAll(async () => {
    await server.close();
    rmSync(folder, { recursive: true });
  });

  test.each(eachQuestion)('%s', async (name, query) => {
    expect((await server.post({ query })).body).toEqual(answerTo(name));
  });
});

describeWithNeo4j('on Neo4j', (connect) => {
  let server: ServedForTest;
  beforeAll(async () => {
    await emptyNeo4j(connect());
    const store = await openNeo4jStore(connect());
    server = await serveForTest(await importSeed(store), { queryTimeoutMs: 60_000 });
  });
  afterAll(() => server.close());

  test.each(eachQuestion)('%s', async (name, query) => {
    expect((await server.post({ query })).body).toEqual(answerTo(name));
  });
});

/** The whole answer, held against the documents by a reader. */
function answerTo(name: string): unknown {
  return JSON.parse(readFileSync(join(answers, `${name}.json`), 'utf8'));
}

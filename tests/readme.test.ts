import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { errorCatalogue, type ErrorEntry } from '../src/domain/errors';
import { settingTable } from '../src/server/config';
import { firstQuery } from '../src/server/first-query';
import { openSqliteStore } from '../src/store/sqlite/open';

import { describeWithDocuments } from './support/documents';
import { runProgram } from './support/program';
import { importSeed } from './support/seeded-store';
import { serveForTest, type ServedForTest } from './support/serve';

const root = join(__dirname, '..', '..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};
const program = 'node --enable-source-maps dist/src/cli/main.js';

interface Block {
  readonly language: string;
  readonly text: string;
}

const blocks: readonly Block[] = [...readme.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map((match) => ({
  language: match[1] ?? '',
  text: (match[2] ?? '').trimEnd(),
}));
const questions = blocks.filter(({ language }) => language === 'graphql').map(({ text }) => text);

/** Each question with the answer that is printed after it, where there is one. */
const answers = blocks.flatMap(({ language, text }, index) => {
  const next = blocks[index + 1];
  return language === 'graphql' && next?.language === 'json'
    ? [{ question: text, answer: JSON.parse(next.text) as unknown }]
    : [];
});

function tableRows(heading: string): readonly (readonly string[])[] {
  const section = readme.slice(readme.indexOf(`\n## ${heading}\n`));
  const lines = section
    .slice(0, section.indexOf('\n## ', 1))
    .split('\n')
    .filter((line) => line.startsWith('|'));
  return lines.slice(2).map((line) =>
    line
      .split(/(?<!\\)\|/)
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

describe('the README', () => {
  let folder: string;
  let settings: Readonly<Record<string, string>>;
  let server: ServedForTest;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'conflict-graph-'));
    settings = { DATA_DIR: join(folder, 'data'), DOCUMENTS_DIR: join(folder, 'documents') };
    cpSync(join(root, 'seed'), join(folder, 'my-documents'), { recursive: true });
    writeFileSync(join(folder, 'question.graphql'), firstQuery);
    server = await serveForTest(await importSeed(openSqliteStore(join(folder, 'served'))));
  });
  afterAll(async () => {
    await server.close();
    rmSync(folder, { recursive: true });
  });

  test('has a row for each setting, as the program takes it', () => {
    expect(tableRows('Settings')).toEqual(
      settingTable.map(({ name, byDefault, meaning }) => [
        `\`${name}\``,
        byDefault === 'unset' ? 'unset' : `\`${byDefault}\``,
        meaning,
      ]),
    );
  });

  test('has a row for each error code of the catalogue', () => {
    const entries: readonly [string, ErrorEntry][] = Object.entries(errorCatalogue);
    expect(tableRows('Errors')).toEqual(
      entries.map(([code, { status, retryable, meaning }]) => [
        `\`${code}\``,
        String(status),
        retryable ? 'yes' : '',
        meaning,
      ]),
    );
  });

  test('has the addresses that the server has', async () => {
    for (const [address = ''] of tableRows('Addresses')) {
      const response = await fetch(server.url + address.replaceAll('`', ''));
      expect([address, response.status]).toEqual([address, address === '`/graphql`' ? 400 : 200]);
    }
  });

  test('names its two commands before all others, and they are what package.json has', () => {
    const shell = blocks.filter(({ language }) => language === 'sh').map(({ text }) => text);
    expect(shell.slice(0, 2)).toEqual(['npm ci && npm start', 'npm ci && npm test']);
    expect(scripts['start']).toBe(`npm run --silent build && ${program} serve`);
    expect(scripts['test']).toContain('jest');
  });

  test('begins with the query that the program prints', () => {
    expect(questions[0]).toBe(firstQuery);
  });

  test.each(questions.map((question) => [question]))('%s is answered', async (question) => {
    const { status, body } = await server.post({ query: question });
    expect([status, body.errors]).toEqual([200, undefined]);
    const [list] = Object.values(body.data as Record<string, { nodes?: unknown[]; steps?: unknown[] }>);
    expect((list?.nodes ?? list?.steps ?? []).length).toBeGreaterThan(0);
  });

  test('every command of it works', async () => {
    const own = /^(?:npx conflict-graph|npm run seed)\b/;
    const elsewhere = [
      'npm ci && npm start',
      'npm ci && npm test',
      'cp .env.example .env   # and choose a password in it',
      'docker compose up --build',
      'NEO4J_URI=neo4j://localhost:7687 NEO4J_USERNAME=neo4j NEO4J_PASSWORD=... npm start',
      'npm run bench -- --size 100000 --rounds 3 --milliseconds 700',
      'npm run bench -- --growth',
      'npm run bench -- --import --systems sqlite --size 100000,1000000',
      'npm run bench -- --load --systems sqlite --size 100000',
      'npm run bench -- --pages --size 100000 --rounds 5',
    ];
    const commands = blocks
      .filter(({ language }) => language === 'sh')
      .flatMap(({ text }) => text.split('\n'));
    expect(commands.filter((command) => !own.test(command))).toEqual(elsewhere);
    expect(existsSync(join(root, '.env.example'))).toBe(true);
    for (const command of commands.filter((each) => own.test(each))) {
      const line = command === 'npm run seed' ? (scripts['seed'] ?? '') : command;
      const given = line
        .slice(line.lastIndexOf(command === 'npm run seed' ? 'main.js ' : 'conflict-graph '))
        .split(' ')
        .slice(1);
      const paths = given.map((word) =>
        word === 'seed' ? join(root, word) : word.replace(/^(question|my-)/, `${folder}/$1`),
      );
      const { code, err } = await runProgram(paths, settings);
      expect([command, code, err]).toEqual([command, 0, '']);
    }
  });
});

describeWithDocuments('the answers in the README', (documentsDir) => {
  test('are the true ones, word for word, from a store on disk', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'conflict-graph-'));
    const server = await serveForTest(await importSeed(openSqliteStore(folder)), { documentsDir });
    expect(answers.length).toBe(2);
    for (const { question, answer } of answers) {
      expect((await server.post({ query: question })).body).toEqual(answer);
    }
    await server.close();
    rmSync(folder, { recursive: true });
  });
});

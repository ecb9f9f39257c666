/** The questions of the benchmark on a small world: that it is the same every time, imports, and is answered. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { forms } from '../../bench/ours/forms';
import { questions } from '../../bench/questions';
import { formOf, type Ask } from '../../bench/system';
import { worldLines } from '../../bench/world';
import { openSqliteStore } from '../../src/store/sqlite/open';
import { runProgram } from '../support/program';
import { serveForTest, type ServedForTest } from '../support/serve';

const claims = 2_000;

let folder: string;
let server: ServedForTest;
let ask: Ask;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'conflict-graph-'));
  const file = join(folder, 'world.jsonl');
  writeFileSync(file, [...worldLines(claims)].join(''));
  const imported = await runProgram(['import', file], { DATA_DIR: folder });
  // A slow machine has progress to tell of.
  expect(imported).toMatchObject({ code: 0 });
  server = await serveForTest(openSqliteStore(folder), { queryTimeoutMs: 60_000 });
  ask = async (request) => {
    const { body } = await server.post(request);
    expect(body.errors).toBeUndefined();
    return body.data;
  };
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

test('the world is the same every time, and as large as it says', async () => {
  expect([...worldLines(50)]).toEqual([...worldLines(50)]);
  const { statistics } = (await ask({
    query: '{ statistics { claims reports sources units conflicts topics } }',
    variables: {},
  })) as { statistics: object };
  expect(statistics).toEqual({
    claims,
    reports: 1.5 * claims,
    sources: claims / 10,
    units: 160,
    conflicts: 20,
    topics: 60,
  });
});

test.each(questions.map((question) => [question.name, question] as const))(
  '%s finds something, for nearly every variation',
  async (_, question) => {
    const requests = await formOf({ name: 'sqlite', forms }, question.name).requests(
      ask,
      question.variations(claims),
    );
    expect(requests.length).toBeGreaterThan(20);
    const answers = await Promise.all(requests.map(ask));
    const found = answers.filter((answer) => /"(id|length)":/.test(JSON.stringify(answer)));
    expect(found.length).toBeGreaterThan(0.6 * requests.length);
  },
);

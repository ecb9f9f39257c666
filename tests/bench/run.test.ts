/** The benchmark as it is run, at a size that takes seconds: for its working, not for its numbers. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

import { findChromium } from '../support/browser';

const main = join(__dirname, '..', '..', 'bench', 'main.js');

function bench(...words: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...words], { encoding: 'utf8' });
  return { status, stdout, stderr };
}

test('npm run bench measures the questions that are asked for', () => {
  const { status, stdout } = bench('--systems', 'sqlite', '--size', '500', '--rounds', '1', '--milliseconds', '100', '--warm-up', '100', '--queries', 'Q2,Q3');
  expect(status).toBe(0);
  const rows = stdout.split('\n').filter((line) => /^\| Q\d/.test(line));
  expect(rows).toEqual([
    expect.stringMatching(/^\| Q2 .* \| 500 \| [\d.]+ \/ [1-9]\d* \|$/),
    expect.stringMatching(/^\| Q3 .* \| 500 \| [\d.]+ \/ [1-9]\d* \|$/),
  ]);
}); // prettier-ignore

test('--growth tells what the larger size costs', () => {
  const { status, stdout } = bench('--growth', '--systems', 'sqlite', '--size', '500,1000', '--rounds', '1', '--milliseconds', '100', '--warm-up', '100', '--queries', 'Q3,Q4,page');
  expect(status).toBe(0);
  const told = stdout.split('\n').filter((line) => /^- /.test(line));
  expect(told.map((line) => /sqlite: (.*) costs [\d.]+ × as much/.exec(line)?.[1])).toEqual([
    'Q3 at 1000 beside 500',
    'Q4 at 1000 beside 500',
    'page at 1000 beside 500',
    'Q4 beside Q3 at 500',
    'Q4 beside Q3 at 1000',
  ]);
}); // prettier-ignore

test('--load tells how the server bears many connections', () => {
  const { status, stdout } = bench('--load', '--systems', 'sqlite', '--size', '500', '--seconds', '2');
  expect(status).toBe(0);
  expect(stdout).toMatch(
    /^\| sqlite \| 500 \| \d+ \| [\d.]+ \| [\d.]+ \| [\d.]+ \| [\d.]+ × \| 0 \| [\d.]+ \| \d+ MB, \d+ MB, \d+ MB \|$/m,
  );
});

test('--import tells how fast a world comes in, beside a bare load of its rows', () => {
  const { status, stdout } = bench('--import', '--systems', 'sqlite', '--size', '500');
  expect(status).toBe(0);
  expect(stdout).toMatch(
    /^\| sqlite \| 500 \| [1-9]\d* \| \d+ \| \d+ \| [\d.]+ × \| [1-9]\d* MB \| [\d.]+ s \|$/m,
  );
});

const chromium = findChromium();
const withChromium = 'path' in chromium || process.env['REQUIRE_BROWSER'] === '1' ? test : test.skip;

withChromium('--pages tells how soon each page is there', () => {
  const { status, stdout } = bench('--pages', '--size', '500', '--rounds', '1');
  expect(status).toBe(0);
  const rows = stdout.split('\n').filter((line) => /^\| [^-]+ \| [1-9]\d* \| [1-9]\d* \|$/.test(line));
  expect(rows.map((row) => row.split(' | ')[0]?.slice(2))).toEqual([
    'start', 'search', 'all claims', 'orders', 'units', 'entity: a unit', 'entity: the broadest topic', 'entity: the hub',
    'claim', 'measure', 'measures', 'sources', 'source', 'path', 'canvas', 'playground',
  ]); // prettier-ignore
});

test('it says which questions and systems there are', () => {
  expect(bench('--queries', 'Q9')).toEqual({
    status: 1,
    stdout: '',
    stderr: 'Q9 is none of Q1, Q2, Q3, Q4, Q5, Q6, Q7, Q8\n',
  });
  expect(bench('--systems', 'mongo').stderr).toBe(
    'mongo is none of sqlite, neo4j, cypher, neo4j-graphql, postgraphile\n',
  );
});

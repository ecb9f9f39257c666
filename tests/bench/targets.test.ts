/** What a run says of the targets, from rows that are made up. */
import type { Measured } from '../../bench/client';
import { growthLines } from '../../bench/growth';
import { questions, type QuestionName } from '../../bench/questions';
import type { Row } from '../../bench/table';
import { targetLines } from '../../bench/targets';

function row(name: QuestionName, claims: number, cells: Readonly<Record<string, Measured>>): Row {
  const question = questions.find((each) => each.name === name);
  if (question === undefined) throw new Error(name);
  return { question, claims, cells: new Map(Object.entries(cells)) };
}

test('each target that the run says something about has a line with the number that decides', () => {
  const rows = [
    row('Q1', 10_000, {
      sqlite: { median: 2, throughput: 300 },
      postgraphile: { median: 4, throughput: 100 },
    }),
    row('Q2', 10_000, {
      sqlite: { median: 2, throughput: 150 },
      postgraphile: { median: 1, throughput: 200 },
    }),
  ];
  expect(targetLines(rows)).toBe(
    `- NOT REACHED: On SQLite, at least PostGraphile's throughput on each question (1 of 2; lowest at 0.75 of what is wanted: Q2 at 10000)
- reached: On SQLite, at least twice PostGraphile's throughput on Q1, Q3, Q4, Q6 and Q7 (1 of 1; lowest at 1.50 of what is wanted: Q1 at 10000)
`,
  );
});

test('growth is the cost at the largest size beside that at the smallest', () => {
  const at = (median: number) => ({ sqlite: { median, throughput: 1 } });
  const rows = [
    row('Q3', 100_000, at(1)),
    row('Q4', 100_000, at(1.1)),
    row('Q3', 1_000_000, at(2)),
    row('Q4', 1_000_000, at(4)),
  ];
  expect(growthLines(['sqlite'], rows)).toBe(
    `- reached: sqlite: Q3 at 1000000 beside 100000 costs 2.00 × as much, of 3 × allowed
- NOT REACHED: sqlite: Q4 at 1000000 beside 100000 costs 3.64 × as much, of 3 × allowed
- reached: sqlite: Q4 beside Q3 at 100000 costs 1.10 × as much, of 1.2 × allowed
- NOT REACHED: sqlite: Q4 beside Q3 at 1000000 costs 2.00 × as much, of 1.2 × allowed
`,
  );
});

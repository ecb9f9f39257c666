/** `npm run bench`: measures the eight questions on each system and at each size, side by side in one run. */
import { cpus } from 'node:os';
import { isDeepStrictEqual, parseArgs } from 'node:util';

import { createClient, measure, type Measured } from './load';
import { questions, type Question, type Request } from './queries';
import { systems, type Served, type System } from './systems';

interface Column {
  readonly system: System;
  readonly claims: number;
  readonly served: Served;
}

const { values } = parseArgs({
  options: {
    size: { type: 'string', default: '10000' },
    queries: { type: 'string', default: questions.map(({ name }) => name).join() },
    systems: { type: 'string', default: 'sqlite' },
    rounds: { type: 'string', default: '3' },
    milliseconds: { type: 'string', default: '2000' },
  },
});

void run().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});

async function run(): Promise<void> {
  const asked = among(questions, values.queries);
  const measured = among(systems, values.systems);
  const rows: string[] = [];
  for (const claims of values.size.split(',').map(Number)) {
    const columns: Column[] = [];
    for (const system of measured) columns.push({ system, claims, served: await system.serve(claims) });
    for (const question of asked) rows.push(await rowOf(question, claims, columns));
    for (const { served } of columns) await served.close();
  }
  process.stdout.write(table(measured, rows));
}

/** One row of the table: the answers are held against each other first, then the systems take turns. */
async function rowOf(question: Question, claims: number, columns: readonly Column[]): Promise<string> {
  const requests: (readonly Request[])[] = [];
  const answers: unknown[] = [];
  for (const { served } of columns) {
    const client = createClient(served.url);
    const own = await question.requests(client.ask, claims);
    requests.push(own);
    const all: unknown[] = [];
    for (const request of own) all.push(await client.ask(request));
    answers.push(withoutCursors(all));
    client.close();
  }
  const different = answers.findIndex((answer) => !isDeepStrictEqual(answer, answers[0]));
  if (different !== -1)
    throw new Error(`${question.name}: ${columns[different]?.system.name} answers otherwise`);
  const rounds: Measured[][] = columns.map(() => []);
  for (let round = 0; round < Number(values.rounds); round += 1) {
    for (const [index, { served }] of columns.entries()) {
      rounds[index]?.push(await measure(served.url, requests[index] ?? [], Number(values.milliseconds)));
    }
  }
  const cells = rounds.map((all) => {
    const median = middle(all.map((each) => each.median));
    return `${median.toFixed(2)} / ${middle(all.map((each) => each.throughput)).toFixed(0)}`;
  });
  const row = `| ${[`${question.name} ${question.meaning}`, claims, ...cells].join(' | ')} |`;
  process.stderr.write(`${row}\n`);
  return row;
}

// Cursors carry the relevance of a hit, which is each engine's own.
function withoutCursors(answer: unknown): unknown {
  return JSON.parse(
    JSON.stringify(answer, (key, value: unknown) => (key === 'endCursor' ? undefined : value)),
  );
}

function middle(numbers: readonly number[]): number {
  return [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? NaN;
}

function table(measured: readonly System[], rows: readonly string[]): string {
  const heads = ['question', 'claims', ...measured.map(({ name }) => name)];
  return `Median ms on one connection / answers a second on eight. ${cpus().length} × ${cpus()[0]?.model ?? ''}, Node ${process.version}.

| ${heads.join(' | ')} |
|${heads.map(() => '---').join('|')}|
${rows.join('\n')}
`;
}

function among<Named extends { readonly name: string }>(
  all: readonly Named[],
  names: string,
): readonly Named[] {
  return names.split(',').map((name) => {
    const found = all.find((each) => each.name === name);
    if (found === undefined) throw new Error(`${name} is none of ${all.map((each) => each.name).join(', ')}`);
    return found;
  });
}

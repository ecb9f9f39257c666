/** Asks each question of each system: first the answers are held against each other, then the systems take turns. */
import { comparisonOf } from './compare';
import { openFacts, type Facts } from './facts';
import { createClient, measure, warmUp, type Measured } from './client';
import { sqliteFolder } from './ours/program';
import type { Question, Variables } from './questions';
import { formOf, type Request, type Served, type System } from './system';
import { describeMachine } from './machine';
import { measuredRow, measuredTable, ratioTable, type Row } from './table';
import { targetLines } from './targets';

/** What is measured, and for how long: each system so many milliseconds in each of so many rounds. */
export interface Plan {
  readonly sizes: readonly number[];
  readonly questions: readonly Question[];
  readonly systems: readonly System[];
  readonly rounds: number;
  readonly milliseconds: number;
}

/** Runs the plan: rows on standard error as they come, the tables on standard output in the end. */
export async function runQuestions(plan: Plan): Promise<void> {
  const rows: Row[] = [];
  for (const claims of plan.sizes) {
    const facts = openFacts(await sqliteFolder(claims));
    const served: Column[] = [];
    try {
      for (const system of plan.systems) served.push({ system, served: await system.serve(claims) });
      for (const question of plan.questions) {
        const row = await rowOf(question, claims, served, facts, plan);
        process.stderr.write(`${measuredRow(row)}\n`);
        rows.push(row);
      }
    } finally {
      for (const column of served) await column.served.close();
      facts.close();
    }
  }
  const parts = [
    `${describeMachine(plan.systems.map(({ name }) => name))}\n`,
    measuredTable(plan.systems, rows),
    ratioTable(plan.systems, rows),
    targetLines(rows),
  ];
  process.stdout.write(parts.filter((part) => part !== '').join('\n'));
}

interface Column {
  readonly system: System;
  readonly served: Served;
}

async function rowOf(
  question: Question,
  claims: number,
  columns: readonly Column[],
  facts: Facts,
  { rounds, milliseconds }: Plan,
): Promise<Row> {
  const variations = question.variations(claims);
  const requests = await requestsWithEqualAnswers(question, variations, columns, facts);
  const measured: Measured[][] = columns.map(() => []);
  // Servers that compile what they run often are given the time to.
  for (const [index, { served }] of columns.entries())
    await warmUp(served.url, requests[index] ?? [], milliseconds);
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, { served }] of columns.entries()) {
      measured[index]?.push(await measure(served.url, requests[index] ?? [], milliseconds));
    }
  }
  const cells = columns.map(({ system }, index) => {
    const all = measured[index] ?? [];
    const median = middle(all.map((each) => each.median));
    return [system.name, { median, throughput: middle(all.map(({ throughput }) => throughput)) }] as const;
  });
  return { question, claims, cells: new Map(cells) };
}

/** The requests of each system. Throws where a system answers otherwise than the first one. */
export async function requestsWithEqualAnswers(
  question: Question,
  variations: readonly Variables[],
  columns: readonly { readonly system: System; readonly served: Pick<Served, 'url'> }[],
  facts: Facts,
): Promise<readonly (readonly Request[])[]> {
  const all: (readonly Request[])[] = [];
  const expected: unknown[] = [];
  for (const [index, { system, served }] of columns.entries()) {
    const form = formOf(system, question.name);
    const compare = comparisonOf(question.name, form === columns[0]?.system.forms[question.name]);
    const client = createClient(served.url);
    const requests = await form.requests(client.ask, variations);
    all.push(requests);
    for (const [place, request] of requests.entries()) {
      const variables = variations[place] ?? {};
      const answer = form.shape(await client.ask(request), variables);
      if (index === 0) expected.push(answer);
      const problem = compare(expected[place], answer, variables, facts);
      if (problem !== null)
        throw new Error(
          `${question.name} ${JSON.stringify(variables)}: ${system.name} answers otherwise: ${problem}`,
        );
    }
    client.close();
  }
  return all;
}

function middle(numbers: readonly number[]): number {
  return [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? NaN;
}

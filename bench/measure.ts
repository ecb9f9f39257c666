/** Asks each question of each system: first the answers are held against each other, then the systems take turns. */
import { comparisonOf } from './compare';
import { openFacts, type Facts } from './facts';
import { createClient, measure, warmUp, type Measured } from './client';
import { sqliteFolder } from './ours/program';
import type { Question, Variables } from './questions';
import { formOf, type Request, type Served, type System } from './system';
import { growthLines } from './growth';
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
  /** For how long each system is asked a question before it is measured: servers compile what they run often. */
  readonly warmUpMilliseconds: number;
  /** Whether what growth costs is told too. */
  readonly isOfGrowth: boolean;
}

/** Runs the plan: rows on standard error as they come, the tables on standard output in the end. */
export async function runQuestions(plan: Plan): Promise<void> {
  const rows: Row[] = [];
  // What growth costs is told by systems of both sizes that take turns.
  const groups = plan.isOfGrowth ? [plan.sizes] : plan.sizes.map((claims) => [claims]);
  for (const sizes of groups) {
    const worlds: World[] = [];
    try {
      for (const claims of sizes) worlds.push(await openWorld(plan.systems, claims));
      for (const question of plan.questions) {
        for (const row of await rowsOf(question, worlds, plan)) {
          process.stderr.write(`${measuredRow(row)}\n`);
          rows.push(row);
        }
      }
    } finally {
      for (const world of worlds) await closeWorld(world);
    }
  }
  const systems = plan.systems.map(({ name }) => name);
  const parts = [
    `${describeMachine(systems)}\n`,
    measuredTable(plan.systems, rows),
    ratioTable(plan.systems, rows),
    targetLines(rows),
    plan.isOfGrowth ? growthLines(systems, rows) : '',
  ];
  process.stdout.write(parts.filter((part) => part !== '').join('\n'));
}

/** A world of one size, as each system serves it. */
interface World {
  readonly claims: number;
  readonly facts: Facts;
  readonly columns: readonly Column[];
}

interface Column {
  readonly system: System;
  readonly served: Served;
}

async function openWorld(systems: readonly System[], claims: number): Promise<World> {
  const columns: Column[] = [];
  const world = { claims, facts: openFacts(await sqliteFolder(claims)), columns };
  try {
    for (const system of systems) columns.push({ system, served: await system.serve(claims) });
    return world;
  } catch (error) {
    await closeWorld(world);
    throw error;
  }
}

async function closeWorld({ facts, columns }: World): Promise<void> {
  for (const { served } of columns) await served.close();
  facts.close();
}

/** A system at one size with what it is asked, and what was measured of that. */
interface Turn {
  readonly claims: number;
  readonly name: string;
  readonly url: string;
  readonly requests: readonly Request[];
  readonly measured: Measured[];
}

async function rowsOf(
  question: Question,
  worlds: readonly World[],
  { rounds, milliseconds, warmUpMilliseconds }: Plan,
): Promise<readonly Row[]> {
  const turns: Turn[] = [];
  for (const { claims, facts, columns } of worlds) {
    const requests = await requestsWithEqualAnswers(question, question.variations(claims), columns, facts);
    for (const [index, { system, served }] of columns.entries()) {
      const own = { requests: requests[index] ?? [], measured: [] };
      turns.push({ claims, name: system.name, url: served.url, ...own });
    }
  }
  for (const { url, requests } of turns) await warmUp(url, requests, warmUpMilliseconds);
  for (let round = 0; round < rounds; round += 1) {
    for (const { url, requests, measured } of turns) {
      measured.push(await measure(url, requests, milliseconds));
    }
  }
  return worlds.map(({ claims }) => ({
    question,
    claims,
    cells: new Map(
      turns.filter((turn) => turn.claims === claims).map(({ name, measured }) => [name, middleOf(measured)]),
    ),
  }));
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

function middleOf(measured: readonly Measured[]): Measured {
  return {
    median: middle(measured.map(({ median }) => median)),
    throughput: middle(measured.map(({ throughput }) => throughput)),
  };
}

function middle(numbers: readonly number[]): number {
  return [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? NaN;
}

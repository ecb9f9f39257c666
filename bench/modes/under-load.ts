/** `--load`: all questions mixed on 64 connections for a minute, and how our server bears it. */
import autocannon from 'autocannon';

import { createClient, headers, measure } from '../client';
import { questions } from '../questions';
import { formOf, type Request, type Served, type System } from '../system';

/** What is run: on each of these systems, at each of these sizes. */
export interface LoadPlan {
  readonly sizes: readonly number[];
  readonly systems: readonly System[];
  readonly seconds: number;
}

const connections = 64;
const longestAnswerSeconds = 120;

const heads = [
  'system',
  'claims',
  'answers/s',
  'median unloaded',
  'p50',
  'p99',
  'p99 : unloaded',
  'errors',
  'event-loop delay p99',
  'memory at start, middle, end',
];

/** Runs the plan and prints a table with a row for each system and size; times are milliseconds. */
export async function runUnderLoad(plan: LoadPlan): Promise<void> {
  const lines = [`| ${heads.join(' | ')} |`, `|${heads.map(() => '---').join('|')}|`];
  for (const claims of plan.sizes) {
    for (const system of plan.systems) {
      const served = await system.serve(claims);
      try {
        lines.push(
          `| ${system.name} | ${claims} | ${(await load(system, served, claims, plan)).join(' | ')} |`,
        );
      } finally {
        await served.close();
      }
    }
  }
  process.stdout.write(
    `${connections} connections for ${plan.seconds} s, all questions in turn:\n\n${lines.join('\n')}\n`,
  );
}

async function load(
  system: System,
  served: Served,
  claims: number,
  { seconds }: LoadPlan,
): Promise<readonly string[]> {
  const requests = await mixedRequests(system, served, claims);
  const unloaded = (await measure(served.url, requests, seconds * 100)).median;
  const before = await metricsOf(served.url);
  const middle = after(seconds * 500, () => metricsOf(served.url));
  const result = await autocannon({
    url: served.url,
    connections,
    duration: seconds,
    timeout: longestAnswerSeconds,
    requests: requests.map((request) => ({
      method: 'POST' as const,
      headers,
      body: JSON.stringify(request),
    })),
  });
  const [during, end] = [await middle, await metricsOf(served.url)];
  // The delay is that since the last time it was asked for.
  const delay = Math.max(during.eventLoopDelayMs, end.eventLoopDelayMs);
  return [
    result.requests.average.toFixed(0),
    unloaded.toFixed(2),
    String(result.latency.p50),
    String(result.latency.p99),
    `${(result.latency.p99 / unloaded).toFixed(1)} ×`,
    String(result.errors + result.non2xx),
    delay.toFixed(1),
    [before, during, end].map(({ megabytes }) => `${megabytes.toFixed(0)} MB`).join(', '),
  ];
}

/** One variation of each question after the other, so that all are asked as often. */
async function mixedRequests(system: System, served: Served, claims: number): Promise<readonly Request[]> {
  const client = createClient(served.url);
  const all: (readonly Request[])[] = [];
  for (const { name, variations } of questions)
    all.push(await formOf(system, name).requests(client.ask, variations(claims)));
  client.close();
  return (all[0] ?? []).flatMap((_, place) => all.map((requests) => requests[place] ?? {}));
}

interface ServerMetrics {
  readonly megabytes: number;
  readonly eventLoopDelayMs: number;
}

async function metricsOf(url: string): Promise<ServerMetrics> {
  const text = await (await fetch(new URL('/metrics', url))).text();
  const valueOf = (name: string) => Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(text)?.[1]);
  return {
    megabytes: valueOf('process_resident_memory_bytes') / 2 ** 20,
    eventLoopDelayMs: valueOf('nodejs_eventloop_lag_p99_seconds') * 1000,
  };
}

async function after<Result>(milliseconds: number, work: () => Promise<Result>): Promise<Result> {
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
  return work();
}

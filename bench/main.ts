/**
 * `npm run bench`: measures the eight questions on each system and at each size, side by side in one run; or, of our own
 * systems alone, what growth costs (`--growth`), how they bear many connections (`--load`), how fast they import (`--import`),
 * and how soon the pages are there (`--pages`).
 */
import { parseArgs } from 'node:util';

import { runQuestions } from './measure';
import { runImports } from './modes/import';
import { runPages } from './modes/pages';
import { runUnderLoad } from './modes/under-load';
import { pageByDate, questions } from './questions';
import type { System } from './system';
import { createSystems } from './systems';

const systems = createSystems();
const ours = systems.filter(({ name }) => name === 'sqlite' || name === 'neo4j');

const { values } = parseArgs({
  options: {
    size: { type: 'string' },
    queries: { type: 'string' },
    systems: { type: 'string' },
    rounds: { type: 'string', default: '3' },
    milliseconds: { type: 'string', default: '2000' },
    'warm-up': { type: 'string', default: '6000' },
    seconds: { type: 'string', default: '60' },
    growth: { type: 'boolean', default: false },
    load: { type: 'boolean', default: false },
    import: { type: 'boolean', default: false },
    pages: { type: 'boolean', default: false },
  },
});

void run().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});

async function run(): Promise<void> {
  if (values.load) {
    await runUnderLoad({ ...chosen('100000', ours), seconds: Number(values.seconds) });
  } else if (values.pages) {
    const { sizes } = chosen('100000', ours);
    await runPages({ sizes, rounds: Number(values.rounds) });
  } else if (values.import) {
    await runImports(chosen('100000', ours));
  } else {
    const asked = values.growth ? [...questions, pageByDate] : questions;
    await runQuestions({
      ...(values.growth ? chosen('100000,1000000', ours) : chosen('10000,100000', systems)),
      questions: among(asked, values.queries ?? namesOf(asked)),
      rounds: Number(values.rounds),
      milliseconds: Number(values.milliseconds),
      warmUpMilliseconds: Number(values['warm-up']),
      isOfGrowth: values.growth,
    });
  }
}

function chosen(usualSizes: string, offered: readonly System[]) {
  return {
    sizes: (values.size ?? usualSizes).split(',').map(Number),
    systems: among(offered, values.systems ?? namesOf(offered)),
  };
}

function namesOf(all: readonly { readonly name: string }[]): string {
  return all.map(({ name }) => name).join();
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

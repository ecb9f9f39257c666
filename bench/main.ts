/** `npm run bench`: measures the eight questions on each system and at each size, side by side in one run. */
import { parseArgs } from 'node:util';

import { runQuestions } from './measure';
import { questions } from './questions';
import { createSystems } from './systems';

const systems = createSystems();

const { values } = parseArgs({
  options: {
    size: { type: 'string', default: '10000,100000' },
    queries: { type: 'string', default: questions.map(({ name }) => name).join() },
    systems: { type: 'string', default: systems.map(({ name }) => name).join() },
    rounds: { type: 'string', default: '3' },
    milliseconds: { type: 'string', default: '2000' },
  },
});

void run().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});

async function run(): Promise<void> {
  await runQuestions({
    sizes: values.size.split(',').map(Number),
    questions: among(questions, values.queries),
    systems: among(systems, values.systems),
    rounds: Number(values.rounds),
    milliseconds: Number(values.milliseconds),
  });
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

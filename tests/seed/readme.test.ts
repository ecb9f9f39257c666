/** The examples of seed/README.md are records of the seed, as they stand there. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { parse } from 'yaml';

import { seedFolder } from '../../src/server/start';
import { describeWithDocuments } from '../support/documents';
import { runProgram } from '../support/program';

interface Document {
  readonly sources?: readonly Identified[];
  readonly claims?: readonly Identified[];
  readonly reports?: readonly unknown[];
}
interface Identified {
  readonly id: string;
}

const readme = readFileSync(join(seedFolder, 'README.md'), 'utf8');
const examples = [...readme.matchAll(/^```yaml\n([^]*?)^```$/gm)].map(
  ([, text]) => parse(text ?? '') as Document,
);
const seed = readdirSync(join(seedFolder, 'sources')).map(
  (file) => parse(readFileSync(join(seedFolder, 'sources', file), 'utf8')) as Document,
); // prettier-ignore

test('the examples of seed/README.md stand in the seed', () => {
  expect(examples).toHaveLength(3);
  for (const example of examples) {
    for (const key of ['sources', 'claims'] as const) {
      for (const record of example[key] ?? []) {
        const found = seed.flatMap((document) => document[key] ?? []).filter(({ id }) => id === record.id);
        expect(found).toEqual([record]);
      }
    }
    for (const report of example.reports ?? []) {
      expect(seed.flatMap(({ reports }) => reports ?? [])).toContainEqual(report);
    }
  }
});

describeWithDocuments('the commands of seed/README.md', (documentsDir) => {
  test('make the citation of the example', async () => {
    const [, command] = /^conflict-graph (cite .*)$/m.exec(readme) ?? [];
    const words = [...(command ?? '').matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
    const { out, code } = await runProgram(words, { DOCUMENTS_DIR: documentsDir });
    expect(code).toBe(0);
    expect(readme).toContain(`          - ${out}`);
  }); // prettier-ignore
});

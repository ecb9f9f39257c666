import fc from 'fast-check';

import { exportDocument } from '../../src/ingest/export-documents';
import type { DocumentFormat } from '../../src/ingest/read-document';
import type { GraphStore } from '../../src/store/graph-store';
import { createReferenceStore } from '../support/reference-store';

import { everythingIn, importText, mustImport, resultOf } from './importing';
import { randomDocuments } from './random-documents';
import { sample, sampleCount } from './sample';

const formats: readonly DocumentFormat[] = ['YAML', 'JSON', 'JSON_LINES'];

async function exported(store: GraphStore, format: DocumentFormat): Promise<string> {
  const pieces: string[] = [];
  for await (const piece of exportDocument(store, format)) pieces.push(piece);
  return pieces.join('');
}

async function sampleStore(): Promise<GraphStore> {
  const store = createReferenceStore();
  await mustImport(store, sample);
  await mustImport(store, 'retract: [{ id: report/letter~shot-900, reason: "Misread: twice." }]');
  await mustImport(store, 'retract: [{ id: claim/a-week, reason: x, date: 1999-12-31 }]');
  return store;
}

describe.each(formats)('as %s', (format) => {
  test('import, export, import, export gives the same bytes and the same graph', async () => {
    const first = await sampleStore();
    const text = await exported(first, format);
    const second = createReferenceStore();
    const result = resultOf(await importText(second, text, { format, day: '2031-01-01' }));
    expect(result).toMatchObject({ created: sampleCount, updated: 0, unchanged: 0, retracted: 2 });
    expect(await exported(second, format)).toBe(text);
    expect(await everythingIn(second)).toEqual(await everythingIn(first));
    const again = resultOf(await importText(second, text, { format }));
    expect(again).toMatchObject({ created: 0, updated: 0, unchanged: sampleCount, retracted: 0 });
  });

  test('an empty store comes back empty', async () => {
    const text = await exported(createReferenceStore(), format);
    expect(text).toBe(format === 'JSON_LINES' ? '' : '{}\n');
    expect(resultOf(await importText(createReferenceStore(), text, { format })).created).toBe(0);
  });

  test('whatever was imported, replaced, retracted and restored, and in whatever steps', async () => {
    await fc.assert(
      fc.asyncProperty(randomDocuments, async (documents) => {
        const first = createReferenceStore();
        for (const document of documents) {
          await importText(first, JSON.stringify(document), { format: 'JSON' });
        }
        const text = await exported(first, format);
        const second = createReferenceStore();
        resultOf(await importText(second, text, { format, day: '2031-01-01' }));
        expect(await exported(second, format)).toBe(text);
        expect(await everythingIn(second)).toEqual(await everythingIn(first));
      }),
      { numRuns: 60 },
    );
  });
});

test('YAML as people read it', async () => {
  const store = createReferenceStore();
  await mustImport(
    store,
    `entities: [{ id: unit/a, kind: UNIT, name: "Yes", period: 1941, description: "One.\\nTwo: three." }]
sources: [{ id: source/a, kind: LETTER, name: A, published: 1941-10-05 }]
claims: [{ id: claim/a, statement: X, about: [unit/a], reports: [{ source: source/a, stance: ASSERTS }] }]
retract: [{ id: report/a~a, reason: Misread. }]`,
  );
  expect(await exported(store, 'YAML')).toBe(`entities:
  - id: unit/a
    kind: UNIT
    name: "Yes"
    description: |-
      One.
      Two: three.
    period: "1941"
sources:
  - id: source/a
    kind: LETTER
    name: A
    published: "1941-10-05"
claims:
  - id: claim/a
    statement: X
    about:
      - unit/a
    reports:
      - source: source/a
        stance: ASSERTS
retract:
  - id: report/a~a
    reason: Misread.
    date: "2024-06-09"
`);
});

test('JSON Lines give each record a line, a retraction after what it takes out', async () => {
  const lines = (await exported(await sampleStore(), 'JSON_LINES')).trimEnd().split('\n');
  const keys = lines.map((line) => Object.keys(JSON.parse(line) as object)[0]);
  expect(keys).toEqual([
    'entity', 'entity', 'entity', 'source', 'source', 'source', 'source', 'entity', 'entity', 'entity', 'entity',
    'measure', 'claim', 'retract', 'claim', 'claim', 'claim', 'retract',
  ]); // prettier-ignore
});

import fc from 'fast-check';

import { exportDocument } from '../../src/ingest/export-documents';
import { importLines, type LinesImport } from '../../src/ingest/import-lines';
import type { ImportOutcome, LinesSettings, Progress } from '../../src/ingest/import-settings';
import { StoreChanged } from '../../src/ingest/store-changed';
import type { GraphStore } from '../../src/store/graph-store';
import { openStaging } from '../../src/store/staging';
import { forwarding } from '../support/forwarding-store';
import { createReferenceStore } from '../support/reference-store';

import { everythingIn, importText, mustImport, problemLines, streamOf, today } from './importing';
import { randomDocuments } from './random-documents';
import { sample, sampleCount } from './sample';

const nothing = { dryRun: false, created: 0, updated: 0, unchanged: 0, retracted: 0 };

function importStream(
  store: GraphStore,
  bytes: AsyncIterable<Uint8Array>,
  more: Partial<LinesSettings> = {},
): Promise<ImportOutcome> {
  return importAll(store, { documents: [], lines: [{ file: 'lines', bytes }] }, more);
}

async function importAll(
  store: GraphStore,
  files: LinesImport,
  more: Partial<LinesSettings> = {},
): Promise<ImportOutcome> {
  const staging = openStaging();
  try {
    const settings = { store, today, dryRun: false, staging, batchSize: 1000, onProgress: () => undefined };
    return await importLines(files, { ...settings, ...more });
  } finally {
    staging.close();
  }
}

function importJsonLines(store: GraphStore, lines: readonly unknown[], more: Partial<LinesSettings> = {}) {
  const text = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line)) + '\n').join('');
  return importStream(store, streamOf(text), more);
}

/** The sample as JSON Lines, in an order that names everything before it is there. */
async function sampleLines(): Promise<readonly string[]> {
  const store = createReferenceStore();
  await mustImport(store, sample);
  return linesFrom(store);
}

async function linesFrom(store: GraphStore): Promise<readonly string[]> {
  const lines: string[] = [];
  for await (const line of exportDocument(store, 'JSON_LINES')) lines.push(line.trimEnd());
  return lines.reverse();
}

async function sampleStore(): Promise<GraphStore> {
  const store = createReferenceStore();
  await mustImport(store, sample);
  return store;
}

describe('a file of lines', () => {
  test.each([1, 2, 3, 1000])('gives what one document gives, in batches of %d', async (batchSize) => {
    const store = createReferenceStore();
    const outcome = await importJsonLines(store, await sampleLines(), { batchSize });
    expect(outcome).toEqual({
      result: { ...nothing, created: sampleCount, dataVersion: expect.any(String) as string },
    });
    expect(await everythingIn(store)).toEqual(await everythingIn(await sampleStore()));
    const again = await importJsonLines(store, await sampleLines(), { batchSize });
    expect(again).toMatchObject({ result: { ...nothing, unchanged: sampleCount } });
  });

  test('leaves every batch whole', async () => {
    const store = createReferenceStore();
    const watched: GraphStore = {
      ...forwarding(() => store),
      write: async (work) => {
        const result = await store.write(work);
        const text: string[] = [];
        for await (const piece of exportDocument(store, 'YAML')) text.push(piece);
        // What a batch leaves can be imported by itself: nothing in it names what is not there.
        expect(problemLines(await importText(createReferenceStore(), text.join('')))).toEqual([]);
        return result;
      },
    };
    await importJsonLines(watched, await sampleLines(), { batchSize: 1 });
    expect(await everythingIn(store)).toEqual(await everythingIn(await sampleStore()));
  });

  test('a dry run counts the same and writes nothing', async () => {
    const store = createReferenceStore();
    const outcome = await importJsonLines(store, await sampleLines(), { dryRun: true, batchSize: 4 });
    expect(outcome).toEqual({ result: { ...nothing, dryRun: true, created: sampleCount, dataVersion: '0' } });
    expect(await everythingIn(store)).toEqual([]);
  });

  test('an empty file changes nothing', async () => {
    expect(await importJsonLines(createReferenceStore(), [])).toEqual({
      result: { ...nothing, dataVersion: '0' },
    });
  });

  test('takes a claim together with those that it is derived from', async () => {
    const steps: Progress[] = [];
    const lines = ['e', 'd', 'c', 'b', 'a'].map((slug, index, all) => {
      const base = all[index + 1];
      return {
        claim: { id: `claim/${slug}`, statement: 'X', ...(base && { derivedFrom: [`claim/${base}`] }) },
      };
    });
    const store = createReferenceStore();
    await importJsonLines(store, lines, { batchSize: 2, onProgress: (step) => steps.push(step) });
    expect(steps.filter(({ step }) => step === 'apply')).toEqual([{ step: 'apply', done: 5, total: 5 }]);
  });

  test('tells how far it is', async () => {
    const steps: Progress[] = [];
    const lines = (await sampleLines()).slice(-4);
    await importJsonLines(createReferenceStore(), lines, {
      batchSize: 2,
      onProgress: (step) => steps.push(step),
    });
    expect(steps).toEqual([
      { step: 'read', done: 2, total: null },
      { step: 'read', done: 4, total: null },
      { step: 'read', done: 4, total: 4 },
      { step: 'check', done: 2, total: 4 },
      { step: 'check', done: 4, total: 4 },
      { step: 'apply', done: 2, total: 4 },
      { step: 'apply', done: 4, total: 4 },
    ]);
  });
});

describe('a file with problems', () => {
  test('is refused whole, every problem with its line', async () => {
    const store = createReferenceStore();
    const outcome = await importJsonLines(
      store,
      [
        { entity: { id: 'topic/a', kind: 'TOPIC', name: 'A', broader: ['topic/b'] } },
        { claim: { id: 'claim/a', statement: 'X', derivedFrom: ['claim/b'], about: ['topic/aa'] } },
        'not JSON',
        { entity: { id: 'topic/b', kind: 'TOPIC', name: 'B', broader: ['topic/a'] } },
        { claim: { id: 'claim/b', statement: 'X', derivedFrom: ['claim/a'] } },
        { entity: { id: 'topic/a', kind: 'TOPIC', name: 'Another' } },
        { report: { claim: 'claim/b', source: 'source/nobody', stance: 'ASSERTS', reliesOn: ['source/x'] } },
        { entity: { id: 'unit/a', kind: 'UNIT', nam: 'A' } },
        { claim: { id: 'claim/c', statement: 'X', about: ['unit/a'] } },
        { retract: { id: 'claim/d', reason: 'x' } },
      ],
      { batchSize: 1 },
    );
    expect(problemLines(outcome)).toEqual([
      'lines:1 entity.broader[0]: `broader` runs in a circle: topic/a → topic/b → topic/a; leave one of them out',
      'lines:2 claim.about[0]: unknown id "topic/aa"; did you mean "topic/a"?',
      'lines:2 claim.derivedFrom[0]: `derivedFrom` runs in a circle: claim/a → claim/b → claim/a; leave one of them out',
      "lines:3: the text is not JSON: Unexpected token 'o'",
      'lines:6 entity: topic/a stands twice with different content; the other is in lines, line 1',
      'lines:7 report.source: unknown id "source/nobody"; write it under `sources`, or leave the id out',
      'lines:7 report.reliesOn[0]: unknown id "source/x"; write it under `sources`, or leave the id out',
      'lines:8 entity.nam: unknown key "nam"; did you mean "name"?',
      'lines:8 entity.name: "name" is missing',
      'lines:10 retract.id: unknown id "claim/d"; write it under `claims`, or leave the id out',
    ]);
    expect(await everythingIn(store)).toEqual([]);
  });

  test('bytes that are no UTF-8 are named by their line', async () => {
    const bytes = streamOf('\n', Uint8Array.from([0x7b, 0xff, 0x7d, 0x0a]));
    expect(problemLines(await importStream(createReferenceStore(), bytes))).toEqual([
      'lines:2: the text is not UTF-8: byte 0xFF at offset 1 has no meaning there; save it as UTF-8',
    ]);
  });

  test('a line of 200 MB is refused without being held', async () => {
    const piece = Buffer.alloc(1024 * 1024, 'x');
    async function* pieces() {
      yield Buffer.from('{"measure":{"id":"measure/m","name":"n","unit":"u"}}\n{"measure":"');
      for (let i = 0; i < 200; i += 1) yield piece;
      yield Buffer.from('"}\n{}\n');
    }
    expect(problemLines(await importStream(createReferenceStore(), pieces()))).toEqual([
      'lines:2: the line has more than 1048576 bytes; write each record on a line of its own',
      'lines:3: expected one record; write {"claim": {…}}, or another of entity, measure, source, claim, report, retract, restore',
    ]);
  });

  test('ten thousand problems are counted, and a thousand given', async () => {
    const lines = Array.from({ length: 10_000 }, () => '{}');
    const outcome = await importJsonLines(createReferenceStore(), lines);
    expect(outcome).toMatchObject({ problemCount: 10_000, problems: { length: 1000 } });
  });
});

describe('files together', () => {
  const yaml = (file: string, content: string) => ({ file, format: 'YAML' as const, content });
  const lines = (file: string, ...records: readonly unknown[]) => ({
    file,
    bytes: streamOf(records.map((record) => JSON.stringify(record) + '\n').join('')),
  });

  test.each([1, 2, 1000])('refer to each other both ways, in batches of %d', async (batchSize) => {
    const store = createReferenceStore();
    const files = () => ({
      documents: [
        yaml(
          'one.yaml',
          'entities: [{ id: unit/a, kind: UNIT, name: A }]\nclaims: [{ id: claim/c, statement: C, about: [topic/t], derivedFrom: [claim/b] }]',
        ),
        yaml('two.yaml', 'sources: [{ id: source/s, kind: LETTER, name: S }]'),
      ],
      lines: [
        lines(
          'one.jsonl',
          { claim: { id: 'claim/b', statement: 'B', about: ['unit/a'], derivedFrom: ['claim/a'] } },
          { report: { claim: 'claim/c', source: 'source/s', stance: 'ASSERTS' } },
        ),
        lines(
          'two.jsonl',
          { entity: { id: 'topic/t', kind: 'TOPIC', name: 'T' } },
          { claim: { id: 'claim/a', statement: 'A' } },
          { entity: { id: 'unit/a', kind: 'UNIT', name: 'A' } },
        ),
      ],
    });
    const dry = await importAll(store, files(), { batchSize, dryRun: true });
    expect(dry).toEqual({ result: { ...nothing, dryRun: true, created: 7, dataVersion: '0' } });
    expect(await importAll(store, files(), { batchSize })).toMatchObject({
      result: { ...nothing, created: 7 },
    });
    const single = createReferenceStore();
    await mustImport(
      single,
      `entities: [{ id: unit/a, kind: UNIT, name: A }, { id: topic/t, kind: TOPIC, name: T }]
sources: [{ id: source/s, kind: LETTER, name: S }]
claims:
  - { id: claim/a, statement: A }
  - { id: claim/b, statement: B, about: [unit/a], derivedFrom: [claim/a] }
  - { id: claim/c, statement: C, about: [topic/t], derivedFrom: [claim/b], reports: [{ source: source/s, stance: ASSERTS }] }`,
    );
    expect(await everythingIn(store)).toEqual(await everythingIn(single));
    expect(await importAll(store, files(), { batchSize })).toMatchObject({
      result: { ...nothing, unchanged: 7 },
    });
  });

  test.each([1, 1000])(
    'are refused together, every problem with its file, in batches of %d',
    async (batchSize) => {
      const store = createReferenceStore();
      const outcome = await importAll(
        store,
        {
          documents: [
            yaml(
              'one.yaml',
              `entities:
  - { id: unit/a, kind: UNIT, name: A }
  - { id: topic/a, kind: TOPIC, name: A, broader: [topic/b] }
claims:
  - { id: claim/a, statement: A, about: [unit/aa], reports: [] }`,
            ),
          ],
          lines: [
            lines(
              'one.jsonl',
              { entity: { id: 'topic/b', kind: 'TOPIC', name: 'B', broader: ['topic/a'] } },
              { claim: { id: 'claim/b', statement: 'B', about: ['unit/b'] } },
            ),
            lines(
              'two.jsonl',
              { claim: { id: 'claim/a', statement: 'Another' } },
              { claim: { id: 'claim/b', statement: 'Another' } },
              { entity: { id: 'unit/a', kind: 'UNIT', nam: 'A' } },
            ),
          ],
        },
        { batchSize },
      );
      expect([...problemLines(outcome)].sort()).toEqual([
        'one.jsonl:2 claim.about[0]: unknown id "unit/b"; write it under `entities`, or leave the id out',
        'one.yaml:3 entities[1].broader[0]: `broader` runs in a circle: topic/a → topic/b → topic/a; leave one of them out',
        'one.yaml:5 claims[0].about[0]: unknown id "unit/aa"; did you mean "unit/a"?',
        'two.jsonl:1 claim: claim/a stands twice with different content; the other is in one.yaml, line 5',
        'two.jsonl:2 claim: claim/b stands twice with different content; the other is in one.jsonl, line 2',
        'two.jsonl:3 entity.nam: unknown key "nam"; did you mean "name"?',
        'two.jsonl:3 entity.name: "name" is missing',
        'two.jsonl:3 entity: unit/a stands twice with different content; the other is in one.yaml, line 2',
      ]);
      expect(await everythingIn(store)).toEqual([]);
    },
  );

  test('retract in one what the other takes the ground from', async () => {
    const store = await sampleStore();
    const files = {
      documents: [yaml('one.yaml', 'retract:\n  - { id: claim/shot-700,\n      reason: x }')],
      lines: [lines('one.jsonl', { retract: { id: 'claim/a-week', reason: 'x' } })],
    };
    expect(await importAll(store, files, { batchSize: 1 })).toMatchObject({
      result: { ...nothing, retracted: 2 },
    });
  });
});

describe('an import that is cut short', () => {
  test.each([1, 2, 5, 8])(
    'at write %d of its second pass is completed by the same import',
    async (failing) => {
      const store = createReferenceStore();
      let puts = 0;
      const dying: GraphStore = {
        ...forwarding(() => store),
        write: (work) =>
          store.write((transaction) =>
            work({
              ...transaction,
              put: async (changes) => {
                puts += 1;
                await transaction.put(changes);
                if (puts === failing) throw new Error('killed');
              },
            }),
          ),
      };
      await expect(importJsonLines(dying, await sampleLines(), { batchSize: 2 })).rejects.toThrow('killed');
      const held = await everythingIn(store);
      expect(held.length > 0).toBe(failing > 1);
      const outcome = await importJsonLines(store, await sampleLines(), { batchSize: 2 });
      expect(outcome).toMatchObject({ result: { updated: 0, retracted: 0 } });
      expect(await everythingIn(store)).toEqual(await everythingIn(await sampleStore()));
    },
  );

  test('by others who changed the store meanwhile says so', async () => {
    const store = await sampleStore();
    const lines = [
      {
        report: {
          claim: 'claim/a-week',
          source: 'source/reprint',
          stance: 'RELAYS',
          reliesOn: ['source/sums'],
        },
      },
    ];
    let writes = 0;
    const shared: GraphStore = {
      ...forwarding(() => store),
      write: async (work) => {
        writes += 1;
        // The first two look at the stored claim and check; then somebody else retracts what the file relies on.
        if (writes === 3) await mustImport(store, 'retract: [{ id: report/sums~a-week, reason: x }]');
        return store.write(work);
      },
    };
    const problem = {
      file: 'lines',
      path: 'report.reliesOn[0]',
      line: 1,
      message: 'report/sums~a-week is retracted',
      suggestion: 'restore it, or do not rely on it',
    };
    const failure: unknown = await importJsonLines(shared, lines).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(StoreChanged);
    expect(failure).toMatchObject({ refusal: { problems: [problem], problemCount: 1 } });
  });
});

describe('a PART_OF circle through a claim that the lines do not write', () => {
  const [a, b, source] = ['unit/a', 'unit/b', 'source/s'];
  const written = { statement: 'X', reports: [{ source, stance: 'ASSERTS' }] };
  const line = { claim: { id: 'claim/a', link: { from: a, type: 'PART_OF', to: b }, ...written } };
  const storeWith = async (stance: string) => {
    const store = createReferenceStore();
    await mustImport(
      store,
      `entities: [{ id: ${a}, kind: UNIT, name: A }, { id: ${b}, kind: UNIT, name: B }]
sources: [{ id: ${source}, kind: LETTER, name: S }, { id: source/other, kind: LETTER, name: O }]
claims: [{ id: claim/z, statement: X, link: { from: ${b}, type: PART_OF, to: ${a} }, reports: [{ source: ${source}, stance: ${stance} }] }]`,
    );
    return store;
  };
  const report = { report: { claim: 'claim/z', source: 'source/other', stance: 'ASSERTS' } };
  const refused = [
    'lines:1 claim: PART_OF runs in a circle: unit/a → unit/b → unit/a; leave one of them out, or give them periods that do not overlap',
  ];

  test.each([1, 1000])('is refused once, in batches of %d', async (batchSize) => {
    const reported = await storeWith('ASSERTS');
    expect(problemLines(await importJsonLines(reported, [line, report], { batchSize }))).toEqual(refused);
    const denied = await storeWith('DENIES');
    expect(problemLines(await importJsonLines(denied, [line, report], { batchSize }))).toEqual(refused);
    const retracted = await storeWith('ASSERTS');
    await mustImport(retracted, 'retract: [{ id: claim/z, reason: x }]');
    const restore = { restore: 'claim/z' };
    expect(problemLines(await importJsonLines(retracted, [line, restore], { batchSize }))).toEqual(refused);
  });

  test.each([1, 1000])('is none where they retract it, in batches of %d', async (batchSize) => {
    const retract = { retract: { id: 'claim/z', reason: 'x' } };
    const outcome = await importJsonLines(await storeWith('ASSERTS'), [line, retract], { batchSize });
    expect(outcome).toMatchObject({ result: { created: 2, retracted: 1 } });
  });
});

describe('retractions among the lines', () => {
  test('of a chain of claims, what others are derived from first', async () => {
    const store = await sampleStore();
    const lines = [
      { retract: { id: 'claim/shot-700', reason: 'x' } },
      { retract: { id: 'claim/a-week', reason: 'x' } },
    ];
    const outcome = await importJsonLines(store, lines, { batchSize: 1 });
    expect(outcome).toMatchObject({ result: { ...nothing, retracted: 2 } });
    const restored = [{ restore: 'claim/a-week' }, { restore: 'claim/shot-700' }];
    expect(await importJsonLines(store, restored, { batchSize: 1 })).toMatchObject({
      result: { updated: 2 },
    });
    expect(await everythingIn(store)).toEqual(await everythingIn(await sampleStore()));
  });
});

test('whatever a graph holds comes through line by line in any order', async () => {
  await fc.assert(
    fc.asyncProperty(
      randomDocuments,
      fc.integer({ min: 1, max: 7 }),
      fc.infiniteStream(fc.nat()),
      async (documents, batchSize, random) => {
        const first = createReferenceStore();
        for (const document of documents)
          await importText(first, JSON.stringify(document), { format: 'JSON' });
        const lines = (await linesFrom(first))
          .map((line) => ({ line, rank: random.next().value }))
          .sort((one, other) => one.rank - other.rank)
          .map(({ line }) => line);
        const second = createReferenceStore();
        expect(problemLines(await importJsonLines(second, lines, { batchSize }))).toEqual([]);
        expect(await everythingIn(second)).toEqual(await everythingIn(first));
        // The same, cut into a document that is held whole and two files of lines.
        const third = createReferenceStore();
        const cut = (part: number) => lines.filter((_, index) => index % 3 === part).join('\n');
        const outcome = await importAll(
          third,
          {
            documents: [{ file: 'whole', format: 'JSON_LINES', content: cut(0) }],
            lines: [1, 2].map((part) => ({ file: `part ${part}`, bytes: streamOf(cut(part)) })),
          },
          { batchSize },
        );
        expect(problemLines(outcome)).toEqual([]);
        expect(await everythingIn(third)).toEqual(await everythingIn(first));
      },
    ),
    { numRuns: 60 },
  );
}, 60_000);

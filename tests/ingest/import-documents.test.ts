import type { GraphStore } from '../../src/store/graph-store';
import type { StoredClaim, StoredReport } from '../../src/domain/rows';
import { importDocuments } from '../../src/ingest/import-documents';
import { forwarding } from '../support/forwarding-store';
import { createReferenceStore } from '../support/reference-store';

import { everythingIn, importText, mustImport, problemLines, resultOf, today } from './importing';
import { sample, sampleCount } from './sample';

const nothing = { dryRun: false, created: 0, updated: 0, unchanged: 0, retracted: 0 };

let store: GraphStore;

beforeEach(async () => {
  store = createReferenceStore();
});

async function claimIn(id: string): Promise<StoredClaim> {
  for (const exported of await everythingIn(store)) {
    if (exported.kind === 'claim' && exported.record.record.id === id) return exported.record;
  }
  throw new Error(`no claim ${id}`);
}

async function reportsIn(claim: string): Promise<readonly StoredReport[]> {
  return (await everythingIn(store)).flatMap((exported) =>
    exported.kind === 'claim' && exported.record.record.id === claim ? exported.reports : [],
  );
}

describe('counts', () => {
  test('the same document twice changes nothing and says so', async () => {
    expect(await mustImport(store, sample)).toEqual({ ...nothing, created: sampleCount, dataVersion: '1' });
    const before = await everythingIn(store);
    expect(await mustImport(store, sample)).toEqual({ ...nothing, unchanged: sampleCount, dataVersion: '1' });
    expect(await everythingIn(store)).toEqual(before);
  });

  test('other content replaces a record, and what is left out stays', async () => {
    await mustImport(store, sample);
    const content = `entities:
  - { id: topic/discipline, kind: TOPIC, name: Discipline }
  - { id: unit/guards, kind: UNIT, name: The Guards }
claims:
  - id: claim/shot-900
    statement: Nine hundred and two were shot.
    about: [unit/guards]
    figure: { measure: measure/shot, low: 902 }
    reports: [{ source: source/reprint, stance: DISPUTES }]`;
    expect(await mustImport(store, content)).toEqual({
      ...nothing,
      created: 1,
      updated: 2,
      unchanged: 1,
      dataVersion: '2',
    });
    expect((await reportsIn('claim/shot-900')).map(({ record }) => [record.source, record.stance])).toEqual([
      ['source/letter', 'ASSERTS'],
      ['source/reprint', 'DISPUTES'],
    ]);
  });

  test('a dry run counts the same and writes nothing', async () => {
    const outcome = await importText(store, sample, { dryRun: true });
    expect(outcome).toEqual({ result: { ...nothing, dryRun: true, created: sampleCount, dataVersion: '0' } });
    expect(await everythingIn(store)).toEqual([]);
  });

  test('an empty map is a document without records', async () => {
    expect(await mustImport(store, '{}')).toEqual({ ...nothing, dataVersion: '0' });
  });
});

describe('several files', () => {
  const entities = 'entities:\n  - { id: unit/a, kind: UNIT, name: A }';
  const claims = 'claims:\n  - { id: claim/a, statement: X, about: [unit/a] }';

  test('refer to each other in any order, in any format', async () => {
    const documents = [
      { file: 'claims.yaml', format: 'YAML', content: claims },
      {
        file: 'entities.jsonl',
        format: 'JSON_LINES',
        content: '{"entity":{"id":"unit/a","kind":"UNIT","name":"A"}}\n',
      },
      { file: 'entities.yaml', format: 'YAML', content: entities },
    ] as const;
    const outcome = await importDocuments(documents, { store, today, dryRun: false });
    expect(outcome).toEqual({ result: { ...nothing, created: 2, dataVersion: '1' } });
  });

  test('are refused together, each problem with its file', async () => {
    const documents = [
      { file: 'one.yaml', format: 'YAML', content: claims },
      { file: 'two.yaml', format: 'YAML', content: entities.replace('name: A', 'name: []') },
      { file: 'three.yaml', format: 'YAML', content: claims.replace('X', 'Y') },
    ] as const;
    const outcome = await importDocuments(documents, { store, today, dryRun: false });
    expect(outcome).toEqual({
      problems: [
        {
          file: 'two.yaml',
          path: 'entities[0].name',
          line: 2,
          message: 'expected text, found a list',
          suggestion: null,
        },
        {
          file: 'three.yaml',
          path: 'claims[0]',
          line: 2,
          message: 'claim/a stands twice with different content',
          suggestion: 'the other is in one.yaml, line 2',
        },
      ],
      problemCount: 2,
    });
    expect(await everythingIn(store)).toEqual([]);
  });
});

describe('retraction', () => {
  beforeEach(async () => {
    await mustImport(store, sample);
  });

  test('takes a claim out with all that follows from it, and keeps it by its id', async () => {
    const content = 'retract: [{ id: claim/shot-900, reason: Miscounted. }]';
    expect(await mustImport(store, content)).toEqual({ ...nothing, retracted: 1, dataVersion: '2' });
    expect(await claimIn('claim/shot-900')).toMatchObject({
      record: { retracted: { date: today, reason: 'Miscounted.' } },
      corroboration: { sourceCount: 0, origins: [], isSupported: false },
      isContradicted: false,
      on: [],
    });
    expect(
      (await reportsIn('claim/shot-900')).map(({ record, origins }) => [record.retracted, origins]),
    ).toEqual([[null, []]]);
  });

  test('again on a later day changes nothing, nor does its document bring it back', async () => {
    const content = 'retract: [{ id: claim/shot-900, reason: Miscounted. }]';
    await mustImport(store, content);
    expect(await mustImport(store, content, '2030-01-01')).toEqual({ ...nothing, dataVersion: '2' });
    expect(await mustImport(store, sample)).toEqual({ ...nothing, unchanged: sampleCount, dataVersion: '2' });
    expect((await claimIn('claim/shot-900')).record.retracted?.date).toBe(today);
  });

  test('with another reason or date is worded anew', async () => {
    await mustImport(store, 'retract: [{ id: claim/shot-900, reason: Miscounted. }]');
    const content = 'retract: [{ id: claim/shot-900, reason: Misread., date: 2020-02-29 }]';
    expect(await mustImport(store, content)).toEqual({ ...nothing, updated: 1, dataVersion: '3' });
    expect((await claimIn('claim/shot-900')).record.retracted).toEqual({
      date: '2020-02-29',
      reason: 'Misread.',
    });
  });

  test('leaves what it holds open to correction', async () => {
    await mustImport(store, 'retract: [{ id: claim/shot-900, reason: Miscounted. }]');
    const content = 'claims: [{ id: claim/shot-900, statement: Corrected., about: [unit/guards] }]';
    expect(await mustImport(store, content)).toEqual({ ...nothing, updated: 1, dataVersion: '3' });
    expect((await claimIn('claim/shot-900')).record).toMatchObject({
      statement: 'Corrected.',
      retracted: { reason: 'Miscounted.' },
    });
  });

  test('of a report leaves it unweighed, and restoring brings all back as it was', async () => {
    const before = await everythingIn(store);
    const content = 'retract: [{ id: report/article~shot-700, reason: Misread. }]';
    expect(await mustImport(store, content)).toEqual({ ...nothing, retracted: 1, dataVersion: '2' });
    expect((await claimIn('claim/shot-700')).corroboration.sourceCount).toBe(1);
    expect(
      (await reportsIn('claim/shot-700')).map(({ record, origins }) => [record.retracted, origins]),
    ).toEqual([
      [{ date: today, reason: 'Misread.' }, []],
      [null, ['source/letter']],
    ]);
    const restore = 'restore: [report/article~shot-700]';
    expect(await mustImport(store, restore)).toEqual({ ...nothing, updated: 1, dataVersion: '3' });
    expect(await everythingIn(store)).toEqual(before);
    expect(await mustImport(store, restore)).toEqual({ ...nothing, dataVersion: '3' });
  });

  test('of bases and what is derived from them; they come back together only', async () => {
    const both = '[{ id: claim/shot-700, reason: x }, { id: claim/a-week, reason: x }]';
    const before = await everythingIn(store);
    expect(await mustImport(store, `retract: ${both}`)).toEqual({
      ...nothing,
      retracted: 2,
      dataVersion: '2',
    });
    expect(problemLines(await importText(store, 'restore: [claim/a-week]'))).toEqual([
      'doc:1 restore[0]: claim/shot-700, which claim/a-week is derived from, is retracted; restore it, or do not derive from it',
    ]);
    const derived = 'claims: [{ id: claim/new, statement: X, derivedFrom: [claim/shot-700] }]';
    expect(problemLines(await importText(store, derived))).toEqual([
      'doc:1 claims[0].derivedFrom[0]: claim/shot-700, which claim/new is derived from, is retracted; restore it, or do not derive from it',
    ]);
    await mustImport(store, 'restore: [claim/shot-700, claim/a-week]');
    expect(await everythingIn(store)).toEqual(before);
  });

  test('of a report that others then rely on', async () => {
    await mustImport(
      store,
      'retract: [{ id: report/article~shot-700, reason: x }, { id: report/letter~shot-700, reason: x }]',
    );
    const relying =
      'reports: [{ claim: claim/shot-700, source: source/reprint, stance: RELAYS, reliesOn: [source/article] }]';
    expect(problemLines(await importText(store, relying))).toEqual([
      'doc:1 reports[0].reliesOn[0]: report/article~shot-700 is retracted; restore it, or do not rely on it',
    ]);
    expect(problemLines(await importText(store, 'restore: [report/article~shot-700]'))).toEqual([
      'doc:1 restore[0]: report/letter~shot-700 is retracted; restore it, or do not rely on it',
    ]);
  });

  test('together with the claim itself, in one document', async () => {
    const content = `claims: [{ id: claim/new, statement: X }]
retract: [{ id: claim/new, reason: Withdrawn., date: 2001-01-01 }]`;
    expect(await mustImport(store, content)).toEqual({
      ...nothing,
      created: 1,
      retracted: 1,
      dataVersion: '2',
    });
    expect(await mustImport(store, content)).toEqual({ ...nothing, unchanged: 1, dataVersion: '2' });
  });
});

describe('what follows from a change', () => {
  beforeEach(async () => {
    await mustImport(store, sample);
  });

  test('origins reach the claims derived from a claim, at any distance', async () => {
    await mustImport(
      store,
      `claims:
  - { id: claim/a-day, statement: X, derivedFrom: [claim/a-week], reports: [{ source: source/sums, stance: ASSERTS }] }`,
    );
    expect((await claimIn('claim/a-day')).corroboration.origins).toEqual(['source/letter']);
    await mustImport(store, 'reports: [{ claim: claim/shot-700, source: source/reprint, stance: ASSERTS }]');
    expect((await claimIn('claim/a-day')).corroboration).toMatchObject({
      origins: ['source/letter', 'source/reprint'],
      independence: 'SEVERAL_ORIGINS',
    });
    expect((await reportsIn('claim/a-day')).map(({ origins }) => origins)).toEqual([
      ['source/letter', 'source/reprint'],
    ]);
  });

  test('sources that rely on each other in a circle are a finding, not a problem', async () => {
    await mustImport(
      store,
      `reports:
  - { claim: claim/shot-900, source: source/letter, stance: RELAYS, reliesOn: [source/reprint] }
  - { claim: claim/shot-900, source: source/reprint, stance: RELAYS, reliesOn: [source/article] }
  - { claim: claim/shot-900, source: source/article, stance: RELAYS, reliesOn: [source/letter] }`,
    );
    expect((await claimIn('claim/shot-900')).corroboration).toMatchObject({
      sourceCount: 3,
      origins: [],
      independence: 'CIRCULAR',
      cycles: [['source/article', 'source/letter', 'source/reprint']],
    });
  });

  test('a source that turns out to be unnamed is no origin any more', async () => {
    await mustImport(store, 'sources: [{ id: source/letter, kind: UNNAMED, name: A voice }]');
    expect((await claimIn('claim/a-week')).corroboration).toMatchObject({
      origins: [],
      unnamedOrigins: ['source/letter'],
      independence: 'NO_NAMED_ORIGIN',
    });
  });

  test('a topic set under another takes its claims with it', async () => {
    await mustImport(
      store,
      `entities:
  - { id: topic/war, kind: TOPIC, name: War }
  - { id: topic/discipline, kind: TOPIC, name: Discipline, broader: [topic/war] }`,
    );
    expect((await claimIn('claim/shot-700')).on).toEqual([
      'topic/barrier-troops',
      'topic/discipline',
      'topic/war',
      'unit/guards',
    ]);
    await mustImport(store, 'entities: [{ id: topic/barrier-troops, kind: TOPIC, name: Barrier troops }]');
    expect((await claimIn('claim/shot-700')).on).toEqual(['topic/barrier-troops', 'unit/guards']);
  });

  test('contradictions come and go with figures, of others too', async () => {
    const contradicted = async () =>
      Promise.all(['claim/shot-700', 'claim/shot-900'].map(async (id) => (await claimIn(id)).isContradicted));
    expect(await contradicted()).toEqual([false, false]);
    const figure = (best: number) =>
      `claims: [{ id: claim/new, statement: X, about: [unit/guards], period: 1941-07, figure: { measure: measure/shot, best: ${best}, qualifier: ABOUT } }]`;
    await mustImport(store, figure(800));
    expect(await contradicted()).toEqual([true, true]);
    await mustImport(store, figure(2000));
    expect(await contradicted()).toEqual([true, false]);
    await mustImport(store, 'retract: [{ id: claim/new, reason: x }]');
    expect(await contradicted()).toEqual([false, false]);
  });
});

test('a store that fails leaves nothing behind, and its own error comes through', async () => {
  const failing: GraphStore = {
    ...forwarding(() => store),
    write: (work) =>
      store.write((transaction) =>
        work({
          ...transaction,
          advanceVersion: () => Promise.reject(new Error('the disk is full')),
        }),
      ),
  };
  await expect(importText(failing, sample)).rejects.toThrow('the disk is full');
  expect(await everythingIn(store)).toEqual([]);
  expect(resultOf(await importText(store, sample)).created).toBe(sampleCount);
});

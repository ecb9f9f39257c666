import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import fc from 'fast-check';

import { allOf, type Filter } from '../../src/domain/filter';
import { completeOrder, type List } from '../../src/domain/lists';
import type { OrderKey } from '../../src/domain/order';
import type { GraphStore } from '../../src/store/graph-store';
import { openConnection } from '../../src/store/sqlite/connection';
import { name, sql } from '../../src/store/sqlite/fragment';
import { reportingOf, reportingPage } from '../../src/store/sqlite/reporting';
import { openSqliteStore } from '../../src/store/sqlite/open';
import { importText } from '../ingest/importing';
import { randomDocuments } from '../ingest/random-documents';
import { crowdedWorld } from '../support/crowded-world';
import { forwarding } from '../support/forwarding-store';
import { filters } from '../support/random-question';
import { idsOfKind, randomWorlds } from '../support/random-world';
import { createReferenceStore } from '../support/reference-store';
import { world as longWar } from '../support/world';

import { describeAnchoredFilters } from './anchored-filters';
import { describeContract, put, replacing, unhurried } from './contract';

/** Every entity with a claim on it has a summary. */
const settings = { leastClaims: 1 };

const folders: string[] = [];
function openAnew(): GraphStore {
  folders.push(mkdtempSync(join(tmpdir(), 'conflict-graph-')));
  return openSqliteStore(folders.at(-1) ?? '', settings);
}
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

/** A store whose summaries are made anew as soon as anything is written. */
async function openSummarised() {
  let current = openAnew();
  const store: GraphStore = {
    ...forwarding(() => current),
    write: async (work) => {
      const result = await current.write(work);
      await current.refreshSummaries?.();
      return result;
    },
  };
  const reset = async () => {
    await current.close();
    current = openAnew();
  };
  return { store, reset, close: () => current.close() };
}

describeContract('SQLite where everything is summarised', openSummarised);
describeAnchoredFilters('SQLite where everything is summarised', openSummarised);

describe('summaries', () => {
  let store: GraphStore;
  beforeEach(() => {
    store = openAnew();
  });
  afterEach(() => store.close());

  const reopened = async () => {
    await store.close();
    store = openAnew();
    return store;
  };

  test('never change an answer, whatever is put over what, and whenever they are made', async () => {
    const marks = fc
      .array(fc.tuple(fc.constantFrom(...idsOfKind('CLAIM')), fc.boolean()))
      .map((pairs) => new Map(pairs));
    const step = fc.tuple(randomWorlds(), fc.boolean(), marks, fc.boolean());
    const series = fc.array(step, { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(series, questions(), async (worlds, asked) => {
        await reopened();
        const reference = createReferenceStore();
        let held = { entities: [], measures: [], claims: [], reports: [] } as Parameters<typeof put>[1];
        for (const [world, isRefreshed, marked, isRefreshedAgain] of worlds) {
          const change = replacing(held, world);
          for (const each of [reference, store]) await put(each, change);
          held = mergedWith(held, change);
          if (isRefreshed) await store.refreshSummaries?.();
          await expectEqualAnswers(store, reference, asked);
          for (const each of [reference, store]) {
            await each.write((transaction) => transaction.markContradicted(marked));
          }
          if (isRefreshedAgain) await store.refreshSummaries?.();
          await expectEqualAnswers(store, reference, asked);
        }
      }),
      { numRuns: 25 },
    );
  });

  test('never change an answer, whatever is imported, retracted, restored or made broader', async () => {
    const series = fc.tuple(randomDocuments, fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }));
    await fc.assert(
      fc.asyncProperty(series, questions(), async ([documents, isRefreshed], asked) => {
        await reopened();
        const reference = createReferenceStore();
        for (const [index, document] of documents.entries()) {
          const text = JSON.stringify(document);
          for (const each of [reference, store]) await importText(each, text, { format: 'JSON' });
          if (isRefreshed[index] === true) await store.refreshSummaries?.();
          await expectEqualAnswers(store, reference, asked);
        }
      }),
      { numRuns: 15 },
    );
  });
});

describe('a summary', () => {
  let store: GraphStore;
  beforeEach(async () => {
    store = openAnew();
    await put(store, longWar);
    await store.refreshSummaries?.();
  });
  afterEach(() => store.close());
  const measure = 'measure/shot-by-own-side';
  const contradictionsOn = async (id: string) => {
    const [range] = await store.ranges([measure], { kind: 'on', id }, unhurried());
    return range?.contradictions;
  };

  test('is stale as soon as figures are marked, and made without them', async () => {
    const marked = longWar.claims.filter(
      ({ record, isContradicted }) => isContradicted && record.figure?.measure === measure,
    );
    const [topic] = marked.flatMap(({ on }) => on.filter((id) => id.startsWith('topic/')));
    expect(await contradictionsOn(topic ?? '')).toBeGreaterThan(0);
    const unmarked = new Map(marked.map(({ record }) => [record.id, false]));
    await store.write((transaction) => transaction.markContradicted(unmarked));
    expect(await contradictionsOn(topic ?? '')).toBe(0);
    await store.refreshSummaries?.();
    expect(await contradictionsOn(topic ?? '')).toBe(0);
  });

  test('is as stale as before where a write is undone', async () => {
    const attempt = store.write(async (transaction) => {
      await transaction.put(longWar);
      throw new Error('on second thoughts');
    });
    await expect(attempt).rejects.toThrow('on second thoughts');
    expect(await store.refreshSummaries?.()).toBe(0);
  });

  test('is taken away where too few claims are left', async () => {
    const claims = longWar.claims.map((claim) => ({
      ...claim,
      record: { ...claim.record, retracted: { date: '2026-01-01', reason: 'wrong' } },
    }));
    const reports = longWar.reports.map(({ report }) => ({ report, isLive: false }));
    await store.write((transaction) => transaction.put({ ...longWar, claims, reports }));
    await store.refreshSummaries?.();
    expect(await faultsOf(store)).toEqual([]);
    const looking = openConnection(join(folders.at(-1) ?? '', 'conflict-graph.sqlite'), 'read');
    for (const table of ['summary', 'reporting', 'figure_range', 'stale'])
      expect(looking.all(sql`SELECT entity FROM ${name(table)}`)).toEqual([]);
    looking.close();
  });

  test.each(['id', 'nameFold', 'published'])('is read by %s without a look at other sources', (column) => {
    const looking = openConnection(join(folders.at(-1) ?? '', 'conflict-graph.sqlite'), 'read');
    const request = {
      list: { name: 'sources' },
      parents: [''],
      where: { kind: 'reportsOn', id: 'topic/barrier-troops', isFigure: true },
    } as const;
    const reporting = reportingOf(looking, request, '');
    if (reporting === null) throw new Error('the topic has no summary');
    const order = completeOrder(request.list, [{ column, direction: 'ASC', isNullable: false }]);
    const page = { limit: 50, after: order.map(() => 'a'), before: null, isBackward: false };
    const { text, values } = reportingPage(looking, reporting, order, page, name('x.record'));
    const plan = looking.all<{ detail: string }>({ text: `EXPLAIN QUERY PLAN ${text}`, values });
    looking.close();
    const bound = column === 'id' ? ' AND source>?' : '';
    expect(plan.map(({ detail }) => detail).slice(0, 2)).toEqual([
      `SEARCH s USING PRIMARY KEY (entity=? AND isFigure=?${bound})`,
      'SEARCH x USING INDEX sqlite_autoindex_entity_1 (id=?)',
    ]);
  });

  test('is made between writes, which need not wait for all of them, and no more once the store closes', async () => {
    const other = openAnew();
    await put(other, crowdedWorld(20_000));
    const refreshed = other.refreshSummaries?.();
    const version = await other.write((transaction) => transaction.advanceVersion());
    expect(version).toBe('1');
    await other.close();
    expect(await refreshed).toBeLessThanOrEqual(3);
  });
});

interface Question {
  readonly list: List;
  readonly parents: readonly string[];
  readonly where: Filter;
  readonly order: readonly OrderKey[];
  readonly limit: number;
  readonly isBackward: boolean;
}

const entities = [
  ...idsOfKind('TOPIC'),
  ...idsOfKind('UNIT').slice(0, 3),
  ...idsOfKind('PERSON').slice(0, 2),
  ...idsOfKind('SOURCE').slice(0, 2),
];

/** Questions that summaries answer, alone and together with others. */
function questions(): fc.Arbitrary<readonly Question[]> {
  const reportsOn = fc
    .tuple(fc.constantFrom(...entities), fc.boolean())
    .map(([id, isFigure]): Filter => ({ kind: 'reportsOn', id, isFigure }));
  const where = fc
    .tuple(fc.array(reportsOn, { maxLength: 2 }), fc.array(filters('source', 1), { maxLength: 1 }))
    .map(([some, rest]) => allOf([...some, ...rest]));
  const order = fc
    .tuple(
      fc.constantFrom(
        null,
        { column: 'nameFold', isNullable: false },
        { column: 'published', isNullable: true },
      ),
      fc.constantFrom('ASC' as const, 'DESC' as const),
    )
    .map(([first, direction]) =>
      [...(first === null ? [] : [first]), { column: 'id', isNullable: false }].map((key) => ({
        ...key,
        direction,
      })),
    );
  const question = fc.record({
    list: fc.constantFrom<List>({ name: 'sources' }, { name: 'entity.sources' }),
    where,
    order,
    limit: fc.constantFrom(1, 2, 5),
    isBackward: fc.boolean(),
  });
  return fc.array(
    question.map((asked) => ({ ...asked, parents: asked.list.name === 'sources' ? [''] : entities })),
    { minLength: 12, maxLength: 12 },
  );
}

async function expectEqualAnswers(
  store: GraphStore,
  reference: GraphStore,
  asked: readonly Question[],
): Promise<void> {
  for (const { limit, isBackward, ...request } of asked) {
    expect(await store.counts(request, unhurried())).toEqual(await reference.counts(request, unhurried()));
    const page = { limit, after: null, before: null, isBackward };
    const [first = []] = await reference.pages({ ...request, page }, unhurried());
    const turned = {
      ...page,
      [isBackward ? 'before' : 'after']: first.at(isBackward ? 0 : -1)?.keys ?? null,
    };
    for (const each of [page, turned]) {
      const found = await store.pages({ ...request, page: each }, unhurried());
      expect(found).toEqual(await reference.pages({ ...request, page: each }, unhurried()));
    }
  }
  for (const id of entities) {
    const on: Filter = { kind: 'on', id };
    for (const where of [on, allOf([on, { kind: 'equal', column: 'kind', value: 'FIGURE' }])]) {
      const found = await store.ranges(idsOfKind('MEASURE'), where, unhurried());
      expect(found).toEqual(await reference.ranges(idsOfKind('MEASURE'), where, unhurried()));
    }
  }
  expect(await faultsOf(store)).toEqual([]);
}

async function faultsOf(store: GraphStore): Promise<readonly string[]> {
  const faults: string[] = [];
  for await (const fault of store.audit?.() ?? []) faults.push(fault);
  return faults;
}

function mergedWith(
  held: Parameters<typeof put>[1],
  change: Parameters<typeof put>[1],
): Parameters<typeof put>[1] {
  const merged = <Item>(one: readonly Item[], other: readonly Item[], id: (item: Item) => string) => [
    ...new Map([...one, ...other].map((item) => [id(item), item])).values(),
  ];
  return {
    entities: merged(held.entities, change.entities, ({ id }) => id),
    measures: merged(held.measures, change.measures, ({ id }) => id),
    claims: merged(held.claims, change.claims, ({ record }) => record.id),
    reports: merged(held.reports, change.reports, ({ report }) => report.record.id),
  };
}

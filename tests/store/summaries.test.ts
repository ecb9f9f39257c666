import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import fc from 'fast-check';

import { allOf, type Filter } from '../../src/domain/filter';
import type { List } from '../../src/domain/lists';
import type { OrderKey } from '../../src/domain/order';
import type { GraphStore } from '../../src/store/graph-store';
import { openSqliteStore } from '../../src/store/sqlite/open';
import { importText } from '../ingest/importing';
import { randomDocuments } from '../ingest/random-documents';
import { forwarding } from '../support/forwarding-store';
import { filters } from '../support/random-question';
import { idsOfKind, randomWorlds } from '../support/random-world';
import { createReferenceStore } from '../support/reference-store';

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
    const series = fc.array(fc.tuple(randomWorlds(), fc.boolean()), { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(series, questions(), async (worlds, asked) => {
        await reopened();
        const reference = createReferenceStore();
        let held = { entities: [], measures: [], claims: [], reports: [] } as Parameters<typeof put>[1];
        for (const [world, isRefreshed] of worlds) {
          const change = replacing(held, world);
          for (const each of [reference, store]) await put(each, change);
          held = mergedWith(held, change);
          if (isRefreshed) await store.refreshSummaries?.();
          await expectEqualAnswers(store, reference, asked);
        }
      }),
      { numRuns: 40 },
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
      { numRuns: 25 },
    );
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

/** What summaries have to be, on every store that keeps them: never seen in an answer. */
import fc from 'fast-check';

import { allOf, type Filter } from '../../src/domain/filter';
import type { List } from '../../src/domain/lists';
import type { OrderKey } from '../../src/domain/order';
import type { GraphStore } from '../../src/store/graph-store';
import { importText } from '../ingest/importing';
import { randomDocuments } from '../ingest/random-documents';
import { filters } from '../support/random-question';
import { idsOfKind, randomWorlds } from '../support/random-world';
import { createReferenceStore } from '../support/reference-store';
import { world as longWar } from '../support/world';

import { put, replacing, unhurried } from './contract';

/** Where every entity with a claim on it is to have a summary. */
export const everySummary = { leastClaims: 1 };

/** Declares the tests on a store that `open` makes empty; the one before it is closed by then. */
export function describeSummaries(name: string, open: () => Promise<GraphStore>, runs: number): void {
  describe(`summaries on ${name}`, () => {
    let store: GraphStore;
    const reopened = async () => {
      await store.close();
      store = await open();
    };
    beforeEach(async () => {
      store = await open();
    });
    afterEach(() => store.close());

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
        { numRuns: runs },
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
        { numRuns: Math.ceil(runs / 2) },
      );
    });

    const measure = 'measure/shot-by-own-side';
    const contradictionsOn = async (id: string) => {
      const [range] = await store.ranges([measure], { kind: 'on', id }, unhurried());
      return range?.contradictions;
    };

    test('is stale as soon as figures are marked, and made without them', async () => {
      await put(store, longWar);
      await store.refreshSummaries?.();
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

    test('are made no more once the store closes, and nobody fails', async () => {
      const closing = await open();
      await put(closing, longWar);
      const refreshed = closing.refreshSummaries?.();
      await closing.close();
      await expect(refreshed).resolves.toEqual(expect.any(Number));
    });

    test('is as stale as before where a write is undone', async () => {
      await put(store, longWar);
      await store.refreshSummaries?.();
      const attempt = store.write(async (transaction) => {
        await transaction.put(longWar);
        throw new Error('on second thoughts');
      });
      await expect(attempt).rejects.toThrow('on second thoughts');
      expect(await store.refreshSummaries?.()).toBe(0);
    });
  });
}

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
  const id = { column: 'id', isNullable: false };
  const order = fc
    .tuple(
      fc.constantFrom(
        [id],
        [{ column: 'nameFold', isNullable: false }, id],
        [{ column: 'published', isNullable: true }, id],
        [id, { column: 'published', isNullable: true }],
        [{ column: 'published', isNullable: true }, id, { column: 'nameFold', isNullable: false }],
      ),
      fc.constantFrom('ASC' as const, 'DESC' as const),
    )
    .map(([keys, direction]) => keys.map((key) => ({ ...key, direction })));
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

export async function faultsOf(store: GraphStore): Promise<readonly string[]> {
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

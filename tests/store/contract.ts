/**
 * The contract of a store: run whole on every adapter. Most of it is differential: random small worlds and random
 * questions, where the store's answer must equal the reference's.
 */
import fc from 'fast-check';

import { comparedClaim, compareWithAll, type ComparedClaim } from '../../src/domain/comparison';
import { allOf, everything, type Filter } from '../../src/domain/filter';
import { compareKeysets, hitOrder, type PageSpec } from '../../src/domain/order';
import type { CallContext, ExportedRecord, GraphStore, PageRequest } from '../../src/store/graph-store';
import type { Changes } from '../../src/store/write-transaction';
import { crowdedWorld } from '../support/crowded-world';
import { randomLists, randomSearches, type RandomList } from '../support/random-question';
import { idsOfKind, randomWorlds } from '../support/random-world';
import { createReferenceStore } from '../support/reference-store';
import { world as longWar } from '../support/world';

/** How a test gets an empty store of one kind; `reset` empties it again for the next world. */
export interface StoreUnderTest {
  readonly store: GraphStore;
  readonly reset: () => Promise<void>;
  readonly close: () => Promise<void>;
}

const worldCount = 50;
const questionsPerWorld = 20;
const allIds = [
  ...(['CONFLICT', 'UNIT', 'PERSON', 'ORGANIZATION', 'TOPIC', 'SOURCE', 'CLAIM', 'MEASURE'] as const).flatMap(
    idsOfKind,
  ),
  'report/a~a',
  'report/a~b',
  'report/b~a',
  'unit/nowhere',
];

/** A context that leaves ample time. */
export function unhurried(): CallContext {
  return { signal: new AbortController().signal, deadline: Date.now() + 60_000 };
}

/** Declares the whole contract for one kind of store. */
export function describeContract(name: string, open: () => Promise<StoreUnderTest>): void {
  describe(`the contract of a store: ${name}`, () => {
    let opened: StoreUnderTest;
    let store: GraphStore;

    beforeAll(async () => {
      opened = await open();
      store = opened.store;
    });
    afterAll(() => opened.close());
    beforeEach(() => opened.reset());

    async function load(world: Changes): Promise<GraphStore> {
      await opened.reset();
      const reference = createReferenceStore();
      await putBoth(reference, world);
      return reference;
    }

    // Which figures contradict each other is for the write path to say; stores may rely on it.
    async function putBoth(reference: GraphStore, world: Changes): Promise<void> {
      for (const each of [reference, store]) await put(each, world);
      const marks = await contradictions(reference);
      for (const each of [reference, store]) {
        await each.write((transaction) => transaction.markContradicted(marks));
      }
    }

    test('answers random lists as the reference does', async () => {
      const questions = fc.array(randomLists(), {
        minLength: questionsPerWorld,
        maxLength: questionsPerWorld,
      });
      await fc.assert(
        fc.asyncProperty(randomWorlds(), questions, async (world, asked) => {
          const reference = await load(world);
          for (const question of asked) {
            const request = await withCursors(question, reference);
            const context = unhurried();
            expect(await store.pages(request, context)).toEqual(await reference.pages(request, context));
            expect(await store.counts(request, context)).toEqual(await reference.counts(request, context));
          }
        }),
        { numRuns: worldCount },
      );
    });

    test('answers every other question about random worlds as the reference does', async () => {
      const wheres = fc.array(randomLists(), { maxLength: 8 });
      await fc.assert(
        fc.asyncProperty(randomWorlds(), wheres, async (world, asked) => {
          const reference = await load(world);
          const filters = asked.filter(({ list }) => list.name === 'claims').map(({ where }) => where);
          const questions = otherQuestions([everything, ...filters]);
          for (const question of questions) {
            expect(await question(store)).toEqual(await question(reference));
          }
        }),
        { numRuns: worldCount },
      );
    });

    test('finds what the reference finds, tier by tier, whatever the page size', async () => {
      const searches = fc.array(randomSearches(), { minLength: 5, maxLength: 5 });
      await fc.assert(
        fc.asyncProperty(randomWorlds(), searches, fc.constantFrom(1, 2, 7), async (world, asked, size) => {
          const reference = await load(world);
          for (const search of asked) {
            const whole = { limit: 1000, after: null, before: null, isBackward: false };
            const expected = await reference.search({ ...search, page: whole }, unhurried());
            const found = await store.search({ ...search, page: whole }, unhurried());
            const tiers = (hits: typeof found) => hits.map(({ id, keys }) => `${keys[0]} ${id}`).sort();
            expect(tiers(found)).toEqual(tiers(expected));
            expect(found).toEqual([...found].sort((a, b) => compareKeysets(a.keys, b.keys, hitOrder)));
            expect(await store.countHits(search, unhurried())).toBe(expected.length);
            expect(await turnPages(store, search, size, false)).toEqual(found);
            expect(await turnPages(store, search, size, true)).toEqual(found);
          }
        }),
        { numRuns: 12 },
      );
    });

    test('a world put over another world leaves nothing of it behind', async () => {
      await fc.assert(
        fc.asyncProperty(
          randomWorlds(),
          randomWorlds(),
          fc.array(randomLists(), { maxLength: 10 }),
          async (first, second, asked) => {
            const reference = await load(first);
            // The second world replaces records of the same id; the others stay, so both must hold what they name.
            const merged = replacing(first, second);
            await putBoth(reference, merged);
            for (const question of otherQuestions([everything])) {
              expect(await question(store)).toEqual(await question(reference));
            }
            for (const question of asked) {
              const request = await withCursors(question, reference);
              expect(await store.pages(request, unhurried())).toEqual(
                await reference.pages(request, unhurried()),
              );
            }
          },
        ),
        { numRuns: 12 },
      );
    });

    test('a filter of a thousand conditions is answered, also where it stands within others', async () => {
      await load(crowdedWorld(3));
      const ids = [...Array.from({ length: 985 }, (_, index) => `claim/x-${index}`), 'claim/c-1'];
      const conditions = ids.map((value): Filter => ({ kind: 'equal', column: 'id', value }));
      const none = conditions.map((filter): Filter => ({ kind: 'not', filter }));
      let within: Filter = { kind: 'or', filters: conditions };
      for (const relation of ['entity.claims', 'claim.about', 'entity.claims', 'claim.about'] as const)
        within = { kind: 'relation', relation, quantifier: 'some', filter: within };
      for (const [where, count] of [
        [within, 3],
        [{ kind: 'and', filters: none }, 2],
      ] as const)
        expect(await store.counts({ list: { name: 'claims' }, parents: [''], where }, unhurried())).toEqual([
          count,
        ]);
    });

    test('what is asked for twice in one call is answered twice, the same', async () => {
      await load(longWar);
      const answers: readonly (readonly unknown[])[] = await Promise.all([
        store.nodes(['claim/shot-10201', 'claim/nowhere', 'claim/shot-10201'], unhurried()),
        store.linkCounts(['order/no-227', 'order/nowhere', 'order/no-227'], unhurried()),
        store.neighbours(['order/no-227', 'order/nowhere', 'order/no-227'], unhurried()),
        store.reliedOnBy(
          ['report/letter~shot-10201', 'report/nowhere~shot-10201', 'report/letter~shot-10201'],
          unhurried(),
        ),
        store.comparables(['claim/shot-10201', 'claim/nowhere', 'claim/shot-10201'], unhurried()),
        store.ranges(
          ['measure/shot-by-own-side', 'measure/nowhere', 'measure/shot-by-own-side'],
          everything,
          unhurried(),
        ),
      ]);
      expect(answers.map(([first]) => (Array.isArray(first) ? first.length : 'one'))).toEqual([
        'one', 3, 3, 1, 3, 'one',
      ]); // prettier-ignore
      for (const [first, nothing, second] of answers) {
        expect(second).toEqual(first);
        expect(nothing).not.toEqual(first);
      }
    });

    test('what a write finds is what the reference finds', async () => {
      await fc.assert(
        fc.asyncProperty(randomWorlds(), async (world) => {
          const reference = await load(world);
          expect(await lookAround(store, world)).toEqual(await lookAround(reference, world));
        }),
        { numRuns: 12 },
      );
    });

    test('a write that throws leaves nothing written', async () => {
      const [world] = fc.sample(
        randomWorlds().filter(({ claims }) => claims.length > 2),
        1,
      );
      if (world === undefined) throw new Error('no world');
      const before = await store.statistics(unhurried());
      const attempt = store.write(async (transaction) => {
        await transaction.put(world);
        await transaction.advanceVersion();
        throw new Error('on second thoughts');
      });
      await expect(attempt).rejects.toThrow('on second thoughts');
      expect(await store.statistics(unhurried())).toEqual(before);
      expect(await all(store.exportAll())).toEqual([]);
      await store.write((transaction) => transaction.put(world));
      expect((await all(store.exportAll())).length).toBeGreaterThan(0);
    });

    test('writers take turns, and each sees what the one before wrote', async () => {
      const versions = await Promise.all(
        [1, 2, 3, 4, 5].map(() => store.write((transaction) => transaction.advanceVersion())),
      );
      expect(new Set(versions).size).toBe(5);
      const { dataVersion } = await store.statistics(unhurried());
      expect(dataVersion).toBe(await store.write((transaction) => transaction.dataVersion()));
    });

    test('a call whose time is up fails with TIMEOUT, one whose signal is aborted does not answer', async () => {
      const late = { signal: new AbortController().signal, deadline: Date.now() - 1 };
      await expect(store.statistics(late)).rejects.toMatchObject({ code: 'TIMEOUT' });
      const aborted = { signal: AbortSignal.abort(), deadline: Date.now() + 60_000 };
      await expect(store.statistics(aborted)).rejects.toThrow();
    });
  });
}

/** Puts a world into a store, in one write. */
export async function put(store: GraphStore, world: Changes): Promise<void> {
  await store.write(async (transaction) => {
    await transaction.put(world);
  });
}

async function withCursors(question: RandomList, reference: GraphStore): Promise<PageRequest> {
  const { list, parents, where, order, limit, isBackward } = question;
  const whole: PageSpec = { limit: 10_000, after: null, before: null, isBackward: false };
  const rows = (
    await reference.pages({ list, parents, where: everything, order, page: whole }, unhurried())
  ).flat();
  const cursorAt = (share: number | null) =>
    share === null ? null : (rows[Math.floor(share * rows.length)]?.keys ?? null);
  const page = { limit, after: cursorAt(question.after), before: cursorAt(question.before), isBackward };
  return { list, parents, where: allOf([where]), order, page };
}

function otherQuestions(
  wheres: readonly PageRequest['where'][],
): readonly ((store: GraphStore) => Promise<unknown>)[] {
  const entities = allIds.filter((id) => !/^(claim|measure|report)/.test(id));
  const reports = allIds.filter((id) => id.startsWith('report'));
  return [
    (store) => store.nodes(allIds, unhurried()),
    (store) => store.linkCounts(entities, unhurried()),
    (store) => store.reliedOnBy(reports, unhurried()),
    async (store) => {
      const lists = await store.comparables(idsOfKind('CLAIM'), unhurried());
      return lists.map((others) => [...others].sort((one, other) => (one.id < other.id ? -1 : 1)));
    },
    ...wheres.map((where) => (store: GraphStore) => store.ranges(idsOfKind('MEASURE'), where, unhurried())),
    async (store) => {
      const lists = await store.neighbours(entities, unhurried());
      return lists.map((links) => links.map((link) => JSON.stringify(link)).sort());
    },
    async (store) => (await store.statistics(unhurried())).counts,
    (store) => all(store.exportAll()),
    (store) => store.ping(unhurried()),
  ];
}

async function turnPages(
  store: GraphStore,
  search: { words: readonly string[]; kinds: Parameters<GraphStore['search']>[0]['kinds'] },
  size: number,
  isBackward: boolean,
): ReturnType<GraphStore['search']> {
  const turned: (readonly Awaited<ReturnType<GraphStore['search']>>[number][])[] = [];
  for (;;) {
    const last = isBackward ? turned[0]?.[0] : turned.at(-1)?.at(-1);
    const from = last?.keys ?? null;
    const page = {
      limit: size,
      after: isBackward ? null : from,
      before: isBackward ? from : null,
      isBackward,
    };
    const hits = await store.search({ ...search, page }, unhurried());
    if (hits.length === 0) return turned.flat();
    if (isBackward) turned.unshift(hits);
    else turned.push(hits);
  }
}

/** The second world over the first, as one change: what it replaces, with all reports of the claims that it has. */
export function replacing(first: Changes, second: Changes): Changes {
  const entityIds = new Set([...first.entities, ...second.entities].map(({ id }) => id));
  const claims = new Map([...first.claims, ...second.claims].map((claim) => [claim.record.id, claim]));
  const isLive = (id: string) => claims.get(id)?.record.retracted === null;
  const written = new Map(
    [...first.reports, ...second.reports].map((entry) => [entry.report.record.id, entry]),
  );
  const touched = new Set(second.claims.map(({ record }) => record.id));
  return {
    entities: second.entities.filter(({ id }) => entityIds.has(id)),
    measures: second.measures,
    claims: second.claims,
    reports: [...written.values()]
      .filter(({ report }) => touched.has(report.record.claim))
      .map(({ report }) => ({
        report,
        isLive: report.record.retracted === null && isLive(report.record.claim),
      })),
  };
}

async function lookAround(store: GraphStore, world: Changes): Promise<unknown> {
  const claims = idsOfKind('CLAIM');
  const groups = world.claims.flatMap(({ record }) =>
    record.figure ? [{ measure: record.figure.measure, scope: '' }] : [],
  );
  return store.write(async (transaction) => {
    const byId = (one: { id: string }, other: { id: string }) => (one.id < other.id ? -1 : 1);
    return {
      found: [...(await transaction.find(allIds))].sort(([one], [other]) => (one < other ? -1 : 1)),
      reports: (await transaction.reportsOf(claims)).map(({ record }) => record.id).sort(),
      reported: [...(await transaction.claimsReportedBy(idsOfKind('SOURCE')))].sort(),
      derived: [...(await transaction.claimsDerivedFrom(claims))].sort(),
      on: [...(await transaction.claimsOn(idsOfKind('TOPIC')))].sort(),
      figures: [...(await transaction.figuresIn(groups))].sort(byId),
      parts: (await transaction.linksFrom(idsOfKind('UNIT'), 'PART_OF'))
        .map((link) => JSON.stringify(link))
        .sort(),
      broader: (await transaction.linksFrom(idsOfKind('TOPIC'), 'BROADER'))
        .map((link) => JSON.stringify(link))
        .sort(),
    };
  });
}

async function contradictions(store: GraphStore): Promise<ReadonlyMap<string, boolean>> {
  const figures = (await all(store.exportAll())).flatMap((entry) =>
    entry.kind === 'claim' && entry.record.record.retracted === null
      ? (comparedClaim(entry.record.record) ?? [])
      : [],
  );
  const isContradicted = (one: ComparedClaim) =>
    compareWithAll(one, figures).some(({ kind }) => kind === 'CONTRADICTS');
  return new Map(figures.map((one) => [one.id, isContradicted(one)]));
}

async function all(records: AsyncIterable<ExportedRecord>): Promise<readonly ExportedRecord[]> {
  const collected: ExportedRecord[] = [];
  for await (const record of records) collected.push(record);
  return collected;
}

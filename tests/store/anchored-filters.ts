/**
 * Filters that lead to nodes by their id or name, which stores answer from that node's end: held against the reference
 * on random worlds, because a row that is reached twice must be listed and counted once.
 */
import fc from 'fast-check';

import { allOf, relations, type Filter, type Relation, type Subject } from '../../src/domain/filter';
import { completeOrder, subjectOf, type List } from '../../src/domain/lists';
import { crowdedWorld } from '../support/crowded-world';
import { filters } from '../support/random-question';
import { idsOfKind, randomWorlds, textPool } from '../support/random-world';
import { createReferenceStore } from '../support/reference-store';
import { askedTogether, twoVoices } from '../support/two-voices';

import { put, unhurried, type StoreUnderTest } from './contract';

const worldCount = 15;
const questionsPerWorld = 12;

const entityIds = (['CONFLICT', 'UNIT', 'PERSON', 'ORGANIZATION', 'TOPIC', 'SOURCE'] as const).flatMap(
  (kind) => idsOfKind(kind).slice(0, 3),
);
const lists: readonly (readonly [List, readonly string[]])[] = [
  [{ name: 'claims' }, ['']],
  [{ name: 'sources' }, ['']],
  [{ name: 'measures' }, ['']],
  [{ name: 'entities', kind: 'UNIT' }, ['']],
  [{ name: 'entities', kind: 'TOPIC' }, ['']],
  [{ name: 'entity.claims' }, entityIds],
  [{ name: 'entity.sources' }, entityIds],
  [{ name: 'measure.figures' }, idsOfKind('MEASURE')],
];

/** Declares the comparison for one kind of store. */
export function describeAnchoredFilters(name: string, open: () => Promise<StoreUnderTest>): void {
  describe(`filters that name a node: ${name}`, () => {
    let opened: StoreUnderTest;

    beforeAll(async () => {
      opened = await open();
    });
    afterAll(() => opened.close());

    test('find a row once that is reached over three entities, also as the only branch of an or', async () => {
      await opened.reset();
      await put(opened.store, crowdedWorld(2));
      const reached: Filter = some('claim.about', some('entity.claims', equalId('claim/c-0')));
      for (const where of [reached, { kind: 'or', filters: [reached] } as const]) {
        const request = { list: { name: 'claims' }, parents: [''], where } as const;
        expect(await opened.store.counts(request, unhurried())).toEqual([2]);
        const page = { limit: 9, after: null, before: null, isBackward: false };
        const order = completeOrder(request.list, []);
        const [rows] = await opened.store.pages({ ...request, order, page }, unhurried());
        expect(rows?.map(({ keys }) => keys)).toEqual([['claim/c-0'], ['claim/c-1']]);
      }
    });

    test.each(askedTogether)('find what meets all that is asked: %s', async (_, list, parts, ids) => {
      await opened.reset();
      for (const store of [createReferenceStore(), opened.store]) {
        await put(store, twoVoices());
        const request = { list, parents: [''], where: allOf(parts) };
        expect(await store.counts(request, unhurried())).toEqual([ids.length]);
        const page = { limit: 9, after: null, before: null, isBackward: false };
        const order = completeOrder(list, []);
        const [rows] = await store.pages({ ...request, order, page }, unhurried());
        expect(rows?.map(({ keys }) => keys.at(-1))).toEqual(ids);
      }
    });

    test('find each row once, as the reference does', async () => {
      const questions = fc.array(question(), { minLength: questionsPerWorld, maxLength: questionsPerWorld });
      await fc.assert(
        fc.asyncProperty(randomWorlds(), questions, async (world, asked) => {
          await opened.reset();
          const reference = createReferenceStore();
          for (const store of [reference, opened.store]) await put(store, world);
          for (const { list, parents, where } of asked) {
            const request = {
              list,
              parents,
              where,
              order: completeOrder(list, []),
              page: { limit: 3, after: null, before: null, isBackward: false },
            };
            const [found, count] = await Promise.all([
              opened.store.pages(request, unhurried()),
              opened.store.counts(request, unhurried()),
            ]);
            expect(found).toEqual(await reference.pages(request, unhurried()));
            expect(count).toEqual(await reference.counts(request, unhurried()));
          }
        }),
        { numRuns: worldCount },
      );
    });
  });
}

function some(relation: Relation, filter: Filter): Filter {
  return { kind: 'relation', relation, quantifier: 'some', filter };
}

function equalId(value: string): Filter {
  return { kind: 'equal', column: 'id', value };
}

function question(): fc.Arbitrary<{ list: List; parents: readonly string[]; where: Filter }> {
  return fc.constantFrom(...lists).chain(([list, parents]) => {
    const subject = subjectOf(list);
    const more = fc.oneof(filters(subject, 1), anchored(subject, 2));
    return fc
      .tuple(anchored(subject, 3), fc.array(more, { maxLength: 1 }))
      .chain(([first, rest]) => fc.tuple(fc.constant([first, ...rest]), besides(first)))
      .map(([parts, other]) => ({ list, parents, where: allOf([...parts, ...other]) }));
  });
}

/** Now and then another filter over the same relation, which may well be met by something else at its end. */
function besides(first: Filter): fc.Arbitrary<readonly Filter[]> {
  if (first.kind !== 'relation') return fc.constant([]);
  const { relation } = first;
  const quantifier = fc.constantFrom('some' as const, 'none' as const, 'all' as const);
  const filter = fc.oneof(filters(relations[relation], 0), anchored(relations[relation], 1));
  const other = fc.record({
    kind: fc.constant('relation' as const),
    relation: fc.constant(relation),
    quantifier,
    filter,
  });
  return fc.array(other, { maxLength: 1 });
}

/** Filters that lead to an id in at most so many steps. */
function anchored(subject: Subject, steps: number): fc.Arbitrary<Filter> {
  const near = nearby(subject);
  const ways = (Object.keys(relations) as Relation[]).filter((relation) => {
    const owner = relation.split('.')[0];
    return owner === subject || (subject === 'source' && owner === 'entity');
  });
  if (steps === 0 || ways.length === 0) return near ?? filters(subject, 0);
  const further = fc.constantFrom(...ways).chain((relation) =>
    anchored(relations[relation], steps - 1).map((filter): Filter => ({
      kind: 'relation',
      relation,
      quantifier: 'some',
      filter,
    })),
  );
  const either = fc
    .array(anchored(subject, steps - 1), { minLength: 1, maxLength: 3 })
    .map((filters): Filter => ({ kind: 'or', filters }));
  return near === null ? fc.oneof(further, either) : fc.oneof(near, further, either);
}

function nearby(subject: Subject): fc.Arbitrary<Filter> | null {
  const named = (column: string, ids: readonly string[]) =>
    fc.oneof(
      fc.constantFrom(...ids).map((value): Filter => ({ kind: 'equal', column, value })),
      fc.subarray([...ids]).map((values): Filter => ({ kind: 'in', column, values })),
    );
  const anyEntity = fc.constantFrom(...entityIds);
  switch (subject) {
    case 'claim':
      return fc.oneof(
        named('id', idsOfKind('CLAIM')),
        anyEntity.map((id): Filter => ({ kind: 'on', id })),
      );
    case 'source':
      return fc.oneof(
        named('id', idsOfKind('SOURCE')),
        named('name', textPool),
        fc
          .tuple(anyEntity, fc.boolean())
          .map(([id, isFigure]): Filter => ({ kind: 'reportsOn', id, isFigure })),
      );
    case 'entity':
      return fc.oneof(named('id', entityIds), named('name', textPool));
    case 'measure':
      return fc.oneof(named('id', idsOfKind('MEASURE')), named('name', textPool));
    case 'figure':
      return named('measure', idsOfKind('MEASURE'));
    case 'report':
    case 'link':
      return null;
  }
}

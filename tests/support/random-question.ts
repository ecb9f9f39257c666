/** Random questions about random worlds: filters nested three deep, orders, pages from either end. */
import fc from 'fast-check';

import { allLinkTypes, type EntityKind, type NodeKind } from '../../src/domain/catalogue';
import { infiniteDay, relations, type Filter, type Relation, type Subject } from '../../src/domain/filter';
import { foldWords, ignoreCase } from '../../src/domain/fold';
import { qualifiers } from '../../src/domain/figure';
import { completeOrder, subjectOf, type List } from '../../src/domain/lists';
import type { OrderKey } from '../../src/domain/order';
import { claimKinds, independences, sourceKinds, stances } from '../../src/domain/records';
import { entityKinds } from '../../src/domain/catalogue';

import { idsOfKind, numberPool, periods, textPool } from './random-world';

const kinds = Object.keys(entityKinds) as EntityKind[];
const entityIds = kinds.flatMap((kind) => idsOfKind(kind).slice(0, 3));
const ids = fc.constantFrom(...entityIds, ...idsOfKind('TOPIC'), ...idsOfKind('SOURCE'));

/** A question without its parents and cursors, which depend on the world. */
export interface RandomList {
  readonly list: List;
  readonly parents: readonly string[];
  readonly where: Filter;
  readonly order: readonly OrderKey[];
  readonly limit: number;
  /** Where in the whole list the cursors stand, as a share of its length; null for none. */
  readonly after: number | null;
  readonly before: number | null;
  readonly isBackward: boolean;
}

export function randomLists(): fc.Arbitrary<RandomList> {
  return lists().chain(({ list, parents }) =>
    fc.record({
      list: fc.constant(list),
      parents: fc.constant(parents),
      where: filters(subjectOf(list), 3, list.name.startsWith('entity.')),
      order: orders(list),
      limit: fc.constantFrom(0, 1, 2, 3, 5, 50),
      after: fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: null }),
      before: fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: null, freq: 2 }),
      isBackward: fc.boolean(),
    }),
  );
}

function lists(): fc.Arbitrary<{ list: List; parents: readonly string[] }> {
  const root = fc
    .constantFrom<List>(
      { name: 'entities', kind: 'TOPIC' },
      { name: 'entities', kind: 'UNIT' },
      { name: 'sources' },
      { name: 'claims' },
      { name: 'claims' },
      { name: 'measures' },
    )
    .map((list) => ({ list, parents: [''] }));
  const below = (names: readonly List[], parents: readonly string[]) =>
    fc.record({
      list: fc.constantFrom(...names),
      parents: fc.uniqueArray(fc.constantFrom(...parents), { minLength: 1, maxLength: 4 }),
    });
  const linked = fc
    .tuple(
      fc.constantFrom(...allLinkTypes().map(([type]) => type)),
      fc.constantFrom('OUT' as const, 'IN' as const),
    )
    .map(([type, direction]): List => ({ name: 'entity.linked', type, direction }));
  return fc.oneof(
    root,
    below([{ name: 'entity.claims' }, { name: 'entity.sources' }, { name: 'entity.links' }], entityIds),
    linked.chain((list) => below([list], entityIds)),
    below(
      [{ name: 'source.reports' }, { name: 'source.cites' }, { name: 'source.citedBy' }],
      idsOfKind('SOURCE'),
    ),
    below(
      [{ name: 'claim.reports' }, { name: 'claim.basisOf' }, { name: 'claim.revisedBy' }],
      idsOfKind('CLAIM'),
    ),
    below([{ name: 'measure.figures' }], idsOfKind('MEASURE')),
  );
}

const orderColumns: Readonly<Record<Subject, readonly (readonly [string, boolean])[]>> = {
  entity: [['id', false], ['nameFold', false], ['earliest', true], ['latest', true]],
  source: [['id', false], ['nameFold', false], ['earliest', true], ['latest', true], ['published', true]],
  claim: [['id', false], ['earliest', true], ['latest', true], ['kind', false], ['sourceCount', false], ['originCount', false]],
  report: [['id', false], ['paragraph', true]],
  measure: [['id', false], ['nameFold', false], ['figureCount', false]],
  link: [],
  figure: [],
}; // prettier-ignore

function orders(list: List): fc.Arbitrary<readonly OrderKey[]> {
  const columns = orderColumns[subjectOf(list)];
  if (columns.length === 0) return fc.constant(completeOrder(list, []));
  const key = fc
    .tuple(fc.constantFrom(...columns), fc.constantFrom('ASC' as const, 'DESC' as const))
    .map(([[column, isNullable], direction]) => ({ column, direction, isNullable }));
  return fc
    .uniqueArray(key, { maxLength: 3, selector: ({ column }) => column })
    .map((keys) => completeOrder(list, keys));
}

/** Random filters on a subject; `depth` bounds the nesting of and/or/not and relations together. */
export function filters(subject: Subject, depth: number, hasSide = false): fc.Arbitrary<Filter> {
  const leaf = leaves(subject, hasSide);
  if (depth === 0) return leaf;
  const deeper = filters(subject, depth - 1, hasSide);
  const ofSubject = (Object.keys(relations) as Relation[]).filter((relation) => {
    const owner = relation.split('.')[0];
    return owner === subject || (subject === 'source' && owner === 'entity');
  });
  const related = ofSubject.map((relation) =>
    fc
      .record({
        quantifier: fc.constantFrom('some' as const, 'none' as const, 'all' as const),
        filter: filters(relations[relation], depth - 1, relation === 'entity.links'),
      })
      .map(({ quantifier, filter }): Filter => ({ kind: 'relation', relation, quantifier, filter })),
  );
  return fc.oneof(
    { weight: 4, arbitrary: leaf },
    {
      weight: 1,
      arbitrary: fc.array(deeper, { maxLength: 3 }).map((parts): Filter => ({ kind: 'and', filters: parts })),
    },
    {
      weight: 1,
      arbitrary: fc.array(deeper, { maxLength: 3 }).map((parts): Filter => ({ kind: 'or', filters: parts })),
    },
    { weight: 1, arbitrary: deeper.map((filter): Filter => ({ kind: 'not', filter })) },
    ...related.map((arbitrary) => ({ weight: 1, arbitrary })),
  );
}

function leaves(subject: Subject, hasSide: boolean): fc.Arbitrary<Filter> {
  switch (subject) {
    case 'entity':
      return fc.oneof(
        values('id', ids),
        values('kind', fc.constantFrom<string>(...kinds, 'CLAIM')),
        words('type'),
        words('name'),
        inTime('period'),
      );
    case 'source':
      return fc.oneof(
        values('id', fc.constantFrom(...idsOfKind('SOURCE'))),
        values('sourceKind', fc.constantFrom<string>(...sourceKinds)),
        values('access', fc.constantFrom<string>('READ', 'CITED')),
        words('name'),
        inTime('period'),
        inTime('published'),
        fc.tuple(ids, fc.boolean()).map(([id, isFigure]): Filter => ({ kind: 'reportsOn', id, isFigure })),
      );
    case 'claim':
      return fc.oneof(
        values('id', fc.constantFrom(...idsOfKind('CLAIM'))),
        values('kind', fc.constantFrom<string>(...claimKinds)),
        words('statement'),
        ids.map((id): Filter => ({ kind: 'on', id })),
        inTime('period'),
        numbers('sourceCount'),
        numbers('originCount'),
        values('independence', fc.constantFrom<string>(...independences)),
        values('contradicted', fc.boolean()),
      );
    case 'figure':
      return fc.oneof(
        numbers('low'),
        numbers('best'),
        numbers('high'),
        values('qualifier', fc.constantFrom<string>(...qualifiers)),
        values('measure', fc.constantFrom(...idsOfKind('MEASURE'))),
      );
    case 'report':
      return fc.oneof(values('stance', fc.constantFrom<string>(...stances)), values('cited', fc.boolean()));
    case 'link':
      return fc.oneof(
        values('type', fc.constantFrom<string>(...allLinkTypes().map(([type]) => type))),
        inTime('period'),
        ...(hasSide ? [values('direction', fc.constantFrom<string>('OUT', 'IN'))] : []),
      );
    case 'measure':
      return fc.oneof(values('id', fc.constantFrom(...idsOfKind('MEASURE'))), words('name'), words('unit'));
  }
}

function values(column: string, value: fc.Arbitrary<string | number | boolean>): fc.Arbitrary<Filter> {
  return fc.oneof(
    { weight: 3, arbitrary: value.map((given): Filter => ({ kind: 'equal', column, value: given })) },
    {
      weight: 2,
      arbitrary: fc
        .array(value, { maxLength: 3 })
        .map((given): Filter => ({ kind: 'in', column, values: given })),
    },
    { weight: 1, arbitrary: fc.constant<Filter>({ kind: 'absent', column }) },
  );
}

function numbers(column: string): fc.Arbitrary<Filter> {
  const comparison = fc
    .tuple(
      fc.constantFrom('>' as const, '>=' as const, '<' as const, '<=' as const),
      fc.constantFrom(...numberPool),
    )
    .map(([operator, value]): Filter => ({ kind: 'compare', column, operator, value }));
  return fc.oneof(values(column, fc.constantFrom(...numberPool)), comparison);
}

function words(column: string): fc.Arbitrary<Filter> {
  const text = fc.constantFrom(...textPool, 'e', '', 'tw', 'persons');
  const lower = text.map(ignoreCase);
  return fc.oneof(
    text.map((value): Filter => ({ kind: 'equal', column, value })),
    fc
      .array(lower, { maxLength: 3 })
      .map((given): Filter => ({ kind: 'in', column: `${column}Lower`, values: given })),
    fc
      .tuple(fc.constantFrom('contains' as const, 'startsWith' as const), lower)
      .map(([operator, value]): Filter => ({ kind: 'text', column: `${column}Lower`, operator, value })),
    fc.constant<Filter>({ kind: 'absent', column }),
  );
}

function inTime(name: 'period' | 'published'): fc.Arbitrary<Filter> {
  const columns =
    name === 'period'
      ? ({ from: 'periodFrom', to: 'periodTo' } as const)
      : ({ from: 'publishedFrom', to: 'publishedTo' } as const);
  return fc
    .tuple(
      fc.constantFrom('during' as const, 'overlaps' as const, 'before' as const, 'after' as const),
      periods,
    )
    .map(([operator, { earliest, latest }]): Filter => ({
      kind: 'period',
      columns,
      operator,
      from: earliest ?? -infiniteDay,
      to: latest ?? infiniteDay,
    }));
}

/** Words to search for and the kinds to search among. */
export function randomSearches(): fc.Arbitrary<{
  words: readonly string[];
  kinds: readonly NodeKind[] | null;
}> {
  const asked = fc
    .constantFrom(...textPool, 'b', 'bar', 'two', 'tw one', 'one tw', 'бер', 'х', 'or', 'and not')
    .map(foldWords)
    .filter((found) => found.length > 0);
  const among = fc.option(fc.subarray<NodeKind>(['TOPIC', 'SOURCE', 'CLAIM', 'MEASURE', 'UNIT']), {
    nil: null,
  });
  return fc.record({ words: asked, kinds: among });
}

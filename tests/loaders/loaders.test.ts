/** Loaders: what is asked one by one reaches the store in batches, once, and never beyond its request. */
import { CodedError } from '../../src/domain/errors';
import { everything } from '../../src/domain/filter';
import { completeOrder, type List } from '../../src/domain/lists';
import { createLoaders, type ListPage } from '../../src/loaders/loaders';
import type { CallContext, GraphStore } from '../../src/store/graph-store';
import { countCalls } from '../support/counting-store';
import { createWorldStore } from '../support/world';

const call: CallContext = { signal: new AbortController().signal, deadline: Date.now() + 60_000 };
const parts: List = { name: 'entity.linked', type: 'PART_OF', direction: 'IN' };

function firstOf(list: List, limit: number): ListPage {
  const page = { limit, after: null, before: null, isBackward: false };
  return { list, where: everything, order: completeOrder(list, []), page };
}

async function loadersOf(store?: GraphStore) {
  const counted = countCalls(store ?? (await createWorldStore()));
  return { loaders: createLoaders(counted.store, call), calls: counted.calls };
}

test('ids asked for in one turn are one call, each id once, null where there is no node', async () => {
  const { loaders, calls } = await loadersOf();
  const ids = ['unit/first-army', 'claim/withdrawn', 'unit/none', 'unit/first-army', 'measure/share-shot'];
  const nodes = await Promise.all(ids.map(async (id) => loaders.nodes.load(id)));
  expect(nodes.map((node) => node && ('record' in node ? node.record.id : node.id))).toEqual([
    'unit/first-army',
    'claim/withdrawn',
    null,
    'unit/first-army',
    'measure/share-shot',
  ]);
  expect(calls).toEqual(['nodes unit/first-army claim/withdrawn unit/none measure/share-shot']);
});

test('parents of equal pages are one call, other pages another', async () => {
  const { loaders, calls } = await loadersOf();
  const page = firstOf(parts, 2);
  await Promise.all([
    loaders.pages(page, 'unit/first-army'),
    loaders.pages(page, 'unit/third-division'),
    loaders.pages(firstOf(parts, 2), 'unit/first-army'),
    loaders.pages(firstOf(parts, 3), 'unit/first-army'),
    loaders.counts({ list: parts, where: everything }, 'unit/first-army'),
    loaders.counts({ list: parts, where: everything }, 'unit/third-division'),
    loaders.ranges(everything, 'measure/share-shot'),
    loaders.ranges(everything, 'measure/shot-a-day'),
  ]);
  expect(calls).toEqual([
    'pages entity.linked PART_OF IN unit/first-army unit/third-division',
    'pages entity.linked PART_OF IN unit/first-army',
    'counts entity.linked PART_OF IN unit/first-army unit/third-division',
    'ranges measure/share-shot measure/shot-a-day',
  ]);
});

test('the rows of a page are known nodes afterwards, the other ends of links too', async () => {
  const { loaders, calls } = await loadersOf();
  const [row] = await loaders.pages(firstOf(parts, 1), 'unit/first-army');
  const [claim] = await loaders.pages(firstOf({ name: 'claims' }, 1), '');
  const before = calls.length;
  expect(row && 'other' in row.value && row.value.other).toBe(
    await loaders.nodes.load('unit/third-division'),
  );
  expect(claim?.value).toBe(await loaders.nodes.load('claim/blocking-in-third'));
  expect(calls.length).toBe(before);
});

test('every other question is batched too', async () => {
  const { loaders, calls } = await loadersOf();
  const [links, relied, comparables] = await Promise.all([
    Promise.all(['unit/first-army', 'place/river-town'].map(async (id) => loaders.linkCounts.load(id))),
    Promise.all(
      ['report/letter~shot-10201', 'report/observers~shot-150000'].map(async (id) =>
        loaders.reliedOnBy.load(id),
      ),
    ),
    Promise.all(['claim/shot-10201', 'claim/share-detained'].map(async (id) => loaders.comparables.load(id))),
  ]);
  expect(links).toEqual([
    [
      { type: 'FOUGHT_IN', direction: 'OUT', count: 1 },
      { type: 'PART_OF', direction: 'IN', count: 1 },
    ],
    [{ type: 'OCCURRED_AT', direction: 'IN', count: 1 }],
  ]);
  expect(relied).toEqual([['report/paper-article~shot-10201'], ['report/paper-article~shot-150000']]);
  expect(comparables.map((others) => others.map(({ id }) => id))).toEqual([
    ['claim/shot-10300', 'claim/shot-150000', 'claim/shot-20000'],
    [],
  ]);
  expect(calls).toEqual([
    'linkCounts unit/first-army place/river-town',
    'reliedOnBy report/letter~shot-10201 report/observers~shot-150000',
    'comparables claim/shot-10201 claim/share-detained',
  ]);
});

test('another request asks again', async () => {
  const { store, calls } = countCalls(await createWorldStore());
  for (let request = 0; request < 2; request += 1) {
    const loaders = createLoaders(store, call);
    await loaders.nodes.load('unit/first-army');
    await loaders.nodes.load('unit/first-army');
    await loaders.counts({ list: parts, where: everything }, 'unit/first-army');
  }
  expect(calls).toEqual([
    'nodes unit/first-army',
    'counts entity.linked PART_OF IN unit/first-army',
    'nodes unit/first-army',
    'counts entity.linked PART_OF IN unit/first-army',
  ]);
});

test('the deadline and the abort signal reach the store, and its failure every asker', async () => {
  const seen: CallContext[] = [];
  const failure = new CodedError('STORE_UNAVAILABLE', 'The store does not answer.');
  const store: GraphStore = {
    ...(await createWorldStore()),
    nodes: async (_, context) => {
      seen.push(context);
      throw failure;
    },
  };
  const { loaders } = await loadersOf(store);
  const asked = await Promise.allSettled([loaders.nodes.load('unit/a'), loaders.nodes.load('unit/b')]);
  expect(asked).toEqual([
    { status: 'rejected', reason: failure },
    { status: 'rejected', reason: failure },
  ]);
  expect(seen).toEqual([call]);
});

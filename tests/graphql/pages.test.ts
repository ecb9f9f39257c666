/** Pages: sizes, cursors from both ends, and every refusal. */
import { encodeCursor } from '../../src/graphql/cursor';
import { createAsk, type Ask } from '../support/ask';
import { countCalls, type CountedStore } from '../support/counting-store';
import { createWorldStore } from '../support/world';

let counted: CountedStore;
let ask: Ask;
beforeEach(async () => {
  counted = countCalls(await createWorldStore());
  ask = createAsk(counted.store);
});

interface Page {
  readonly ids: readonly string[];
  readonly start: string | null;
  readonly end: string | null;
  readonly more: string;
}

/** A page, with its ids cut to their slugs. */
async function page(
  args: string,
  field = 'units',
  variables: Readonly<Record<string, unknown>> = {},
): Promise<Page> {
  const declared = Object.keys(variables)
    .map((name) => `$${name}: String`)
    .join(' ');
  const { data, errors } = await ask(
    `query ${declared && `(${declared})`} { list: ${field}${args && `(${args})`} {
      nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`,
    variables,
  );
  expect(errors).toBeUndefined();
  const { list } = data as { list: { nodes: { id: string }[]; pageInfo: Record<string, never> } };
  const { hasNextPage, hasPreviousPage, startCursor, endCursor } = list.pageInfo;
  return {
    ids: list.nodes.map(({ id }) => id.replace(/^[a-z]+\//, '')),
    start: startCursor ?? null,
    end: endCursor ?? null,
    more: `${hasPreviousPage ? 'before' : ''}${hasNextPage ? 'after' : ''}`,
  };
}

async function refusal(args: string, field = 'units'): Promise<unknown> {
  const answer = await ask(`{ ${field}(${args}) { totalCount } }`);
  expect(answer.data).toBe(null);
  return answer.errors?.map(({ message, path, extensions }) => [path, extensions?.['code'], message]);
}

const units = ['blocking-detachment', 'first-army', 'third-division'];

test('a page has its rows by id, with a cursor at either end', async () => {
  const whole = await page('');
  expect(whole).toEqual({ ids: units, start: whole.start, end: whole.end, more: '' });
  const edges = await ask('{ units { edges { cursor node { id } } } }');
  expect(edges).toEqual({
    data: {
      units: {
        edges: [
          { cursor: whole.start, node: { id: 'unit/blocking-detachment' } },
          { cursor: expect.any(String) as string, node: { id: 'unit/first-army' } },
          { cursor: whole.end, node: { id: 'unit/third-division' } },
        ],
      },
    },
  });
});

test('a list without rows has no cursors', async () => {
  const none = { ids: [], start: null, end: null, more: '' };
  expect(await page('where: { or: [] }')).toEqual(none);
});

test('a page holds twenty where nothing is asked, and as many as it may', async () => {
  expect((await page('', 'claims')).ids).toHaveLength(18);
  expect((await page('', 'people')).ids).toHaveLength(2);
  expect((await page('first: 100')).ids).toEqual(units);
  const asked = countCalls(await createWorldStore());
  const limits: number[] = [];
  const store = {
    ...asked.store,
    pages: (...given: Parameters<typeof asked.store.pages>) => {
      limits.push(given[0].page.limit);
      return asked.store.pages(...given);
    },
  };
  await createAsk(store)(
    '{ units { nodes { id } } units2: units(first: 100) { nodes { id } } units3: units(last: 1) { nodes { id } } }',
  );
  expect(limits).toEqual([21, 101, 2]);
});

test('forwards: what is left after the page, and whether it began after a cursor', async () => {
  const first = await page('first: 1');
  expect([first.ids, first.more]).toEqual([['blocking-detachment'], 'after']);
  const second = await page(`first: 1, after: "${first.end}"`);
  expect([second.ids, second.more]).toEqual([['first-army'], 'beforeafter']);
  const third = await page(`first: 1, after: "${second.end}"`);
  expect([third.ids, third.more]).toEqual([['third-division'], 'before']);
  const none = await page(`first: 1, after: "${third.end}"`);
  expect(none).toEqual({ ids: [], start: null, end: null, more: 'before' });
});

test('backwards: the rows in the order of the list, and the two signs the other way round', async () => {
  const last = await page('last: 2');
  expect([last.ids, last.more]).toEqual([['first-army', 'third-division'], 'before']);
  const before = await page(`last: 2, before: "${last.start}"`);
  expect([before.ids, before.more]).toEqual([['blocking-detachment'], 'after']);
  expect((await page('last: 3')).more).toBe('');
});

test('first with before, and last with after, are allowed', async () => {
  const { start, end } = await page('');
  const between = await page(`first: 5, before: "${end}"`);
  expect([between.ids, between.more]).toEqual([['blocking-detachment', 'first-army'], '']);
  expect((await page(`first: 1, before: "${end}"`)).more).toBe('after');
  const tail = await page(`last: 5, after: "${start}"`);
  expect([tail.ids, tail.more]).toEqual([['first-army', 'third-division'], '']);
  expect((await page(`last: 1, after: "${start}"`)).more).toBe('before');
  expect((await page(`after: "${start}", before: "${end}"`)).ids).toEqual(['first-army']);
  expect((await page(`after: "${end}", before: "${start}"`)).ids).toEqual([]);
});

test('a page of no rows knows whether there are any', async () => {
  expect(await page('first: 0')).toEqual({ ids: [], start: null, end: null, more: 'after' });
  expect(await page('last: 0')).toEqual({ ids: [], start: null, end: null, more: 'before' });
  expect(await page('first: 0, where: { or: [] }')).toEqual({ ids: [], start: null, end: null, more: '' });
});

test('a null is the same as nothing given', async () => {
  const whole = await page('');
  expect(
    await page('first: null, last: null, after: null, before: null, where: null, orderBy: null'),
  ).toEqual(whole);
  expect(await page('after: $none', 'units', { none: null })).toEqual(whole);
  expect((await page('first: null, last: 1')).ids).toEqual(['third-division']);
});

test.each([
  '',
  'orderBy: []',
  'orderBy: [{ field: EARLIEST }]',
  'orderBy: [{ field: LATEST, direction: DESC }]',
  'orderBy: [{ field: SOURCE_COUNT, direction: DESC }, { field: KIND }]',
  'orderBy: [{ field: ORIGIN_COUNT }, { field: ORIGIN_COUNT, direction: DESC }]',
  'orderBy: [{ field: ID, direction: DESC }]',
])('walking in either direction meets every row once: %s', async (orderBy) => {
  const whole = await page(orderBy, 'claims');
  for (const [size, cursor, end] of [
    ['first', 'after', 'end'],
    ['last', 'before', 'start'],
  ] as const) {
    const seen: string[] = [];
    let at: string | null = null;
    for (let more = true; more;) {
      const next: Page = await page(
        `${orderBy}, ${size}: 4, ${cursor}: ${at === null ? 'null' : `"${at}"`}`,
        'claims',
      );
      if (size === 'first') seen.push(...next.ids);
      else seen.unshift(...next.ids);
      at = next[end];
      more = next.more.includes(cursor);
    }
    expect(seen).toEqual(whole.ids);
  }
});

test('orders: days as numbers, what has none last in both directions, names as they fold', async () => {
  const dated = async (direction: string) =>
    (await page(`orderBy: [{ field: EARLIEST, direction: ${direction} }]`)).ids;
  expect(await dated('ASC')).toEqual(['first-army', 'blocking-detachment', 'third-division']);
  expect(await dated('DESC')).toEqual(['first-army', 'third-division', 'blocking-detachment']);
  expect((await page('orderBy: [{ field: PUBLISHED, direction: DESC }]', 'sources')).ids).toEqual([
    'reprint', 'paper-article', 'dataset', 'letter', 'our-sums', 'observers', 'ministry',
  ]); // prettier-ignore
  expect((await page('orderBy: [{ field: NAME }]', 'sources')).ids).toEqual([
    'dataset', 'letter', 'ministry', 'observers', 'our-sums', 'paper-article', 'reprint',
  ]); // prettier-ignore
  expect((await page('orderBy: [{ field: FIGURE_COUNT, direction: DESC }]', 'measures')).ids).toEqual([
    'shot-by-own-side', 'shot-a-day', 'share-shot',
  ]); // prettier-ignore
});

test('sizes that no page can have', async () => {
  expect(await refusal('first: -1')).toEqual([
    [['units'], 'BAD_USER_INPUT', 'A page cannot have -1 entries.'],
  ]);
  expect(await refusal('last: -2')).toEqual([
    [['units'], 'BAD_USER_INPUT', 'A page cannot have -2 entries.'],
  ]);
  expect(await refusal('first: 1, last: 1')).toEqual([
    [['units'], 'BAD_USER_INPUT', 'Give either `first` or `last`, not both.'],
  ]);
  expect(await refusal('first: 101')).toEqual([
    [['units'], 'PAGE_TOO_LARGE', 'A page has at most 100 entries, not 101.'],
  ]);
  expect(await refusal('last: 2147483647', 'claims')).toEqual([
    [['claims'], 'PAGE_TOO_LARGE', 'A page has at most 100 entries, not 2147483647.'],
  ]);
});

test('cursors of another list, order or filter; the refused list is not asked for', async () => {
  const { end } = await page('first: 1');
  const badCursor = (field: string) => [
    [[field], 'BAD_CURSOR', 'A cursor is malformed, or belongs to a list with another order or filter.'],
  ];
  const before = counted.calls.length;
  expect(await refusal(`after: "${end}"`, 'people')).toEqual(badCursor('people'));
  expect(await refusal(`after: "${end}", orderBy: [{ field: NAME }]`)).toEqual(badCursor('units'));
  expect(await refusal(`after: "${end}", orderBy: [{ field: ID, direction: DESC }]`)).toEqual(
    badCursor('units'),
  );
  expect(await refusal(`before: "${end}", where: { name: { contains: "a" } }`)).toEqual(badCursor('units'));
  expect(await refusal('after: ""')).toEqual(badCursor('units'));
  expect(await refusal('before: "unit/first-army"')).toEqual(badCursor('units'));
  expect(await refusal(`after: "${encodeCursor('0000000000000000', ['unit/first-army'])}"`)).toEqual(
    badCursor('units'),
  );
  expect(counted.calls.length).toBe(before);
});

test('a cursor goes on with the same filter however it is written, and with the list of another parent', async () => {
  const filter = 'where: { name: { contains: "i", in: ["third division", "blocking detachment"] } }';
  const turned = 'where: { name: { in: ["third division", "blocking detachment"], contains: "i" } }';
  const { end } = await page(`first: 1, ${filter}`);
  expect((await page(`after: "${end}", ${turned}`)).ids).toEqual(['third-division']);
  const variables = {
    where: { name: { contains: 'i', in: ['third division', 'blocking detachment'] } },
    after: end,
  };
  const query =
    'query ($where: EntityFilter, $after: String) { units(where: $where, after: $after) { nodes { id } } }';
  expect(await ask(query, variables)).toEqual({
    data: { units: { nodes: [{ id: 'unit/third-division' }] } },
  });
  const first = await ask(
    '{ source(id: "source/dataset") { reports(first: 1) { pageInfo { endCursor } } } }',
  );
  const { endCursor } = (first.data as { source: { reports: { pageInfo: { endCursor: string } } } }).source
    .reports.pageInfo;
  expect(
    await ask(`{ source(id: "source/ministry") { reports(after: "${endCursor}") { nodes { id } } } }`),
  ).toEqual({
    data: { source: { reports: { nodes: [{ id: 'report/ministry~shot-10201' }] } } },
  });
});

test('the default order and the same order written out share their cursors', async () => {
  const { end } = await page('first: 1, where: {}');
  expect((await page(`after: "${end}", orderBy: [{ field: ID }]`)).ids).toEqual([
    'first-army',
    'third-division',
  ]);
});

test('the count is asked for only where it is selected, and rows only where they are', async () => {
  expect(await ask('{ units { totalCount } }')).toEqual({ data: { units: { totalCount: 3 } } });
  expect(counted.calls).toEqual(['counts entities UNIT']);
  await ask('{ units { nodes { id } edges { cursor } pageInfo { endCursor } } }');
  expect(counted.calls.slice(1)).toEqual(['pages entities UNIT']);
});

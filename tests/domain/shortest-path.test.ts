/** The first of the shortest paths, held against one that is found by trying every walk. */
import fc from 'fast-check';

import { compareText } from '../../src/domain/fold';
import type { LinkRecord } from '../../src/domain/records';
import { shortestPath, type PathStep } from '../../src/domain/shortest-path';

function link(from: string, to: string, claim: string | null = null, type = 'PART_OF'): LinkRecord {
  return { from, to, type, claim, period: null };
}

/** The links of a small graph, and how often and for how many entities they were asked for. */
function graphOf(links: readonly LinkRecord[]) {
  const asked: string[][] = [];
  const neighbours = async (ids: readonly string[]) => {
    asked.push([...ids]);
    return ids.map((id) => links.filter(({ from, to }) => from === id || to === id));
  };
  return { asked, neighbours };
}

async function walk(
  links: readonly LinkRecord[],
  from: string,
  to: string,
  maxLength = 6,
): Promise<string | null> {
  const steps = await shortestPath(from, to, maxLength, graphOf(links).neighbours);
  return steps === null ? null : shown(steps);
}

function shown(steps: readonly PathStep[]): string {
  return steps
    .map(
      ({ from, to, link: via }) =>
        `${from}${via.from === from ? '-' : '<'}${via.claim ?? ''}:${via.type}${via.from === from ? '>' : '-'}${to}`,
    )
    .join(' ');
}

test('an entity is at the end of its own path, and nobody is asked', async () => {
  const { asked, neighbours } = graphOf([link('a', 'b')]);
  expect(await shortestPath('a', 'a', 1, neighbours)).toEqual([]);
  expect(asked).toEqual([]);
});

test('links are walked either way', async () => {
  expect(await walk([link('b', 'a'), link('b', 'c')], 'a', 'c')).toBe('a<:PART_OF-b b-:PART_OF>c');
});

test('there is no path between two islands, nor one that is too long', async () => {
  const chain = [link('a', 'b'), link('b', 'c'), link('c', 'd'), link('x', 'y')];
  expect(await walk(chain, 'a', 'y')).toBe(null);
  expect(await walk(chain, 'a', 'nowhere')).toBe(null);
  expect(await walk(chain, 'a', 'd', 2)).toBe(null);
  expect(await walk(chain, 'a', 'd', 3)).toBe('a-:PART_OF>b b-:PART_OF>c c-:PART_OF>d');
});

test('of the shortest paths the one whose entities come first, then its claims, then its types', async () => {
  expect(await walk([link('a', 'c'), link('c', 'z'), link('a', 'b'), link('b', 'z')], 'a', 'z')).toBe(
    'a-:PART_OF>b b-:PART_OF>z',
  );
  expect(await walk([link('a', 'b', 'claim/2'), link('b', 'a', 'claim/1')], 'a', 'b')).toBe(
    'a<claim/1:PART_OF-b',
  );
  expect(await walk([link('a', 'b', 'claim/1'), link('a', 'b')], 'a', 'b')).toBe('a-:PART_OF>b');
  expect(await walk([link('a', 'b', null, 'WRITTEN_BY'), link('a', 'b', null, 'SENT_TO')], 'a', 'b')).toBe(
    'a-:SENT_TO>b',
  );
  expect(await walk([link('b', 'a', null, 'REPRINT_OF'), link('a', 'b', null, 'REPRINT_OF')], 'a', 'b')).toBe(
    'a-:REPRINT_OF>b',
  );
});

test('an earlier entity that leads nowhere is not taken', async () => {
  const links = [
    link('a', 'b'),
    link('b', 'x'),
    link('a', 'c'),
    link('c', 'd'),
    link('d', 'z'),
    link('x', 'y'),
  ];
  expect(await walk(links, 'a', 'z')).toBe('a-:PART_OF>c c-:PART_OF>d d-:PART_OF>z');
});

test('the smaller frontier is widened, so that a hub at one end is never looked at', async () => {
  const spokes = Array.from({ length: 50 }, (_, index) => link('hub', `leaf-${index}`));
  const { asked, neighbours } = graphOf([...spokes, link('a', 'b'), link('b', 'hub')]);
  const steps = await shortestPath('a', 'leaf-7', 6, neighbours);
  expect(steps && shown(steps)).toBe('a-:PART_OF>b b-:PART_OF>hub hub-:PART_OF>leaf-7');
  expect(asked).toEqual([['a'], ['leaf-7'], ['b']]);
});

test('the first link that reaches the other side ends the search, however many entities are left', async () => {
  const numbers = [...Array(60).keys()].map((number) => String(number).padStart(2, '0'));
  const { asked, neighbours } = graphOf([
    ...numbers.flatMap((number) => [link('a', `n-${number}`), link(`m-${number}`, 'z')]),
    ...['04', '41'].map((number) => link(`n-${number}`, `m-${number}`)),
  ]);
  const steps = await shortestPath('a', 'z', 6, neighbours);
  expect(steps?.map(({ to }) => to)).toEqual(['n-04', 'm-04', 'z']);
  expect(asked.map((ids) => ids.length)).toEqual([1, 1, 16]);
});

describe('the same path as trying every walk', () => {
  async function compare(entity: fc.Arbitrary<string>, most: number, steps: number): Promise<void> {
    const links = fc.array(
      fc
        .record({
          from: entity,
          to: entity,
          claim: fc.option(fc.constantFrom('claim/1', 'claim/2', 'claim/3')),
          type: fc.constantFrom('LED', 'PART_OF'),
          period: fc.constant(null),
        })
        .filter(({ from, to }) => from !== to),
      { maxLength: most, size: 'max' },
    );
    const lengths = fc.integer({ min: 1, max: steps });
    await fc.assert(
      fc.asyncProperty(links, entity, entity, lengths, async (all, from, to, maxLength) => {
        const found = await shortestPath(from, to, maxLength, graphOf(all).neighbours);
        expect(found && shown(found)).toBe(firstWalk(all, from, to, maxLength));
      }),
      { numRuns: 500 },
    );
  }

  test('in random graphs', () => compare(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g'), 14, 6));

  // Hubs, so that a side has more entities than are asked for at once.
  test('in random graphs with hubs', () => {
    const spokes = fc.integer({ min: 0, max: 99 }).map((number) => `e-${number}`);
    return compare(fc.oneof(fc.constantFrom('hub-1', 'hub-2', 'hub-3'), spokes), 120, 4);
  });
});

/** Every walk of each length, shortest first; the first of those by entities, claims and types. */
function firstWalk(links: readonly LinkRecord[], from: string, to: string, maxLength: number): string | null {
  let walks: PathStep[][] = [[]];
  for (let length = 0; length <= maxLength; length += 1) {
    const arrived = walks.filter((steps) => (steps.at(-1)?.to ?? from) === to);
    const [first] = arrived.sort((one, other) => compareText(sortKey(one), sortKey(other)));
    if (first !== undefined) return shown(first);
    walks = walks.flatMap((steps) => {
      const here = steps.at(-1)?.to ?? from;
      return links.flatMap((via): PathStep[][] => {
        const next = via.from === here ? via.to : via.to === here ? via.from : null;
        return next === null ? [] : [[...steps, { from: here, to: next, link: via }]];
      });
    });
    const shortest = new Map<string, PathStep[]>();
    for (const steps of walks) {
      const end = steps.map((step) => step.to).join(' ');
      const known = shortest.get(end);
      if (known === undefined || compareText(sortKey(steps), sortKey(known)) < 0) shortest.set(end, steps);
    }
    walks = [...shortest.values()];
  }
  return null;
}

function sortKey(steps: readonly PathStep[]): string {
  const claims = steps.map(({ link: via }) => via.claim ?? '').join('\u0001');
  const types = steps.map(({ link: via }) => via.type).join('\u0001');
  const sides = steps.map(({ from, link: via }) => (via.from === from ? '0' : '1')).join('');
  return [steps.map((step) => step.to).join('\u0001'), claims, types, sides].join('\u0000');
}

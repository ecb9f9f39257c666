/** How answers are held against each other: what counts as the same, and that nothing else does. */
import { comparisonOf, equal } from '../../bench/compare';
import type { Facts } from '../../bench/facts';
import type { ClaimRecord, EntityRecord } from '../../src/domain/records';
import type { StoredClaim } from '../../src/domain/rows';

const facts = {
  entity: (id: string) =>
    ({ id, name: `Name of ${id}`, broader: [], source: null }) as unknown as EntityRecord,
  claim: (id: string): StoredClaim => {
    const link = id === 'claim/link' ? { from: 'unit/a', type: 'PART_OF', to: 'unit/b' } : null;
    const record = { id, statement: `ko ri of ${id}`, about: ['topic/t'], link, period: null } as unknown;
    return { record: record as ClaimRecord, corroboration: { isSupported: true } } as unknown as StoredClaim;
  },
  measure: () => null,
} as unknown as Facts;

test('two answers are equal to the last field, or the first difference is named', () => {
  expect(equal({ a: [{ b: 1 }] }, { a: [{ b: 1 }] })).toBeNull();
  expect(equal({ a: [{ b: 1 }] }, { a: [{ b: 2 }] })).toBe('data.a.0.b is 2, not 1');
  expect(equal({ a: [] }, { a: {} })).toBe('data.a is {}, not []');
  expect(equal({ a: null }, {})).toBe('data.a is absent, not null');
});

describe('hits', () => {
  const compare = comparisonOf('Q6', true);
  const hit = (name: string) => ({
    matched: `ko ri of claim/${name}`,
    node: {
      id: `claim/${name}`,
      statement: `ko ri of claim/${name}`,
      topics: [{ id: 'topic/t', name: 'Name of topic/t' }],
    },
  });
  const found = (...names: readonly string[]) => ({ search: { nodes: names.map(hit) } });
  const difference = (one: object, other: object) => compare(one, other, { text: 'ko ri' }, facts);

  test('of one tier may stand in any order', () => {
    expect(difference(found('one', 'two'), found('two', 'one'))).toBeNull();
  });

  test('must be the same where all are on the page', () => {
    expect(difference(found('one', 'two'), found('one', 'three'))).toMatch(
      /"claim\/three", not "claim\/two"|claim\/t/,
    );
    expect(difference(found('one'), found('one', 'two'))).toMatch(/^tiers: /);
    expect(difference(found('one', 'two'), found('one', 'one'))).toBe('a node is found twice');
  });

  test('may be others of the same tier on a full page, each with the words and what the facts say', () => {
    const page = (prefix: string) => found(...Array.from({ length: 20 }, (_, index) => `${prefix}${index}`));
    expect(difference(page('a'), page('b'))).toBeNull();
    expect(compare(page('a'), page('b'), { text: 'ko du' }, facts)).toMatch(/does not have the words/);
    const wrong = { ...hit('b0'), matched: 'another statement' };
    const changed = { search: { nodes: [wrong, ...page('b').search.nodes.slice(1)] } };
    expect(difference(page('a'), changed)).toMatch(/^claim\/b0: data\.matched is/);
  });
});

describe('paths', () => {
  const step = (from: string, claim: string, to: string) => ({
    from: { id: from },
    link: { type: 'PART_OF', claim: { id: claim } },
    to: { id: to },
  });
  const path = (...steps: readonly object[]) => ({ path: { length: steps.length, steps } });
  const ends = { from: 'unit/a', to: 'unit/b' };
  const ours = path(step('unit/a', 'claim/other', 'unit/b'));

  test('are the same between our own systems', () => {
    const other = path(step('unit/a', 'claim/link', 'unit/b'));
    expect(comparisonOf('Q7', true)(ours, other, ends, facts)).toMatch(/claim\/link/);
  });

  test('may be another one of the same length, along links that there are', () => {
    const compare = comparisonOf('Q7', false);
    expect(compare(ours, path(step('unit/a', 'claim/link', 'unit/b')), ends, facts)).toBeNull();
    expect(compare(ours, path(step('unit/a', 'claim/none', 'unit/b')), ends, facts)).toMatch(/^step 0: /);
    expect(compare(ours, path(step('unit/b', 'claim/link', 'unit/a')), ends, facts)).toMatch(/^step 0: /);
    expect(compare(ours, { path: null }, ends, facts)).toBe('a path of undefined, not of 1');
  });
});

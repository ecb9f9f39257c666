/**
 * How often the store is asked: a query nested d links deep makes at most d + 1 calls for each kind of link, however
 * many rows its pages hold, and nothing is remembered from one request to the next.
 */
import type { GraphStore } from '../../src/store/graph-store';
import { createAsk } from '../support/ask';
import { countCalls } from '../support/counting-store';
import { deriveRows } from '../support/derive-rows';
import { entity, link, report, source } from '../support/record-makers';
import { createReferenceStore } from '../support/reference-store';
import { createWorldStore } from '../support/world';

const levels = 4;

/** A tree of units, each with as many parts as the width, every one commanded by a person of its own. */
async function treeOf(width: number): Promise<GraphStore> {
  const slugs = [['root']];
  for (let level = 1; level < levels; level += 1) {
    const above = slugs[level - 1] ?? [];
    slugs.push(above.flatMap((slug) => Array.from({ length: width }, (_, index) => `${slug}-${index}`)));
  }
  const all = slugs.flat();
  const parentOf = (slug: string) => slug.replace(/-\d+$/, '');
  const claims = all.flatMap((slug) => [
    link(`claim/${slug}-led`, `person/${slug}`, 'COMMANDED', `unit/${slug}`, null),
    ...(slug === 'root'
      ? []
      : [link(`claim/${slug}-in`, `unit/${slug}`, 'PART_OF', `unit/${parentOf(slug)}`, null)]),
  ]);
  const rows = deriveRows({
    entities: [
      source('source/list', 'List', { kind: 'DOCUMENT' }),
      ...all.flatMap((slug) => [entity(`unit/${slug}`, slug, {}), entity(`person/${slug}`, slug, {})]),
    ],
    measures: [],
    claims,
    reports: claims.map(({ id }) => report('source/list', id, {})),
  });
  const store = createReferenceStore();
  await store.write((transaction) => transaction.put(rows));
  return store;
}

/** The method and list of each call, without the ids. */
async function callsOf(store: GraphStore, query: string): Promise<readonly string[]> {
  const counted = countCalls(store);
  const answer = await createAsk(counted.store)(query);
  expect(answer.errors).toBeUndefined();
  return counted.calls.map((call) => call.replace(/( [a-z]+\/\S+)+$/, ''));
}

test.each([1, 2, 4])('parts of parts of parts, with their commanders, %d wide', async (width) => {
  const commanders = 'commanders(first: 100) { totalCount nodes { name } }';
  const inner = `... on Unit { ${commanders} id }`;
  const parts = (below: string) =>
    `parts(first: 100) { totalCount nodes { ... on Unit { ${commanders} ${below} } } }`;
  const query = `{ units(where: { id: { eq: "unit/root" } }) { nodes { ${commanders} ${parts(parts(parts(inner)))} } } }`;
  const calls = await callsOf(await treeOf(width), query);
  const level = [
    'pages entity.linked COMMANDED IN',
    'pages entity.linked PART_OF IN',
    'counts entity.linked COMMANDED IN',
    'counts entity.linked PART_OF IN',
  ];
  const commandersOnly = level.filter((call) => call.includes('COMMANDED'));
  expect([...calls].sort()).toEqual(
    ['pages entities UNIT', ...level, ...level, ...level, ...commandersOnly].sort(),
  );
});

test.each([1, 4])('links with their claims, reports and sources, %d wide', async (width) => {
  const query = `{ units(first: 100) { nodes { links { edges { node { other { name } claim { reports { nodes { source { name } claim { id } } } } } } } } } }`;
  expect(await callsOf(await treeOf(width), query)).toEqual([
    'pages entities UNIT',
    'pages entity.links',
    'nodes',
    'pages claim.reports',
    'nodes',
  ]);
});

test('the question of the mission', async () => {
  const query = `{ sources(where: { reportsFiguresOn: "topic/barrier-troops" }) { totalCount nodes { id name kind access published { edtf } publisher { name }
    reports(where: { claim: { on: "topic/barrier-troops", kind: { eq: FIGURE } } }) { nodes {
      stance claim { id statement period { edtf } remarks { kind text } figure { low best high qualifier display measure { name unit } }
        corroboration { sourceCount originCount independence explanation } }
      citations { paragraph start end sha256 verification } reliesOn { source { id name } } origins { id name } } } } } }`;
  const calls = await callsOf(await createWorldStore(), query);
  expect([...calls].sort()).toEqual(
    ['counts sources', 'pages sources', 'pages source.reports', 'nodes', 'nodes', 'nodes'].sort(),
  );
});

test('every other derived answer is one call for all claims of a page', async () => {
  const query = `{ claims(first: 100) { nodes { comparisons { other { id } } reports { nodes { reliedOnBy { id } } } } }
    units { nodes { linkCounts { count } } } }`;
  const calls = await callsOf(await createWorldStore(), query);
  const timesOf = (method: string) => calls.filter((call) => call === method).length;
  expect(['comparables', 'reliedOnBy', 'linkCounts', 'pages claim.reports'].map(timesOf)).toEqual([
    1, 1, 1, 1,
  ]);
});

test('what is derived from claims and what revises them is one call each, whatever the page', async () => {
  const query = `{ claims(first: 100) { nodes { basisOf { totalCount nodes { revisedBy { totalCount } } } revisedBy { nodes { id } } } } }`;
  const calls = await callsOf(await createWorldStore(), query);
  expect([...calls].sort()).toEqual(
    [
      'pages claims',
      'pages claim.basisOf',
      'counts claim.basisOf',
      'pages claim.revisedBy',
      'counts claim.revisedBy',
    ].sort(),
  );
});

test('requests share nothing: the second sees what was written after the first', async () => {
  const store = await createWorldStore();
  const ask = createAsk(store);
  const query = '{ unit(id: "unit/first-army") { name } units { totalCount } }';
  expect(await ask(query)).toEqual({ data: { unit: { name: 'First Army' }, units: { totalCount: 3 } } });
  const renamed = entity('unit/first-army', 'First Shock Army', {});
  const added = entity('unit/second-army', 'Second Army', {});
  await store.write((transaction) =>
    transaction.put({ entities: [renamed, added], measures: [], claims: [], reports: [] }),
  );
  expect(await ask(query)).toEqual({
    data: { unit: { name: 'First Shock Army' }, units: { totalCount: 4 } },
  });
});

test('a store that fails is an error, never an empty list', async () => {
  const failing: GraphStore = {
    ...(await createWorldStore()),
    pages: async () => {
      throw new Error('disk on fire');
    },
  };
  expect(await createAsk(failing)('{ statistics { engine } units { totalCount nodes { id } } }')).toEqual({
    data: null,
    errors: [
      {
        message: 'Unexpected error',
        path: ['units', 'nodes'],
        extensions: { code: 'INTERNAL_SERVER_ERROR' },
      },
    ],
  });
});

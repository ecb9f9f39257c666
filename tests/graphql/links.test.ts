/** Links as edges of the graph: from either end, with their claims, and only where somebody says so. */
import { createAsk, type Ask } from '../support/ask';
import { createWorldStore } from '../support/world';

let ask: Ask;
beforeAll(async () => {
  ask = createAsk(await createWorldStore());
});

test('a link field gives the other ends, its edges the links with their claims and periods', async () => {
  const query = `{ unit(id: "unit/third-division") {
    partOf { totalCount nodes { __typename id }
      edges { node { name } link { type direction from { id } to { id } other { id } period { edtf } claim { id reports { nodes { source { name } } } } } } }
    parts { nodes { id } } commanders { nodes { id ... on Person { commanded { nodes { id } } } } } members { totalCount nodes { id } } } }`;
  expect(await ask(query)).toEqual({
    data: {
      unit: {
        partOf: {
          totalCount: 1,
          nodes: [{ __typename: 'Unit', id: 'unit/first-army' }],
          edges: [
            {
              node: { name: 'First Army' },
              link: {
                type: 'PART_OF',
                direction: 'OUT',
                from: { id: 'unit/third-division' },
                to: { id: 'unit/first-army' },
                other: { id: 'unit/first-army' },
                period: { edtf: '1941/1943' },
                claim: {
                  id: 'claim/third-in-first',
                  reports: { nodes: [{ source: { name: 'Archive dataset' } }] },
                },
              },
            },
          ],
        },
        parts: { nodes: [{ id: 'unit/blocking-detachment' }] },
        commanders: {
          nodes: [{ id: 'person/anna-orlova', commanded: { nodes: [{ id: 'unit/third-division' }] } }],
        },
        members: { totalCount: 0, nodes: [] },
      },
    },
  });
});

test('all links of an entity by type, direction and other end; their counts are badges that add up', async () => {
  const query = `{ unit(id: "unit/third-division") {
    linkCounts { type direction count } links { totalCount nodes { type direction other { id } claim { id } } edges { cursor node { type } } } } }`;
  expect(await ask(query)).toEqual({
    data: {
      unit: {
        linkCounts: [
          { type: 'COMMANDED', direction: 'IN', count: 1 },
          { type: 'FOUGHT_IN', direction: 'OUT', count: 1 },
          { type: 'PART_OF', direction: 'IN', count: 1 },
          { type: 'PART_OF', direction: 'OUT', count: 1 },
        ],
        links: {
          totalCount: 4,
          nodes: [
            {
              type: 'COMMANDED',
              direction: 'IN',
              other: { id: 'person/anna-orlova' },
              claim: { id: 'claim/orlova-commanded' },
            },
            {
              type: 'FOUGHT_IN',
              direction: 'OUT',
              other: { id: 'event/river-crossing' },
              claim: { id: 'claim/third-fought' },
            },
            {
              type: 'PART_OF',
              direction: 'IN',
              other: { id: 'unit/blocking-detachment' },
              claim: { id: 'claim/blocking-in-third' },
            },
            {
              type: 'PART_OF',
              direction: 'OUT',
              other: { id: 'unit/first-army' },
              claim: { id: 'claim/third-in-first' },
            },
          ],
          edges: ['COMMANDED', 'FOUGHT_IN', 'PART_OF', 'PART_OF'].map((type) => ({
            cursor: expect.any(String) as string,
            node: { type },
          })),
        },
      },
    },
  });
});

test('a link that is only denied is no edge, yet its claim says what it would be', async () => {
  const query = `{ person(id: "person/boris-petrov") { led { totalCount } linkCounts { type } links { nodes { type } } }
    claim(id: "claim/petrov-led") { kind link { type from { id } to { id } direction other { id } period { edtf } claim { id } } about { id } } }`;
  expect(await ask(query)).toEqual({
    data: {
      person: {
        led: { totalCount: 0 },
        linkCounts: [{ type: 'ISSUED' }],
        links: { nodes: [{ type: 'ISSUED' }] },
      },
      claim: {
        kind: 'LINK',
        link: {
          type: 'LED',
          from: { id: 'person/boris-petrov' },
          to: { id: 'organization/high-command' },
          direction: null,
          other: null,
          period: null,
          claim: { id: 'claim/petrov-led' },
        },
        about: [{ id: 'organization/high-command' }, { id: 'person/boris-petrov' }],
      },
    },
  });
});

test('broader topics are links without a claim', async () => {
  const query = `{ topic(id: "topic/discipline") { narrower { nodes { id } edges { link { type claim { id } period { edtf } direction } } }
    broader { totalCount } } }`;
  expect(await ask(query)).toEqual({
    data: {
      topic: {
        narrower: {
          nodes: [{ id: 'topic/barrier-troops' }, { id: 'topic/desertion' }],
          edges: [
            { link: { type: 'BROADER', claim: null, period: null, direction: 'IN' } },
            { link: { type: 'BROADER', claim: null, period: null, direction: 'IN' } },
          ],
        },
        broader: { totalCount: 0 },
      },
    },
  });
});

test('links are filtered by type, side, other end and period', async () => {
  const filtered = async (where: string) => {
    const { data } = await ask(
      `{ unit(id: "unit/third-division") { links(where: ${where}) { nodes { claim { id } } } } }`,
    );
    return (data as { unit: { links: { nodes: { claim: { id: string } }[] } } }).unit.links.nodes.map(
      ({ claim }) => claim.id,
    );
  };
  expect(await filtered('{ type: { eq: PART_OF }, direction: { eq: OUT } }')).toEqual([
    'claim/third-in-first',
  ]);
  expect(await filtered('{ other: { kind: { in: [PERSON, EVENT] } } }')).toEqual([
    'claim/orlova-commanded',
    'claim/third-fought',
  ]);
  expect(await filtered('{ to: { id: { eq: "unit/third-division" } } }')).toEqual([
    'claim/orlova-commanded',
    'claim/blocking-in-third',
  ]);
  expect(await filtered('{ period: { during: "1942" } }')).toEqual([
    'claim/orlova-commanded',
    'claim/blocking-in-third',
  ]);
  expect(await filtered('{ not: { period: { overlaps: "../.." } } }')).toEqual(['claim/third-fought']);
});

test('bibliographic relations are no links of a source', async () => {
  const query =
    '{ source(id: "source/paper-article") { links { totalCount nodes { type } } linkCounts { count } } }';
  expect(await ask(query)).toEqual({
    data: { source: { links: { totalCount: 0, nodes: [] }, linkCounts: [] } },
  });
});

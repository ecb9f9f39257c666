/** Entities: what identifies them, what is said about them, and who says it. */
import { createAsk, type Ask } from '../support/ask';
import { createWorldStore } from '../support/world';

let ask: Ask;
beforeAll(async () => {
  ask = createAsk(await createWorldStore());
});

test('a person with all names, in the order of the document', async () => {
  const query = `{ person(id: "person/boris-petrov") {
    __typename id name description type period { edtf } sameAs
    names { value language script kind } remarks { kind text } } }`;
  expect(await ask(query)).toEqual({
    data: {
      person: {
        __typename: 'Person',
        id: 'person/boris-petrov',
        name: 'Boris Petrov',
        description: 'An officer.',
        type: null,
        period: null,
        sameAs: [],
        names: [
          { value: 'Petroff', language: 'en', script: null, kind: 'ALIAS' },
          { value: 'Борис Петров', language: 'ru', script: 'Cyrl', kind: 'PREFERRED' },
        ],
        remarks: [{ kind: 'SPELLING', text: 'Spelled in two ways.' }],
      },
    },
  });
});

test('an order whose name is its preferred one, with its day', async () => {
  const query = `{ order(id: "order/no-227") {
    type sameAs names { value language script kind } period { edtf earliest latest display } } }`;
  expect(await ask(query)).toEqual({
    data: {
      order: {
        type: null,
        sameAs: ['https://www.wikidata.org/entity/Q0'],
        names: [
          { value: 'Order No. 227', language: null, script: null, kind: 'PREFERRED' },
          { value: '№ 227', language: 'ru', script: 'Cyrl', kind: 'CODE' },
        ],
        period: { edtf: '1942-07-28', earliest: '1942-07-28', latest: '1942-07-28', display: '28 July 1942' },
      },
    },
  });
});

test('an open end is null; a place has its coordinates', async () => {
  const query = `{
    unit(id: "unit/first-army") { type period { earliest latest display } }
    place(id: "place/river-town") { latitude longitude }
    places { nodes { name latitude } totalCount } }`;
  expect(await ask(query)).toEqual({
    data: {
      unit: { type: 'army', period: { earliest: '1941-01-01', latest: null, display: 'from 1941' } },
      place: { latitude: 48.7, longitude: 44.5 },
      places: { nodes: [{ name: 'River Town', latitude: 48.7 }], totalCount: 1 },
    },
  });
});

test('claims on a topic are those on narrower ones too; retracted ones are in no list', async () => {
  const query = `{
    discipline: topic(id: "topic/discipline") { claims { totalCount nodes { id } } sources { nodes { id } } }
    desertion: topic(id: "topic/desertion") { claims { nodes { id } } sources { nodes { id } } }
    unit(id: "unit/blocking-detachment") { claims(where: { kind: { eq: STATEMENT } }) { nodes { id } } } }`;
  expect(await ask(query)).toEqual({
    data: {
      discipline: {
        claims: {
          totalCount: 7,
          nodes: [
            { id: 'claim/order-prescribed' },
            { id: 'claim/share-detained' },
            { id: 'claim/shot-10201' },
            { id: 'claim/shot-10300' },
            { id: 'claim/shot-150000' },
            { id: 'claim/shot-20000' },
            { id: 'claim/shot-a-day' },
          ],
        },
        sources: {
          nodes: [
            { id: 'source/dataset' },
            { id: 'source/letter' },
            { id: 'source/ministry' },
            { id: 'source/observers' },
            { id: 'source/our-sums' },
            { id: 'source/paper-article' },
            { id: 'source/reprint' },
          ],
        },
      },
      desertion: {
        claims: { nodes: [{ id: 'claim/share-detained' }] },
        sources: { nodes: [{ id: 'source/dataset' }, { id: 'source/letter' }] },
      },
      unit: { claims: { nodes: [{ id: 'claim/each-other' }] } },
    },
  });
});

test('every kind has its list and its look-up; one of another kind or unknown is null', async () => {
  const query = `{
    conflicts { nodes { id } } events { nodes { id } } units { totalCount } orders { nodes { id } } people { nodes { id } }
    organizations { nodes { id } } topics { nodes { id } } sources { totalCount }
    conflict(id: "conflict/long-war") { name } event(id: "event/river-crossing") { name }
    organization(id: "organization/daily-paper") { name } topic(id: "topic/desertion") { name }
    other: conflict(id: "unit/first-army") { name } unknown: unit(id: "unit/none") { name } }`;
  expect(await ask(query)).toEqual({
    data: {
      conflicts: { nodes: [{ id: 'conflict/long-war' }, { id: 'conflict/winter-campaign' }] },
      events: { nodes: [{ id: 'event/river-crossing' }] },
      units: { totalCount: 3 },
      orders: { nodes: [{ id: 'order/no-227' }] },
      people: { nodes: [{ id: 'person/anna-orlova' }, { id: 'person/boris-petrov' }] },
      organizations: { nodes: [{ id: 'organization/daily-paper' }, { id: 'organization/high-command' }] },
      topics: {
        nodes: [{ id: 'topic/barrier-troops' }, { id: 'topic/desertion' }, { id: 'topic/discipline' }],
      },
      sources: { totalCount: 7 },
      conflict: { name: 'The Long War' },
      event: { name: 'River Crossing' },
      organization: { name: 'Daily Paper' },
      topic: { name: 'Desertion' },
      other: null,
      unknown: null,
    },
  });
});

test('nodes of every kind by id, in the order asked, unknown ones null', async () => {
  const ids = [
    'measure/share-shot', 'claim/withdrawn', 'unit/none', 'report/letter~shot-10201', 'topic/desertion', 'topic/desertion',
    'source/letter', 'report/reprint~share-detained',
  ]; // prettier-ignore
  const query = `query ($ids: [ID!]!) { node(id: "unit/first-army") { id ... on Entity { name } }
    nodes(ids: $ids) { __typename id ... on Claim { retracted { date reason } } ... on Report { retracted { date } }
      ... on Entity { name } ... on Measure { unit } } }`;
  expect(await ask(query, { ids })).toEqual({
    data: {
      node: { id: 'unit/first-army', name: 'First Army' },
      nodes: [
        { __typename: 'Measure', id: 'measure/share-shot', unit: 'percent' },
        {
          __typename: 'Claim',
          id: 'claim/withdrawn',
          retracted: { date: '2024-08-01', reason: 'Another unit was meant.' },
        },
        null,
        { __typename: 'Report', id: 'report/letter~shot-10201', retracted: null },
        { __typename: 'Topic', id: 'topic/desertion', name: 'Desertion' },
        { __typename: 'Topic', id: 'topic/desertion', name: 'Desertion' },
        { __typename: 'Source', id: 'source/letter', name: 'Letter to Petrov' },
        { __typename: 'Report', id: 'report/reprint~share-detained', retracted: { date: '2024-08-02' } },
      ],
    },
  });
});

test('ids that are none, and more of them than fit', async () => {
  const message = '"First Army" is no id. An id looks like "topic/barrier-troops".';
  for (const field of ['node', 'unit', 'claim', 'measure', 'report']) {
    expect(await ask(`{ ${field}(id: "First Army") { id } }`)).toEqual({
      data: { [field]: null },
      errors: [{ message, path: [field], extensions: { code: 'BAD_USER_INPUT' } }],
    });
  }
  expect(await ask('{ nodes(ids: ["unit/first-army", "First Army"]) { id } }')).toEqual({
    data: null,
    errors: [{ message, path: ['nodes'], extensions: { code: 'BAD_USER_INPUT' } }],
  });
  const ids = Array.from({ length: 101 }, () => 'unit/first-army');
  expect(await ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids })).toEqual({
    data: null,
    errors: [
      {
        message: 'A list of ids has at most 100 entries, not 101.',
        path: ['nodes'],
        extensions: { code: 'PAGE_TOO_LARGE' },
      },
    ],
  });
  expect(await ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: [] })).toEqual({
    data: { nodes: [] },
  });
});

test('how much there is', async () => {
  const query = `{ statistics { conflicts events units orders people organizations places topics sources
    claims measures reports links engine dataVersion } }`;
  expect(await ask(query)).toEqual({
    data: {
      statistics: {
        conflicts: 2, events: 1, units: 3, orders: 1, people: 2, organizations: 2, places: 1, topics: 3, sources: 7,
        claims: 18, measures: 3, reports: 24, links: 12, engine: 'reference', dataVersion: '1',
      }, // prettier-ignore
    },
  });
});

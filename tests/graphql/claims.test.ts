/** Claims: what is asserted, how far it is corroborated, and what other figures say. */
import { createAsk, type Ask } from '../support/ask';
import { createWorldStore } from '../support/world';

let ask: Ask;
beforeAll(async () => {
  ask = createAsk(await createWorldStore());
});

test('a figure with its measure, what it is about, and how it prints', async () => {
  const query = `{ claim(id: "claim/shot-10201") {
    id kind statement about { __typename id } topics { id } period { edtf } remarks { kind text } link { type } retracted { date }
    derivedFrom { id } revises { id }
    figure { low best high qualifier display measure { id name unit description } claim { id } } } }`;
  expect(await ask(query)).toEqual({
    data: {
      claim: {
        id: 'claim/shot-10201',
        kind: 'FIGURE',
        statement: '10,201 were shot by their own side in four months.',
        about: [
          { __typename: 'Topic', id: 'topic/barrier-troops' },
          { __typename: 'Unit', id: 'unit/blocking-detachment' },
        ],
        topics: [{ id: 'topic/barrier-troops' }],
        period: { edtf: '1941-06-22/1941-10-10' },
        remarks: [{ kind: 'NOTATION', text: 'Written 10.201.' }],
        link: null,
        retracted: null,
        derivedFrom: [],
        revises: [],
        figure: {
          low: 10201,
          best: 10201,
          high: 10201,
          qualifier: 'EXACT',
          display: '10,201 persons',
          measure: {
            id: 'measure/shot-by-own-side',
            name: 'Soldiers shot by their own side',
            unit: 'persons',
            description: 'Shot, not sentenced.',
          },
          claim: { id: 'claim/shot-10201' },
        },
      },
    },
  });
});

test('how far claims are corroborated: one origin, several, none, a circle, our own arithmetic', async () => {
  const ids = ['shot-10201', 'share-detained', 'shot-150000', 'each-other', 'shot-a-day', 'petrov-led'];
  const query = `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Claim { corroboration {
    sourceCount originCount origins { id } unnamedOriginCount independence cycles { id } explanation } } } }`;
  const { data } = await ask(query, { ids: ids.map((slug) => `claim/${slug}`) });
  const letter = { id: 'source/letter' };
  const none = { originCount: 0, origins: [], unnamedOriginCount: 0, cycles: [] };
  expect(
    (data as { nodes: { corroboration: unknown }[] }).nodes.map(({ corroboration }) => corroboration),
  ).toEqual([
    {
      ...none,
      sourceCount: 3,
      originCount: 1,
      origins: [letter],
      independence: 'SINGLE_ORIGIN',
      explanation:
        'Three named sources support this claim, resting on a single named origin: Letter to Petrov.',
    },
    {
      ...none,
      sourceCount: 2,
      originCount: 2,
      origins: [{ id: 'source/dataset' }, letter],
      independence: 'SEVERAL_ORIGINS',
      explanation:
        'Two named sources support this claim, resting on two independent named origins: Archive dataset and Letter to Petrov.',
    },
    {
      ...none,
      sourceCount: 1,
      unnamedOriginCount: 1,
      independence: 'NO_NAMED_ORIGIN',
      explanation: expect.stringContaining('unnamed voice') as string,
    },
    {
      ...none,
      sourceCount: 2,
      independence: 'CIRCULAR',
      cycles: [[{ id: 'source/paper-article' }, { id: 'source/reprint' }]],
      explanation:
        'Two named sources support this claim, but What the letter says and What the letter says (again) rely on each other in a circle and no named origin stands behind them.',
    },
    {
      ...none,
      sourceCount: 0,
      originCount: 1,
      origins: [letter],
      independence: 'SINGLE_ORIGIN',
      explanation: 'This is our own arithmetic, resting on a single named origin: Letter to Petrov.',
    },
    {
      ...none,
      sourceCount: 0,
      independence: 'NO_NAMED_ORIGIN',
      explanation: 'No source supports this claim.',
    },
  ]);
});

test('comparisons: contradictions first, then revisions, then the rest, each with its reason', async () => {
  const query = `{ claim(id: "claim/shot-10201") { comparisons { kind other { id figure { display } } overlap explanation } }
    alone: claim(id: "claim/share-detained") { comparisons { kind } } statement: claim(id: "claim/each-other") { comparisons { kind } } }`;
  expect(await ask(query)).toEqual({
    data: {
      claim: {
        comparisons: [
          {
            kind: 'CONTRADICTS',
            other: { id: 'claim/shot-20000', figure: { display: 'about 20,000 persons' } },
            overlap: '1941-06-22/1941-10-10',
            explanation:
              'The two figures cannot both be right for 22 June 1941 to 10 October 1941: one allows 10,201, the other 15,000 to 25,000.',
          },
          {
            kind: 'REVISION',
            other: { id: 'claim/shot-10300', figure: { display: '10,300 persons' } },
            overlap: '1941-06-22/1941-10-10',
            explanation: 'The other figure revises this one.',
          },
          {
            kind: 'AGREES',
            other: { id: 'claim/shot-150000', figure: { display: 'at most 150,000 persons' } },
            overlap: '1941-06-22/1941-10-10',
            explanation:
              'The two figures can both be right for 22 June 1941 to 10 October 1941: one allows 10,201, the other 150,000 or less.',
          },
        ],
      },
      alone: { comparisons: [] },
      statement: { comparisons: [] },
    },
  });
});

test('what a claim is derived from and revises; a retracted one is named by its id alone', async () => {
  const query = `{
    derived: claim(id: "claim/shot-a-day") { derivedFrom { id } }
    revising: claim(id: "claim/shot-10300") { revises { id } }
    withdrawn: claim(id: "claim/withdrawn") { statement retracted { date reason } revises { id } reports { totalCount nodes { id } } comparisons { kind } }
    claims(where: { statement: { contains: "BADGE" } }) { totalCount nodes { id } } }`;
  expect(await ask(query)).toEqual({
    data: {
      derived: { derivedFrom: [{ id: 'claim/shot-10201' }] },
      revising: { revises: [{ id: 'claim/shot-10201' }] },
      withdrawn: {
        statement: 'The detachment had a badge.',
        retracted: { date: '2024-08-01', reason: 'Another unit was meant.' },
        revises: [{ id: 'claim/each-other' }],
        reports: { totalCount: 0, nodes: [] },
        comparisons: [],
      },
      claims: { totalCount: 1, nodes: [{ id: 'claim/each-other' }] },
    },
  });
});

test('what is derived from a claim and what revises it: the same, read from the other end', async () => {
  const lists = 'basisOf { totalCount nodes { id } } revisedBy { totalCount nodes { id } }';
  const query = `{
    base: claim(id: "claim/shot-10201") { ${lists} }
    named: claim(id: "claim/each-other") { ${lists} }
    withdrawn: claim(id: "claim/withdrawn") { ${lists} } }`;
  const none = { totalCount: 0, nodes: [] };
  expect(await ask(query)).toEqual({
    data: {
      base: {
        basisOf: { totalCount: 2, nodes: [{ id: 'claim/share-detained' }, { id: 'claim/shot-a-day' }] },
        revisedBy: { totalCount: 1, nodes: [{ id: 'claim/shot-10300' }] },
      },
      // What names it was retracted, and is in no list.
      named: { basisOf: none, revisedBy: none },
      withdrawn: { basisOf: none, revisedBy: none },
    },
  });
});

test('what is derived from a claim is turned page by page, from either end', async () => {
  const page = 'nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';
  const turn = async (args: string) => {
    const { data } = await ask(`{ claim(id: "claim/shot-10201") { basisOf(${args}) { ${page} } } }`);
    return (data as { claim: { basisOf: { nodes: unknown; pageInfo: Record<string, unknown> } } }).claim
      .basisOf;
  };
  const first = await turn('first: 1');
  expect([first.nodes, first.pageInfo['hasNextPage']]).toEqual([[{ id: 'claim/share-detained' }], true]);
  const second = await turn(`first: 1, after: "${String(first.pageInfo['endCursor'])}"`);
  expect([second.nodes, second.pageInfo['hasNextPage']]).toEqual([[{ id: 'claim/shot-a-day' }], false]);
  expect(await turn('last: 1')).toMatchObject({ nodes: second.nodes });
  expect(await turn(`last: 1, before: "${String(second.pageInfo['startCursor'])}"`)).toMatchObject({
    nodes: first.nodes,
  });
});

test.each<[string, readonly string[]]>([
  [
    '{ on: "topic/discipline", kind: { eq: FIGURE } }',
    ['share-detained', 'shot-10201', 'shot-10300', 'shot-150000', 'shot-20000', 'shot-a-day'],
  ],
  ['{ figure: { any: { gte: 10201, lt: 20000 } } }', ['shot-10201', 'shot-10300']],
  ['{ figure: { low: { eq: null }, best: { eq: null } } }', ['shot-150000']],
  [
    '{ figure: { measure: { in: ["measure/share-shot", "measure/shot-a-day"] } } }',
    ['share-detained', 'shot-a-day'],
  ],
  ['{ contradicted: true }', ['shot-10201', 'shot-10300', 'shot-20000']],
  [
    '{ independence: { in: [CIRCULAR, NO_NAMED_ORIGIN] }, kind: { in: [STATEMENT, FIGURE] } }',
    ['each-other', 'shot-150000'],
  ],
  ['{ originCount: { gt: 1 } }', ['share-detained']],
  ['{ sourceCount: { eq: 0 } }', ['petrov-led', 'shot-a-day']],
  ['{ about: { all: { kind: { eq: TOPIC } } } }', ['share-detained']],
  ['{ reports: { some: { stance: { eq: DENIES } } }, kind: { eq: FIGURE } }', ['shot-10201']],
  ['{ reports: { some: { reliesOn: { some: { source: { kind: { eq: UNNAMED } } } } } } }', ['shot-150000']],
  [
    '{ link: { type: { eq: PART_OF }, other: { id: { eq: "unit/third-division" } } } }',
    ['blocking-in-third', 'third-in-first'],
  ],
  [
    '{ link: { from: { kind: { eq: PERSON } }, not: { type: { eq: LED } } } }',
    ['orlova-commanded', 'petrov-issued'],
  ],
  ['{ period: { during: "1941" } }', ['share-detained', 'shot-10201', 'shot-10300', 'shot-20000']],
  ['{ period: { before: "1942" }, not: { figure: {} } }', []],
  ['{ on: "unit/none" }', []],
  ['{ on: "claim/shot-10201" }', []],
  ['{ id: { in: [] } }', []],
  ['{ or: [] }', []],
  ['{ or: [{ id: { eq: "claim/shot-10201" } }, { id: { eq: "claim/withdrawn" } }] }', ['shot-10201']],
])('claims where %s', async (where, expected) => {
  const { data, errors } = await ask(`{ claims(where: ${where}) { nodes { id } } }`);
  expect(errors).toBeUndefined();
  const { nodes } = (data as { claims: { nodes: { id: string }[] } }).claims;
  expect(nodes.map(({ id }) => id.slice('claim/'.length))).toEqual(expected);
});

test('a filter that cannot be read is refused where it stands', async () => {
  expect(await ask('{ statistics { engine } claims(where: { on: null }) { totalCount } }')).toEqual({
    data: null,
    errors: [
      {
        message: '`on` in a filter must be a text. Only `{ eq: null }` asks for what has no value.',
        path: ['claims'],
        extensions: { code: 'BAD_USER_INPUT' },
      },
    ],
  });
});

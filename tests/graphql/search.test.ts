/** Search: hits in tiers, page by page. */
import { createAsk, type Ask } from '../support/ask';
import { countCalls, type CountedStore } from '../support/counting-store';
import { createWorldStore } from '../support/world';

let counted: CountedStore;
let ask: Ask;
beforeEach(async () => {
  counted = countCalls(await createWorldStore());
  ask = createAsk(counted.store);
});

test('exact names first, then names that begin so, then words of names, then statements', async () => {
  const query = `{ search(text: "petrov") { totalCount nodes { score matched node { __typename id } } } }`;
  expect(await ask(query)).toEqual({
    data: {
      search: {
        totalCount: 4,
        nodes: [
          { score: 2, matched: 'Boris Petrov', node: { __typename: 'Person', id: 'person/boris-petrov' } },
          { score: 2, matched: 'Letter to Petrov', node: { __typename: 'Source', id: 'source/letter' } },
          {
            score: 1,
            matched: expect.stringContaining('ISSUED') as string,
            node: { __typename: 'Claim', id: 'claim/petrov-issued' },
          },
          {
            score: 1,
            matched: expect.stringContaining('LED') as string,
            node: { __typename: 'Claim', id: 'claim/petrov-led' },
          },
        ],
      },
    },
  });
  expect(await ask('{ search(text: "Desertion!") { nodes { score node { id } } } }')).toEqual({
    data: { search: { nodes: [{ score: 4, node: { id: 'topic/desertion' } }] } },
  });
});

test('any script, the last word as a beginning, and only the kinds asked for', async () => {
  const query = `query ($text: String!, $kinds: [NodeKind!]) { search(text: $text, kinds: $kinds) { totalCount nodes { matched node { id } } } }`;
  expect(await ask(query, { text: 'борис пет', kinds: ['PERSON', 'PERSON'] })).toEqual({
    data: {
      search: { totalCount: 1, nodes: [{ matched: 'Boris Petrov', node: { id: 'person/boris-petrov' } }] },
    },
  });
  expect(await ask(query, { text: 'soldiers', kinds: ['MEASURE'] })).toEqual({
    data: {
      search: {
        totalCount: 2,
        nodes: [
          { matched: 'Soldiers shot in a day', node: { id: 'measure/shot-a-day' } },
          { matched: 'Soldiers shot by their own side', node: { id: 'measure/shot-by-own-side' } },
        ],
      },
    },
  });
});

test('no kinds find nothing, and nobody is asked', async () => {
  const query =
    '{ search(text: "petrov", kinds: []) { totalCount nodes { matched } pageInfo { hasNextPage endCursor } } }';
  expect(await ask(query)).toEqual({
    data: { search: { totalCount: 0, nodes: [], pageInfo: { hasNextPage: false, endCursor: null } } },
  });
  expect(counted.calls).toEqual([]);
});

test('pages of hits; cursors belong to the words and kinds, however they are written', async () => {
  const cursorOf = async (args: string) => {
    const { data } = await ask(
      `{ search(${args}) { edges { cursor node { node { id } } } pageInfo { hasNextPage } } }`,
    );
    return (data as { search: { edges: { cursor: string; node: { node: { id: string } } }[] } }).search.edges;
  };
  const [first] = await cursorOf('text: "petrov", first: 1, kinds: [PERSON, SOURCE]');
  expect(first?.node.node.id).toBe('person/boris-petrov');
  const next = await cursorOf(`text: "PETROV", after: "${first?.cursor}", kinds: [SOURCE, PERSON]`);
  expect(next.map(({ node }) => node.node.id)).toEqual(['source/letter']);
  const last = await cursorOf('text: "petrov", last: 2');
  expect(last.map(({ node }) => node.node.id)).toEqual(['claim/petrov-issued', 'claim/petrov-led']);
  for (const other of [
    'text: "petro", kinds: [PERSON, SOURCE]',
    'text: "petrov"',
    'text: "petrov", kinds: [PERSON]',
  ]) {
    const answer = await ask(`{ search(${other}, after: "${first?.cursor}") { totalCount } }`);
    expect(answer.errors?.[0]?.extensions).toEqual({ code: 'BAD_CURSOR' });
  }
});

test('text without a word, with too many, and text that no store can hold', async () => {
  for (const [text, message] of [
    ['', 'The text to search for has no word: no letter and no digit.'],
    ['?! …', 'The text to search for has no word: no letter and no digit.'],
    ['a '.repeat(65), 'The text to search for has 65 words; at most 64 are looked for.'],
    ['a\ud800', 'A text holds a character that no text can hold: half a surrogate pair, or NUL.'],
  ]) {
    expect(await ask('query ($text: String!) { search(text: $text) { totalCount } }', { text })).toEqual({
      data: null,
      errors: [{ message, path: ['search'], extensions: { code: 'BAD_USER_INPUT' } }],
    });
  }
  const tooLarge = await ask('{ search(text: "a", first: 101) { totalCount } }');
  expect(tooLarge.errors?.[0]?.extensions).toEqual({ code: 'PAGE_TOO_LARGE' });
});

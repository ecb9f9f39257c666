/** Sources: what they say of themselves, what they report, and whom they cite; reports with their citations. */
import type { DocumentReader } from '../../src/graphql/document-reader';
import { createAsk, type Ask } from '../support/ask';
import { createWorldStore } from '../support/world';

const verified: string[] = [];
const around = { before: 'It stands in ', after: '.', moreBefore: true, moreAfter: false };
const documents: DocumentReader = {
  verify: async (source, { type, paragraph }) => {
    verified.push(`${source.id} ${type} ${paragraph}`);
    return type === 'TEXT'
      ? { verification: 'VERIFIED', excerpt: `paragraph ${paragraph}`, context: around }
      : { verification: 'NO_TEXT', excerpt: null, context: null };
  },
  textState: async ({ id }) => (id === 'source/paper-article' ? 'UNCHANGED' : 'CHANGED'),
};

let ask: Ask;
beforeAll(async () => {
  ask = createAsk(await createWorldStore(), { documents });
});
beforeEach(() => void verified.splice(0));

test('an article that was read, with all that it says of itself', async () => {
  const query = `{ source(id: "source/paper-article") {
    id name kind access published { edtf display } language url publisher { id name } authors { id } addressees { id }
    reprintOf { id } text { sha256 characters state } cites { nodes { id } totalCount } citedBy { nodes { id } } } }`;
  expect(await ask(query)).toEqual({
    data: {
      source: {
        id: 'source/paper-article',
        name: 'What the letter says',
        kind: 'ARTICLE',
        access: 'READ',
        published: { edtf: '2024-06-09', display: '9 June 2024' },
        language: 'en',
        url: 'https://paper.example/letter',
        publisher: { id: 'organization/daily-paper', name: 'Daily Paper' },
        authors: [{ id: 'person/anna-orlova' }],
        addressees: [],
        reprintOf: null,
        text: { sha256: 'b'.repeat(64), characters: 4495, state: 'UNCHANGED' },
        cites: {
          nodes: [{ id: 'source/letter' }, { id: 'source/observers' }, { id: 'source/reprint' }],
          totalCount: 3,
        },
        citedBy: { nodes: [{ id: 'source/reprint' }] },
      },
    },
  });
});

test('a letter that is only cited', async () => {
  const query = `{ source(id: "source/letter") { kind access publisher { id } authors { id } addressees { __typename id } text { state } }
    reprint: source(id: "source/reprint") { reprintOf { name } text { state } } }`;
  expect(await ask(query)).toEqual({
    data: {
      source: {
        kind: 'LETTER',
        access: 'CITED',
        publisher: null,
        authors: [],
        addressees: [{ __typename: 'Person', id: 'person/boris-petrov' }],
        text: null,
      },
      reprint: { reprintOf: { name: 'What the letter says' }, text: { state: 'CHANGED' } },
    },
  });
});

test('reports with stance, reserve, citations, and both ends of what they rely on', async () => {
  const query = `{ claim(id: "claim/shot-10201") { reports { nodes {
    id stance hedge source { id } claim { id } reliesOn { id } reliedOnBy { id } origins { id } retracted { date }
    citations { type at paragraph start end sha256 verification excerpt } } } } }`;
  const citation = { type: 'TEXT', at: null, paragraph: 21, start: 2888, end: 2999, sha256: 'a'.repeat(64) };
  const letter = { id: 'source/letter' };
  const claim = { id: 'claim/shot-10201' };
  const [ofLetter, ofArticle, ofReprint, ofMinistry] = ['letter', 'paper-article', 'reprint', 'ministry'].map(
    (slug) => ({
      id: `report/${slug}~shot-10201`,
    }),
  );
  expect(await ask(query)).toEqual({
    data: {
      claim: {
        reports: {
          nodes: [
            {
              ...ofLetter,
              stance: 'ASSERTS',
              hedge: null,
              source: letter,
              claim,
              reliesOn: [],
              reliedOnBy: [ofArticle],
              origins: [letter],
              retracted: null,
              citations: [],
            },
            {
              ...ofMinistry,
              stance: 'DENIES',
              hedge: 'reportedly',
              source: { id: 'source/ministry' },
              claim,
              reliesOn: [],
              reliedOnBy: [],
              origins: [{ id: 'source/ministry' }],
              retracted: null,
              citations: [],
            },
            {
              ...ofArticle,
              stance: 'RELAYS',
              hedge: null,
              source: { id: 'source/paper-article' },
              claim,
              reliesOn: [ofLetter],
              reliedOnBy: [ofReprint],
              origins: [letter],
              retracted: null,
              citations: [{ ...citation, verification: 'VERIFIED', excerpt: 'paragraph 21' }],
            },
            {
              ...ofReprint,
              stance: 'RELAYS',
              hedge: null,
              source: { id: 'source/reprint' },
              claim,
              reliesOn: [ofArticle],
              reliedOnBy: [],
              origins: [letter],
              retracted: null,
              citations: [],
            },
          ],
        },
      },
    },
  });
});

test('citations stand in the order of the document; each is looked up once, and only when asked', async () => {
  const nodes = 'nodes { citations { type at paragraph VERIFY } }';
  const query = (fields: string) =>
    `{ source(id: "source/paper-article") { reports(where: { cited: true }, orderBy: [{ field: PARAGRAPH }]) { ${nodes.replace('VERIFY', fields)} } } }`;
  await ask(query(''));
  expect(verified).toEqual([]);
  expect(
    await ask(query('verification excerpt context { before after moreBefore moreAfter } again: excerpt')),
  ).toEqual({
    data: {
      source: {
        reports: {
          nodes: [
            {
              citations: [
                {
                  type: 'TEXT',
                  at: null,
                  paragraph: 30,
                  verification: 'VERIFIED',
                  excerpt: 'paragraph 30',
                  context: around,
                  again: 'paragraph 30',
                },
                {
                  type: 'PARAGRAPH',
                  at: 'last',
                  paragraph: 4,
                  verification: 'NO_TEXT',
                  excerpt: null,
                  context: null,
                  again: null,
                },
              ],
            },
            {
              citations: [
                {
                  type: 'TEXT',
                  at: null,
                  paragraph: 21,
                  verification: 'VERIFIED',
                  excerpt: 'paragraph 21',
                  context: around,
                  again: 'paragraph 21',
                },
              ],
            },
          ],
        },
      },
    },
  });
  expect(verified).toEqual([
    'source/paper-article TEXT 30',
    'source/paper-article PARAGRAPH 4',
    'source/paper-article TEXT 21',
  ]);
});

test('sources that report figures on a topic, and not those that report something else', async () => {
  const ids = async (where: string) => {
    const { data } = await ask(`{ sources(where: ${where}) { nodes { id } } }`);
    return (data as { sources: { nodes: { id: string }[] } }).sources.nodes.map(({ id }) =>
      id.slice('source/'.length),
    );
  };
  expect(await ids('{ reportsFiguresOn: "topic/barrier-troops", access: { eq: READ } }')).toEqual([
    'paper-article',
    'reprint',
  ]);
  expect(await ids('{ reportsFiguresOn: "topic/desertion" }')).toEqual(['dataset', 'letter']);
  expect(await ids('{ reportsOn: "person/boris-petrov" }')).toEqual(['dataset']);
  expect(await ids('{ publisher: { name: { startsWith: "daily" } } }')).toEqual(['paper-article']);
  expect(await ids('{ not: { publisher: {} }, published: { after: "2000" } }')).toEqual([
    'dataset',
    'reprint',
  ]);
  expect(await ids('{ kind: { in: [UNNAMED, DERIVATION] } }')).toEqual(['observers', 'our-sums']);
  expect(await ids('{ reports: { none: { stance: { in: [ASSERTS, RELAYS] } } } }')).toEqual(['ministry']);
  expect(await ids('{ reportsOn: "unit/none" }')).toEqual([]);
});

test('a retracted report is found by its id alone', async () => {
  const query = `{ report(id: "report/reprint~share-detained") { retracted { date reason } reliesOn { id } source { id } }
    claim(id: "claim/share-detained") { reports { nodes { id } } }
    source(id: "source/reprint") { reports { nodes { id } } }
    none: report(id: "report/letter~none") { id } other: report(id: "unit/first-army") { id } }`;
  expect(await ask(query)).toEqual({
    data: {
      report: {
        retracted: { date: '2024-08-02', reason: 'Misread.' },
        reliesOn: [],
        source: { id: 'source/reprint' },
      },
      claim: {
        reports: { nodes: [{ id: 'report/dataset~share-detained' }, { id: 'report/letter~share-detained' }] },
      },
      source: {
        reports: { nodes: [{ id: 'report/reprint~each-other' }, { id: 'report/reprint~shot-10201' }] },
      },
      none: null,
      other: null,
    },
  });
});

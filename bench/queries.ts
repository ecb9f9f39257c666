/** The eight questions that every system is asked, as requests to our own API. */
import { createRandom } from './random';
import { sizesOf, wordOf, type Sizes } from './world';

/** One request: what is sent to `/graphql`. */
export interface Request {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Asks the API and gives its `data`; throws where the answer has errors. */
export type Ask = (request: Request) => Promise<unknown>;

/** A question with as many variations of its variables as are asked in turn, so that no single answer stays warm. */
export interface Question {
  readonly name: string;
  readonly meaning: string;
  readonly requests: (ask: Ask, claims: number) => Promise<readonly Request[]>;
}

const variations = 32;

const figuresByDate = `query ($topic: ID!, $after: String) {
  claims(where: { on: $topic, kind: { eq: FIGURE } }, orderBy: [{ field: EARLIEST }], first: 50, after: $after) {
    nodes { id statement period { edtf } figure { low best high measure { name unit } } }
    pageInfo { endCursor hasNextPage }
  }
}`;

/** The questions, Q1 to Q8. */
export const questions: readonly Question[] = [
  {
    name: 'Q1',
    meaning: 'sources that report figures on a topic, nested, with their number',
    requests: varied(
      `query ($topic: ID!) {
        sources(where: { reportsFiguresOn: $topic }) {
          totalCount
          nodes {
            id name kind access published { edtf } publisher { name }
            reports(where: { claim: { on: $topic, kind: { eq: FIGURE } } }) {
              nodes {
                stance
                claim { id statement period { edtf } figure { low best high qualifier measure { name unit } }
                  corroboration { sourceCount originCount independence } }
                citations { paragraph start end }
                reliesOn { source { id name } }
                origins { id name }
              }
            }
          }
        }
      }`,
      (_, index) => ({ topic: `topic/topic-${6 + index}` }),
    ),
  },
  {
    name: 'Q2',
    meaning: 'one unit, its surroundings, ten claims with sources',
    requests: varied(
      `query ($id: ID!) {
        unit(id: $id) {
          name
          partOf { nodes { id name } }
          commanders { nodes { id name } }
          foughtIn { nodes { id name } }
          claims(first: 10) {
            nodes { id statement figure { low best high measure { name } } reports { nodes { stance source { id name } } } }
          }
        }
      }`,
      (sizes, _, below) => ({ id: `unit/unit-${below(sizes.units)}` }),
    ),
  },
  {
    name: 'Q3',
    meaning: 'the first 50 figures on a topic by date',
    requests: varied(figuresByDate, (_, index) => ({ topic: `topic/topic-${6 + index}`, after: null })),
  },
  {
    name: 'Q4',
    meaning: 'the same, deep in the pages',
    requests: deepPages,
  },
  {
    name: 'Q5',
    meaning: 'a conflict, its units, the orders that established them, who issued these',
    requests: varied(
      `query ($id: ID!) {
        conflict(id: $id) {
          name
          belligerents(first: 20) {
            nodes { id name ... on Unit { establishedBy(first: 5) { nodes { id name ... on Order { issuers(first: 5) { nodes { id name } } } } } } }
          }
        }
      }`,
      (sizes, index) => ({ id: `conflict/conflict-${index % sizes.conflicts}` }),
    ),
  },
  {
    name: 'Q6',
    meaning: 'text search, with the topics of the claims that are found',
    requests: varied(
      `query ($text: String!) {
        search(text: $text) { nodes { matched node { id ... on Entity { name } ... on Claim { statement topics { id name } } } } }
      }`,
      (_, index, below) => ({ text: `${wordOf(index)} ${wordOf(below(30))}` }),
    ),
  },
  {
    name: 'Q7',
    meaning: 'the shortest path between two entities, up to 6 steps',
    requests: varied(
      `query ($from: ID!, $to: ID!) {
        path(from: $from, to: $to, maxLength: 6) { length steps { from { id } link { type claim { id } } to { id } } }
      }`,
      (sizes, _, below) => ({ from: linkedUnit(sizes, below), to: linkedUnit(sizes, below) }),
    ),
  },
  {
    name: 'Q8',
    meaning: 'for each measure of a topic its range, sources and origins',
    requests: varied(
      `query ($topic: ID!) {
        measures(where: { figures: { some: { on: $topic } } }) {
          nodes { id name range(where: { on: $topic }) { low high claims sources origins } }
        }
      }`,
      (_, index) => ({ topic: `topic/topic-${6 + index}` }),
    ),
  },
];

// A quarter of the claims are links, and six in turn are about one unit.
function linkedUnit({ claims }: Sizes, below: (end: number) => number): string {
  return `unit/unit-${below(Math.floor(claims / 24))}`;
}

type Variables = (
  sizes: Sizes,
  index: number,
  below: (end: number) => number,
) => Readonly<Record<string, unknown>>;

function varied(query: string, variables: Variables): Question['requests'] {
  return async (_, claims) => {
    const random = createRandom(11);
    const below = (end: number) => random.below(end);
    const sizes = sizesOf(claims);
    return Array.from({ length: variations }, (_each, index) => ({
      query,
      variables: variables(sizes, index, below),
    }));
  };
}

/** Half way through the figures of each topic, by the cursors that the API gives. */
async function deepPages(ask: Ask): Promise<readonly Request[]> {
  const requests: Request[] = [];
  for (let index = 0; index < variations; index += 1) {
    const topic = `topic/topic-${6 + index}`;
    const total = await countOf(ask, topic);
    let after: string | null = null;
    for (let passed = 0; passed + 100 < total / 2; passed += 100)
      after = await cursorAfter(ask, topic, after);
    requests.push({ query: figuresByDate, variables: { topic, after } });
  }
  return requests;
}

async function countOf(ask: Ask, topic: string): Promise<number> {
  const query = 'query ($topic: ID!) { claims(where: { on: $topic, kind: { eq: FIGURE } }) { totalCount } }';
  const data = (await ask({ query, variables: { topic } })) as { claims: { totalCount: number } };
  return data.claims.totalCount;
}

async function cursorAfter(ask: Ask, topic: string, after: string | null): Promise<string> {
  const query = `query ($topic: ID!, $after: String) {
    claims(where: { on: $topic, kind: { eq: FIGURE } }, orderBy: [{ field: EARLIEST }], first: 100, after: $after) { pageInfo { endCursor } }
  }`;
  const data = (await ask({ query, variables: { topic, after } })) as {
    claims: { pageInfo: { endCursor: string } };
  };
  return data.claims.pageInfo.endCursor;
}

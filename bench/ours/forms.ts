/** The eight questions as requests to our own API, whose answers are the shape that all others are brought into. */
import { rowsAheadOf } from '../questions';
import { asking, type Ask, type Form, type Forms } from '../system';

const figuresByDate = `query ($topic: ID!, $after: String) {
  claims(where: { on: $topic, kind: { eq: FIGURE } }, orderBy: [{ field: EARLIEST }], first: 50, after: $after) {
    nodes { id statement period { edtf } figure { low best high measure { name unit } } }
    pageInfo { endCursor hasNextPage }
  }
}`;

/** The questions to our own API. */
export const forms: Forms = {
  Q1: asking(`query ($topic: ID!) {
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
  }`),
  Q2: asking(`query ($id: ID!) {
    unit(id: $id) {
      name
      partOf { nodes { id name } }
      commanders { nodes { id name } }
      foughtIn { nodes { id name } }
      claims(first: 10) {
        nodes { id statement figure { low best high measure { name } } reports { nodes { stance source { id name } } } }
      }
    }
  }`),
  Q3: asking(figuresByDate, withoutCursors),
  Q4: deepPages(),
  Q5: asking(`query ($id: ID!) {
    conflict(id: $id) {
      name
      belligerents(first: 20) {
        nodes { id name ... on Unit { establishedBy(first: 5) { nodes { id name ... on Order { issuers(first: 5) { nodes { id name } } } } } } }
      }
    }
  }`),
  Q6: asking(`query ($text: String!) {
    search(text: $text) { nodes { matched node { id ... on Entity { name } ... on Claim { statement topics { id name } } } } }
  }`),
  Q7: asking(`query ($from: ID!, $to: ID!) {
    path(from: $from, to: $to, maxLength: 6) { length steps { from { id } link { type claim { id } } to { id } } }
  }`),
  Q8: asking(`query ($topic: ID!) {
    measures(where: { figures: { some: { on: $topic } } }) {
      nodes { id name range(where: { on: $topic }) { low high claims sources origins } }
    }
  }`),
  page: asking(
    `{
      claims(orderBy: [{ field: EARLIEST }], first: 50) {
        nodes { id statement period { edtf } }
        pageInfo { endCursor hasNextPage }
      }
    }`,
    withoutCursors,
  ),
};

/** Half way through the figures of each topic, by the cursors that the API gives. */
function deepPages(): Form {
  return {
    requests: async (ask, variations) => {
      const requests = [];
      for (const { topic = '' } of variations) {
        const rows = rowsAheadOf(await countOf(ask, topic));
        let after: string | null = null;
        for (let passed = 0; passed < rows; passed += 100) after = await cursorAfter(ask, topic, after);
        requests.push({ query: figuresByDate, variables: { topic, after } });
      }
      return requests;
    },
    shape: withoutCursors,
  };
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

function withoutCursors(data: unknown): unknown {
  return JSON.parse(JSON.stringify(data, (key, value: unknown) => (key === 'endCursor' ? undefined : value)));
}

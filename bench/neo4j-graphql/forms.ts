/** The eight questions as requests to `@neo4j/graphql`. */
import { foldText, foldWords } from '../../src/domain/fold';
import { rowsAheadOf } from '../questions';
import { asking, type Form, type Forms } from '../system';

import { conflictOf, hitsOf, pageOfFigures, pathOf, rangesOf, reportingSources, unitOf } from './shapes';

const onTopic = '{ kind: { eq: "FIGURE" }, onTopics: { some: { id: { eq: $topic } } } }';

/** One more than a page holds, so that it is known whether there are more: connections read all rows for that. */
const figuresByDate = `query ($topic: ID!, $offset: Int!) {
  topics(where: { id: { eq: $topic } }) {
    claims(where: { kind: { eq: "FIGURE" } }, sort: [{ earliest: ASC }, { id: ASC }], limit: 51, offset: $offset) {
      id statement period low best high measure { name unit }
    }
  }
}`;

/** The questions to `@neo4j/graphql`. */
export const forms: Forms = {
  Q1: asking(
    `query ($topic: ID!) {
      found: sourcesConnection(where: { reports: { some: { claim: { some: ${onTopic} } } } }) { totalCount }
      sources(where: { reports: { some: { claim: { some: ${onTopic} } } } }, sort: [{ id: ASC }], limit: 20) {
        id name kind access published publisher { name }
        reports(where: { claim: { some: ${onTopic} } }, sort: [{ id: ASC }], limit: 20) {
          stance
          claim { id statement period low best high qualifier measure { name unit } sourceCount originCount independence }
          citations(sort: [{ place: ASC }]) { paragraph start end }
          reliesOn(sort: [{ id: ASC }]) { source { id name } }
          origins(sort: [{ id: ASC }]) { id name }
        }
      }
    }`,
    reportingSources,
  ),
  Q2: asking(
    `query ($id: ID!) {
      units(where: { id: { eq: $id } }) {
        name
        partOfConnection(first: 20, sort: [{ node: { id: ASC } }, { edge: { claim: ASC } }]) { edges { node { id name } } }
        commandersConnection(first: 20, sort: [{ node: { id: ASC } }, { edge: { claim: ASC } }]) { edges { node { id name } } }
        foughtInConnection(first: 20, sort: [{ node: { id: ASC } }, { edge: { claim: ASC } }]) { edges { node { id name } } }
        claims(sort: [{ id: ASC }], limit: 10) {
          id statement low best high measure { name }
          reports(sort: [{ id: ASC }], limit: 20) { stance source { id name } }
        }
      }
    }`,
    unitOf,
  ),
  Q3: paged(() => 0),
  Q4: paged(rowsAheadOf),
  Q5: asking(
    `query ($id: ID!) {
      conflicts(where: { id: { eq: $id } }) {
        name
        belligerentsConnection(first: 20, sort: [{ node: { id: ASC } }, { edge: { claim: ASC } }]) { edges { node { id name
          establishedByConnection(first: 5, sort: [{ node: { id: ASC } }, { edge: { claim: ASC } }]) { edges { node { id name
            issuersConnection(first: 5, sort: [{ node: { id: ASC } }, { edge: { claim: ASC } }]) { edges { node { id name } } } } } } } } }
      }
    }`,
    conflictOf,
  ),
  Q6: searching(),
  Q7: asking('query ($from: ID!, $to: ID!) { path(from: $from, to: $to) { ids types claims } }', pathOf),
  Q8: asking(
    'query ($topic: ID!) { figureRanges(topic: $topic) { id name low high claims sources origins } }',
    rangesOf,
  ),
};

function paged(rowsAhead: (total: number) => number): Form {
  const counting = `query ($topic: ID!) {
    topics(where: { id: { eq: $topic } }) { claimsConnection(where: { node: { kind: { eq: "FIGURE" } } }) { totalCount } }
  }`;
  return {
    requests: async (ask, variations) => {
      const requests = [];
      for (const { topic } of variations) {
        const data = (await ask({ query: counting, variables: { topic } })) as {
          topics: readonly { claimsConnection: { totalCount: number } }[];
        };
        const offset = rowsAhead(data.topics[0]?.claimsConnection.totalCount ?? 0);
        requests.push({ query: figuresByDate, variables: { topic, offset } });
      }
      return requests;
    },
    shape: pageOfFigures,
  };
}

/** Lucene's query is written by the client, for the statement of a `@cypher` field is fixed. */
function searching(): Form {
  const query = `query ($query: String!, $asked: String!) { search(query: $query, asked: $asked) { id matched name topics { id name } } }`;
  return {
    requests: async (_, variations) =>
      variations.map(({ text = '' }) => {
        const words = foldWords(text).map(
          (word, index, all) => `+${word}${index === all.length - 1 ? '*' : ''}`,
        );
        return { query, variables: { query: words.join(' '), asked: foldText(text) } };
      }),
    shape: hitsOf,
  };
}

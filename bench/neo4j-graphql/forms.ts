/** The eight questions as requests to `@neo4j/graphql`, and their answers in our shape. */
import { foldText, foldWords } from '../../src/domain/fold';
import { rowsAheadOf, type Variables } from '../questions';
import { asking, type Form, type Forms } from '../system';

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
    (data) => {
      const { found, sources } = data as { found: { totalCount: number }; sources: readonly Source[] };
      return { sources: { totalCount: found.totalCount, nodes: sources.map(sourceOf) } };
    },
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
    (data) => ({ unit: unitOf((data as { units: readonly Unit[] }).units[0]) }),
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
    (data) => ({ conflict: conflictOf((data as { conflicts: readonly Conflict[] }).conflicts[0]) }),
  ),
  Q6: searching(),
  Q7: asking('query ($from: ID!, $to: ID!) { path(from: $from, to: $to) { ids types claims } }', pathOf),
  Q8: asking(
    'query ($topic: ID!) { figureRanges(topic: $topic) { id name low high claims sources origins } }',
    (data) => ({
      measures: {
        nodes: (data as { figureRanges: readonly (Named & object)[] }).figureRanges.map(
          ({ id, name, ...range }) => ({ id, name, range }),
        ),
      },
    }),
  ),
};

interface Named {
  readonly id: string;
  readonly name: string;
}

interface Claim {
  readonly id: string;
  readonly statement: string;
  readonly period: string | null;
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
  readonly qualifier: string | null;
  readonly measure: readonly { readonly name: string; readonly unit?: string }[];
}

interface Source extends Named {
  readonly kind: string;
  readonly access: string;
  readonly published: string | null;
  readonly publisher: readonly { readonly name: string }[];
  readonly reports: readonly Report[];
}

interface Report {
  readonly stance: string;
  readonly claim: readonly [
    Claim & { readonly sourceCount: number; readonly originCount: number; readonly independence: string },
  ];
  readonly citations: readonly object[];
  readonly reliesOn: readonly { readonly source: readonly Named[] }[];
  readonly origins: readonly Named[];
}

interface Connection<Node> {
  readonly edges: readonly { readonly node: Node }[];
}

interface Unit {
  readonly name: string;
  readonly partOfConnection: Connection<Named>;
  readonly commandersConnection: Connection<Named>;
  readonly foughtInConnection: Connection<Named>;
  readonly claims: readonly (Claim & {
    readonly reports: readonly { readonly stance: string; readonly source: readonly Named[] }[];
  })[];
}

interface Conflict {
  readonly name: string;
  readonly belligerentsConnection: Connection<
    Named & {
      readonly establishedByConnection: Connection<Named & { readonly issuersConnection: Connection<Named> }>;
    }
  >;
}

interface Hit {
  readonly id: string;
  readonly matched: string;
  readonly name: string | null;
  readonly topics: readonly Named[];
}

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
    shape: (data) => {
      const claims = (data as { topics: readonly { claims: readonly Claim[] }[] }).topics[0]?.claims ?? [];
      const nodes = claims
        .slice(0, 50)
        .map(({ low, best, high, measure, ...claim }) => ({
          ...datedOf(claim),
          figure: { low, best, high, measure: measure[0] },
        }));
      return { claims: { nodes, pageInfo: { hasNextPage: claims.length > 50 } } };
    },
  };
}

/** Lucene's query is written by the client, for the statement of a `@cypher` field is fixed. */
function searching(): Form {
  const query = `query ($query: String!, $asked: String!) { search(query: $query, asked: $asked) { id matched name topics { id name } } }`;
  return {
    requests: async (_, variations) =>
      variations.map(({ text = '' }) => {
        const words = foldWords(text).map((word, index, all) => `+${word}${index === all.length - 1 ? '*' : ''}`);
        return { query, variables: { query: words.join(' '), asked: foldText(text) } };
      }),
    shape: (data) => ({ search: { nodes: (data as { search: readonly Hit[] }).search.map(hitOf) } }),
  };
}

function sourceOf({ published, publisher, reports, ...source }: Source): unknown {
  return { ...source, published: edtfOf(published), publisher: publisher[0] ?? null, reports: { nodes: reports.map(reportOf) } };
}

function reportOf({ stance, claim: [claim], citations, reliesOn, origins }: Report): unknown {
  const { low, best, high, qualifier, measure, sourceCount, originCount, independence } = claim;
  return {
    stance,
    claim: {
      ...datedOf(claim),
      figure: { low, best, high, qualifier, measure: measure[0] },
      corroboration: { sourceCount, originCount, independence },
    },
    citations,
    reliesOn: reliesOn.map(({ source }) => ({ source: source[0] })),
    origins,
  };
}

function unitOf(unit: Unit | undefined): unknown {
  if (unit === undefined) return null;
  return {
    name: unit.name,
    partOf: nodesOf(unit.partOfConnection),
    commanders: nodesOf(unit.commandersConnection),
    foughtIn: nodesOf(unit.foughtInConnection),
    claims: {
      nodes: unit.claims.map(({ id, statement, low, best, high, measure: [measure], reports }) => ({
        id,
        statement,
        figure: measure === undefined ? null : { low, best, high, measure },
        reports: { nodes: reports.map(({ stance, source }) => ({ stance, source: source[0] })) },
      })),
    },
  };
}

function conflictOf(conflict: Conflict | undefined): unknown {
  if (conflict === undefined) return null;
  return {
    name: conflict.name,
    belligerents: nodesOf(conflict.belligerentsConnection, ({ id, name, establishedByConnection }) => ({
      id,
      name,
      establishedBy: nodesOf(establishedByConnection, (order) => ({
        id: order.id,
        name: order.name,
        issuers: nodesOf(order.issuersConnection),
      })),
    })),
  };
}

function hitOf({ id, matched, name, topics }: Hit): unknown {
  if (id.startsWith('claim/')) return { matched, node: { id, statement: matched, topics } };
  return { matched, node: id.startsWith('measure/') ? { id } : { id, name } };
}

function pathOf(data: unknown, { from, to }: Variables): unknown {
  if (from === to) return { path: { length: 0, steps: [] } };
  const { path } = data as {
    path: { ids: readonly string[]; types: readonly string[]; claims: readonly (string | null)[] } | null;
  };
  if (path === null) return { path: null };
  const steps = path.types.map((type, index) => {
    const claim = path.claims[index] ?? null;
    return {
      from: { id: path.ids[index] },
      link: { type, claim: claim === null ? null : { id: claim } },
      to: { id: path.ids[index + 1] },
    };
  });
  return { path: { length: steps.length, steps } };
}

function nodesOf<Node>(connection: Connection<Node>, select: (node: Node) => unknown = (node) => node): unknown {
  return { nodes: connection.edges.map(({ node }) => select(node)) };
}

function datedOf({ id, statement, period }: Pick<Claim, 'id' | 'statement' | 'period'>): object {
  return { id, statement, period: edtfOf(period) };
}

function edtfOf(edtf: string | null): { readonly edtf: string } | null {
  return edtf === null ? null : { edtf };
}

/** The eight questions as requests to PostGraphile, and their answers in our shape. */
import { rowsAheadOf } from '../questions';
import { asking, type Ask, type Form, type Forms } from '../system';

const figuresByDate = `query ($topic: String!, $after: Cursor) {
  entityByRowId(rowId: $topic) {
    figures: claimOnsByEntityId(condition: { kind: "FIGURE" }, orderBy: [EARLIEST_ASC, CLAIM_ID_ASC], first: 50, after: $after) {
      nodes { claim: claimByClaimId { rowId statement period low best high measure: measureByMeasureId { name unit } } }
      pageInfo { endCursor hasNextPage }
    }
  }
}`;

/** The questions to PostGraphile. */
export const forms: Forms = {
  Q1: asking(
    `query ($topic: String!) {
      sources: sourcesWithFiguresOn(topic: $topic, first: 20) {
        totalCount
        nodes {
          rowId name kind access published publisher: entityByPublisherId { name }
          reports: reportsOfFiguresOnList(topic: $topic, first: 20) {
            stance
            claim: claimByClaimId { rowId statement period low best high qualifier measure: measureByMeasureId { name unit }
              sourceCount originCount independence }
            citations: citationsByReportIdList(orderBy: [PLACE_ASC]) { paragraph start end }
            reliesOn: reliancesByReportIdList(orderBy: [SOURCE_ID_ASC]) { source: sourceBySourceId { rowId name } }
            origins: reportOriginsByReportIdList(orderBy: [SOURCE_ID_ASC]) { source: sourceBySourceId { rowId name } }
          }
        }
      }
    }`,
    (data) => {
      const { totalCount, nodes } = (data as { sources: { totalCount: number; nodes: readonly Source[] } }).sources;
      return { sources: { totalCount, nodes: nodes.map(sourceOf) } };
    },
  ),
  Q2: asking(
    `query ($id: String!) {
      unit: entityByRowId(rowId: $id) {
        name
        partOf: linksByFromIdList(condition: { type: "PART_OF" }, orderBy: [TO_ID_ASC, CLAIM_ID_ASC], first: 20) { other: entityByToId { rowId name } }
        commanders: linksByToIdList(condition: { type: "COMMANDED" }, orderBy: [FROM_ID_ASC, CLAIM_ID_ASC], first: 20) { other: entityByFromId { rowId name } }
        foughtIn: linksByFromIdList(condition: { type: "FOUGHT_IN" }, orderBy: [TO_ID_ASC, CLAIM_ID_ASC], first: 20) { other: entityByToId { rowId name } }
        claims: claimOnsByEntityIdList(orderBy: [CLAIM_ID_ASC], first: 10) {
          claim: claimByClaimId { rowId statement low best high measure: measureByMeasureId { name }
            reports: reportsByClaimIdList(orderBy: [ROW_ID_ASC], first: 20) { stance source: sourceBySourceId { rowId name } } }
        }
      }
    }`,
    (data) => ({ unit: unitOf((data as { unit: Unit | null }).unit) }),
  ),
  Q3: asking(figuresByDate, pageOfFigures),
  Q4: deepPages(),
  Q5: asking(
    `query ($id: String!) {
      conflict: entityByRowId(rowId: $id) {
        name
        belligerents: linksByToIdList(condition: { type: "FOUGHT_IN" }, orderBy: [FROM_ID_ASC, CLAIM_ID_ASC], first: 20) {
          other: entityByFromId { rowId name
            establishedBy: linksByToIdList(condition: { type: "ESTABLISHED" }, orderBy: [FROM_ID_ASC, CLAIM_ID_ASC], first: 5) {
              other: entityByFromId { rowId name
                issuers: linksByToIdList(condition: { type: "ISSUED" }, orderBy: [FROM_ID_ASC, CLAIM_ID_ASC], first: 5) {
                  other: entityByFromId { rowId name } } } } }
        }
      }
    }`,
    (data) => ({ conflict: conflictOf((data as { conflict: Conflict | null }).conflict) }),
  ),
  Q6: asking(
    `query ($text: String!) {
      search: searchList(text: $text, first: 20) {
        nodeId matched entity: entityByEntityId { name }
        claim: claimByClaimId { statement topics: claimTopicsByClaimIdList(orderBy: [TOPIC_ID_ASC]) { topic: entityByTopicId { rowId name } } }
      }
    }`,
    (data) => ({ search: { nodes: (data as { search: readonly Hit[] }).search.map(hitOf) } }),
  ),
  Q7: asking(
    `query ($from: String!, $to: String!) {
      path: shortestPathList(fromId: $from, toId: $to, maxLength: 6) { fromId type toId claimId }
    }`,
    (data, { from = '', to }) => pathOf((data as { path: readonly Link[] }).path, from, to),
  ),
  Q8: asking(
    `query ($topic: String!) {
      ranges: figureRangesOnList(topic: $topic, first: 20) { rowId name low high claims sources origins }
    }`,
    (data) => ({
      measures: {
        nodes: (data as { ranges: readonly (Named & object)[] }).ranges.map(({ rowId, name, ...range }) => ({
          id: rowId,
          name,
          range,
        })),
      },
    }),
  ),
};

interface Named {
  readonly rowId: string;
  readonly name: string;
}

interface Claim {
  readonly rowId: string;
  readonly statement: string;
  readonly period: string | null;
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
  readonly qualifier: string | null;
  readonly measure: { readonly name: string; readonly unit?: string } | null;
}

interface Source extends Named {
  readonly kind: string;
  readonly access: string;
  readonly published: string | null;
  readonly publisher: { readonly name: string } | null;
  readonly reports: readonly Report[];
}

interface Report {
  readonly stance: string;
  readonly claim: Claim & {
    readonly sourceCount: number;
    readonly originCount: number;
    readonly independence: string;
  };
  readonly citations: readonly object[];
  readonly reliesOn: readonly { readonly source: Named }[];
  readonly origins: readonly { readonly source: Named }[];
}

type Others<Other extends Named = Named> = readonly { readonly other: Other }[];

interface Unit {
  readonly name: string;
  readonly partOf: Others;
  readonly commanders: Others;
  readonly foughtIn: Others;
  readonly claims: readonly {
    readonly claim: Claim & { readonly reports: readonly { readonly stance: string; readonly source: Named }[] };
  }[];
}

interface Conflict {
  readonly name: string;
  readonly belligerents: Others<Named & { readonly establishedBy: Others<Named & { readonly issuers: Others }> }>;
}

interface Hit {
  readonly nodeId: string;
  readonly matched: string;
  readonly entity: { readonly name: string } | null;
  readonly claim: {
    readonly statement: string;
    readonly topics: readonly { readonly topic: Named }[];
  } | null;
}

interface Link {
  readonly fromId: string;
  readonly type: string;
  readonly toId: string;
  readonly claimId: string | null;
}

function deepPages(): Form {
  return {
    requests: async (ask, variations) => {
      const requests = [];
      for (const { topic = '' } of variations) {
        const rows = rowsAheadOf(await countOf(ask, topic));
        requests.push({ query: figuresByDate, variables: { topic, after: await cursorAfter(ask, topic, rows) } });
      }
      return requests;
    },
    shape: pageOfFigures,
  };
}

async function countOf(ask: Ask, topic: string): Promise<number> {
  const query = `query ($topic: String!) {
    entityByRowId(rowId: $topic) { figures: claimOnsByEntityId(condition: { kind: "FIGURE" }) { totalCount } }
  }`;
  const data = (await ask({ query, variables: { topic } })) as {
    entityByRowId: { figures: { totalCount: number } };
  };
  return data.entityByRowId.figures.totalCount;
}

async function cursorAfter(ask: Ask, topic: string, rows: number): Promise<string | null> {
  if (rows === 0) return null;
  const query = `query ($topic: String!, $rows: Int!) {
    entityByRowId(rowId: $topic) {
      figures: claimOnsByEntityId(condition: { kind: "FIGURE" }, orderBy: [EARLIEST_ASC, CLAIM_ID_ASC], first: $rows) { pageInfo { endCursor } }
    }
  }`;
  const data = (await ask({ query, variables: { topic, rows } })) as {
    entityByRowId: { figures: { pageInfo: { endCursor: string } } };
  };
  return data.entityByRowId.figures.pageInfo.endCursor;
}

function pageOfFigures(data: unknown): unknown {
  const { figures } = (
    data as {
      entityByRowId: {
        figures: {
          nodes: readonly { claim: Claim }[];
          pageInfo: { hasNextPage: boolean };
        };
      };
    }
  ).entityByRowId;
  const nodes = figures.nodes.map(({ claim: { low, best, high, measure, ...claim } }) => ({
    ...datedOf(claim),
    figure: { low, best, high, measure },
  }));
  return { claims: { nodes, pageInfo: { hasNextPage: figures.pageInfo.hasNextPage } } };
}

function sourceOf({ published, publisher, reports, ...source }: Source): unknown {
  const { kind, access } = source;
  return {
    ...named(source),
    kind,
    access,
    published: edtfOf(published),
    publisher,
    reports: { nodes: reports.map(reportOf) },
  };
}

function reportOf({ stance, claim, citations, reliesOn, origins }: Report): unknown {
  const { low, best, high, qualifier, measure, sourceCount, originCount, independence } = claim;
  return {
    stance,
    claim: {
      ...datedOf(claim),
      figure: { low, best, high, qualifier, measure },
      corroboration: { sourceCount, originCount, independence },
    },
    citations,
    reliesOn: reliesOn.map(({ source }) => ({ source: named(source) })),
    origins: origins.map(({ source }) => named(source)),
  };
}

function unitOf(unit: Unit | null): unknown {
  if (unit === null) return null;
  return {
    name: unit.name,
    partOf: others(unit.partOf),
    commanders: others(unit.commanders),
    foughtIn: others(unit.foughtIn),
    claims: {
      nodes: unit.claims.map(({ claim: { rowId, statement, low, best, high, measure, reports } }) => ({
        id: rowId,
        statement,
        figure: measure === null ? null : { low, best, high, measure },
        reports: { nodes: reports.map(({ stance, source }) => ({ stance, source: named(source) })) },
      })),
    },
  };
}

function conflictOf(conflict: Conflict | null): unknown {
  if (conflict === null) return null;
  return {
    name: conflict.name,
    belligerents: others(conflict.belligerents, ({ establishedBy }) => ({
      establishedBy: others(establishedBy, ({ issuers }) => ({ issuers: others(issuers) })),
    })),
  };
}

function hitOf({ nodeId, matched, entity, claim }: Hit): unknown {
  if (claim === null) return { matched, node: entity === null ? { id: nodeId } : { id: nodeId, name: entity.name } };
  const topics = claim.topics.map(({ topic }) => named(topic));
  return { matched, node: { id: nodeId, statement: claim.statement, topics } };
}

/** The links of a path stand in its order, but each as it runs; none at all is a path only from a place to itself. */
function pathOf(links: readonly Link[], from: string, to: string | undefined): unknown {
  if (links.length === 0 && from !== to) return { path: null };
  let at = from;
  const steps = links.map(({ fromId, type, toId, claimId }) => {
    const step = { id: at };
    at = fromId === at ? toId : fromId;
    return { from: step, link: { type, claim: claimId === null ? null : { id: claimId } }, to: { id: at } };
  });
  return { path: { length: steps.length, steps } };
}

function others<Other extends Named>(links: Others<Other>, more: (other: Other) => object = () => ({})): unknown {
  return { nodes: links.map(({ other }) => ({ ...named(other), ...more(other) })) };
}

function datedOf({ rowId, statement, period }: Pick<Claim, 'rowId' | 'statement' | 'period'>): object {
  return { id: rowId, statement, period: edtfOf(period) };
}

function edtfOf(edtf: string | null): { readonly edtf: string } | null {
  return edtf === null ? null : { edtf };
}

function named({ rowId, name }: Named): { readonly id: string; readonly name: string } {
  return { id: rowId, name };
}

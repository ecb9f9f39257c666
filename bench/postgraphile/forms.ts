/** The eight questions as requests to PostGraphile. */
import { rowsAheadOf } from '../questions';
import { asking, type Ask, type Form, type Forms } from '../system';

import { conflictOf, hitsOf, pageOfFigures, pathOf, rangesOf, reportingSources, unitOf } from './shapes';

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
    reportingSources,
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
    unitOf,
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
    conflictOf,
  ),
  Q6: asking(
    `query ($text: String!) {
      search: searchList(text: $text, first: 20) {
        nodeId matched entity: entityByEntityId { name }
        claim: claimByClaimId { statement topics: claimTopicsByClaimIdList(orderBy: [TOPIC_ID_ASC]) { topic: entityByTopicId { rowId name } } }
      }
    }`,
    hitsOf,
  ),
  Q7: asking(
    `query ($from: String!, $to: String!) {
      path: shortestPathList(fromId: $from, toId: $to, maxLength: 6) { fromId type toId claimId }
    }`,
    pathOf,
  ),
  Q8: asking(
    `query ($topic: String!) {
      ranges: figureRangesOnList(topic: $topic, first: 20) { rowId name low high claims sources origins }
    }`,
    rangesOf,
  ),
};

function deepPages(): Form {
  return {
    requests: async (ask, variations) => {
      const requests = [];
      for (const { topic = '' } of variations) {
        const rows = rowsAheadOf(await countOf(ask, topic));
        requests.push({
          query: figuresByDate,
          variables: { topic, after: await cursorAfter(ask, topic, rows) },
        });
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

/** The Neo4j store: a server of the user's own, where reads go to any member of a cluster and writers take turns. */
import type { GraphStore } from '../graph-store';
import { usualLeastClaims } from '../summarised';
import { createTurns } from '../turns';
import type { WriteTransaction } from '../write-transaction';

import { auditFrom } from './audit';
import { readBranch } from './branch';
import { connect, type Neo4jSettings, type Transaction } from './connection';
import { exportFrom } from './export';
import {
  findClaimsDerivedFrom,
  findClaimsOn,
  findClaimsReportedBy,
  findFiguresIn,
  findLinksFrom,
  findNodes,
  findReportsOf,
} from './find';
import { cypher } from './fragment';
import { readCounts, readPages } from './lists';
import { readNeighbours, readPath } from './path';
import { readComparables, readLinkCounts, readNodes, readReliedOnBy, readStatistics } from './read';
import { readRanges } from './ranges';
import { refreshSome } from './refresh';
import { ensureSchema } from './schema';
import { countSearch, readSearch } from './search';
import { inTransaction, lockWriters } from './transaction';
import { advanceVersion, markContradicted, putChanges, readDataVersion } from './write';

// A writer that is cut off would keep the others waiting; the server ends its transaction after this time.
const longestWriteMs = 600_000;

/** Connects and creates what is missing of the schema. Throws STORE_UNAVAILABLE where the server does not let it. */
export async function openNeo4jStore(
  settings: Neo4jSettings,
  { leastClaims = usualLeastClaims } = {},
): Promise<GraphStore> {
  const connection = connect(settings);
  try {
    await ensureSchema(connection, settings);
  } catch (error) {
    await connection.close();
    throw error;
  }
  const writes = createTurns();
  let isClosing = false;

  return {
    engine: 'Neo4j',
    nodes: (ids, context) => readNodes(connection, ids, context),
    branch: (branch, context) => readBranch(connection, branch, context),
    pages: (request, context) => readPages(connection, request, context),
    counts: (request, context) => readCounts(connection, request, context),
    linkCounts: (ids, context) => readLinkCounts(connection, ids, context),
    reliedOnBy: (ids, context) => readReliedOnBy(connection, ids, context),
    comparables: (ids, context) => readComparables(connection, ids, context),
    ranges: (ids, where, context) => readRanges(connection, ids, where, context),
    search: (request, context) => readSearch(connection, request, context),
    countHits: (request, context) => countSearch(connection, request, context),
    path: (request, context) => readPath(connection, request, context),
    neighbours: (ids, context) => readNeighbours(connection, ids, context),
    statistics: (context) => readStatistics(connection, context),
    ping: async (context) => {
      await connection.read(cypher`RETURN 1 AS alive`, context);
    },
    write: (work) =>
      writes.take(() =>
        inTransaction(connection, longestWriteMs, async (transaction) => {
          await lockWriters(transaction);
          return work(transactionOf(transaction));
        }),
      ),
    refreshSummaries: async () => {
      let refreshed = 0;
      while (!isClosing) {
        const some = await writes.take(() => refreshSome(connection, leastClaims));
        if (some === 0) break;
        refreshed += some;
      }
      return refreshed;
    },
    audit: () => auditFrom(connection, leastClaims),
    exportAll: ({ isOfOneMoment } = { isOfOneMoment: true }) => exportFrom(connection, isOfOneMoment),
    close: async () => {
      isClosing = true;
      await writes.ended();
      await connection.close();
    },
  };
}

function transactionOf(transaction: Transaction): WriteTransaction {
  return {
    find: (ids) => findNodes(transaction, ids),
    reportsOf: (claims) => findReportsOf(transaction, claims),
    claimsReportedBy: (sources) => findClaimsReportedBy(transaction, sources),
    claimsDerivedFrom: (claims) => findClaimsDerivedFrom(transaction, claims),
    claimsOn: (entities) => findClaimsOn(transaction, entities),
    figuresIn: (groups) => findFiguresIn(transaction, groups),
    linksFrom: (entities, type) => findLinksFrom(transaction, entities, type),
    put: (changes) => putChanges(transaction, changes),
    markContradicted: (marks) => markContradicted(transaction, marks),
    advanceVersion: () => advanceVersion(transaction),
    dataVersion: () => readDataVersion(transaction),
  };
}

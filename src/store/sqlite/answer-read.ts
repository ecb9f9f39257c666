/** Answers one read on a connection, wherever that is: all its statements see the same moment. */
import { readBranch } from './branch';
import type { Connection } from './connection';
import { sql } from './fragment';
import { readCounts, readPages } from './lists';
import { readNeighbours, readPath } from './path';
import type { ReadCall } from './protocol';
import {
  readComparables,
  readLinkCounts,
  readNodes,
  readRanges,
  readReliedOnBy,
  readStatistics,
} from './read';
import { countSearch, readSearch } from './search';

/** Answers the read; `check` is called at times while it runs, and a throw from it ends the read. */
export function answerRead(connection: Connection, call: ReadCall, check: () => void): unknown {
  check();
  connection.watch(check);
  try {
    connection.beginRead();
    return answer(connection, call);
  } finally {
    // Nothing was written; and a failure may have ended the transaction already.
    connection.rollback();
  }
}

function answer(from: Connection, call: ReadCall): unknown {
  switch (call.method) {
    case 'nodes':
      return readNodes(from, call.ids);
    case 'pages':
      return readPages(from, call.request);
    case 'branch':
      return readBranch(from, call.branch);
    case 'counts':
      return readCounts(from, call.request);
    case 'linkCounts':
      return readLinkCounts(from, call.ids);
    case 'reliedOnBy':
      return readReliedOnBy(from, call.ids);
    case 'comparables':
      return readComparables(from, call.ids);
    case 'ranges':
      return readRanges(from, call.ids, call.where);
    case 'search':
      return readSearch(from, call.request);
    case 'countHits':
      return countSearch(from, call.request);
    case 'neighbours':
      return readNeighbours(from, call.ids);
    case 'path':
      return readPath(from, call.request);
    case 'statistics':
      return readStatistics(from);
    case 'ping':
      return from.get(sql`SELECT value FROM meta WHERE key = 'schemaVersion'`);
  }
}

/** A thread that reads: holds one read-only connection and answers reads, each within its limits. */
import { workerData } from 'node:worker_threads';

import { timeoutError } from '../call-limits';

import { openConnection, type Connection } from './connection';
import { sql } from './fragment';
import { readCounts, readPages } from './lists';
import { readNeighbours } from './path';
import type { ReadCall, ReadTask, WorkerData } from './protocol';
import {
  readComparables,
  readLinkCounts,
  readNodes,
  readRanges,
  readReliedOnBy,
  readStatistics,
} from './read';
import { countSearch, readSearch } from './search';
import { toReply, type Reply } from './reply';

const { file } = workerData as WorkerData;
const connection = openConnection(file, 'read');

/** Answers one read; all its statements see the same moment. */
export default function read({ call, deadline, abandoned }: ReadTask): Reply {
  return toReply(() => {
    const check = () => {
      if (Atomics.load(abandoned, 0) === 1 || Date.now() >= deadline) throw timeoutError();
    };
    check();
    connection.watch(check);
    connection.script('BEGIN');
    try {
      return answer(connection, call);
    } finally {
      connection.script('COMMIT');
    }
  });
}

function answer(from: Connection, call: ReadCall): unknown {
  switch (call.method) {
    case 'nodes':
      return readNodes(from, call.ids);
    case 'pages':
      return readPages(from, call.request);
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
    case 'statistics':
      return readStatistics(from);
    case 'ping':
      return from.get(sql`SELECT value FROM meta WHERE key = 'schemaVersion'`);
  }
}

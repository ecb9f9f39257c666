/**
 * The SQLite store: one file, a small pool of threads that read and one thread that writes, so that a heavy query
 * never holds up the event loop.
 */
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

import { Piscina } from 'piscina';

import { checkCall, timeoutError } from '../call-limits';
import type { CallContext, GraphStore } from '../graph-store';
import { usualLeastClaims } from '../summarised';
import { createTurns } from '../turns';
import type { WriteTransaction } from '../write-transaction';

import { auditFrom } from './audit';
import { openConnection } from './connection';
import { exportFrom } from './export';
import { createQuickReads } from './quick-reads';
import type { ReadCall, ReadTask, WorkerData, WriteTask } from './protocol';
import { fromReply, type Reply } from './reply';
import { ensureSchema } from './schema';

/** Between two transactions of a refresh, so that other processes can get at the lock. In milliseconds. */
const pauseMs = 5;

/** A transaction writes each page that it changes once, and many units change the same. */
const unitsAtOnce = 10_000;

/** What may differ between stores: with how many claims on it an entity has a summary. */
export interface SqliteSettings {
  readonly leastClaims: number;
}

/** Opens the store in a folder, making it where there is none. Throws STORE_UNAVAILABLE where it cannot be opened. */
export function openSqliteStore(
  folder: string,
  { leastClaims }: SqliteSettings = { leastClaims: usualLeastClaims },
): GraphStore {
  const file = join(folder, 'conflict-graph.sqlite');
  const setup = openConnection(file, 'write');
  try {
    ensureSchema(setup, file);
  } finally {
    setup.close();
  }

  const workerData: WorkerData = { file };
  const pool = (thread: string, threads: number) =>
    new Piscina<unknown, Reply>({
      filename: join(__dirname, thread),
      minThreads: 1,
      maxThreads: threads,
      idleTimeout: 60_000,
      workerData,
    });
  const readers = pool('reader-thread.js', Math.max(2, availableParallelism()));
  // One thread, which stays: its connection holds the transaction between the steps.
  const writer = pool('writer-thread.js', 1);

  const quickReads = createQuickReads(openConnection(file, 'quick'));
  const read = async <Answer>(call: ReadCall, context: CallContext): Promise<Answer> => {
    checkCall(context);
    const quick = await quickReads.read(call, context);
    return (quick === null ? await runRead(readers, call, context) : quick.answer) as Answer;
  };
  const step = async (task: WriteTask): Promise<unknown> => fromReply(await writer.run(task));
  const writes = createTurns();
  let isClosing = false;
  const refreshSummaries = async () => {
    let refreshed = 0;
    while (!isClosing) {
      const some = await writes.take(() => step({ method: 'refresh', argument: [leastClaims] }));
      if (some === 0) break;
      refreshed += Number(some);
      await wait(pauseMs);
    }
    return refreshed;
  };

  return {
    engine: 'SQLite',
    nodes: (ids, context) => read({ method: 'nodes', ids }, context),
    branch: (branch, context) => read({ method: 'branch', branch }, context),
    pages: (request, context) => read({ method: 'pages', request }, context),
    counts: (request, context) => read({ method: 'counts', request }, context),
    linkCounts: (ids, context) => read({ method: 'linkCounts', ids }, context),
    reliedOnBy: (ids, context) => read({ method: 'reliedOnBy', ids }, context),
    comparables: (ids, context) => read({ method: 'comparables', ids }, context),
    ranges: (ids, where, context) => read({ method: 'ranges', ids, where }, context),
    search: (request, context) => read({ method: 'search', request }, context),
    countHits: (request, context) => read({ method: 'countHits', request }, context),
    path: (request, context) => read({ method: 'path', request }, context),
    neighbours: (ids, context) => read({ method: 'neighbours', ids }, context),
    statistics: (context) => read({ method: 'statistics' }, context),
    ping: async (context) => {
      await read({ method: 'ping' }, context);
    },
    unitsAtOnce,
    addMany: async (units, work) => {
      await writes.take(() => step({ method: 'dropIndexes', argument: [units] }));
      try {
        return await work();
      } finally {
        await writes.take(() => step({ method: 'makeIndexes' }));
      }
    },
    write: (work) => writes.take(() => inTransaction(step, work)),
    refreshSummaries,
    audit: () => auditFrom(file, leastClaims),
    exportAll: () => exportFrom(file),
    close: async () => {
      isClosing = true;
      await writes.ended();
      quickReads.close();
      await Promise.all([readers.close({ force: true }), writer.close({ force: true })]);
    },
  };
}

async function inTransaction<Result>(
  step: (task: WriteTask) => Promise<unknown>,
  work: (transaction: WriteTransaction) => Promise<Result>,
): Promise<Result> {
  await step({ method: 'begin' });
  try {
    const result = await work(transactionOf(step));
    await step({ method: 'commit' });
    return result;
  } catch (error) {
    await step({ method: 'rollback' });
    throw error;
  }
}

function transactionOf(step: (task: WriteTask) => Promise<unknown>): WriteTransaction {
  const ask = async <Answer>(method: keyof WriteTransaction, ...argument: unknown[]): Promise<Answer> =>
    (await step({ method, argument })) as Answer;
  return {
    find: (ids) => ask('find', ids),
    reportsOf: (claims) => ask('reportsOf', claims),
    claimsReportedBy: (sources) => ask('claimsReportedBy', sources),
    claimsDerivedFrom: (claims) => ask('claimsDerivedFrom', claims),
    claimsOn: (entities) => ask('claimsOn', entities),
    figuresIn: (groups) => ask('figuresIn', groups),
    linksFrom: (entities, type) => ask('linksFrom', entities, type),
    put: (changes) => ask('put', changes),
    markContradicted: (claims) => ask('markContradicted', claims),
    advanceVersion: () => ask('advanceVersion'),
    dataVersion: () => ask('dataVersion'),
  };
}

/** Runs a read on a thread. It answers at its deadline even where the thread, or the queue before it, is late. */
async function runRead(
  readers: Piscina<unknown, Reply>,
  call: ReadCall,
  context: CallContext,
): Promise<unknown> {
  checkCall(context);
  const abandoned = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const task: ReadTask = { call, deadline: context.deadline, abandoned };
  return new Promise((resolve, reject) => {
    const abandon = () => {
      Atomics.store(abandoned, 0, 1);
      reject(timeoutError(context.signal.reason));
    };
    const timer = setTimeout(abandon, context.deadline - Date.now());
    context.signal.addEventListener('abort', abandon, { once: true });
    const settle = () => {
      clearTimeout(timer);
      context.signal.removeEventListener('abort', abandon);
    };
    readers
      .run(task)
      .finally(settle)
      .then((reply) => resolve(fromReply(reply)))
      .catch(reject);
  });
}

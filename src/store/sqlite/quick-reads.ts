/**
 * Reads that are over sooner than a thread could be asked: answered on the calling thread, within a few milliseconds.
 * What turns out to take longer is broken off and left to the threads, and so are its like for a while.
 */
import { performance } from 'node:perf_hooks';

import { checkCall } from '../call-limits';
import type { CallContext } from '../graph-store';

import { answerRead } from './answer-read';
import type { Connection } from './connection';
import type { ReadCall } from './protocol';
import { fromReply, toReply } from './reply';

/** Where a read took longer than this, its like are left to the threads. In milliseconds. */
const quick = 4;
/** A read is broken off after this time. In milliseconds. */
const longest = 8;
/** How long the like of a slow read are left to the threads. In milliseconds. */
const memory = 5_000;
/** The most ids whose records are read at once; each is some kilobytes of JSON to decode. */
const mostIds = 500;
/** The most kinds of slow reads that are remembered. */
const mostRemembered = 1_000;

export interface QuickReads {
  /** The answer, or `null` where the read is none of the quick ones. Throws what the read throws. */
  read(call: ReadCall, context: CallContext): Promise<{ readonly answer: unknown } | null>;
  close(): void;
}

/** Quick reads on a connection of their own. */
export function createQuickReads(connection: Connection): QuickReads {
  const slowUntil = new Map<string, number>();
  const turn = createTurnClock();

  const remember = (likeness: string) => {
    if (slowUntil.size >= mostRemembered) slowUntil.clear();
    slowUntil.set(likeness, performance.now() + memory);
  };

  return {
    read: async (call, context) => {
      if (!isBounded(call)) return null;
      const likeness = likenessOf(call);
      if ((slowUntil.get(likeness) ?? 0) > performance.now()) return null;
      await turn.ready();
      checkCall(context);
      const start = performance.now();
      const tooLong = new Error('the read takes longer than a quick one may');
      let isTooLong = false;
      const reply = toReply(() =>
        answerRead(connection, call, () => {
          if (performance.now() - start < longest) return;
          isTooLong = true;
          throw tooLong;
        }),
      );
      const took = performance.now() - start;
      turn.spend(took);
      if (took > quick) remember(likeness);
      // Where the file is locked a thread can wait, and says in the end what is wrong.
      const isLocked = !reply.isOk && reply.code === 'STORE_UNAVAILABLE';
      return isTooLong || isLocked ? null : { answer: fromReply(reply) };
    },
    close: () => connection.close(),
  };
}

/** Keeps the reads of one turn of the event loop short together: after `longest` milliseconds the next waits for another. */
function createTurnClock(): { ready(): Promise<void>; spend(milliseconds: number): void } {
  let spent = 0;
  let next: Promise<void> | null = null;
  const nextTurn = () =>
    (next ??= new Promise((resolve) => {
      setImmediate(() => {
        spent = 0;
        next = null;
        resolve();
      });
    }));
  return {
    ready: async () => {
      while (spent >= longest) await nextTurn();
    },
    spend: (milliseconds) => {
      spent += milliseconds;
      void nextTurn();
    },
  };
}

/** Whether the read can be broken off at any time, or is small by its nature. */
function isBounded(call: ReadCall): boolean {
  switch (call.method) {
    case 'nodes':
    case 'linkCounts':
    case 'reliedOnBy':
    case 'neighbours':
      return call.ids.length <= mostIds;
    case 'pages':
    case 'counts':
      return call.request.parents.length <= mostIds;
    case 'ping':
      return true;
    case 'comparables':
    case 'ranges':
    case 'search':
    case 'countHits':
    case 'statistics':
      return false;
  }
}

/** What reads have in common that take about the same time: all but whose list it is and where its page begins. */
function likenessOf(call: ReadCall): string {
  switch (call.method) {
    case 'pages': {
      const { list, where, order, page, parents } = call.request;
      return JSON.stringify([call.method, list, where, order, page.limit, magnitude(parents.length)]);
    }
    case 'counts': {
      const { list, where, parents } = call.request;
      return JSON.stringify([call.method, list, where, magnitude(parents.length)]);
    }
    default:
      return 'ids' in call ? `${call.method} ${magnitude(call.ids.length)}` : call.method;
  }
}

function magnitude(count: number): number {
  return Math.ceil(Math.log2(count + 1));
}

/**
 * Reads that are over sooner than a thread could be asked: answered on the calling thread, within a few milliseconds.
 * What turns out to take longer is broken off and left to the threads, and so are its like for a while.
 */
import { performance } from 'node:perf_hooks';

import { checkCall } from '../call-limits';
import type { Below, Branch, ListBelow } from '../../domain/branch';
import type { CallContext, SearchRequest } from '../graph-store';

import { answerRead } from './answer-read';
import type { Connection } from './connection';
import type { ReadCall } from './protocol';
import { fromReply, toReply } from './reply';

/** A read is broken off after this time, and its like are left to the threads for a while. In milliseconds. */
const longest = 8;
/** How long that is: at first as short as a machine is busy with something else, twice as long each further time. */
const memory = { shortest: 50, longest: 5_000 } as const;
/** The most ids whose records are read at once; each is some kilobytes of JSON to decode. */
const mostIds = 500;
/** With fewer letters in its last word a search is left to the threads. */
const leastLetters = 3;
/** The most kinds of slow reads that are remembered. */
const mostRemembered = 1_000;

export interface QuickReads {
  /** The answer, or `null` where the read is none of the quick ones. Throws what the read throws. */
  read(call: ReadCall, context: CallContext): Promise<{ readonly answer: unknown } | null>;
  close(): void;
}

/** Quick reads on a connection of their own. */
export function createQuickReads(connection: Connection): QuickReads {
  const slow = new Map<string, { readonly until: number; readonly memory: number }>();
  const turn = createTurnClock();

  const remember = (likeness: string) => {
    if (slow.size >= mostRemembered) slow.clear();
    const last = slow.get(likeness)?.memory ?? memory.shortest / 2;
    const next = Math.min(2 * last, memory.longest);
    slow.set(likeness, { until: performance.now() + next, memory: next });
  };

  return {
    read: async (call, context) => {
      if (!isBounded(call)) return null;
      const likeness = likenessOf(call);
      if ((slow.get(likeness)?.until ?? 0) > performance.now()) return null;
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
      if (isTooLong || took > longest) remember(likeness);
      else slow.delete(likeness);
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
    case 'comparables':
    case 'ranges':
      return call.ids.length <= mostIds;
    case 'pages':
    case 'counts':
      return call.request.parents.length <= mostIds;
    case 'branch':
      return call.branch.root !== 'search' || isNarrow(call.branch.request);
    case 'search':
    case 'countHits':
      return isNarrow(call.request);
    case 'path':
    case 'ping':
      return true;
    case 'statistics':
      return false;
  }
}

// The index goes through all words that begin as the last one does before it gives a first hit to break off at.
function isNarrow({ words }: Pick<SearchRequest, 'words'>): boolean {
  return (words.at(-1)?.length ?? 0) >= leastLetters;
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
    case 'branch':
      return likenessOfBranch(call.branch);
    case 'search':
    case 'countHits':
      return JSON.stringify([call.method, call.request.words, call.request.kinds]);
    case 'path':
      return JSON.stringify([call.request.from, call.request.to]);
    case 'ranges':
      return JSON.stringify([call.method, call.where, magnitude(call.ids.length)]);
    default:
      return 'ids' in call ? `${call.method} ${magnitude(call.ids.length)}` : call.method;
  }
}

function likenessOfBranch(branch: Branch<SearchRequest>): string {
  const ofList = ({ list, where, page, isCounted, below, belowClaims }: ListBelow): unknown => [
    list,
    where,
    page?.spec.limit,
    isCounted,
    ofBelow(below),
    belowClaims && ofBelow(belowClaims),
  ];
  const ofBelow = ({ lists, references, ranges }: Below): unknown => [
    lists.map(ofList),
    references.map(({ reference, below }) => [reference, ofBelow(below)]),
    ranges.map(({ where }) => where),
  ];
  switch (branch.root) {
    case 'node':
      return JSON.stringify(ofBelow(branch.below));
    case 'list':
      return JSON.stringify(ofList(branch.list));
    case 'search':
      return JSON.stringify([branch.request.words, branch.request.kinds, ofBelow(branch.below)]);
  }
}

function magnitude(count: number): number {
  return Math.ceil(Math.log2(count + 1));
}

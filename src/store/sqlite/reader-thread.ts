/** A thread that reads: holds one read-only connection and answers reads, each within its limits. */
import { workerData } from 'node:worker_threads';

import { timeoutError } from '../call-limits';

import { answerRead } from './answer-read';
import { openConnection } from './connection';
import type { ReadTask, WorkerData } from './protocol';
import { toReply, type Reply } from './reply';

const { file } = workerData as WorkerData;
const connection = openConnection(file, 'read');

/** Answers one read. */
export default function read({ call, deadline, abandoned }: ReadTask): Reply {
  return toReply(() =>
    answerRead(connection, call, () => {
      if (Atomics.load(abandoned, 0) === 1 || Date.now() >= deadline) throw timeoutError();
    }),
  );
}

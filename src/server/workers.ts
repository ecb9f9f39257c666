/**
 * Several processes that serve together on one address, so that a server is not held to one core: this one opens the
 * port, keeps the counts that all have in common, and starts a worker for each that is lost.
 */
import cluster, { type Worker } from 'node:cluster';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

import { AggregatorRegistry, type PrometheusContentType } from 'prom-client';
import { RateLimiterClusterMaster } from 'rate-limiter-flexible';

import { CodedError, isErrorCode } from '../domain/errors';

import type { Settings } from './config';
import { openFilledStore, type RunningServer } from './start';
import type { FromWorker, ToWorker } from './worker-messages';

/** More would give little on most machines, and each holds some hundred megabytes. */
const mostByDefault = 4;
/** Before a lost worker is replaced, so that one that cannot live is not started without end. */
const replaceAfterMs = 1_000;

type Metrics = Pick<AggregatorRegistry<PrometheusContentType>, 'clusterMetrics'>;
type Serving = Extract<FromWorker, { kind: 'serving' }>;

/** How many processes serve together by these settings. */
export function workersOf({ workers }: Settings): number {
  return workers ?? Math.min(availableParallelism(), mostByDefault);
}

/**
 * Fills an empty store and starts the workers, which read the settings from the environment as this process has.
 * Throws where the first of them cannot serve. `onLoss` is told of each that ends without having been asked to.
 */
export async function startWorkers(
  settings: Settings,
  onLoss: (message: string) => void,
): Promise<RunningServer> {
  await (await openFilledStore(settings)).close();
  cluster.setupPrimary({ exec: join(__dirname, 'worker.js'), args: [] });
  new RateLimiterClusterMaster();
  const metrics = new AggregatorRegistry();
  let isClosing = false;

  const start = async (): Promise<Serving> => {
    const worker = cluster.fork();
    worker.on('message', (message: FromWorker) => {
      if (message.kind === 'metrics') void answerMetrics(worker, message.request, metrics);
    });
    const serving = await untilServing(worker);
    worker.once('exit', (code, signal) => {
      if (isClosing) return;
      onLoss(`A process that serves ended with ${signal ?? code}; another takes its place.`);
      void replace();
    });
    return serving;
  };
  const replace = async (): Promise<void> => {
    for (let isServing = false; !isServing;) {
      await wait(replaceAfterMs);
      if (isClosing) return;
      isServing = await start().then(
        () => true,
        (error: unknown) => {
          onLoss(`A process that should serve does not: ${error instanceof Error ? error.message : error}`);
          return false;
        },
      );
    }
  };
  const close = async (): Promise<void> => {
    isClosing = true;
    await Promise.all(
      Object.values(cluster.workers ?? {})
        .flatMap((worker) => worker ?? [])
        .map(closeWorker),
    );
  };

  try {
    // One first: where it cannot serve, the others cannot either. And port 0 is then the same for all.
    const first = await start();
    await Promise.all(Array.from({ length: workersOf(settings) - 1 }, start));
    return { ...first, close };
  } catch (error) {
    await close();
    throw error;
  }
}

function untilServing(worker: Worker): Promise<Serving> {
  return new Promise((resolve, reject) => {
    worker.on('message', (message: FromWorker) => {
      if (message.kind === 'serving') resolve(message);
      if (message.kind === 'failed') {
        const { message: text, code, syscall } = message;
        reject(
          isErrorCode(code) ? new CodedError(code, text) : Object.assign(new Error(text), { code, syscall }),
        );
      }
    });
    worker.once('exit', (code, signal) => reject(new Error(`it ended with ${signal ?? code} as it started`)));
  });
}

async function answerMetrics(worker: Worker, request: number, metrics: Metrics): Promise<void> {
  const text = await metrics.clusterMetrics().catch(() => null);
  send(worker, { kind: 'metrics', request, text });
}

function closeWorker(worker: Worker): Promise<void> {
  return new Promise((resolve) => {
    if (worker.isDead()) {
      resolve();
      return;
    }
    worker.once('exit', () => resolve());
    send(worker, { kind: 'close' });
  });
}

/** A worker that is gone needs no message any more. */
function send(worker: Worker, message: ToWorker): void {
  if (worker.isConnected()) worker.send(message, () => undefined);
}

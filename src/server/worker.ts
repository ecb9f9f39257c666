/** A worker: the program of each of several processes that serve together. `workers.ts` starts it, and tells it to end. */
import { AggregatorRegistry } from 'prom-client';

import { readSettings } from './config';
import { SharedRequestCounts } from './shared-request-counts';
import { startServer, type Common } from './start';
import type { FromWorker, ToWorker } from './worker-messages';

// An interrupt from a terminal reaches all processes of the program, and it is the first that ends them.
process.on('SIGINT', () => undefined);
process.on('SIGTERM', () => undefined);

void serve();

async function serve(): Promise<void> {
  const read = readSettings(process.env);
  if ('problems' in read) throw new Error('The first process has checked the settings.');
  let stop = async () => {};
  onMessage('close', () => void stop().finally(() => process.exit()));
  try {
    const server = await startServer(read.settings, common());
    stop = () => server.close();
    const { url, engine, statistics } = server;
    tell({ kind: 'serving', url, engine, statistics });
  } catch (error) {
    tell({ kind: 'failed', ...detailsOf(error) }, () => process.exit(1));
  }
}

function common(): Common {
  const waiting = new Map<number, (text: string | null) => void>();
  let requests = 0;
  onMessage('metrics', ({ request, text }) => {
    waiting.get(request)?.(text);
    waiting.delete(request);
  });
  new AggregatorRegistry();
  return {
    requestCounts: SharedRequestCounts,
    metricsText: (own) => {
      AggregatorRegistry.setRegistries(own);
      return async () => {
        const text = await new Promise<string | null>((resolve) => {
          requests += 1;
          waiting.set(requests, resolve);
          tell({ kind: 'metrics', request: requests });
        });
        if (text === null) throw new Error('The numbers of all processes could not be put together.');
        return text;
      };
    },
  };
}

function onMessage<Kind extends ToWorker['kind']>(
  kind: Kind,
  act: (message: Extract<ToWorker, { kind: Kind }>) => void,
): void {
  process.on('message', (message: ToWorker) => {
    if (message.kind === kind) act(message as Extract<ToWorker, { kind: Kind }>);
  });
}

function tell(message: FromWorker, done: () => void = () => undefined): void {
  process.send?.(message, undefined, undefined, done);
}

function detailsOf(error: unknown): Omit<Extract<FromWorker, { kind: 'failed' }>, 'kind'> {
  if (!(error instanceof Error)) return { message: String(error) };
  const { message, code, syscall } = error as NodeJS.ErrnoException;
  return { message, ...(code === undefined ? {} : { code }), ...(syscall === undefined ? {} : { syscall }) };
}

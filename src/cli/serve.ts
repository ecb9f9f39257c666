/** `conflict-graph serve`: fills an empty store, serves it, and says where. */
import closeWithGrace from 'close-with-grace';

import { firstQuery } from '../server/first-query';
import { startServer, type RunningServer } from '../server/start';
import { startWorkers, workersOf } from '../server/workers';

import { settingsOf } from './settings';
import { exitCodes, type ExitCode, type Terminal } from './terminal';

const drainTimeoutMs = 15_000;
/** What of listening can fail; several processes that serve together are told of it by the second name. */
const listeningCalls = new Set(['listen', 'bind', 'getaddrinfo']);

/** Serves until it is told to stop; then answers what is under way before it ends. */
export async function serve(terminal: Terminal): Promise<ExitCode> {
  const settings = settingsOf(terminal);
  const starting =
    workersOf(settings) === 1
      ? startServer(settings)
      : startWorkers(settings, (message) => void terminal.err.write(`${message}\n`));
  const server = await starting.catch(cannotListen);
  if (typeof server === 'string') {
    terminal.err.write(`Cannot serve on ${settings.host}:${settings.port}: ${server}\n`);
    return exitCodes.problems;
  }
  terminal.out.write(greeting(server));
  await new Promise<void>((resolve) => {
    closeWithGrace({ delay: drainTimeoutMs, logger: false }, async () => {
      await server.close();
      resolve();
    });
  });
  return exitCodes.done;
}

/** Why the address cannot be listened on; throws every other error on. */
function cannotListen(error: unknown): string {
  if (!(error instanceof Error && 'code' in error && 'syscall' in error)) throw error;
  if (!listeningCalls.has(String(error.syscall))) throw error;
  switch (error.code) {
    case 'EADDRINUSE':
      return 'the port is in use. Choose another with PORT; 0 takes any that is free.';
    case 'EACCES':
      return 'this port is not for everyone. Choose one above 1023 with PORT.';
    default:
      return `${error.message}. Set HOST to an address of this machine.`;
  }
}

function greeting({ url, engine, statistics }: RunningServer): string {
  const { counts } = statistics;
  return `
Conflict Graph on ${url} (${engine}): ${counts.CLAIM} claims, ${counts.REPORT} reports, ${counts.SOURCE} sources, ${counts.LINK} links.
Open it in a browser, or ask GraphQL at ${url}/graphql. A first query, to send as it is:

curl -s ${url}/graphql -H 'content-type: application/json' -d '${asCurlBody(firstQuery)}'

`;
}

function asCurlBody(query: string): string {
  return JSON.stringify({ query: query.replace(/\s+/g, ' ') });
}

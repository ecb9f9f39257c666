/** A server of the real program on a free port, for tests that speak HTTP. */
import type { Settings } from '../../src/server/config';
import { serveStore, type RunningServer } from '../../src/server/start';
import type { GraphStore } from '../../src/store/graph-store';

import { createReferenceStore } from './reference-store';

export const testSettings: Settings = {
  port: 0,
  host: '127.0.0.1',
  dataDir: 'unused',
  neo4j: null,
  documentsDir: 'nowhere',
  writeToken: 'a-token-for-tests',
  logLevel: 'info',
  queryTimeoutMs: 2_000,
  maxCost: 100_000,
  maxDepth: 15,
  rateLimitPerMinute: 100_000,
  workers: 1,
};

export interface ServedForTest extends RunningServer {
  /** The log, a parsed line each. */
  readonly log: readonly Readonly<Record<string, unknown>>[];
  /** Sends a GraphQL body by POST. */
  post(body: unknown, headers?: Readonly<Record<string, string>>): Promise<Answered>;
}

export interface Answered {
  readonly status: number;
  readonly headers: Headers;
  readonly body: {
    readonly data?: unknown;
    readonly errors?: readonly { message: string; extensions: { code: string } }[];
  };
}

/** Serves a store (an empty reference store where none is given) and keeps the log. */
export async function serveForTest(
  store: GraphStore = createReferenceStore(),
  settings: Partial<Settings> = {},
): Promise<ServedForTest> {
  const log: Record<string, unknown>[] = [];
  const stream = { write: (line: string) => void log.push(JSON.parse(line) as Record<string, unknown>) };
  const server = await serveStore({
    settings: { ...testSettings, ...settings },
    store,
    log: { level: 'info', stream },
  });
  return {
    ...server,
    log,
    post: async (body, headers = {}) => {
      const response = await fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      });
      return {
        status: response.status,
        headers: response.headers,
        body: (await response.json()) as Answered['body'],
      };
    },
  };
}

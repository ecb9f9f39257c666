/** Wires the server: the one place where its parts meet. */
import { join } from 'node:path';

import type { FastifyRateLimitStoreCtor } from '@fastify/rate-limit';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Registry } from 'prom-client';

import { createContext } from '../graphql/context';
import { defaultLimits } from '../graphql/limits';
import { createSchema } from '../graphql/schema';
import { createDocumentsFolder } from '../ingest/documents-folder';
import { findDocumentFiles, readDocumentFile } from '../ingest/document-files';
import { importDocuments } from '../ingest/import-documents';
import type { ImportOutcome } from '../ingest/import-settings';
import { createVerifier } from '../ingest/verify';
import type { GraphStore, Statistics } from '../store/graph-store';
import { openStore } from '../store/open-store';

import { createApolloServer, type RequestContext } from './apollo';
import type { Settings } from './config';
import { addHealthRoutes } from './health';
import { abandonedSignal, createHttpServer, type LogSettings } from './http';
import { createMetrics } from './metrics';
import { mountApollo } from './mount-apollo';
import { observeStore } from './observed-store';
import { addPages } from './pages';
import { refuseNestedBrackets } from './query-brackets';
import { createUpkeep, type Upkeep } from './upkeep';
import { writeAccess } from './write-access';

export interface RunningServer {
  readonly url: string;
  readonly engine: string;
  readonly statistics: Statistics;
  /** Stops taking requests, answers those that are under way, closes the store. */
  close(): Promise<void>;
}

/** What several processes that serve together have in common. */
export interface Common {
  readonly requestCounts: FastifyRateLimitStoreCtor;
  /** Puts in what this process counts and times, and tells it of all of them, as text. */
  readonly metricsText: (own: Registry) => () => Promise<string>;
}

export interface ServerParts {
  readonly settings: Settings;
  readonly store: GraphStore;
  readonly log?: LogSettings;
  readonly common?: Common;
}

/** The documents that an empty store starts with: the folder `seed` of the program. */
export const seedFolder = join(__dirname, '..', '..', '..', 'seed');

const startTimeoutMs = 60_000;
/** How many entries the lists that cost 1 each may have for each object that a query may cost. */
const listedPerCost = 10;

/** Opens the store that the settings name, and fills it with the seed where it is empty. */
export async function openFilledStore(settings: Settings): Promise<GraphStore> {
  const store = await openStore(settings);
  try {
    await seedEmptyStore(store);
    return store;
  } catch (error) {
    await store.close();
    throw error;
  }
}

/** Opens the store that the settings name, fills it where it is empty, and serves it. */
export async function startServer(settings: Settings, common?: Common): Promise<RunningServer> {
  const store = await openFilledStore(settings);
  try {
    return await serveStore(common === undefined ? { settings, store } : { settings, store, common });
  } catch (error) {
    await store.close();
    throw error;
  }
}

/** Serves a store that is open. */
export async function serveStore({ settings, store, log, common }: ServerParts): Promise<RunningServer> {
  const metrics = createMetrics(common?.metricsText);
  const observed = observeStore(store, metrics.onStoreCall);
  const http = await createHttpServer({
    log: log ?? { level: settings.logLevel },
    rateLimitPerMinute: settings.rateLimitPerMinute,
    ...(common === undefined ? {} : { requestCounts: common.requestCounts }),
    metrics,
  });
  const limits = { ...defaultLimits, maxDepth: settings.maxDepth, maxCost: settings.maxCost };
  const apollo = createApolloServer({ schema: createSchema(), limits, metrics, http });
  await apollo.start();
  const upkeep = createUpkeep(observed, (error) => {
    http.log.warn({ err: error }, 'What the store keeps ready could not be brought up to date.');
  });

  http.addHook('preHandler', refuseNestedBrackets);
  mountApollo(http, '/graphql', apollo, contextMaker(settings, observed, upkeep));
  addHealthRoutes(http, observed, metrics);
  await addPages(http);
  const url = await http.listen({ port: settings.port, host: settings.host });
  upkeep.wake();
  return {
    url,
    engine: store.engine,
    statistics: await store.statistics(startCall()),
    close: () => closeInOrder(http, () => apollo.stop(), store),
  };
}

/** Imports the seed where the store holds nothing; null where it holds something. Throws where the seed has problems. */
async function seedEmptyStore(store: GraphStore): Promise<ImportOutcome | null> {
  const { counts } = await store.statistics(startCall());
  if (Object.values(counts).some((count) => count > 0)) return null;
  const { files } = await findDocumentFiles([seedFolder]);
  const documents = await Promise.all(files.map(readDocumentFile));
  const outcome = await importDocuments(documents, { store, today: today(), dryRun: false });
  if ('problems' in outcome)
    throw new Error(`The seed has ${outcome.problemCount} problems; run conflict-graph check seed.`);
  return outcome;
}

function contextMaker(
  settings: Settings,
  store: GraphStore,
  upkeep: Upkeep,
): (request: FastifyRequest, reply: FastifyReply) => Promise<RequestContext> {
  const documents = createVerifier(createDocumentsFolder(settings.documentsDir));
  return async (request, reply) => ({
    ...createContext({
      store,
      call: { signal: abandonedSignal(request, reply), deadline: Date.now() + settings.queryTimeoutMs },
      documents,
      importDocument: async (content, format, dryRun) => {
        const document = { file: 'document', format, content };
        const outcome = await importDocuments([document], { store, today: today(), dryRun });
        upkeep.wake();
        return outcome;
      },
      mayWrite: writeAccess(request.headers.authorization, settings.writeToken),
      mostListed: listedPerCost * settings.maxCost,
    }),
    log: request.log,
  });
}

async function closeInOrder(
  http: FastifyInstance,
  stopApollo: () => Promise<void>,
  store: GraphStore,
): Promise<void> {
  await http.close();
  await stopApollo();
  await store.close();
}

function startCall(): { readonly signal: AbortSignal; readonly deadline: number } {
  return { signal: new AbortController().signal, deadline: Date.now() + startTimeoutMs };
}

/** The day of a change, in UTC. */
function today(): string {
  return new Date().toISOString().slice(0, 10);
}

/** The routes that tell how the server is: alive, ready, and in numbers. */
import type { FastifyInstance } from 'fastify';

import type { GraphStore } from '../store/graph-store';

import type { Metrics } from './metrics';

const pingTimeoutMs = 2_000;

/** `/health` answers while the process lives; `/ready` while the store answers, else 503; `/metrics` for Prometheus. */
export function addHealthRoutes(http: FastifyInstance, store: GraphStore, metrics: Metrics): void {
  http.get('/health', async () => ({ status: 'alive' }));

  http.get('/ready', async (request, reply) => {
    try {
      await store.ping({ signal: new AbortController().signal, deadline: Date.now() + pingTimeoutMs });
      return { status: 'ready', engine: store.engine };
    } catch (error) {
      request.log.warn({ err: error }, 'the store does not answer');
      return reply.code(503).send({ status: 'unavailable', code: 'STORE_UNAVAILABLE', engine: store.engine });
    }
  });

  http.get('/metrics', async (_request, reply) =>
    reply.type(metrics.registry.contentType).send(await metrics.text()),
  );
}

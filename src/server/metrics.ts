/** What the server counts and times, in the Prometheus text format. */
import { Counter, Histogram, Registry, collectDefaultMetrics } from 'prom-client';

export interface Metrics {
  readonly registry: Registry;
  /** All of it as text, of all processes that serve together. */
  readonly text: () => Promise<string>;
  /** One HTTP request, answered. */
  readonly onRequest: (route: string, method: string, status: number, seconds: number) => void;
  /** One call of the store, ended. */
  readonly onStoreCall: (method: string, outcome: 'ok' | 'error', seconds: number) => void;
  /** One GraphQL error that a client was told. */
  readonly onError: (code: string) => void;
}

/** Metrics of their own registry, so that two servers in one process do not count into each other. */
export function createMetrics(textOf: (own: Registry) => () => Promise<string> = textOfOne): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const requests = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time from a request to its answer',
    labelNames: ['route', 'method', 'status'],
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [registry],
  });
  const storeCalls = new Histogram({
    name: 'store_call_duration_seconds',
    help: 'Time of one call of the store',
    labelNames: ['method', 'outcome'],
    buckets: [0.0001, 0.00025, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.05, 0.1, 0.5, 1, 5, 10],
    registers: [registry],
  });
  const errors = new Counter({
    name: 'graphql_errors_total',
    help: 'Errors that clients were told, by code',
    labelNames: ['code'],
    registers: [registry],
  });
  return {
    registry,
    text: textOf(registry),
    onRequest: (route, method, status, seconds) =>
      requests.observe({ route, method, status: String(status) }, seconds),
    onStoreCall: (method, outcome, seconds) => storeCalls.observe({ method, outcome }, seconds),
    onError: (code) => errors.inc({ code }),
  };
}

function textOfOne(registry: Registry): () => Promise<string> {
  return () => registry.metrics();
}

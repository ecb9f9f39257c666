/** The HTTP server: exact routes, request ids, limits, coded errors for everything that never reaches GraphQL. */
import { randomUUID } from 'node:crypto';
import { setMaxListeners } from 'node:events';

import compress from '@fastify/compress';
import helmet from '@fastify/helmet';
import rateLimit, { type FastifyRateLimitStoreCtor } from '@fastify/rate-limit';
import Fastify, {
  LogController,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
} from 'fastify';

import { answerError, answerUnreadable, largestBody, sendError } from './http-errors';
import { parseJson } from './json-body';
import type { Metrics } from './metrics';

/** Where log lines go; standard output when not given. */
export interface LogSettings {
  readonly level: string;
  readonly stream?: { write(line: string): void };
}

export interface HttpSettings {
  readonly log: LogSettings;
  readonly rateLimitPerMinute: number;
  /** Where requests are counted; in this process when not given. */
  readonly requestCounts?: FastifyRateLimitStoreCtor;
  readonly metrics: Metrics;
}

const readyRoutes = new Set(['/health', '/ready', '/metrics']);

/** A Fastify server with everything but the routes. */
export async function createHttpServer({
  log,
  rateLimitPerMinute,
  requestCounts,
  metrics,
}: HttpSettings): Promise<FastifyInstance> {
  const http = Fastify({
    logger: { level: log.level, ...(log.stream === undefined ? {} : { stream: log.stream }) },
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: largestBody,
    genReqId: (request) => givenId(request.headers['x-request-id']) ?? randomUUID(),
    routerOptions: { ignoreTrailingSlash: false, maxParamLength: 100 },
    forceCloseConnections: 'idle',
    requestTimeout: 30_000,
    frameworkErrors: answerError,
    clientErrorHandler: answerUnreadable,
  });

  // A query is JSON or nothing: Fastify would read plain text too, and JSON with bytes that are no text.
  http.removeContentTypeParser(['text/plain', 'application/json']);
  http.addContentTypeParser('application/json', { parseAs: 'buffer' }, parseJson(http));

  let isClosing = false;
  http.addHook('preClose', async () => {
    isClosing = true;
  });
  http.addHook('onRequest', async (request, reply) => {
    void reply.header('x-request-id', request.id);
  });
  // A connection that a client keeps open would hold up the end of the server.
  http.addHook('onSend', async (_request, reply, payload) => {
    if (isClosing) void reply.header('connection', 'close');
    return payload;
  });
  http.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'none';
    metrics.onRequest(route, request.method, reply.statusCode, reply.elapsedTime / 1000);
    request.log.info(
      {
        method: request.method,
        route,
        status: reply.statusCode,
        milliseconds: Math.round(reply.elapsedTime),
      },
      'request answered',
    );
  });
  await http.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        styleSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'none'"],
        frameAncestors: ["'none'"],
      },
    },
    // Whether there is TLS in front is for whoever puts it there to say.
    hsts: false,
  });
  // Long answers only, and in threads: the schema with its descriptions is a tenth of its length then. No request is
  // unpacked, since a small one could become a huge one.
  await http.register(compress, {
    globalDecompression: false,
    encodings: ['br', 'gzip'],
    threshold: 16_384,
    syncThreshold: 0,
  });
  await http.register(rateLimit, {
    max: rateLimitPerMinute,
    timeWindow: '1 minute',
    ...(requestCounts === undefined ? {} : { store: requestCounts }),
    allowList: (request) => readyRoutes.has(request.url),
  });

  http.setNotFoundHandler((request, reply) => {
    const known =
      request.method !== 'GET' &&
      request.method !== 'HEAD' &&
      http.findRoute({ method: 'GET', url: request.url.split('?')[0] ?? '' }) !== null;
    return sendError(
      reply,
      known ? 'METHOD_NOT_ALLOWED' : 'NOT_FOUND',
      known
        ? `${request.method} is not for this address.`
        : `There is nothing at ${request.url.split('?')[0]?.slice(0, 100)}. Ask GraphQL at /graphql.`,
    );
  });
  http.setErrorHandler(answerError);
  return http;
}

/** A signal that aborts when the client goes away before it is answered. */
export function abandonedSignal(_request: FastifyRequest, reply: FastifyReply): AbortSignal {
  const controller = new AbortController();
  // Each call of the store that is under way listens; a query may well have more than the ten at which Node warns.
  setMaxListeners(0, controller.signal);
  reply.raw.once('close', () => {
    if (!reply.raw.writableEnded) controller.abort(new Error('the client went away'));
  });
  return controller.signal;
}

function givenId(header: string | string[] | undefined): string | null {
  return typeof header === 'string' && /^[A-Za-z0-9._:-]{1,100}$/.test(header) ? header : null;
}

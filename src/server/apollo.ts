/** Our Apollo Server: limits before execution, masked errors after it, the HTTP status that fits the answer. */
import { ApolloServer, HeaderMap, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import type { FastifyBaseLogger, FastifyInstance } from 'fastify';
import {
  GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';

import { errorCatalogue } from '../domain/errors';
import { createCompiledQueries } from '../graphql/compiled-queries';
import type { GraphContext } from '../graphql/context';
import { createErrorFormatter, statusOf } from '../graphql/format-error';
import { createLimitCheck, type CheckLimits, type Limits } from '../graphql/limits';

import type { Metrics } from './metrics';

/** The context of one request with its logger, which carries the request's id. */
export type RequestContext = GraphContext & { readonly log: FastifyBaseLogger };

export interface ApolloParts {
  readonly schema: GraphQLSchema;
  readonly limits: Limits;
  readonly metrics: Metrics;
  readonly http: FastifyInstance;
}

/** More tokens than this are no query of a person or program that means well. */
const mostTokens = 5_000;

/** The server, not yet started. */
export function createApolloServer({
  schema,
  limits,
  metrics,
  http,
}: ApolloParts): ApolloServer<RequestContext> {
  return new ApolloServer<RequestContext>({
    schema,
    introspection: true,
    // A GET cannot change anything, nothing but JSON is taken by POST, and a token is never sent by itself.
    csrfPrevention: false,
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxLexicalTokens: mostTokens },
    // Faults are logged where the request is known, in `answerPlugin`.
    formatError: (formatted, error) => createErrorFormatter(() => undefined)(formatted, error),
    stopOnTerminationSignals: false,
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      // It would look on at every field, for hints that this schema does not have.
      ApolloServerPluginCacheControlDisabled(),
      limitPlugin(createLimitCheck(schema, limits)),
      compiledQueryPlugin(schema),
      answerPlugin(metrics),
      fastifyApolloDrainPlugin(http),
    ],
  });
}

function limitPlugin(checkLimits: CheckLimits): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ document, request }) {
          const { operationName, variables } = request;
          const refusal = checkLimits({ document, operationName, variables });
          if (refusal === null) return;
          throw new GraphQLError(refusal.message, {
            extensions: { code: refusal.code, http: { status: errorCatalogue[refusal.code].status } },
          });
        },
      };
    },
  };
}

function compiledQueryPlugin(schema: GraphQLSchema): ApolloServerPlugin<RequestContext> {
  const answerCompiled = createCompiledQueries(schema);
  return {
    async requestDidStart() {
      return {
        async responseForOperation({ document, request, contextValue, ...of }) {
          // Apollo comes here without an operation too, where the document has none of that name.
          const operation = of.operation as OperationDefinitionNode | undefined;
          if (operation === undefined) return null;
          const sent = { document, operation, variables: request.variables ?? {} };
          const data = await answerCompiled(sent, contextValue);
          if (data === null) return null;
          return {
            http: { headers: new HeaderMap() },
            body: { kind: 'single', singleResult: { data } },
          };
        },
      };
    },
  };
}

function answerPlugin(metrics: Metrics): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart() {
      return {
        async didEncounterErrors({ errors, contextValue }) {
          const report = (fault: unknown) => contextValue.log.error({ err: fault }, 'a query met a fault');
          const format = createErrorFormatter(report);
          errors.forEach((error) => format(error.toJSON(), error));
        },
        async willSendResponse({ response }) {
          if (response.body.kind !== 'single') return;
          const { singleResult } = response.body;
          if (response.http.status === errorCatalogue.METHOD_NOT_ALLOWED.status) {
            singleResult.errors = singleResult.errors?.map(asMethodNotAllowed) ?? [];
          }
          const { data, errors = [] } = singleResult;
          errors.forEach(({ extensions }) => metrics.onError(String(extensions?.['code'])));
          if (errors.length > 0) response.http.status = statusOf({ data, errors });
        },
      };
    },
  };
}

// Apollo has no code of its own for a mutation that comes by GET.
function asMethodNotAllowed(error: GraphQLFormattedError): GraphQLFormattedError {
  return { ...error, extensions: { ...error.extensions, code: 'METHOD_NOT_ALLOWED' } };
}

/** What a client reads of an error: those of our catalogue as they are, all else masked. */
import { GraphQLError, Kind, type GraphQLFormattedError } from 'graphql';

import { CodedError, errorCatalogue, isErrorCode, type ErrorCode } from '../domain/errors';

/** Turns an error into its answer; `formatted` is the error as GraphQL prints it. */
export type ErrorFormatter = (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;

/** An answer, as far as its HTTP status depends on it. */
export interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly GraphQLFormattedError[] | undefined;
}

/**
 * A formatter for one request. Coded errors keep their message and details; a fault is masked as "Unexpected error"
 * and given to `report` as it was thrown, once however many fields it failed.
 */
export function createErrorFormatter(report: (fault: unknown) => void): ErrorFormatter {
  const reported = new Set<unknown>();
  return (formatted, error) => {
    const cause = causeOf(error);
    const shown = shownError(formatted, error, cause);
    if (shown !== null) return shown;
    if (!reported.has(cause)) report(cause);
    reported.add(cause);
    return withCode(formatted, 'Unexpected error', 'INTERNAL_SERVER_ERROR', {});
  };
}

/** The HTTP status of an answer: that of its first error where it has no data, else 200. */
export function statusOf({ data, errors }: Answer): number {
  const [first] = errors ?? [];
  if (first === undefined || (data !== null && data !== undefined)) return 200;
  const code = first.extensions?.['code'];
  return errorCatalogue[isErrorCode(code) ? code : 'INTERNAL_SERVER_ERROR'].status;
}

/** What was thrown, without the wrappings that execution puts around it. */
function causeOf(error: unknown): unknown {
  let cause = error;
  while (cause instanceof GraphQLError && cause.originalError !== undefined) cause = cause.originalError;
  return cause;
}

function shownError(
  formatted: GraphQLFormattedError,
  error: unknown,
  cause: unknown,
): GraphQLFormattedError | null {
  if (cause instanceof CodedError) {
    if (cause.code === 'INTERNAL_SERVER_ERROR') return null;
    return withCode(formatted, cause.message, cause.code, cause.details);
  }
  if (!(error instanceof GraphQLError && cause instanceof GraphQLError)) return null;
  const code = isNullInList(cause) ? 'BAD_USER_INPUT' : formatted.extensions?.['code'];
  if (isErrorCode(code) && code !== 'INTERNAL_SERVER_ERROR') {
    return withCode(formatted, formatted.message, code, {});
  }
  return isAboutInput(error) ? withCode(formatted, formatted.message, 'BAD_USER_INPUT', {}) : null;
}

// A null in a filter's list is the same mistake as a null elsewhere in a filter, which only we can see.
function isNullInList({ nodes }: GraphQLError): boolean {
  return nodes?.[0]?.kind === Kind.NULL;
}

// GraphQL gives no code to a variable or argument that turns out wrong only at execution; it points at a value then,
// where the faults of a resolver point at a field.
function isAboutInput({ nodes }: GraphQLError): boolean {
  const [node] = nodes ?? [];
  return node !== undefined && node.kind !== Kind.FIELD;
}

function withCode(
  { locations, path }: GraphQLFormattedError,
  message: string,
  code: ErrorCode,
  details: Readonly<Record<string, unknown>>,
): GraphQLFormattedError {
  const retryable = errorCatalogue[code].retryable ? { retryable: true } : {};
  return {
    message,
    ...(locations && { locations }),
    ...(path && { path }),
    extensions: { ...details, ...retryable, code },
  };
}

/** The one catalogue of error codes, with what each means and the HTTP status of an answer that has no data. */

export interface ErrorEntry {
  readonly status: number;
  readonly meaning: string;
  readonly retryable: boolean;
}

export const errorCatalogue = {
  BAD_USER_INPUT: {
    status: 400,
    retryable: false,
    meaning: 'An argument is not of the form that it must have.',
  },
  BAD_REQUEST: {
    status: 400,
    retryable: false,
    meaning: 'The HTTP request is not one that GraphQL can read.',
  },
  BAD_CURSOR: {
    status: 400,
    retryable: false,
    meaning: 'A cursor is malformed, or belongs to another list, order or filter.',
  },
  PAGE_TOO_LARGE: { status: 400, retryable: false, meaning: 'A page or list of ids is larger than 100.' },
  QUERY_TOO_DEEP: { status: 400, retryable: false, meaning: 'The query is nested deeper than MAX_DEPTH.' },
  QUERY_TOO_COSTLY: {
    status: 400,
    retryable: false,
    meaning:
      'The query could return more than MAX_COST objects, or repeats aliases, directives or tokens too often.',
  },
  GRAPHQL_PARSE_FAILED: { status: 400, retryable: false, meaning: 'The query is not GraphQL.' },
  GRAPHQL_VALIDATION_FAILED: { status: 400, retryable: false, meaning: 'The query does not fit the schema.' },
  OPERATION_RESOLUTION_FAILURE: {
    status: 400,
    retryable: false,
    meaning: 'The document has no operation of that name, or several and none was named.',
  },
  PERSISTED_QUERY_NOT_SUPPORTED: {
    status: 400,
    retryable: false,
    meaning: 'Persisted queries are not offered: send the query itself.',
  },
  UNAUTHENTICATED: { status: 401, retryable: false, meaning: 'A mutation came without a bearer token.' },
  FORBIDDEN: {
    status: 403,
    retryable: false,
    meaning: 'The token is not the one of WRITE_TOKEN, or the server has none and refuses every mutation.',
  },
  NOT_FOUND: { status: 404, retryable: false, meaning: 'No such address on this server.' },
  METHOD_NOT_ALLOWED: {
    status: 405,
    retryable: false,
    meaning: 'That HTTP method is not for this address, or a mutation came by GET.',
  },
  PAYLOAD_TOO_LARGE: {
    status: 413,
    retryable: false,
    meaning: 'The request body is larger than the server takes.',
  },
  UNSUPPORTED_MEDIA_TYPE: {
    status: 415,
    retryable: false,
    meaning: 'The body is not declared as application/json.',
  },
  INVALID_DOCUMENT: {
    status: 400,
    retryable: false,
    meaning: 'A document was refused; `extensions.problems` lists every reason. Nothing was written.',
  },
  RATE_LIMITED: {
    status: 429,
    retryable: true,
    meaning: 'More requests in a minute from one address than RATE_LIMIT_PER_MINUTE.',
  },
  STORE_UNAVAILABLE: { status: 503, retryable: true, meaning: 'The store does not answer.' },
  TIMEOUT: { status: 504, retryable: true, meaning: 'The query took longer than QUERY_TIMEOUT_MS.' },
  INTERNAL_SERVER_ERROR: {
    status: 500,
    retryable: false,
    meaning: 'A fault of the server, logged there with the id of the request.',
  },
} as const satisfies Record<string, ErrorEntry>;

export type ErrorCode = keyof typeof errorCatalogue;

/** An error that a client may see as it is: its code is in the catalogue and its message is meant for people. */
export class CodedError extends Error {
  readonly code: ErrorCode;
  readonly details: Readonly<Record<string, unknown>>;

  constructor(
    code: ErrorCode,
    message: string,
    options: { readonly cause?: unknown; readonly details?: Readonly<Record<string, unknown>> } = {},
  ) {
    super(message, { cause: options.cause });
    this.name = 'CodedError';
    this.code = code;
    this.details = options.details ?? {};
  }
}

/** Whether text is a code of the catalogue. */
export function isErrorCode(code: unknown): code is ErrorCode {
  return typeof code === 'string' && Object.hasOwn(errorCatalogue, code);
}

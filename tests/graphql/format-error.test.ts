/** What a client reads of errors, and with which status. */
import { graphql, GraphQLError, type GraphQLFormattedError } from 'graphql';

import { makeExecutableSchema } from '@graphql-tools/schema';

import { CodedError, errorCatalogue, type ErrorCode } from '../../src/domain/errors';
import { createErrorFormatter, statusOf } from '../../src/graphql/format-error';

const fault = new Error('password in the clear');
const schema = makeExecutableSchema({
  typeDefs: `
    enum Format { YAML }
    type Query { coded(code: String!): Int  fault: Int  faults: [Int]  null: Int!  huge: Int  argument(format: Format! = YAML): Int }`,
  resolvers: {
    Query: {
      coded: (_: unknown, { code }: { code: ErrorCode }) => {
        throw new CodedError(code, 'for people', { details: { problems: [1] }, cause: fault });
      },
      fault: () => {
        throw fault;
      },
      faults: () => [fault, fault],
      huge: () => 2 ** 40,
      argument: () => 1,
    },
  },
});

interface PlainAnswer {
  readonly data?: unknown;
  readonly errors?: readonly GraphQLFormattedError[];
}

async function ask(
  source: string,
  variableValues: Record<string, unknown> = {},
): Promise<readonly [PlainAnswer, readonly unknown[]]> {
  const reported: unknown[] = [];
  const format = createErrorFormatter((error) => reported.push(error));
  const { data, errors } = await graphql({ schema, source, variableValues });
  const formatted = errors?.map((error): GraphQLFormattedError => {
    const { locations, ...rest } = format(error.toJSON(), error);
    expect(locations).toBeDefined();
    return rest;
  });
  const answer = {
    ...(data === undefined ? {} : { data: { ...data } }),
    ...(formatted && { errors: formatted }),
  };
  return [answer, reported];
}

test('a coded error keeps its message and details', async () => {
  expect(await ask('{ coded(code: "INVALID_DOCUMENT") }')).toEqual([
    {
      data: { coded: null },
      errors: [
        { message: 'for people', path: ['coded'], extensions: { code: 'INVALID_DOCUMENT', problems: [1] } },
      ],
    },
    [],
  ]);
});

test('an error that may pass says that it can be tried again', async () => {
  expect(await ask('{ coded(code: "STORE_UNAVAILABLE") }')).toEqual([
    {
      data: { coded: null },
      errors: [
        {
          message: 'for people',
          path: ['coded'],
          extensions: { code: 'STORE_UNAVAILABLE', problems: [1], retryable: true },
        },
      ],
    },
    [],
  ]);
});

test('a fault is masked, and reported once however many fields it failed', async () => {
  const masked = { message: 'Unexpected error', extensions: { code: 'INTERNAL_SERVER_ERROR' } };
  expect(await ask('{ fault again: fault faults }')).toEqual([
    {
      data: { fault: null, again: null, faults: [null, null] },
      errors: [
        { ...masked, path: ['fault'] },
        { ...masked, path: ['again'] },
        { ...masked, path: ['faults', 0] },
        { ...masked, path: ['faults', 1] },
      ],
    },
    [fault],
  ]);
});

test.each([
  ['a null where none may be', '{ null }', 'Cannot return null for non-nullable field Query.null.'],
  [
    'a value that is no Int',
    '{ huge }',
    'Int cannot represent non 32-bit signed integer value: 1099511627776',
  ],
])('%s is a fault', async (_, query, message) => {
  const [answer, reported] = await ask(query);
  expect(answer.errors).toEqual([
    {
      message: 'Unexpected error',
      path: [query.slice(2, -2)],
      extensions: { code: 'INTERNAL_SERVER_ERROR' },
    },
  ]);
  expect(reported).toEqual([expect.objectContaining({ message })]);
});

test('a coded error that calls itself internal is masked like any other', async () => {
  const [answer, reported] = await ask('{ coded(code: "INTERNAL_SERVER_ERROR") }');
  expect(answer.errors?.[0]?.message).toBe('Unexpected error');
  expect(reported).toHaveLength(1);
});

test('a variable or argument that is wrong only at execution is bad input', async () => {
  expect(await ask('query ($code: String!) { coded(code: $code) }', { code: 1 })).toEqual([
    {
      errors: [
        {
          message: 'Variable "$code" got invalid value 1; String cannot represent a non string value: 1',
          extensions: { code: 'BAD_USER_INPUT' },
        },
      ],
    },
    [],
  ]);
  expect(await ask('query ($format: Format) { argument(format: $format) }', { format: null })).toEqual([
    {
      data: { argument: null },
      errors: [
        {
          message: 'Argument "format" of non-null type "Format!" must not be null.',
          path: ['argument'],
          extensions: { code: 'BAD_USER_INPUT' },
        },
      ],
    },
    [],
  ]);
});

test.each([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'BAD_REQUEST',
])('an error of the server that has the code %s passes without its stack trace', (code) => {
  const error = new GraphQLError('for people', { extensions: { code } });
  const formatted = { message: 'for people', extensions: { code, stacktrace: ['at home'] } };
  const report = jest.fn();
  expect(createErrorFormatter(report)(formatted, error)).toEqual({
    message: 'for people',
    extensions: { code },
  });
  expect(report).not.toHaveBeenCalled();
});

test('an error with a code that is not in the catalogue is a fault', () => {
  const error = new GraphQLError('inside', { extensions: { code: 'SECRET' } });
  const report = jest.fn();
  expect(createErrorFormatter(report)({ message: 'inside', extensions: { code: 'SECRET' } }, error)).toEqual({
    message: 'Unexpected error',
    extensions: { code: 'INTERNAL_SERVER_ERROR' },
  });
  expect(report).toHaveBeenCalledWith(error);
});

test('the status of an answer without data is that of its first error', () => {
  for (const [code, { status }] of Object.entries(errorCatalogue)) {
    const errors = [
      { message: '', extensions: { code } },
      { message: '', extensions: { code: 'NOT_FOUND' } },
    ];
    expect([code, statusOf({ data: null, errors }), statusOf({ errors })]).toEqual([code, status, status]);
    expect(statusOf({ data: { a: null }, errors })).toBe(200);
  }
  expect(statusOf({ data: {} })).toBe(200);
  expect(statusOf({ data: null, errors: [] })).toBe(200);
  expect(statusOf({ data: null, errors: [{ message: '' }] })).toBe(500);
});

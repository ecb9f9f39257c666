/** The mutation: who may, what is handed on, and how a refusal reads. */
import type { RequestParts } from '../../src/graphql/context';
import { createAsk } from '../support/ask';
import { createReferenceStore } from '../support/reference-store';

const changes = { created: 1, updated: 2, unchanged: 3, retracted: 4, dataVersion: '5' };
const importDocument = jest.fn<
  ReturnType<RequestParts['importDocument']>,
  Parameters<RequestParts['importDocument']>
>(async (text, _, dryRun) =>
  text === 'wrong'
    ? {
        problems: [{ file: 'document', path: 'claims[0]', line: 3, message: 'no such id', suggestion: null }],
        problemCount: 1,
      }
    : { result: { dryRun, ...changes } },
);
beforeEach(() => void importDocument.mockClear());

function ask(mayWrite: RequestParts['mayWrite'], args: string) {
  const fields = 'dryRun created updated unchanged retracted dataVersion';
  return createAsk(createReferenceStore(), { mayWrite, importDocument })(
    `mutation { importDocument(${args}) { ${fields} } }`,
  );
}

test('a document is handed on with its format, and its changes come back', async () => {
  expect(await ask('yes', 'document: "a"')).toEqual({
    data: { importDocument: { dryRun: false, ...changes } },
  });
  expect(await ask('yes', 'document: "b", format: JSON_LINES, dryRun: true')).toEqual({
    data: { importDocument: { dryRun: true, ...changes } },
  });
  expect(importDocument.mock.calls).toEqual([
    ['a', 'YAML', false],
    ['b', 'JSON_LINES', true],
  ]);
});

test('a refused document names its problems', async () => {
  expect(await ask('yes', 'document: "wrong", dryRun: true')).toEqual({
    data: null,
    errors: [
      {
        message: 'The document has a problem; nothing was written.',
        path: ['importDocument'],
        extensions: {
          code: 'INVALID_DOCUMENT',
          problems: [
            { file: 'document', path: 'claims[0]', line: 3, message: 'no such id', suggestion: null },
          ],
        },
      },
    ],
  });
});

test.each([
  ['unauthenticated', 'UNAUTHENTICATED', 'A change needs a bearer token in the Authorization header.'],
  ['forbidden', 'FORBIDDEN', 'This server takes no changes with that token.'],
] as const)('who is %s reads nothing of the document', async (mayWrite, code, message) => {
  expect(await ask(mayWrite, 'document: "wrong", dryRun: true')).toEqual({
    data: null,
    errors: [{ message, path: ['importDocument'], extensions: { code } }],
  });
  expect(importDocument).not.toHaveBeenCalled();
});

/** Generates typed documents for the pages from `schema.graphql` and the queries beside each page. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { codegen } from '@graphql-codegen/core';
import * as typedDocuments from '@graphql-codegen/typed-document-node';
import * as operations from '@graphql-codegen/typescript-operations';
import { parse } from 'graphql';

const packageRoot = join(__dirname, '..', '..', '..');
const pages = join(packageRoot, 'src', 'explorer');

/** Where the generated documents are kept. */
export const pageDocumentsFile = join(pages, 'gql', 'documents.ts');

/** The text that the generated file must have. */
export async function generatePageDocuments(): Promise<string> {
  const files = readdirSync(pages, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.graphql'))
    .sort();
  const text = await codegen({
    filename: pageDocumentsFile,
    schema: parse(readFileSync(join(packageRoot, 'schema.graphql'), 'utf8')),
    documents: files.map((file) => ({
      location: file,
      document: parse(readFileSync(join(pages, file), 'utf8')),
    })),
    plugins: [{ operations: {} }, { typedDocuments: {} }],
    pluginMap: { operations, typedDocuments },
    config: {
      documentMode: 'string',
      inlineFragmentTypes: 'inline',
      scalars: { ID: 'string' },
      strictScalars: true,
      immutableTypes: true,
      useTypeImports: true,
      skipTypename: true,
      enumsAsTypes: true,
      enumType: 'string-literal',
      // What no page asks for is left out of the bundle: the fragments by themselves.
      pureMagicComment: true,
    },
  });
  return `/** Generated from the pages' queries by \`npm run generate\`; not written by hand. */\n${text}\n`;
}

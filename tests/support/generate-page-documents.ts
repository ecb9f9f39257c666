/**
 * Generates typed documents for the pages from `schema.graphql` and the queries beside each page: the types of all in one
 * file, and for each folder one with its queries, so that a page loads no others.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { codegen } from '@graphql-codegen/core';
import * as typedDocuments from '@graphql-codegen/typed-document-node';
import * as operations from '@graphql-codegen/typescript-operations';
import { Kind, parse, type DocumentNode } from 'graphql';

const packageRoot = join(__dirname, '..', '..', '..');
const pages = join(packageRoot, 'src', 'explorer');

/** Where the generated files are kept. */
export const pageDocumentsFolder = join(pages, 'gql');

const head = "/** Generated from the pages' queries by `npm run generate`; not written by hand. */";
const query = /^export const (\w+)Document = [^]*? as unknown as TypedDocumentString<\w+, \w+>;\n/gm;
const fragment = /^export const \w+FragmentDoc = [^]*? as unknown as TypedDocumentString<\w+, unknown>;\n/gm;

/** The generated files by their names, each with the text that it must have. */
export async function generatePageDocuments(): Promise<Readonly<Record<string, string>>> {
  const files = readdirSync(pages, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => ({ location: file, document: parse(readFileSync(join(pages, file), 'utf8')) }));
  const text = await codegen({
    filename: join(pageDocumentsFolder, 'documents.ts'),
    schema: parse(readFileSync(join(packageRoot, 'schema.graphql'), 'utf8')),
    documents: files,
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
    },
  });
  const whole = `${text}\n`;
  const folders = new Map(
    files.flatMap(({ location, document }) =>
      queriesOf(document).map((name) => [name, location.split('/')[0] ?? ''] as const),
    ),
  );
  const texts = new Map<string, readonly string[]>();
  for (const [found, name = ''] of whole.matchAll(query)) {
    const file = `${folders.get(name)}.ts`;
    texts.set(file, [...(texts.get(file) ?? []), found]);
  }
  return {
    // The queries hold the texts of their fragments.
    'documents.ts': `${head}\n${whole.replace(query, '').replace(fragment, '')}`,
    ...Object.fromEntries([...texts].map(([file, found]) => [file, queriesFile(found)])),
  };
}

function queriesFile(queries: readonly string[]): string {
  const types = queries.flatMap(
    (text) => / as unknown as TypedDocumentString<(\w+), (\w+)>;\n$/.exec(text)?.slice(1) ?? [],
  );
  return `${head}\nimport { TypedDocumentString, ${types.map((type) => `type ${type}`).join(', ')} } from './documents';\n\n${queries.join('')}`;
}

function queriesOf({ definitions }: DocumentNode): readonly string[] {
  return definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION ? (definition.name?.value ?? []) : [],
  );
}

/** Generates the types that resolvers are written against from `schema.graphql`, with our own records as parents. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as typescriptResolvers from '@graphql-codegen/typescript-resolvers';
import { parse } from 'graphql';
import { format, resolveConfig } from 'prettier';

import { allEntityKinds, entityKinds } from '../../src/domain/catalogue';

const packageRoot = join(__dirname, '..', '..', '..');

/** Where the generated types are kept. */
export const resolverTypesFile = join(packageRoot, 'src', 'graphql', 'generated', 'resolver-types.ts');

/** The text that the generated file must have. */
export async function generateResolverTypes(): Promise<string> {
  const types = await codegen({
    filename: resolverTypesFile,
    schema: parse(readFileSync(join(packageRoot, 'schema.graphql'), 'utf8')),
    documents: [],
    plugins: [{ typescript: {} }, { 'typescript-resolvers': {} }],
    pluginMap: { typescript, 'typescript-resolvers': typescriptResolvers },
    config: {
      contextType: '../context#GraphContext',
      mappers: mappers(),
      mapperTypeSuffix: 'Parent',
      scalars: { ID: 'string' },
      avoidOptionals: { defaultValue: true },
      enumsAsTypes: true,
      immutableTypes: true,
      useTypeImports: true,
      skipTypename: true,
      disableDescriptions: true,
      addInterfaceFieldResolverTypes: true,
    },
    emitLegacyCommonJSImports: true,
  });
  const purpose = '/** Generated from `schema.graphql` by `write-resolver-types`; not written by hand. */';
  const settings = await resolveConfig(resolverTypesFile);
  return format(`${purpose}\n${types}`, { ...settings, parser: 'typescript' });
}

function mappers(): Readonly<Record<string, string>> {
  const parents = '../parents#';
  const kinds = allEntityKinds().map((kind) => entityKinds[kind].typeName);
  return {
    ...Object.fromEntries(
      kinds.flatMap((name) => [
        [name, '../../domain/records#EntityRecord'],
        [`${name}Connection`, `${parents}EntityConnection`],
        [`${name}Edge`, `${parents}EntityEdge`],
      ]),
    ),
    Claim: '../../domain/rows#StoredClaim',
    ClaimConnection: `${parents}ClaimConnection`,
    ClaimEdge: `${parents}ClaimEdge`,
    Report: '../../domain/rows#StoredReport',
    ReportConnection: `${parents}ReportConnection`,
    ReportEdge: `${parents}ReportEdge`,
    Measure: '../../domain/records#MeasureRecord',
    MeasureConnection: `${parents}MeasureConnection`,
    MeasureEdge: `${parents}MeasureEdge`,
    Link: `${parents}LinkView`,
    LinkConnection: `${parents}LinkEndConnection`,
    LinkEdge: `${parents}LinkEndEdge`,
    LinkedEntityConnection: `${parents}LinkEndConnection`,
    LinkedEntityEdge: `${parents}LinkEndEdge`,
    SearchHit: '../../store/graph-store#SearchHit',
    SearchConnection: `${parents}HitConnection`,
    SearchEdge: `${parents}HitEdge`,
    PageInfo: '../parents#ConnectionPage<unknown>',
    LinkCount: '../../store/graph-store#LinkCount',
    Period: '../../domain/period#Period',
    Figure: `${parents}ClaimFigure`,
    Corroboration: '../../domain/corroboration#Corroboration',
    Comparison: `${parents}ClaimComparison`,
    Citation: `${parents}ReportCitation`,
    SourceText: `${parents}HeldText`,
    PathStep: `${parents}Step`,
    Statistics: `${parents}StoreStatistics`,
  };
}

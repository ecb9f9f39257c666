/** The executable schema: `schema.graphql` with its resolvers. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';

import type { MeasureRecord } from '../domain/records';
import type { StoredClaim, StoredReport } from '../domain/rows';
import type { SearchHit } from '../store/graph-store';

import { catalogueResolvers } from './catalogue-resolvers';
import { claimResolvers } from './claim';
import { comparisonResolvers } from './comparison';
import { connectionFields, edgeFields, pageInfoResolvers, sameNode } from './connection-resolvers';
import type { GraphContext } from './context';
import { corroborationResolvers } from './corroboration';
import { entityResolvers, linkCountResolvers } from './entity';
import { withErrorsAsPromises } from './errors-as-promises';
import { figureResolvers } from './figure';
import type { Resolvers } from './generated/resolver-types';
import {
  linkConnectionResolvers,
  linkedEntityConnectionResolvers,
  linkedEntityEdgeResolvers,
  linkEdgeResolvers,
  linkResolvers,
} from './link';
import { measureResolvers } from './measure';
import { mutationResolvers } from './mutation';
import { periodResolvers } from './period';
import { nodeResolvers, queryResolvers } from './query';
import { citationResolvers, reportResolvers } from './report';
import { searchHitResolvers } from './search';
import { sourceResolvers, sourceTextResolvers } from './source';
import { statisticsResolvers } from './statistics';

/** Where the contract is kept: at the top of the project, three folders above the compiled file. */
const schemaFile = join(__dirname, '..', '..', '..', 'schema.graphql');

const resolvers: Partial<Resolvers> = {
  Query: queryResolvers,
  Mutation: mutationResolvers,
  Node: nodeResolvers,
  Entity: entityResolvers,
  Source: sourceResolvers,
  SourceText: sourceTextResolvers,
  LinkCount: linkCountResolvers,
  Period: periodResolvers,
  Link: linkResolvers,
  Claim: claimResolvers,
  Figure: figureResolvers,
  Measure: measureResolvers,
  Report: reportResolvers,
  Citation: citationResolvers,
  Corroboration: corroborationResolvers,
  Comparison: comparisonResolvers,
  Statistics: statisticsResolvers,
  PageInfo: pageInfoResolvers,
  ClaimConnection: connectionFields<StoredClaim, StoredClaim>(sameNode),
  ClaimEdge: edgeFields<StoredClaim, StoredClaim>(sameNode),
  ReportConnection: connectionFields<StoredReport, StoredReport>(sameNode),
  ReportEdge: edgeFields<StoredReport, StoredReport>(sameNode),
  MeasureConnection: connectionFields<MeasureRecord, MeasureRecord>(sameNode),
  MeasureEdge: edgeFields<MeasureRecord, MeasureRecord>(sameNode),
  LinkConnection: linkConnectionResolvers,
  LinkEdge: linkEdgeResolvers,
  LinkedEntityConnection: linkedEntityConnectionResolvers,
  LinkedEntityEdge: linkedEntityEdgeResolvers,
  SearchConnection: connectionFields<SearchHit, SearchHit>(sameNode),
  SearchEdge: edgeFields<SearchHit, SearchHit>(sameNode),
  SearchHit: searchHitResolvers,
};

/** Reads the contract and joins the resolvers to it; throws where one of them is not in it. */
export function createSchema(): GraphQLSchema {
  return withErrorsAsPromises(
    makeExecutableSchema<GraphContext>({
      typeDefs: readFileSync(schemaFile, 'utf8'),
      resolvers: [resolvers, catalogueResolvers()],
      inheritResolversFromInterfaces: true,
    }),
  );
}

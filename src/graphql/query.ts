/** The questions that are no list of one kind of entity: nodes by id, claims, measures, search, paths, counts. */
import type { GraphQLResolveInfo } from 'graphql';

import type { StoredNode } from '../domain/rows';

import { readId } from './argument-values';
import { rootConnection } from './connections';
import type { GraphContext } from './context';
import type { NodeResolvers, QueryResolvers } from './generated/resolver-types';
import { lookAheadOfNode } from './look-ahead';
import { checkPageSize } from './page-arguments';
import { findPath } from './path';
import { searchConnection } from './search';
import { asClaim, asMeasure, asReport, typeNameOf } from './stored-nodes';

/** The fields of Query; those of each kind of entity come from the catalogue. */
export const queryResolvers: QueryResolvers = {
  node: (_, { id }, context, info) => nodeById(context, info, id),
  nodes: (_, { ids }, context) => {
    checkPageSize(ids.length, 'A list of ids');
    ids.forEach(readId);
    return context.loaders.nodes.loadMany(ids);
  },
  claim: (_, { id }, context, info) => nodeOfKind(context, info, id, 'CLAIM', asClaim),
  measure: (_, { id }, context, info) => nodeOfKind(context, info, id, 'MEASURE', asMeasure),
  report: (_, { id }, context, info) => nodeOfKind(context, info, id, 'REPORT', asReport),
  claims: (_, args, context, info) => rootConnection(context, info, args, asClaim),
  measures: (_, args, context, info) => rootConnection(context, info, args, asMeasure),
  search: (_, args, context, info) => searchConnection(args, context, info),
  path: (_, { from, to, maxLength }, context) => findPath(from, to, maxLength ?? 6, context),
  statistics: async (_, __, { store, call }) => ({
    engine: store.engine,
    statistics: await store.statistics(call),
  }),
};

/** What type a node is of. */
export const nodeResolvers: NodeResolvers = { __resolveType: typeNameOf };

async function nodeById(
  context: GraphContext,
  info: GraphQLResolveInfo,
  id: string,
): Promise<StoredNode | null> {
  readId(id);
  await lookAheadOfNode(context, info, id);
  return context.loaders.nodes.load(id);
}

async function nodeOfKind<Node>(
  context: GraphContext,
  info: GraphQLResolveInfo,
  id: string,
  kind: 'CLAIM' | 'MEASURE' | 'REPORT',
  read: (node: StoredNode) => Node,
): Promise<Node | null> {
  if (readId(id) !== kind) return null;
  const node = await nodeById(context, info, id);
  return node === null ? null : read(node);
}

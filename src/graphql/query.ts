/** The questions that are no list of one kind of entity: nodes by id, claims, measures, search, paths, counts. */
import type { StoredNode } from '../domain/rows';
import { kindOfId } from '../domain/ids';
import type { List } from '../domain/lists';

import { readId } from './argument-values';
import { listConnection } from './connections';
import type { GraphContext } from './context';
import type { NodeResolvers, QueryResolvers } from './generated/resolver-types';
import { checkPageSize } from './page-arguments';
import { findPath } from './path';
import { searchConnection } from './search';
import { asClaim, asMeasure, asReport, typeNameOf } from './stored-nodes';

const claims: List = { name: 'claims' };
const measures: List = { name: 'measures' };

/** The fields of Query; those of each kind of entity come from the catalogue. */
export const queryResolvers: QueryResolvers = {
  node: (_, { id }, context) => nodeById(context, id),
  nodes: (_, { ids }, context) => {
    checkPageSize(ids.length, 'A list of ids');
    return Promise.all(ids.map((id) => nodeById(context, id)));
  },
  claim: (_, { id }, context) => nodeOfKind(context, id, 'CLAIM', asClaim),
  measure: (_, { id }, context) => nodeOfKind(context, id, 'MEASURE', asMeasure),
  report: (_, { id }, context) => nodeOfKind(context, id, 'REPORT', asReport),
  claims: (_, args, context, info) => listConnection(context, info, claims, '', args, asClaim),
  measures: (_, args, context, info) => listConnection(context, info, measures, '', args, asMeasure),
  search: (_, args, context) => searchConnection(args, context),
  path: (_, { from, to, maxLength }, context) => findPath(from, to, maxLength ?? 6, context),
  statistics: async (_, __, { store, call }) => ({
    engine: store.engine,
    statistics: await store.statistics(call),
  }),
};

/** What type a node is of. */
export const nodeResolvers: NodeResolvers = { __resolveType: typeNameOf };

async function nodeById({ loaders }: GraphContext, id: string): Promise<StoredNode | null> {
  readId(id);
  return loaders.nodes.load(id);
}

async function nodeOfKind<Node>(
  context: GraphContext,
  id: string,
  kind: 'CLAIM' | 'MEASURE' | 'REPORT',
  read: (node: StoredNode) => Node,
): Promise<Node | null> {
  const node = await nodeById(context, id);
  return node === null || kindOfId(id) !== kind ? null : read(node);
}

/**
 * Looking ahead: what a query asks for below one of its root fields, as a branch that the store can read at once. It
 * only saves calls: whatever is left out of it, or cannot be read, the resolvers ask for when they come to it.
 */
import { isObjectType, type GraphQLResolveInfo } from 'graphql';

import { isNothing } from '../domain/branch';
import { CodedError } from '../domain/errors';
import { kindOfId } from '../domain/ids';
import type { PlannedBranch } from '../loaders/loaders';
import type { SearchHit, SearchRequest } from '../store/graph-store';

import { createBranchReader, typeNameByKind } from './branch-reader';
import type { GraphContext } from './context';
import { fieldOf } from './field-of';
import { listOfField } from './field-readings';
import type { ListArguments } from './list-planner';

/** Reads the node that a root field names with what is asked for below it, where that is more than the node. */
export async function lookAheadOfNode(
  context: GraphContext,
  info: GraphQLResolveInfo,
  id: string,
): Promise<void> {
  const kind = kindOfId(id);
  const type = info.schema.getType(typeNameByKind.get(kind ?? 'CLAIM') ?? '');
  if (kind === null || !context.loaders.hasBranches || !isObjectType(type)) return;
  const reader = createBranchReader(context, info);
  const below = reader.below([type], info.fieldNodes);
  if (!isNothing(below)) await readAhead(context, reader.planned({ root: 'node', id, below }));
}

/** Reads a root list with what is asked for below its rows. */
export async function lookAheadOfList(
  context: GraphContext,
  info: GraphQLResolveInfo,
  args: ListArguments,
): Promise<void> {
  if (!context.loaders.hasBranches) return;
  const reader = createBranchReader(context, info);
  const plan = context.planner.plan(listOfField(info), args, fieldOf(info));
  const below = reader.list(plan, info.returnType, info.fieldNodes);
  if (below !== null) await readAhead(context, reader.planned({ root: 'list', list: below }));
}

/** Reads the hits of a search with what is asked for below them; null where that is left to the resolvers. */
export async function lookAheadOfSearch(
  context: GraphContext,
  info: GraphQLResolveInfo,
  request: SearchRequest,
): Promise<readonly SearchHit[] | null> {
  if (!context.loaders.hasBranches) return null;
  const reader = createBranchReader(context, info);
  const below = reader.hits(info.returnType, info.fieldNodes);
  return below === null ? null : readAhead(context, reader.planned({ root: 'search', request, below }));
}

/** The hits of the branch's search; null where the branch could not be read, as the resolvers will find out and say. */
async function readAhead(
  { loaders }: GraphContext,
  planned: PlannedBranch,
): Promise<readonly SearchHit[] | null> {
  try {
    return await loaders.branch(planned);
  } catch (error) {
    if (error instanceof CodedError) return null;
    throw error;
  }
}

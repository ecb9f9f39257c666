/** Everything that each kind of entity has alike, made from the catalogue, so that a new kind adds nothing here. */
import type { GraphQLFieldResolver } from 'graphql';

import { allEntityKinds, entityKinds, type EntityKind } from '../domain/catalogue';
import type { EntityRecord } from '../domain/records';

import { readId } from './argument-values';
import { connectionFields, edgeFields, sameNode } from './connection-resolvers';
import { rootConnection } from './connections';
import type { GraphContext } from './context';
import { linkFieldResolvers } from './link-fields';
import type { ListArguments } from './list-planner';
import { lookAheadOfNode } from './look-ahead';
import type { StoreStatistics } from './parents';
import { asEntity } from './stored-nodes';

type QueryField<Arguments> = GraphQLFieldResolver<unknown, GraphContext, Arguments>;

/** The resolvers of each kind: its two fields on `Query`, its count, its connection and its link fields. */
export function catalogueResolvers() {
  const ofKinds = <Field>(entriesOf: (kind: EntityKind) => readonly (readonly [string, Field])[]) =>
    Object.fromEntries(allEntityKinds().flatMap(entriesOf));
  return {
    Query: {
      ...ofKinds((kind) => [[entityKinds[kind].field, oneOf(kind)]]),
      ...ofKinds((kind) => [[entityKinds[kind].listField, listOfKind()]]),
    },
    Statistics: ofKinds((kind) => [[entityKinds[kind].listField, countOf(kind)]]),
    ...ofKinds((kind) => [[entityKinds[kind].typeName, linkFieldResolvers(kind)]]),
    ...ofKinds((kind) => [
      [`${entityKinds[kind].typeName}Connection`, connectionFields<EntityRecord, EntityRecord>(sameNode)],
    ]),
    ...ofKinds((kind) => [
      [`${entityKinds[kind].typeName}Edge`, edgeFields<EntityRecord, EntityRecord>(sameNode)],
    ]),
  };
}

function oneOf(kind: EntityKind): QueryField<{ readonly id: string }> {
  return async (_, { id }, context, info) => {
    if (readId(id) !== kind) return null;
    await lookAheadOfNode(context, info, id);
    return context.loaders.nodes.load(id);
  };
}

function listOfKind(): QueryField<ListArguments> {
  return (_, args, context, info) => rootConnection(context, info, args, asEntity);
}

function countOf(kind: EntityKind): GraphQLFieldResolver<StoreStatistics, GraphContext> {
  return ({ statistics }) => statistics.counts[kind];
}

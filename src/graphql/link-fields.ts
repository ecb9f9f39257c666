/** The link fields of every kind of entity, one for each end of each row of the link table. */
import type { GraphQLFieldResolver } from 'graphql';

import { linkFieldsOf, type EntityKind } from '../domain/catalogue';
import type { List } from '../domain/lists';
import type { EntityRecord } from '../domain/records';

import { listConnection } from './connections';
import type { GraphContext } from './context';
import type { ListArguments } from './list-planner';
import { asLinkEnd } from './stored-nodes';

type LinkFieldResolver = GraphQLFieldResolver<EntityRecord, GraphContext, ListArguments>;

/** The resolvers of a kind's link fields, by the name of the field. */
export function linkFieldResolvers(kind: EntityKind): Readonly<Record<string, LinkFieldResolver>> {
  const entries = linkFieldsOf(kind).map(({ field, type, direction }) => {
    const list: List = { name: 'entity.linked', type, direction };
    const resolve: LinkFieldResolver = ({ id }, args, context, info) =>
      listConnection(context, info, list, id, args, asLinkEnd);
    return [field, resolve] as const;
  });
  return Object.fromEntries(entries);
}

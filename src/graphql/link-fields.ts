/** The link fields of every kind of entity, one for each end of each row of the link table. */
import type { GraphQLFieldResolver } from 'graphql';

import { linkFieldsOf, type EntityKind } from '../domain/catalogue';
import type { EntityRecord } from '../domain/records';

import { listConnection } from './connections';
import type { GraphContext } from './context';
import type { ListArguments } from './list-planner';
import { asLinkEnd } from './stored-nodes';

type LinkFieldResolver = GraphQLFieldResolver<EntityRecord, GraphContext, ListArguments>;

const linkField: LinkFieldResolver = ({ id }, args, context, info) =>
  listConnection(context, info, id, args, asLinkEnd);

/** The resolvers of a kind's link fields, by the name of the field. */
export function linkFieldResolvers(kind: EntityKind): Readonly<Record<string, LinkFieldResolver>> {
  return Object.fromEntries(linkFieldsOf(kind).map(({ field }) => [field, linkField]));
}

/** The fields that all nine kinds of entity have. */
import type { EntityRecord, Name } from '../domain/records';

import { listConnection } from './connections';
import type { EntityResolvers, LinkCountResolvers } from './generated/resolver-types';
import { linkTypeOf } from './link';
import { asClaim, asEntity, asLinkEnd, entityTypeName } from './stored-nodes';

/** The resolvers of the interface, which all nine types take over. */
export const entityResolvers: EntityResolvers = {
  __resolveType: entityTypeName,
  names: namesOf,
  claims: ({ id }, args, context, info) => listConnection(context, info, id, args, asClaim),
  sources: ({ id }, args, context, info) => listConnection(context, info, id, args, asEntity),
  links: ({ id }, args, context, info) => listConnection(context, info, id, args, asLinkEnd),
  linkCounts: ({ id }, _, { loaders }) => loaders.linkCounts.load(id),
};

/** The type of a count as the schema names it. */
export const linkCountResolvers: LinkCountResolvers = {
  type: ({ type }) => linkTypeOf(type),
};

/** All names of an entity as its document has them; the one that it goes by comes first where none of them is preferred. */
function namesOf({ name, names }: EntityRecord): readonly Name[] {
  if (names.some(({ kind }) => kind === 'PREFERRED')) return names;
  return [{ value: name, language: null, script: null, kind: 'PREFERRED' }, ...names];
}

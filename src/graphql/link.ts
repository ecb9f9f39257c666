/** A link between two entities, and the edges of the link fields. */
import { allLinkTypes, bibliographicTypes, type LinkType } from '../domain/catalogue';
import type { EntityRecord } from '../domain/records';
import type { LinkEnd } from '../store/graph-store';

import { connectionFields, edgeFields } from './connection-resolvers';
import type { LinkResolvers } from './generated/resolver-types';
import type { Edge, LinkView } from './parents';
import { loadClaim, loadEntity } from './stored-nodes';

const typeByName: ReadonlyMap<string, LinkType> = new Map(
  [...allLinkTypes().map(([type]) => type), ...bibliographicTypes].map((type) => [type, type]),
);

/** The link type of a stored name; throws where the catalogue has none such. */
export function linkTypeOf(name: string): LinkType {
  const type = typeByName.get(name);
  if (type === undefined) throw new Error(`the store holds links of the unknown type ${name}`);
  return type;
}

/** The fields of a link; `direction` and `other` are as its parent saw it. */
export const linkResolvers: LinkResolvers = {
  type: ({ link }) => linkTypeOf(link.type),
  from: ({ link }, _, { loaders }) => loadEntity(loaders, link.from),
  to: ({ link }, _, { loaders }) => loadEntity(loaders, link.to),
  period: ({ link }) => link.period,
  claim: ({ link }, _, { loaders }) => (link.claim === null ? null : loadClaim(loaders, link.claim)),
};

const linkOf = (end: LinkEnd): LinkView => end;
const otherOf = ({ other }: LinkEnd): EntityRecord => other;

/** A list of links. */
export const linkConnectionResolvers = connectionFields(linkOf);
/** One link of a list. */
export const linkEdgeResolvers = edgeFields(linkOf);
/** A list of the entities at the other ends of links. */
export const linkedEntityConnectionResolvers = connectionFields(otherOf);
/** One entity at the other end of a link, with the link. */
export const linkedEntityEdgeResolvers = {
  ...edgeFields(otherOf),
  link: ({ value }: Edge<LinkEnd>) => linkOf(value),
};

/** A claim: what is asserted, of what, by whom, and how it stands to other claims. */
import { comparedClaim, compareWithAll } from '../domain/comparison';
import { claimKind } from '../domain/records';
import { referencedIds } from '../domain/references';

import { listConnection } from './connections';
import type { ClaimResolvers } from './generated/resolver-types';
import { asClaim, asReport, loadEntities, loadLiveClaims } from './stored-nodes';

/** The fields of a claim, read from its record; whatever they name comes by loader. */
export const claimResolvers: ClaimResolvers = {
  id: ({ record }) => record.id,
  kind: ({ record }) => claimKind(record),
  statement: ({ record }) => record.statement,
  about: (claim, _, context) => loadEntities(context, referencedIds('claim.about', claim)),
  topics: (claim, _, context) => loadEntities(context, referencedIds('claim.topics', claim)),
  period: ({ record }) => record.period,
  figure: (claim) => (claim.record.figure === null ? null : { claim, figure: claim.record.figure }),
  link: ({ record: { id, link, period } }) =>
    link === null ? null : { link: { ...link, claim: id, period }, direction: null, other: null },
  remarks: ({ record }) => record.remarks,
  derivedFrom: ({ record }, _, context) => loadLiveClaims(context, record.derivedFrom),
  basisOf: ({ record }, args, context, info) => listConnection(context, info, record.id, args, asClaim),
  revises: ({ record }, _, context) => loadLiveClaims(context, record.revises),
  revisedBy: ({ record }, args, context, info) => listConnection(context, info, record.id, args, asClaim),
  retracted: ({ record }) => record.retracted,
  reports: ({ record }, args, context, info) => listConnection(context, info, record.id, args, asReport),
  corroboration: ({ corroboration }) => corroboration,
  comparisons: async ({ record }, _, { loaders, answerSize }) => {
    const one = comparedClaim(record);
    if (one === null || record.retracted !== null) return [];
    const others = await loaders.comparables.load(record.id);
    const byId = new Map(others.map((other) => [other.id, other]));
    const comparisons = compareWithAll(one, others);
    answerSize.grow(comparisons.length);
    return comparisons.flatMap((comparison) => {
      const other = byId.get(comparison.other);
      return other === undefined ? [] : [{ comparison, one, other }];
    });
  },
};

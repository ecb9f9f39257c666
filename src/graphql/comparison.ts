/** What another figure on the same measure says of a claim. */
import { explainComparison } from '../domain/comparison';

import type { ComparisonResolvers } from './generated/resolver-types';
import { loadClaim } from './stored-nodes';

/** The fields of a comparison, seen from the claim that was asked for. */
export const comparisonResolvers: ComparisonResolvers = {
  kind: ({ comparison }) => comparison.kind,
  other: ({ other }, _, { loaders }) => loadClaim(loaders, other.id),
  overlap: ({ comparison }) => comparison.overlap,
  explanation: ({ comparison, one, other }) => explainComparison(comparison, one, other),
};

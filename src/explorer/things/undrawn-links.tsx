/** A link that every source denies is none; that it is left out is said. */
import type { LinkType } from '../gql/documents';

import { counted } from './counted';

interface UndrawnLinksProps {
  /** How many links of the entity are drawn, or can be. */
  readonly linkCounts: readonly LinkCount[];
  /** How many claims there are of its links, whether any source supports them or not. */
  readonly claimCount: number;
  /** Where the claims that are disputed stand. */
  readonly to: string;
}

interface LinkCount {
  readonly type: LinkType;
  readonly count: number;
}

export function UndrawnLinks({ linkCounts, claimCount, to }: UndrawnLinksProps) {
  const undrawn = undrawnCount(linkCounts, claimCount);
  if (undrawn <= 0) return null;
  return (
    <p className="quiet">
      {linkCounts.length === 0
        ? counted(undrawn, 'link is', 'links are')
        : counted(undrawn, 'more is', 'more are')}{' '}
      only doubted or denied, and so not drawn here: <a href={to}>see what is disputed</a>.
    </p>
  );
}

/** How many claims of links no source supports. The steps between topics are links that no claim states. */
function undrawnCount(linkCounts: readonly LinkCount[], claimCount: number): number {
  return linkCounts.reduce((left, { type, count }) => (type === 'BROADER' ? left : left - count), claimCount);
}

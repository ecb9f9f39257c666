/** The links of an entity by type and direction, as the map and the sentences group them. */
import type { LinkDirection, LinkType } from '../gql/documents';

/** How many links of one type run in one direction. */
export interface LinkCount {
  readonly type: LinkType;
  readonly direction: LinkDirection;
  readonly count: number;
}

/** How many links a group shows at first. */
export const linksAtFirst = 5;

/** The groups of one side of the map, the largest first. */
export function groupsOn(direction: LinkDirection, counts: readonly LinkCount[]): readonly LinkCount[] {
  return counts
    .filter((group) => group.direction === direction)
    .sort((one, other) => other.count - one.count || (one.type < other.type ? -1 : 1));
}

/** The name of a group in addresses, for instance `out-fought-in`. */
export function groupName({ type, direction }: Pick<LinkCount, 'type' | 'direction'>): string {
  return `${direction}-${type}`.toLowerCase().replaceAll('_', '-');
}

/** What to ask for the first links of a group. */
export function groupQuestion(id: string, { type, direction }: LinkCount) {
  return { id, type, direction, first: linksAtFirst, after: null };
}

/** How many links an entity has in both directions together. */
export function degreeOf({ linkCounts }: { readonly linkCounts: readonly LinkCount[] }): number {
  return linkCounts.reduce((sum, { count }) => sum + count, 0);
}

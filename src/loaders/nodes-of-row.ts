/** The nodes that the rows of a list carry. */
import type { StoredNode } from '../domain/rows';
import type { Row } from '../store/graph-store';

/** The nodes that come with a row: the row itself or, for a link, its other end. */
export function nodesOfRow({ value }: Row): readonly StoredNode[] {
  return 'link' in value ? [value.other] : [value];
}

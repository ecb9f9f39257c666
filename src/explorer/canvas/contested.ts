/** What makes a link contested. */
import type { CanvasLinkFragment } from '../gql/documents';

/** Whether some source disputes or denies the link. */
export function isContestedLink({ claim }: CanvasLinkFragment): boolean {
  return claim !== null && claim.denials.totalCount > 0;
}

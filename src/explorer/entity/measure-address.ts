/** Where the figures on one measure of one entity are compared. */

/** Both ids whole, as the API gives them; the entity's keeps its slash, the measure's loses its prefix. */
export function measureAddress(entity: string, measure: string): string {
  return `/measure/${entity}/${measure.replace(/^measure\//, '')}`;
}

/** What both stores keep summaries of: entities with many claims on them, and the figures on each. */
import { conjunctsOf, type Filter } from '../domain/filter';

/** An entity with fewer claims on it has no summary: its answers are computed as soon as one could be read. */
export const usualLeastClaims = 200;

/** The entity of a filter that asks of figures only that they are on it; null for any other filter. */
export function onlyOn(where: Filter): string | null {
  const parts = conjunctsOf(where).filter((part) => !isOfFigures(part));
  const [on] = parts;
  return parts.length === 1 && on?.kind === 'on' ? on.id : null;
}

function isOfFigures(part: Filter): boolean {
  return part.kind === 'equal' && part.column === 'kind' && part.value === 'FIGURE';
}

/** Walking along links by arrow keys. */
import type { CanvasGraph } from './canvas-graph';
import type { Places } from './place-new';

/** One step to a side, as on the screen: down is positive. */
export interface Direction {
  readonly x: number;
  readonly y: number;
}

/** The thing linked to this one that lies most nearly in a direction; null where none lies there at all. */
export function neighbourTowards(
  { edges }: CanvasGraph,
  places: Places,
  id: string,
  { x, y }: Direction,
): string | null {
  const here = places.get(id);
  if (here === undefined) return null;
  let best: { readonly id: string; readonly score: number } | null = null;
  for (const { link } of edges) {
    if (link.from.id !== id && link.to.id !== id) continue;
    const other = link.from.id === id ? link.to.id : link.from.id;
    const there = places.get(other);
    if (there === undefined || other === id) continue;
    const [dx, dy] = [there.x - here.x, there.y - here.y];
    const score = (dx * x + dy * y) / (Math.hypot(dx, dy) || 1);
    // Within 60 degrees of the key: each linked thing can be reached by some key.
    if (score > 0.5 && score > (best?.score ?? 0)) best = { id: other, score };
  }
  return best?.id ?? null;
}

/** The links that can be opened from a thing: by type and direction, with how many there are and how many are open. */
import type { CanvasFocusQuery } from '../gql/documents';

import { mostThings, type CanvasGraph } from './canvas-graph';
import { textOf, withStep, type CanvasState, type CanvasStep } from './canvas-state';

type LinkCounts = Extract<CanvasFocusQuery['node'], { linkCounts: unknown }>['linkCounts'];

export interface Opening {
  readonly step: Extract<CanvasStep, { kind: 'open' }>;
  readonly count: number;
  readonly openCount: number;
  /** The state after the next ten; null where all are open, or the canvas is full. */
  readonly next: CanvasState | null;
}

/** The most links first, so that what is largest is seen before it is opened. */
export function openingsOf(
  id: string,
  counts: LinkCounts,
  graph: CanvasGraph,
  state: CanvasState,
): readonly Opening[] {
  return counts
    .map(({ type, direction, count }) => {
      const step = { kind: 'open', id, type, direction } as const;
      const openCount = Math.min(graph.opened.get(textOf(step)) ?? 0, count);
      const isFull = graph.things.size >= mostThings;
      return { step, count, openCount, next: openCount < count && !isFull ? withStep(state, step) : null };
    })
    .sort((one, other) => other.count - one.count);
}

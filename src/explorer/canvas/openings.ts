/** The links that can be opened from a thing: by type and direction, with how many there are and how many are drawn. */
import type { CanvasFocusQuery, CanvasLinkFragment } from '../gql/documents';

import type { CanvasGraph } from './canvas-graph';
import { textOf, withStep, type CanvasState, type CanvasStep } from './canvas-state';

type LinkCounts = Extract<CanvasFocusQuery['node'], { linkCounts: unknown }>['linkCounts'];

export interface Opening {
  readonly step: Extract<CanvasStep, { kind: 'open' }>;
  readonly count: number;
  /** How many of them are drawn, from whichever end they were opened. */
  readonly drawnCount: number;
  /** How many were asked for from here; on a full canvas not all of these are drawn. */
  readonly askedCount: number;
  /** The state after the next ten; null where all are drawn, or were asked for. */
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
      const drawnCount = graph.edges.filter(({ link }) => isOneOf(link, step)).length;
      const askedCount = graph.opened.get(textOf(step)) ?? 0;
      const next = drawnCount < count && askedCount < count ? withStep(state, step) : null;
      return { step, count, drawnCount, askedCount, next };
    })
    .sort((one, other) => other.count - one.count);
}

function isOneOf({ type, from, to }: CanvasLinkFragment, step: Opening['step']): boolean {
  return type === step.type && (step.direction === 'OUT' ? from : to).id === step.id;
}

/** What is on a canvas after each thing done: the things, the links between them, and what had to be left out. */
import type { CanvasLinkFragment } from '../gql/documents';

import { textOf, type CanvasStep } from './canvas-state';

export interface CanvasThing {
  readonly id: string;
  readonly name: string;
}

export interface CanvasEdge {
  readonly key: string;
  readonly link: CanvasLinkFragment;
}

/** What one step put on the canvas. */
export interface Batch {
  readonly step: CanvasStep;
  /** The things that were not there before, in the order in which the API gave them. */
  readonly added: readonly string[];
  readonly edges: readonly CanvasEdge[];
}

export interface CanvasGraph {
  readonly things: ReadonlyMap<string, CanvasThing>;
  readonly edges: readonly CanvasEdge[];
  readonly batches: readonly Batch[];
  /** How many links were asked for of each `id:TYPE:DIRECTION`. */
  readonly opened: ReadonlyMap<string, number>;
  /** Ids that nothing has. */
  readonly unknown: readonly string[];
  /** How many things the limit kept away. */
  readonly leftOut: number;
}

/** What the API answered to a step. */
export interface StepAnswer {
  readonly thing?: CanvasThing | null;
  readonly links?: readonly CanvasLinkFragment[];
}

/** More things than this cannot be told apart. */
export const mostThings = 300;

/** The graph of steps with their answers, in the same order. */
export function graphOf(steps: readonly CanvasStep[], answers: readonly StepAnswer[]): CanvasGraph {
  const things = new Map<string, CanvasThing>();
  const edges = new Map<string, CanvasEdge>();
  const opened = new Map<string, number>();
  const unknown = new Set<string>();
  const kept = new Set<string>();
  const batches: Batch[] = [];
  const put = (thing: CanvasThing): readonly string[] => {
    if (things.has(thing.id)) return [];
    if (things.size >= mostThings) {
      kept.add(thing.id);
      return [];
    }
    things.set(thing.id, { id: thing.id, name: thing.name });
    return [thing.id];
  };
  steps.forEach((step, index) => {
    const { thing, links: found = [] } = answers[index] ?? {};
    // Only what is on the canvas can be opened.
    const links = things.has(step.id) ? found : [];
    const added: string[] = [];
    const drawn: CanvasEdge[] = [];
    if (step.kind === 'add') {
      if (thing === null || thing === undefined) unknown.add(step.id);
      else added.push(...put(thing));
    }
    for (const link of links) {
      const other = link.from.id === step.id ? link.to : link.from;
      added.push(...put(other));
      const key = edgeKey(link);
      if (edges.has(key) || !things.has(link.from.id) || !things.has(link.to.id)) continue;
      const edge = { key, link };
      edges.set(key, edge);
      drawn.push(edge);
    }
    if (step.kind === 'open') opened.set(textOf(step), (opened.get(textOf(step)) ?? 0) + links.length);
    batches.push({ step, added, edges: drawn });
  });
  return { things, edges: [...edges.values()], batches, opened, unknown: [...unknown], leftOut: kept.size };
}

/** One link has one key, from whichever end it was opened. */
function edgeKey({ claim, from, type, to }: CanvasLinkFragment): string {
  return claim?.id ?? `${from.id} ${type} ${to.id}`;
}

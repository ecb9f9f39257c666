/** Circles in a graph that is loaded as it is walked. */
import { stronglyConnected } from '../domain/strongly-connected';

/** Where each node leads. */
export type Graph = ReadonlyMap<string, readonly string[]>;

/** Everything that can be reached from some nodes; `next` is asked for many nodes at once, each once. */
export async function reachableFrom(
  starts: Iterable<string>,
  next: (nodes: readonly string[]) => Promise<Graph>,
): Promise<Graph> {
  const graph = new Map<string, readonly string[]>();
  let frontier = [...new Set(starts)];
  while (frontier.length > 0) {
    const found = await next(frontier);
    for (const node of frontier) graph.set(node, found.get(node) ?? []);
    frontier = [...new Set(frontier.flatMap((node) => graph.get(node) ?? []))].filter(
      (node) => !graph.has(node),
    );
  }
  return graph;
}

/** The sets of nodes that lead round to each other. */
export function circlesIn(graph: Graph): readonly (readonly string[])[] {
  return stronglyConnected([...graph.keys()], (node) => graph.get(node) ?? []).filter(
    (members) => members.length > 1,
  );
}

/** A shortest way from a node of a circle round to itself, in words. */
export function displayWayRound(graph: Graph, start: string, members: readonly string[]): string {
  const isMember = new Set(members);
  const cameFrom = new Map<string, string>();
  const queue = [start];
  for (const node of queue) {
    for (const target of graph.get(node) ?? []) {
      if (!isMember.has(target) || cameFrom.has(target)) continue;
      cameFrom.set(target, node);
      queue.push(target);
    }
  }
  const way = [start];
  for (let node = cameFrom.get(start); node !== undefined && node !== start; node = cameFrom.get(node)) {
    way.unshift(node);
  }
  return [start, ...way].join(' → ');
}

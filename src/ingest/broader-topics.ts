/** All topics that are broader than some topics, at any height. */
import { reachableFrom, type Graph } from './circles';
import type { MergedState } from './merged-state';

/** For each of these entities that is a topic, and for all above them, the topics above it. */
export async function topicsAbove(
  state: MergedState,
  entities: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const graph = await reachableFrom(entities.filter(isTopic), async (topics) => {
    await state.loadNamed(topics);
    return new Map(topics.map((topic) => [topic, state.entity(topic)?.broader ?? []]));
  });
  return new Map([...graph.keys()].map((topic) => [topic, allAbove(graph, topic)]));
}

function isTopic(id: string): boolean {
  return id.startsWith('topic/');
}

function allAbove(graph: Graph, topic: string): readonly string[] {
  const above = new Set(graph.get(topic));
  for (const id of above) for (const next of graph.get(id) ?? []) above.add(next);
  return [...above];
}

/** Checks relations that must not run in a circle, over the whole graph as it will be. */
import { circlesIn, displayWayRound, reachableFrom } from './circles';
import type { MergedState } from './merged-state';
import type { ProblemList } from './problem';

interface Relation {
  /** The key that the relation is written under. */
  readonly field: string;
  readonly next: (state: MergedState, id: string) => readonly string[];
}

const relations: readonly Relation[] = [
  { field: 'broader', next: (state, id) => state.entity(id)?.broader ?? [] },
  { field: 'reprintOf', next: (state, id) => listOf(state.entity(id)?.source?.reprintOf) },
  { field: 'derivedFrom', next: (state, id) => state.claim(id)?.derivedFrom ?? [] },
  { field: 'revises', next: (state, id) => state.claim(id)?.revises ?? [] },
];

/** Broader topics, reprints, derivations and revisions. */
export async function checkCircles(
  state: MergedState,
  units: readonly string[],
  problems: ProblemList,
): Promise<void> {
  for (const relation of relations) await checkRelation(state, units, relation, problems);
}

async function checkRelation(
  state: MergedState,
  units: readonly string[],
  { field, next }: Relation,
  problems: ProblemList,
): Promise<void> {
  const starts = units.filter((unit) => next(state, unit).length > 0);
  const graph = await reachableFrom(starts, async (ids) => {
    await state.loadNamed(ids);
    // An id in its own list is a problem already.
    return new Map(ids.map((id) => [id, next(state, id).filter((other) => other !== id)]));
  });
  for (const members of circlesIn(graph)) {
    const [first] = members.filter((id) => state.documents.writes(id)).sort();
    if (first === undefined || !units.includes(first)) continue;
    const references = state.documents.unit(first).flatMap((item) => item.references);
    const reference = references.find(({ field: key, id }) => key === field && members.includes(id));
    const way = displayWayRound(graph, first, members);
    if (reference)
      problems.add(reference.place, `\`${field}\` runs in a circle: ${way}`, 'leave one of them out');
  }
}

function listOf(id: string | null | undefined): readonly string[] {
  return id ? [id] : [];
}

/**
 * The shortest path between two entities: breadth-first from both ends, level by level. The side of the first entity is
 * walked in the order that paths have among each other, so the first link that is found to reach the other side ends
 * the search, however many entities are left in that level.
 */
import { compareText } from './fold';
import type { LinkRecord } from './records';

/** One step of a path, in walking order; its link may run either way. */
export interface PathStep {
  readonly from: string;
  readonly to: string;
  readonly link: LinkRecord;
}

/** The entities at the other ends of the links of each of some entities; one may stand there several times. */
export type Neighbours = readonly (readonly string[])[];

/** The search from the first entity: at each distance the entities in the order of the first paths to them. */
interface NearSide {
  readonly levels: (readonly string[])[];
  /** The entity before each on the first of the shortest paths to it. */
  readonly before: Map<string, string | null>;
}

/** The search from the last entity. */
interface FarSide {
  readonly levels: (readonly string[])[];
  readonly distances: Map<string, number>;
  readonly neighbours: Map<string, readonly string[]>;
}

/** How many entities of the near side are asked for at first; then each time twice as many. */
const firstAsked = 16;

/** How many times as many the near side may have, where they are many, and still be widened: it may end early. */
const timesFar = 4;

/**
 * The shortest path of at most `maxLength` steps, or null. Of several the one whose entities come first by id,
 * step by step, then by the ids of its claims (a link without a claim before all), then by its link types.
 */
export async function shortestPath(
  from: string,
  to: string,
  maxLength: number,
  linksOf: (entities: readonly string[]) => Promise<readonly (readonly LinkRecord[])[]>,
): Promise<readonly PathStep[] | null> {
  const known = new Map<string, readonly LinkRecord[]>();
  const search = searchPath(from, to, maxLength);
  let found = search.next();
  while (!found.done) {
    const ids = found.value;
    const links = await linksOf(ids);
    ids.forEach((id, index) => known.set(id, links[index] ?? []));
    found = search.next(ids.map((id) => (known.get(id) ?? []).map((link) => otherEnd(link, id))));
  }
  const passed = found.value;
  // Of two entities in turn at least one was asked for.
  return (
    passed && stepsThrough(passed, (one, other) => [...(known.get(one) ?? []), ...(known.get(other) ?? [])])
  );
}

/**
 * The entities that the path passes, the first and the last included, for whoever has the neighbours at hand: it
 * yields entities and is given their neighbours.
 */
export function* searchPath(
  from: string,
  to: string,
  maxLength: number,
): Generator<readonly string[], readonly string[] | null, Neighbours> {
  if (from === to) return [from];
  const near: NearSide = { levels: [[from]], before: new Map([[from, null]]) };
  const far: FarSide = { levels: [[to]], distances: new Map([[to, 0]]), neighbours: new Map() };
  for (let length = 1; length <= maxLength; length += 1) {
    const [nearest, furthest] = [lastOf(near.levels), lastOf(far.levels)];
    if (nearest.length === 0 || furthest.length === 0) return null;
    const meeting = isNearNext(near, far)
      ? yield* widenNear(near, nearest, far)
      : widenFar(far, yield furthest, nearest);
    if (meeting !== null) return [...pathTo(meeting, near), ...pathFrom(meeting, far)];
  }
  return null;
}

/** The path that passes these entities: at each step the first of the links between the two. */
export function stepsThrough(
  passed: readonly string[],
  linksBetween: (one: string, other: string) => readonly LinkRecord[],
): readonly PathStep[] {
  return passed.slice(1).map((to, index) => {
    const from = passed[index] ?? to;
    const links = linksBetween(from, to).filter(
      (link) => (link.from === from && link.to === to) || (link.from === to && link.to === from),
    );
    return { from, to, link: firstLink(from, links) };
  });
}

/** The end of a link that is not this one. */
export function otherEnd(link: Pick<LinkRecord, 'from' | 'to'>, id: string): string {
  return link.from === id ? link.to : link.from;
}

/** Whether the near side is widened next: the smaller one is, of two that are as large the one that has fewer levels. */
function isNearNext(near: NearSide, far: FarSide): boolean {
  const [nearest, furthest] = [lastOf(near.levels).length, lastOf(far.levels).length];
  if (nearest > firstAsked) return nearest <= timesFar * furthest;
  return nearest === furthest ? near.levels.length <= far.levels.length : nearest < furthest;
}

/** Widens the near side by a level, and ends at the first entity that the far side has reached. */
function* widenNear(
  near: NearSide,
  nearest: readonly string[],
  far: FarSide,
): Generator<readonly string[], string | null, Neighbours> {
  const level: string[] = [];
  for (let start = 0, size = firstAsked; start < nearest.length; start += size, size *= 2) {
    const asked = nearest.slice(start, start + size);
    const given: Neighbours = yield asked;
    for (const [index, id] of asked.entries()) {
      const reached = new Set(given[index]?.filter((neighbour) => !near.before.has(neighbour)));
      for (const neighbour of [...reached].sort(compareText)) {
        near.before.set(neighbour, id);
        if (far.distances.has(neighbour)) return neighbour;
        level.push(neighbour);
      }
    }
  }
  near.levels.push(level);
  return null;
}

/** Widens the far side by a level; of the entities of the near side's last level that it reaches the first. */
function widenFar(far: FarSide, given: Neighbours, nearest: readonly string[]): string | null {
  const distance = far.levels.length;
  const level: string[] = [];
  lastOf(far.levels).forEach((id, index) => {
    const neighbours = given[index] ?? [];
    far.neighbours.set(id, neighbours);
    for (const neighbour of neighbours) {
      if (far.distances.has(neighbour)) continue;
      far.distances.set(neighbour, distance);
      level.push(neighbour);
    }
  });
  far.levels.push(level);
  return nearest.find((id) => far.distances.has(id)) ?? null;
}

/** The first of the paths from the first entity to one that the near side has reached, or was about to. */
function pathTo(meeting: string, { before }: NearSide): string[] {
  const passed = [meeting];
  for (let id = before.get(meeting); id != null; id = before.get(id)) passed.unshift(id);
  return passed;
}

/** The first of the paths on from an entity that the far side has reached, without it. */
function pathFrom(meeting: string, { levels, distances, neighbours }: FarSide): string[] {
  const passed: string[] = [];
  for (let distance = (distances.get(meeting) ?? 0) - 1; distance >= 0; distance -= 1) {
    const here = passed.at(-1) ?? meeting;
    const nearer = levels[distance] ?? [];
    passed.push(firstById(nearer.filter((id) => neighbours.get(id)?.includes(here))));
  }
  return passed;
}

function lastOf(levels: readonly (readonly string[])[]): readonly string[] {
  return levels.at(-1) ?? [];
}

function firstById(ids: readonly string[]): string {
  const [first] = [...ids].sort(compareText);
  if (first === undefined) throw new Error('the path breaks off');
  return first;
}

function firstLink(here: string, links: readonly LinkRecord[]): LinkRecord {
  const [first] = [...links].sort(
    (one, other) =>
      compareText(one.claim ?? '', other.claim ?? '') ||
      compareText(one.type, other.type) ||
      Number(one.from !== here) - Number(other.from !== here),
  );
  if (first === undefined) throw new Error(`no link leads on from ${here}`);
  return first;
}

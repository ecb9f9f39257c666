/**
 * The shortest path between two entities: breadth-first from both ends, level by level, always from the smaller
 * frontier, so that few entities are looked at even where each has many links.
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

/** One end's search: how far each entity is from it, and who its neighbours are where they were asked for. */
interface Side {
  readonly distances: Map<string, number>;
  readonly neighbours: Map<string, readonly string[]>;
  /** The entities at each distance; the last are those that are furthest. */
  readonly levels: string[][];
}

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
  const near = sideOf(from);
  const far = sideOf(to);
  while (depthOf(near) + depthOf(far) < maxLength) {
    if (frontierOf(near).length === 0 || frontierOf(far).length === 0) return null;
    const side = isFirst(near, far) ? near : far;
    widen(side, yield frontierOf(side));
    // The level that was just added is the first to reach the other side, so only the outermost levels can meet.
    const meeting = frontierOf(near).filter((id) => far.distances.get(id) === depthOf(far));
    if (meeting.length > 0) return firstThrough(new Set(meeting), near, far);
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

/** Whether a side is widened before the other: the smaller frontier, of equal ones the one nearer to its end. */
function isFirst(side: Side, other: Side): boolean {
  const difference = frontierOf(side).length - frontierOf(other).length;
  return difference === 0 ? depthOf(side) <= depthOf(other) : difference < 0;
}

function sideOf(id: string): Side {
  return { distances: new Map([[id, 0]]), neighbours: new Map(), levels: [[id]] };
}

function depthOf({ levels }: Side): number {
  return levels.length - 1;
}

function frontierOf({ levels }: Side): readonly string[] {
  return levels.at(-1) ?? [];
}

function widen(side: Side, given: Neighbours): void {
  const reached: string[] = [];
  frontierOf(side).forEach((id, index) => {
    const neighbours = given[index] ?? [];
    side.neighbours.set(id, neighbours);
    for (const neighbour of neighbours) {
      if (side.distances.has(neighbour)) continue;
      side.distances.set(neighbour, depthOf(side) + 1);
      reached.push(neighbour);
    }
  });
  side.levels.push(reached);
}

/** Of the paths through these entities in the middle the first by the ids that it passes. */
function firstThrough(meeting: ReadonlySet<string>, near: Side, far: Side): readonly string[] {
  const levels = levelsTo(meeting, near);
  const passed = [...(levels[0] ?? [])];
  for (let depth = 1; depth < levels.length; depth += 1) {
    const here = near.neighbours.get(passed.at(-1) ?? '') ?? [];
    passed.push(firstById(here.filter((id) => levels[depth]?.has(id))));
  }
  // On from the middle every entity was reached from one that is a step nearer to the far end.
  for (let distance = depthOf(far) - 1; distance >= 0; distance -= 1) {
    const here = passed.at(-1) ?? '';
    const nearer = far.levels[distance] ?? [];
    passed.push(firstById(nearer.filter((id) => far.neighbours.get(id)?.includes(here))));
  }
  return passed;
}

/** By distance from the side's end, the entities there from which the given ones, its furthest, can be reached. */
function levelsTo(last: ReadonlySet<string>, side: Side): readonly ReadonlySet<string>[] {
  const levels = [last];
  for (let distance = depthOf(side) - 1; distance >= 0; distance -= 1) {
    const [next] = levels;
    const leadsOn = (id: string) => side.neighbours.get(id)?.some((neighbour) => next?.has(neighbour));
    levels.unshift(new Set(side.levels[distance]?.filter(leadsOn)));
  }
  return levels;
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

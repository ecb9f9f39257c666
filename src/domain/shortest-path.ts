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

/** The links of each of some entities, from either end, each once for each of them. */
export type Neighbours = readonly (readonly LinkRecord[])[];

/** One end's search: how far each entity is from it, and the entities that are furthest. */
interface Side {
  readonly distances: Map<string, number>;
  readonly frontier: readonly string[];
  readonly depth: number;
}

/** The links between two entities by their ids, the same from either of them. */
type Links = Map<string, Map<string, LinkRecord[]>>;

/**
 * The shortest path of at most `maxLength` steps, or null. Of several the one whose entities come first by id,
 * step by step, then by the ids of its claims (a link without a claim before all), then by its link types.
 */
export async function shortestPath(
  from: string,
  to: string,
  maxLength: number,
  neighbours: (entities: readonly string[]) => Promise<Neighbours>,
): Promise<readonly PathStep[] | null> {
  const search = searchPath(from, to, maxLength);
  let step = search.next();
  while (!step.done) step = search.next(await neighbours(step.value));
  return step.value;
}

/** The same search for whoever has the neighbours at hand: it yields entities and is given their neighbours. */
export function* searchPath(
  from: string,
  to: string,
  maxLength: number,
): Generator<readonly string[], readonly PathStep[] | null, Neighbours> {
  if (from === to) return [];
  const links: Links = new Map();
  let near = sideOf(from);
  let far = sideOf(to);
  while (near.depth + far.depth < maxLength) {
    if (near.frontier.length === 0 || far.frontier.length === 0) return null;
    if (isFirst(near, far)) near = widen(near, links, yield near.frontier);
    else far = widen(far, links, yield far.frontier);
    const meeting = meetingOf(near, far);
    if (meeting.length > 0) return firstPath(from, near, far, meeting, links);
  }
  return null;
}

/** Whether a side is widened before the other: the smaller frontier, of equal ones the one nearer to its end. */
function isFirst(side: Side, other: Side): boolean {
  const difference = side.frontier.length - other.frontier.length;
  return difference === 0 ? side.depth <= other.depth : difference < 0;
}

function sideOf(id: string): Side {
  return { distances: new Map([[id, 0]]), frontier: [id], depth: 0 };
}

function widen(side: Side, links: Links, neighbours: Neighbours): Side {
  const depth = side.depth + 1;
  const frontier: string[] = [];
  for (const link of neighbours.flat()) {
    keep(links, link);
    for (const id of [link.from, link.to]) {
      if (side.distances.has(id)) continue;
      side.distances.set(id, depth);
      frontier.push(id);
    }
  }
  return { distances: side.distances, frontier, depth };
}

function keep(links: Links, link: LinkRecord): void {
  for (const [one, other] of [
    [link.from, link.to],
    [link.to, link.from],
  ] as const) {
    const ofOne = links.get(one) ?? new Map<string, LinkRecord[]>();
    const between = ofOne.get(other) ?? [];
    between.push(link);
    links.set(one, ofOne.set(other, between));
  }
}

// The level that was just added is the first to reach the other side, so only the outermost levels can meet.
function meetingOf(near: Side, far: Side): readonly string[] {
  return near.frontier.filter((id) => far.distances.get(id) === far.depth);
}

function firstPath(
  from: string,
  near: Side,
  far: Side,
  meeting: readonly string[],
  links: Links,
): readonly PathStep[] {
  const levels = levelsToMeeting(near, meeting, links);
  const length = near.depth + far.depth;
  const steps: PathStep[] = [];
  let here = from;
  for (let index = 1; index <= length; index += 1) {
    const isOnPath = (id: string) =>
      index <= near.depth ? levels[index]?.has(id) : far.distances.get(id) === length - index;
    const [next] = [...(links.get(here)?.keys() ?? [])].filter(isOnPath).sort(compareText);
    if (next === undefined) throw new Error(`the path from ${from} breaks off at ${here}`);
    steps.push({ from: here, to: next, link: firstLink(here, links.get(here)?.get(next) ?? []) });
    here = next;
  }
  return steps;
}

/** By distance from the near end, the entities there from which the meeting can still be reached. */
function levelsToMeeting(
  near: Side,
  meeting: readonly string[],
  links: Links,
): readonly ReadonlySet<string>[] {
  const levels: Set<string>[] = [];
  let level = new Set(meeting);
  for (let depth = near.depth; depth >= 0; depth -= 1) {
    levels[depth] = level;
    const closer = [...level].flatMap((id) => [...(links.get(id)?.keys() ?? [])]);
    level = new Set(closer.filter((id) => near.distances.get(id) === depth - 1));
  }
  return levels;
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

/** Where new things go: into the emptiest sector around the thing from which they were opened, clear of all others. */

export interface Place {
  readonly x: number;
  readonly y: number;
}

export type Places = ReadonlyMap<string, Place>;

/** The room that a thing with its name takes. */
export const room = { width: 180, height: 130 } as const;

const firstRing = 300;
const nextRing = 140;
/** How far away another thing still takes up its sector. */
const near = 1_000;

/** Places for new things around one that is there; the old ones stay where they are. */
export function placeAround(old: Places, around: string, added: readonly string[]): Places {
  const middle = old.get(around) ?? { x: 0, y: 0 };
  const sector = emptiestSector(
    middle,
    [...old].flatMap(([id, place]) => (id === around ? [] : [place])),
  );
  const found = new Map<string, Place>();
  let [ring, left] = [firstRing, added.length];
  while (left > 0) {
    const fits = Math.max(1, Math.floor((sector.width * ring) / (room.width + 20)));
    const count = Math.min(fits, left);
    for (let index = 0; index < count; index += 1) {
      const id = added[found.size];
      if (id === undefined) break;
      const angle = sector.start + (sector.width * (index + 0.5)) / count;
      found.set(id, { x: middle.x + ring * Math.cos(angle), y: middle.y + ring * Math.sin(angle) });
    }
    left -= count;
    ring += nextRing;
  }
  return found;
}

/** A place beside everything, for what is added with no link. */
export function placeBeside(old: Places): Place {
  if (old.size === 0) return { x: 0, y: 0 };
  const all = [...old.values()];
  const [first] = all;
  return { x: Math.max(...all.map(({ x }) => x)) + 2 * room.width, y: first?.y ?? 0 };
}

/** Moves new things, and only those, until no two lie on one another; away from the thing they came from. */
export function clearOverlaps(old: Places, added: Places, from: Place): Places {
  const places = new Map([...added].map(([id, place]) => [id, { ...place }]));
  for (let round = 0; round < 200; round += 1) {
    let isClear = true;
    for (const [id, place] of places) {
      const others = [...old.values(), ...[...places].flatMap(([each, at]) => (each === id ? [] : [at]))];
      if (!others.some((other) => overlaps(place, other))) continue;
      isClear = false;
      const [dx, dy] = [place.x - from.x, place.y - from.y];
      const distance = Math.hypot(dx, dy) || 1;
      place.x += (dx / distance) * 24 + (distance === 1 ? 24 : 0);
      place.y += (dy / distance) * 24;
    }
    if (isClear) break;
  }
  return new Map([...places].map(([id, { x, y }]) => [id, { x: Math.round(x), y: Math.round(y) }]));
}

function overlaps(one: Place, other: Place): boolean {
  return Math.abs(one.x - other.x) < room.width && Math.abs(one.y - other.y) < room.height;
}

/** The widest sector without anything near, a little inside its edges; the whole circle where nothing is near. */
function emptiestSector(middle: Place, others: readonly Place[]): { start: number; width: number } {
  const angles = others
    .filter(({ x, y }) => Math.hypot(x - middle.x, y - middle.y) < near)
    .map(({ x, y }) => Math.atan2(y - middle.y, x - middle.x))
    .sort((one, other) => one - other);
  const circle = 2 * Math.PI;
  if (angles.length === 0) return { start: -Math.PI / 2, width: circle };
  const gaps = angles.map((start, index) => {
    const next = angles[index + 1] ?? (angles[0] ?? 0) + circle;
    return { start, width: next - start };
  });
  const widest = gaps.reduce((best, gap) => (gap.width > best.width + 1e-9 ? gap : best));
  const margin = Math.min(widest.width * 0.15, 0.5);
  return { start: widest.start + margin, width: widest.width - 2 * margin };
}

/**
 * Checks that nothing is a part of itself at any time: PART_OF links must not run in a circle where their periods
 * have a day in common. Days lie on a line, so links that overlap in pairs share a day, which is the first day of
 * one of them: it is enough to look at those days.
 */
import { isSupporting } from '../domain/corroboration';
import type { Period } from '../domain/period';

import { circlesIn, displayWayRound, reachableFrom } from './circles';
import { addToGroup } from './group';
import type { MergedState } from './merged-state';
import type { ProblemList } from './problem';

interface PartOf {
  readonly claim: string;
  readonly from: string;
  readonly to: string;
  readonly period: Period | null;
}

/** Looks at the supported links of the documents, and at all that they can be reached by. */
export async function checkPartOf(
  state: MergedState,
  units: readonly string[],
  problems: ProblemList,
): Promise<void> {
  const touched = new Map<string, PartOf[]>();
  for (const link of units.flatMap((unit) => partOfClaim(state, unit))) addToGroup(touched, link.from, link);
  const links = new Map<string, PartOf>();
  const graph = await reachableFrom(touched.keys(), async (entities) => {
    const next = new Map<string, string[]>();
    for (const link of await linksFrom(state, entities, touched)) {
      links.set(link.claim, link);
      if (link.from !== link.to) addToGroup(next, link.from, link.to);
    }
    return next;
  });
  const isInUnits = new Set(units);
  for (const members of circlesIn(graph)) {
    const within = [...links.values()].filter(
      ({ from, to }) => members.includes(from) && members.includes(to),
    );
    for (const circle of circlesAtOneTime(within)) {
      const [first] = circle.links
        .filter(({ claim }) => state.documents.unit(claim).length > 0)
        .sort(byClaim);
      const item = first && isInUnits.has(first.claim) ? state.documents.unit(first.claim)[0] : undefined;
      if (first === undefined || item === undefined) continue;
      const way = displayWayRound(circle.graph, first.from, circle.members);
      const advice = 'leave one of them out, or give them periods that do not overlap';
      problems.add(item.place, `PART_OF runs in a circle: ${way}`, advice);
    }
  }
}

async function linksFrom(
  state: MergedState,
  entities: readonly string[],
  touched: ReadonlyMap<string, readonly PartOf[]>,
): Promise<readonly PartOf[]> {
  const stored = await state.transaction.linksFrom(entities, 'PART_OF');
  const kept = stored.flatMap(({ from, to, claim, period }) =>
    claim === null || state.documents.unit(claim).length > 0 ? [] : [{ claim, from, to, period }],
  );
  const written = entities.flatMap((entity) => state.documents.claimsPartOf(entity));
  await state.loadReports(written);
  return [
    ...kept,
    ...written.flatMap((claim) => partOfClaim(state, claim)),
    ...entities.flatMap((entity) => touched.get(entity) ?? []),
  ];
}

function partOfClaim(state: MergedState, id: string): readonly PartOf[] {
  const claim = state.claim(id);
  if (claim?.link?.type !== 'PART_OF' || claim.retracted !== null) return [];
  const isSupported = state
    .reports(id)
    .some(({ stance, retracted }) => retracted === null && isSupporting(stance));
  const { from, to } = claim.link;
  return isSupported ? [{ claim: id, from, to, period: claim.period }] : [];
}

function circlesAtOneTime(links: readonly PartOf[]) {
  const firstDays = new Set(links.map(({ period }) => period?.earliest ?? -Infinity));
  for (const day of [...firstDays].sort((one, other) => one - other)) {
    const graph = new Map<string, string[]>();
    const active = links.filter(({ period }) => holdsDay(period, day));
    for (const { from, to } of active) addToGroup(graph, from, to);
    const circles = circlesIn(graph);
    if (circles.length === 0) continue;
    return circles.map((members) => ({
      members,
      graph,
      links: active.filter(({ from, to }) => members.includes(from) && members.includes(to)),
    }));
  }
  return [];
}

function holdsDay(period: Period | null, day: number): boolean {
  return (period?.earliest ?? -Infinity) <= day && day <= (period?.latest ?? Infinity);
}

function byClaim(one: PartOf, other: PartOf): number {
  return one.claim < other.claim ? -1 : 1;
}

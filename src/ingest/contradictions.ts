/** Which figures contradict each other once claims have changed. */
import { comparedClaim, doContradict, type ComparedClaim } from '../domain/comparison';
import type { ClaimRecord } from '../domain/records';

import { addToGroup } from './group';
import type { MergedState } from './merged-state';

/** A figure that is compared, with what is stored of it. */
interface Figure {
  readonly compared: ComparedClaim;
  readonly isNew: boolean;
  readonly wasContradicted: boolean;
}

/**
 * Whether each live figure is contradicted, for those of the changed claims and for the others of their groups
 * where that changes.
 */
export async function contradictionsAfter(
  state: MergedState,
  changed: readonly string[],
): Promise<ReadonlyMap<string, boolean>> {
  const groups = new Map<string, Figure[]>();
  const old = changed.flatMap((id) => liveFigure(state.storedClaim(id)?.record));
  const fresh = changed.flatMap((id) => liveFigure(state.claim(id)));
  const touched = new Map([...old, ...fresh].map((compared) => [groupOf(compared), compared]));
  if (touched.size === 0) return new Map();
  const asked = [...touched.values()].map(({ figure, scope }) => ({ measure: figure.measure, scope }));
  const isChanged = new Set(changed);
  for (const { isContradicted, ...compared } of await state.transaction.figuresIn(asked)) {
    if (isChanged.has(compared.id)) continue;
    addToGroup(groups, groupOf(compared), { compared, isNew: false, wasContradicted: isContradicted });
  }
  for (const compared of fresh) {
    addToGroup(groups, groupOf(compared), { compared, isNew: true, wasContradicted: false });
  }
  const hasLost = new Set(old.map(groupOf));
  const marks = new Map<string, boolean>();
  for (const [group, figures] of groups) markGroup(figures, hasLost.has(group), marks);
  return marks;
}

// A group that only gained figures can only gain contradictions, and between a new figure and another.
function markGroup(figures: readonly Figure[], hasLost: boolean, marks: Map<string, boolean>): void {
  const fresh = figures.filter(({ isNew }) => isNew);
  for (const figure of figures) {
    const { compared, isNew, wasContradicted } = figure;
    if (!isNew && wasContradicted && !hasLost) continue;
    const others = isNew || wasContradicted ? figures : fresh;
    const isContradicted = others.some((other) => other !== figure && doContradict(compared, other.compared));
    if (isNew || isContradicted !== wasContradicted) marks.set(compared.id, isContradicted);
  }
}

function liveFigure(record: ClaimRecord | null | undefined): readonly ComparedClaim[] {
  const compared = record && record.retracted === null ? comparedClaim(record) : null;
  return compared === null ? [] : [compared];
}

function groupOf({ figure, scope }: ComparedClaim): string {
  return `${figure.measure} ${scope}`;
}

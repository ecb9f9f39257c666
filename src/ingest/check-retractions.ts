/** Checks that no live claim is derived from a retracted one. */
import type { MergedState } from './merged-state';
import type { ProblemList } from './problem';

/** Looks at what the documents retract, restore and derive; what the store derives is looked up. */
export async function checkRetractions(
  state: MergedState,
  units: readonly string[],
  problems: ProblemList,
): Promise<void> {
  await checkDependents(state, units, problems);
  for (const unit of units) checkBases(state, unit, problems);
}

async function checkDependents(
  state: MergedState,
  units: readonly string[],
  problems: ProblemList,
): Promise<void> {
  const retracted = units.filter((unit) => state.retractionItem(unit)?.kind === 'retract');
  if (retracted.length === 0) return;
  const dependents = [
    ...(await state.transaction.claimsDerivedFrom(retracted)),
    ...retracted.flatMap((unit) => state.documents.claimsDerivedFrom(unit)),
  ];
  await state.load(dependents);
  const isRetracted = new Set(retracted);
  for (const id of new Set(dependents)) {
    const dependent = state.claim(id);
    if (dependent === null || dependent.retracted !== null) continue;
    for (const base of dependent.derivedFrom) {
      const retraction = isRetracted.has(base) ? state.retractionItem(base) : null;
      if (retraction === null) continue;
      const message = `${id} is derived from ${base}`;
      problems.add(retraction.place, message, 'retract that too, or write it without `derivedFrom`');
    }
  }
}

// What the documents retract is found by `checkDependents`: here only what was retracted before.
function checkBases(state: MergedState, unit: string, problems: ProblemList): void {
  const claim = state.claim(unit);
  if (claim === null || claim.retracted !== null) return;
  const written = state.documents.unit(unit).find((item) => item.kind === 'claim');
  for (const base of claim.derivedFrom) {
    if (state.retractionItem(base) !== null || !state.claim(base)?.retracted) continue;
    const reference = written?.references.find(({ field, id }) => field === 'derivedFrom' && id === base);
    const place = reference?.place ?? state.retractionItem(unit)?.place;
    if (place !== undefined) {
      problems.add(
        place,
        `${base}, which ${unit} is derived from, is retracted`,
        'restore it, or do not derive from it',
      );
    }
  }
}

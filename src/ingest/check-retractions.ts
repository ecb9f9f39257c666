/** Checks that no live claim is derived from a retracted one. */
import type { MergedState } from './merged-state';
import type { Place, ProblemList } from './problem';

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
      addDerivation(id, base, retraction.place, problems);
    }
  }
}

function checkBases(state: MergedState, unit: string, problems: ProblemList): void {
  const claim = state.claim(unit);
  if (claim === null || claim.retracted !== null) return;
  const written = state.documents.unit(unit).find((item) => item.kind === 'claim');
  const restoration = state.retractionItem(unit);
  for (const base of claim.derivedFrom) {
    if (!state.claim(base)?.retracted) continue;
    const retraction = state.retractionItem(base);
    if (retraction !== null) {
      // Of the claims that the store holds, `checkDependents` is told of the live ones only.
      if (restoration !== null) addDerivation(unit, base, retraction.place, problems);
      continue;
    }
    const reference = written?.references.find(({ field, id }) => field === 'derivedFrom' && id === base);
    const place = reference?.place ?? restoration?.place;
    if (place !== undefined) {
      problems.add(
        place,
        `${base}, which ${unit} is derived from, is retracted`,
        'restore it, or do not derive from it',
      );
    }
  }
}

function addDerivation(id: string, base: string, place: Place, problems: ProblemList): void {
  problems.add(place, `${id} is derived from ${base}`, 'retract that too, or write it without `derivedFrom`');
}

/** Checks what documents say against each other and against the graph: every problem at once. */
import { checkCircles } from './check-circles';
import { checkPartOf } from './check-part-of';
import { checkReferences, checkRepetitions } from './check-references';
import { checkReports, checkTexts } from './check-reports';
import { checkRetractions } from './check-retractions';
import type { MergedState } from './merged-state';
import type { ProblemList } from './problem';

/** Checks some units of the documents over the store, after loading all that they name. */
export async function validate(
  state: MergedState,
  units: readonly string[],
  problems: ProblemList,
): Promise<void> {
  const claims = units.filter((unit) => unit.startsWith('claim/'));
  const entities = units.filter((unit) => !unit.startsWith('claim/') && !unit.startsWith('measure/'));
  const references = units.flatMap((unit) => state.documents.unit(unit)).flatMap((item) => item.references);
  await loadUnits(state, units);
  await state.loadNamed(references.map(({ id }) => id));
  await state.loadNamed(
    claims.flatMap((claim) => [
      ...(state.claim(claim)?.derivedFrom ?? []),
      ...state.reports(claim).map(({ source }) => source),
    ]),
  );

  checkRepetitions(state, units, problems);
  await checkReferences(state, units, problems);
  checkReports(state, claims, problems);
  await checkTexts(state, entities, problems);
  await checkRetractions(state, claims, problems);
  await checkCircles(state, units, problems);
  await checkPartOf(state, claims, problems);
}

/** Loads what the store holds of some units. */
export async function loadUnits(state: MergedState, units: readonly string[]): Promise<void> {
  await state.load(units);
  await state.loadReports(units.filter((unit) => unit.startsWith('claim/')));
}

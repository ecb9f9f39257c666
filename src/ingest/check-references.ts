/** Checks that what documents name is there, and that they do not write one thing in two ways. */
import { kindOfId } from '../domain/ids';

import { idOfItem, unitOf, type Item } from './item';
import type { MergedState } from './merged-state';
import type { ProblemList } from './problem';
import { isSameData } from './same-data';
import { didYouMean, idsOneStepFrom } from './suggest';

// Guessing compares with every known id, and asks the store for some 1,500 ids near to an unknown one.
const mostGuessed = 100;
const mostAskedFor = 20;

/** Makes a problem of every id that neither the documents nor the store know. */
export async function checkReferences(
  state: MergedState,
  units: readonly string[],
  problems: ProblemList,
): Promise<void> {
  const references = units.flatMap((unit) => state.documents.unit(unit)).flatMap((item) => item.references);
  const unknown = references.filter(({ id }) => !isKnown(state, id));
  const guesses = await guessesFor(state, [...new Set(unknown.map(({ id }) => id))].slice(0, mostGuessed));
  for (const { id, place } of unknown) {
    problems.add(
      place,
      `unknown id "${id}"`,
      guesses.get(id) ?? `write ${recordOf(id)}, or leave the id out`,
    );
  }
}

async function guessesFor(
  state: MergedState,
  unknown: readonly string[],
): Promise<ReadonlyMap<string, string | null>> {
  const guesses = new Map(unknown.map((id) => [id, didYouMean(id, candidatesFor(state, id))]));
  const unguessed = unknown.filter((id) => guesses.get(id) === null && kindOfId(id) !== 'REPORT');
  for (const id of unguessed.slice(0, mostAskedFor)) {
    const near = idsOneStepFrom(id).filter((other) => kindOfId(other) !== null);
    await state.load(near);
    guesses.set(
      id,
      didYouMean(
        id,
        near.filter((other) => state.has(other)),
      ),
    );
  }
  return guesses;
}

/** Makes a problem of every record that stands twice with different content. */
export function checkRepetitions(state: MergedState, units: readonly string[], problems: ProblemList): void {
  for (const unit of units) {
    const first = new Map<string, Item>();
    for (const item of state.documents.unit(unit)) {
      const key = `${item.kind === 'restore' ? 'retract' : item.kind} ${idOfItem(item)}`;
      const earlier = first.get(key);
      if (earlier === undefined) first.set(key, item);
      else if (!isSameData(contentOf(item), contentOf(earlier))) {
        const { file, line } = earlier.place;
        const message =
          item.kind !== earlier.kind
            ? `${idOfItem(item)} is both retracted and restored`
            : `${idOfItem(item)} stands twice with different content`;
        problems.add(item.place, message, `the other is in ${file}, line ${line}`);
      }
    }
  }
}

function isKnown(state: MergedState, id: string): boolean {
  if (kindOfId(id) !== 'REPORT') return state.has(id);
  return state.reports(unitOf(id)).some((report) => report.id === id);
}

function candidatesFor(state: MergedState, id: string): readonly string[] {
  return kindOfId(id) === 'REPORT' ? state.reports(unitOf(id)).map((report) => report.id) : state.idsLike(id);
}

// Where a record of this id is written.
function recordOf(id: string): string {
  const kind = kindOfId(id);
  switch (kind) {
    case 'REPORT':
      return 'that report';
    case 'SOURCE':
    case 'CLAIM':
    case 'MEASURE':
      return `it under \`${kind.toLowerCase()}s\``;
    default:
      return 'it under `entities`';
  }
}

function contentOf(item: Item): unknown {
  switch (item.kind) {
    case 'retract':
      return [item.kind, item.reason, item.date];
    case 'restore':
      return [item.kind];
    default:
      return item.record;
  }
}

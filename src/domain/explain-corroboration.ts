/** Corroboration in words: one sentence that can be printed as it is. */
import type { Corroboration } from './corroboration';
import { displayNumber } from './figure';

const numberWords = [
  'no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve',
] as const; // prettier-ignore

/** More circles than these are counted, not named. */
const mostCircles = 3;

/** Corroboration as one sentence; `nameOf` gives the name of a source by its id. */
export function explainCorroboration(
  { sourceCount, origins, unnamedOrigins, independence, cycles, isSupported, isDerivation }: Corroboration,
  nameOf: (source: string) => string,
): string {
  if (!isSupported) return 'No source supports this claim.';
  const who = isDerivation
    ? 'This is our own arithmetic'
    : `${capitalized(countOf(sourceCount, 'named source'))} ${sourceCount === 1 ? 'supports' : 'support'} this claim`;
  const voices = countOf(unnamedOrigins.length, 'unnamed voice');
  const aside = unnamedOrigins.length > 0 ? `, and on ${voices}` : '';
  const listed = listNames(origins.map(nameOf));
  switch (independence) {
    case 'SEVERAL_ORIGINS':
      return isDerivation
        ? `${who} from claims that together rest on ${countOf(origins.length, 'named origin')}: ${listed}${aside}.`
        : `${who}, resting on ${countOf(origins.length, 'independent named origin')}: ${listed}${aside}.`;
    case 'SINGLE_ORIGIN':
      if (sourceCount === 1 && unnamedOrigins.length === 0) {
        return `${who} and is its only origin: ${listed}.`;
      }
      return `${who}, resting on a single named origin: ${listed}${aside}.`;
    case 'CIRCULAR': {
      const besides = unnamedOrigins.length > 0 ? `; besides, the claim rests on ${voices}` : '';
      const circles = describeCircles(cycles.map((cycle) => cycle.map(nameOf)));
      return `${who}, but ${circles} and no named origin stands behind them${besides}.`;
    }
    case 'NO_NAMED_ORIGIN':
      return unnamedOrigins.length > 0
        ? `${who}, resting on ${voices} only: no named origin stands behind it.`
        : `${who}, and no named origin stands behind it.`;
  }
}

function describeCircles(circles: readonly (readonly string[])[]): string {
  const [first = [], ...others] = circles.slice(0, mostCircles);
  const further = circles.length - mostCircles;
  const parts = [
    `${listNames(first)} rely on each other in a circle`,
    ...others.map((names) => `${listNames(names)} in another`),
    ...(further > 0 ? [`others in ${countOf(further, 'further circle')}`] : []),
  ];
  return parts.length === 1 ? parts.join() : `${parts.join(', ')},`;
}

function countOf(count: number, noun: string): string {
  return `${inWords(count)} ${noun}${count === 1 ? '' : 's'}`;
}

/** A count as print has it: in words up to twelve. */
function inWords(count: number): string {
  return numberWords[count] ?? displayNumber(count);
}

function capitalized(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

// A name may have commas of its own.
function listNames(names: readonly string[]): string {
  const shown = names.length > 5 ? [...names.slice(0, 4), `${inWords(names.length - 4)} others`] : names;
  const [comma, and] = shown.some((name) => name.includes(',')) ? ['; ', '; and '] : [', ', ' and '];
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(comma)}${and}${shown.at(-1) ?? ''}`;
}

/** Suggestions: the word that was probably meant. */
import { distance } from 'fastest-levenshtein';

/** `did you mean "…"?` with the nearest candidate, or null where none is near. */
export function didYouMean(written: string, candidates: readonly string[]): string | null {
  const nearest = nearestOf(written, candidates);
  return nearest === null ? null : `did you mean "${nearest}"?`;
}

/** As `didYouMean`, and where nothing is near, all there is to choose from. */
export function didYouMeanOneOf(written: string, candidates: readonly string[]): string {
  return didYouMean(written, candidates) ?? `choose one of ${candidates.join(', ')}`;
}

/** Every id that one letter more, less, other or exchanged makes of this one. */
export function idsOneStepFrom(id: string): readonly string[] {
  const start = id.indexOf('/') + 1;
  const ids = new Set<string>();
  for (let at = start; at <= id.length; at += 1) {
    const [before, letter, after] = [id.slice(0, at), id.slice(at, at + 1), id.slice(at + 1)];
    for (const other of idLetters) ids.add(before + other + letter + after);
    if (letter === '') continue;
    ids.add(before + after);
    ids.add(before + after.slice(0, 1) + letter + after.slice(1));
    for (const other of idLetters) ids.add(before + other + after);
  }
  ids.delete(id);
  return [...ids];
}

const idLetters = [...'abcdefghijklmnopqrstuvwxyz0123456789-'];

function nearestOf(written: string, candidates: readonly string[]): string | null {
  let nearest: string | null = null;
  const { length } = slugOf(written);
  let least = Math.min(length - 1, Math.max(1, Math.floor(length / 3))) + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - written.length) >= least) continue;
    const steps = distance(written.toLowerCase(), candidate.toLowerCase());
    if (steps < least) [nearest, least] = [candidate, steps];
  }
  return nearest;
}

// Of an id only the slug can be misspelt by much: the prefix is one of a few words.
function slugOf(written: string): string {
  return written.slice(written.indexOf('/') + 1);
}

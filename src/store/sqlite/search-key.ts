/**
 * The keys of searched texts. In their order names stand before statements and short texts before long ones, which is
 * the order of the hits of a search but for its first two tiers: a page of them is read from an end, not sorted.
 */
import type { SearchText } from '../../domain/rows';

const serials = 2 ** 32;
const lengths = 2 ** 20;

/** No key is as large: the keys are below 2^53, where all whole numbers are exact. */
export const beyondKeys = 2 * lengths * serials;

/** The first of the keys of texts of so many letters; longer ones than there are lengths share the last. */
export function firstKey(isName: boolean, letters: number): number {
  return ((isName ? 0 : lengths) + Math.min(letters, lengths - 1)) * serials;
}

/** The first key behind those of the same length. */
export function keyBehind(first: number): number {
  return first + serials;
}

/** The first of the keys of the texts that are of the same sort and length as this one. */
export function firstOfLength(key: number): number {
  return key - (key % serials);
}

/** How many letters the text of a key has. */
export function lettersOf(key: number): number {
  return Math.floor(key / serials) % lengths;
}

/** Whether the text of a key is a name. */
export function isNameKey(key: number): boolean {
  return key < lengths * serials;
}

/** The first key of a text: where none of its length is there yet. */
export function firstKeyOf({ isName, fold }: SearchText): number {
  return firstKey(isName, [...fold].length);
}

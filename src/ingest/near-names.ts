/** Whether two names were probably meant to be one. */
import { distance } from 'fastest-levenshtein';

import { foldWords } from '../domain/fold';

// Words that tell nothing apart where the others are the same.
const smallWords = new Set([
  'a',
  'an',
  'and',
  'at',
  'by',
  'for',
  'from',
  'in',
  'of',
  'on',
  'the',
  'their',
  'to',
]);
// One slip of the pen in so many letters.
const lettersPerSlip = 10;

/** Whether names have the same words in another order or number, or differ by a slip or two in their spelling. */
export function areNearNames(one: string, other: string): boolean {
  const [words, others] = [foldWords(one), foldWords(other)];
  const [text, otherText] = [words.join(' '), others.join(' ')];
  if (essenceOf(words) === essenceOf(others)) return true;
  if (text.replace(/\P{N}/gu, '') !== otherText.replace(/\P{N}/gu, '')) return false;
  const slips = Math.max(1, Math.floor(Math.max(text.length, otherText.length) / lettersPerSlip));
  return Math.abs(text.length - otherText.length) <= slips && distance(text, otherText) <= slips;
}

function essenceOf(words: readonly string[]): string {
  const telling = words.filter((word) => !smallWords.has(word)).map((word) => word.replace(/(?<=..)s$/, ''));
  return [...new Set(telling)].sort().join(' ');
}

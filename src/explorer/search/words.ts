/** What a text to search for holds: the words that tell something, and a number. */

const telling = /[\p{L}\p{N}]+(?:[.,'’/-][\p{L}\p{N}]+)*/gu;

/** Words of questions, which stand in no name. */
const small = new Set(
  `a an and any are as at by did do does each for from had has have how in is it its many much not of on or said say says
  that the their them there they this to was were what when where which who whom whose why with`.split(/\s+/),
);

/** The words that tell something, in small letters, each once and in their order. */
export function tellingWords(text: string): readonly string[] {
  const words = [...text.toLowerCase().matchAll(telling)].map(([word]) => word);
  return [...new Set(words)].filter((word) => !small.has(word));
}

/** The first number in a text, for instance 50000 in "50,000 deserters"; null where there is none. */
export function numberIn(text: string): number | null {
  const found = /(?<![\p{L}\p{N}.,])(?:\d{1,3}(?:[, ]\d{3})+|\d+)(?:\.\d+)?(?![\p{L}\p{N}])/u.exec(text)?.[0];
  return found === undefined ? null : Number(found.replace(/[, ]/g, ''));
}

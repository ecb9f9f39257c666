/**
 * How text is folded for search and for ordering by name, the same on every store: compatibility decomposition
 * (NFKD), lower case, accents and strokes removed, Cyrillic in Latin letters, split into runs of letters and digits.
 */

// BGN/PCGN romanization without its apostrophes, Russian and Ukrainian letters; й, ё, ї lose their accent first.
const latinByCyrillic: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ґ: 'g',
  д: 'd',
  е: 'e',
  є: 'ye',
  ж: 'zh',
  з: 'z',
  и: 'i',
  і: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
  ђ: 'dj',
  ј: 'j',
  љ: 'lj',
  њ: 'nj',
  ћ: 'c',
  џ: 'dz',
  ў: 'u',
  ѓ: 'g',
  ќ: 'k',
  ѕ: 'dz',
};

// Letters with a stroke or of two letters, which have no decomposition in Unicode; and the sigma at the end of a word.
const plainByLetter: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ŧ: 't',
  ı: 'i',
  ς: 'σ',
};

const longestWord = 100;

/** The folded words of a text, in order; a word is cut at 100 characters. Empty where there is no letter or digit. */
export function foldWords(text: string): readonly string[] {
  const folded = text
    .toWellFormed()
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[\u0400-\u04ff]/g, (letter) => latinByCyrillic[letter] ?? letter)
    .replace(/[ßæœøłđðþħŧıς]/g, (letter) => plainByLetter[letter] ?? letter);
  return (folded.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => [...word].slice(0, longestWord).join(''));
}

/** The folded words as one text: what names are ordered and searched by. */
export function foldText(text: string): string {
  return foldWords(text).join(' ');
}

/** Text for comparison that ignores case and nothing else; a sigma is one letter wherever it stands in its word. */
export function ignoreCase(text: string): string {
  return text.toLowerCase().replaceAll('ς', 'σ');
}

/** Compares text by code point, as both stores do; JavaScript's own `<` compares UTF-16 units. */
export function compareText(one: string, other: string): number {
  if (one === other) return 0;
  const length = Math.min(one.length, other.length);
  let index = 0;
  while (index < length && one.charCodeAt(index) === other.charCodeAt(index)) index += 1;
  if (index === length) return one.length - other.length;
  const [a, b] = [one.charCodeAt(index), other.charCodeAt(index)];
  const [isSurrogate, isOtherSurrogate] = [isSurrogateUnit(a), isSurrogateUnit(b)];
  return isSurrogate === isOtherSurrogate ? a - b : isSurrogate ? 1 : -1;
}

function isSurrogateUnit(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdfff;
}

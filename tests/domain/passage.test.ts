import { createHash } from 'node:crypto';

import { isFoundBetween, isInPlace, occurrencesOf, passagesOf, type Span } from '../../src/domain/passage';

const hash = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');
const text = 'Title\n\n  \nFirst 𝒳 line.\r\nSecond № line.\n';

test('offsets count code points, not bytes or UTF-16 units', () => {
  const passages = passagesOf(text);
  expect(passages.length).toBe([...text].length);
  expect(passages.slice(16, 24)).toBe('𝒳 line.\r');
  expect(passages.slice(25, 33)).toBe('Second №');
  expect([passages.slice(38, 1000), passages.slice(1000, 1001)]).toEqual(['.\n', '']);
});

test('paragraphs are the lines that are not blank, counted from 1', () => {
  const passages = passagesOf(text);
  const at = (wanted: string) => passages.paragraphAt([...text.slice(0, text.indexOf(wanted))].length);
  expect([at('Title'), at('First'), at('line'), at('Second')]).toEqual([1, 2, 2, 3]);
  expect([5, 6, 7, 9, 1000].map((offset) => passages.paragraphAt(offset))).toEqual([
    null,
    null,
    null,
    null,
    null,
  ]);
});

test('a text without characters beyond the basic plane is cut the same way', () => {
  const passages = passagesOf('one\ntwo');
  expect([passages.length, passages.slice(4, 7), passages.paragraphAt(4)]).toEqual([7, 'two', 2]);
  expect(passagesOf('').paragraphAt(0)).toBeNull();
});

test.each<[string, Partial<Span>, boolean | null]>([
  ['where it is said to be', {}, true],
  ['in another paragraph', { paragraph: 3 }, false],
  ['with no paragraph said', { paragraph: null }, true],
  ['one further on', { start: 11, end: 17 }, null],
  ['beyond the end', { start: 38, end: 44 }, null],
  ['with another hash', { sha256: hash('first') }, null],
])('a span %s', (_name, other, isThere) => {
  const span = { paragraph: 2, start: 10, end: 15, sha256: hash('First'), ...other };
  expect(isInPlace(passagesOf(text), span, hash)).toBe(isThere);
});

test('a span is looked for window by window', () => {
  const passages = passagesOf(text);
  const span = { paragraph: null, start: 0, end: 8, sha256: hash('Second №') };
  expect(isFoundBetween(passages, span, hash, 0, 25)).toBe(false);
  expect(isFoundBetween(passages, span, hash, 25, 26)).toBe(true);
  expect(isFoundBetween(passages, span, hash, 26, 1000)).toBe(false);
});

test.each([
  ['line', [{ paragraph: 2, start: 18, end: 22 }, { paragraph: 3, start: 34, end: 38 }]],
  ['𝒳', [{ paragraph: 2, start: 16, end: 17 }]],
  ['\n\n', [{ paragraph: null, start: 5, end: 7 }]],
  ['missing', []],
  ['', []],
])('occurrences of %j', (wanted, occurrences) => {
  expect(occurrencesOf(passagesOf(text), wanted, 10)).toEqual(occurrences);
}); // prettier-ignore

test('occurrences may overlap, and are given up to a number', () => {
  const starts = (most: number) => occurrencesOf(passagesOf('aaaa'), 'aa', most).map(({ start }) => start);
  expect([starts(10), starts(2)]).toEqual([[0, 1, 2], [0, 1]]);
}); // prettier-ignore

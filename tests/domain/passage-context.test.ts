import fc from 'fast-check';

import { passagesOf } from '../../src/domain/passage';
import { contextOf, longestContext } from '../../src/domain/passage-context';

const pointsOf = (text: string) => [...text].length;

/** The context of a text that stands once in another. */
function contextIn(text: string, cited: string) {
  const start = pointsOf(text.slice(0, text.indexOf(cited)));
  return contextOf(passagesOf(text), { start, end: start + pointsOf(cited) });
}

test('a short paragraph stands around the span as a whole, and no other paragraph', () => {
  expect(contextIn('Title\n\nThe general 𝒳 wrote to №5 of them.\r\nNext.\n', 'wrote to')).toEqual({
    before: 'The general 𝒳 ',
    after: ' №5 of them.',
    moreBefore: false,
    moreAfter: false,
  });
});

test('nothing stands around a span that is the whole paragraph', () => {
  const nothing = { before: '', after: '', moreBefore: false, moreAfter: false };
  expect(contextIn('One.\nTwo.\nThree.', 'Two.')).toEqual(nothing);
  expect(contextIn('One.\r\nTwo.\r\nThree.\r\n', 'Two.')).toEqual(nothing);
  expect(contextIn('One.\nTwo.\n\nThree.', 'Two.\n\nThree.')).toEqual(nothing);
});

test('of a span over several paragraphs, the rest of the first and of the last', () => {
  expect(contextIn('In one.\nAll of two.\nAnd three.', 'one.\nAll of two.\nAnd')).toEqual({
    before: 'In ',
    after: ' three.',
    moreBefore: false,
    moreAfter: false,
  });
});

test('a long paragraph is cut between words, at blanks', () => {
  const many = (word: string) => `${word} `.repeat(100);
  const { before, after, moreBefore, moreAfter } = contextIn(
    `${many('well-known')}HERE ${many('U.S.')}`,
    'HERE',
  );
  expect([moreBefore, moreAfter]).toEqual([true, true]);
  expect(before).toBe('well-known '.repeat(36));
  expect(after).toBe(` ${'U.S. '.repeat(79)}U.S.`);
});

test('a script without blanks is cut between its words too', () => {
  const { before, after } = contextIn(
    `${'日本語の文章'.repeat(100)} HERE ${'日本語の文章'.repeat(100)}`,
    'HERE',
  );
  expect(before).toMatch(/^(日本語|の|文章)/);
  expect(after).toMatch(/(日本語|の|文章)$/);
  expect([pointsOf(before), pointsOf(after)].every((length) => length > 390 && length <= 400)).toBe(true);
});

test('one word that is too long is left out', () => {
  expect(contextIn(`${'x'.repeat(1000)}HERE ${'y'.repeat(1000)}`, 'HERE')).toEqual({
    before: '',
    after: ' ',
    moreBefore: true,
    moreAfter: true,
  });
});

const pieces = fc.constantFrom(
  ...['word', 'a', 'don’t', '3.14', 'Берия', 'e\u0301te\u0301', '👩‍👩‍👧', '🇺🇦', '𝒳', '日本語', 'の', '“', '—', '. ', ','],
  ...[' ', '  ', '\t', '\u00a0', ' \u0301', '\r', '\n', '\n\n', 'x'.repeat(300)],
); // prettier-ignore
const texts = fc.array(pieces, { minLength: 1, maxLength: 600, size: 'max' }).map((all) => all.join(''));
const spans = fc.tuple(texts, fc.nat(), fc.integer({ min: 1, max: 60 })).map(([text, at, length]) => {
  const start = at % pointsOf(text);
  return { text, start, end: Math.min(start + length, pointsOf(text)) };
});

test('whatever the text, the context is what stands there, short enough, and cuts no word', () => {
  const words = new Intl.Segmenter('und', { granularity: 'word' });
  let cuts = 0;
  fc.assert(
    fc.property(spans, ({ text, start, end }) => {
      const passages = passagesOf(text);
      const { before, after, moreBefore, moreAfter } = contextOf(passages, { start, end });
      const excerpt = passages.slice(start, end);
      const [ahead, behind] = [passages.slice(0, start), passages.slice(end, passages.length)];
      expect(ahead.endsWith(before) && behind.startsWith(after)).toBe(true);
      expect(text).toContain(before + excerpt + after);
      expect(before + after).not.toContain('\n');
      expect(Math.max(pointsOf(before), pointsOf(after))).toBeLessThanOrEqual(longestContext);

      const [paragraphAhead = ''] = ahead.split('\n').slice(-1);
      const [paragraphBehind = ''] = (excerpt.endsWith('\n') ? '' : behind).split('\n');
      expect(moreBefore).toBe(before !== paragraphAhead);
      expect(moreAfter).toBe(after !== paragraphBehind.replace(/\r$/, ''));
      if (!moreBefore && !moreAfter) return;
      cuts += 1;
      const whole = words.segment(paragraphAhead + excerpt + paragraphBehind);
      const begin = paragraphAhead.length - before.length;
      const stop = paragraphAhead.length + excerpt.length + after.length;
      if (before !== '') expect(whole.containing(begin)?.index).toBe(begin);
      if (after !== '') expect(whole.containing(stop)?.index ?? stop).toBe(stop);
    }),
    { numRuns: 2_000 },
  );
  expect(cuts).toBeGreaterThan(500);
});

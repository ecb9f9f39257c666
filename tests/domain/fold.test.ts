import { compareText, foldText, foldWords } from '../../src/domain/fold';

describe('folding', () => {
  test.each([
    ['Lavrentiy Beria', 'lavrentiy beria'],
    ['Лаврентий Берия', 'lavrentii beriya'],
    ['Beriya', 'beriya'],
    ['ÉCLAIR, Çà et là', 'eclair ca et la'],
    ['ﬁeld ①', 'field 1'],
    ['Straße', 'straße'],
    ['İstanbul', 'istanbul'],
    ['Київ', 'kiiv'],
    ['Щорс', 'shchors'],
    ['Order No. 227-bis', 'order no 227 bis'],
    ['T-90M', 't 90m'],
    ['日本', '日本'],
    ['... --', ''],
    ['', ''],
    ['\ud800broken', 'broken'],
    ['x'.repeat(150), 'x'.repeat(100)],
  ])('%s folds to %s', (text, folded) => {
    expect(foldText(text)).toBe(folded);
    expect(foldText(folded)).toBe(folded);
  });

  test('"Beriya" and "Берия" are the same word, "Beria" another', () => {
    expect(foldWords('Beriya')).toEqual(foldWords('Берия'));
    expect(foldWords('Beria')).not.toEqual(foldWords('Берия'));
  });

  test('text is ordered by code point', () => {
    const ordered = ['', 'A', 'B', 'a', 'aa', 'b', 'é', 'Б', '\uffee', '\u{10400}', '\u{1d4b3}'];
    expect([...ordered].reverse().sort(compareText)).toEqual(ordered);
  });
});

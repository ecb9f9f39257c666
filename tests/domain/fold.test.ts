import { compareText, foldText, foldWords, ignoreCase } from '../../src/domain/fold';

describe('folding', () => {
  test.each([
    ['Lavrentiy Beria', 'lavrentiy beria'],
    ['Лаврентий Берия', 'lavrentii beriya'],
    ['Beriya', 'beriya'],
    ['ÉCLAIR, Çà et là', 'eclair ca et la'],
    ['ﬁeld ①', 'field 1'],
    ['Straße', 'strasse'],
    ['Łódź, Tromsø, Ærø, Þórður, Đorđe, Diyarbakır', 'lodz tromso aero thordur dorde diyarbakir'],
    ['ΟΔΥΣΣΕΥΣ ς', 'οδυσσευσ σ'],
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

  test.each([
    ['ΟΔΟΣ', 'οδοσ'],
    ['οδος', 'οδοσ'],
    ['ΟΔΟΣ 1', 'οδοσ 1'],
    ['É', 'é'],
  ])('%s without its case is %s', (text, lower) => {
    expect(ignoreCase(text)).toBe(lower);
  });

  test('text is ordered by code point', () => {
    const ordered = ['', 'A', 'B', 'a', 'aa', 'b', 'é', 'Б', '\uffee', '\u{10400}', '\u{1d4b3}'];
    expect([...ordered].reverse().sort(compareText)).toEqual(ordered);
  });
});

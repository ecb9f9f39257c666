import {
  displayFigure,
  figureProblems,
  impliedQualifier,
  qualifiers,
  rangesMeet,
  valueRange,
  type Figure,
  type Qualifier,
} from '../../src/domain/figure';

type Numbers = readonly [low: number | null, best: number | null, high: number | null];

const named = ([low, best, high]: Numbers) => ({ low, best, high });

function figure(numbers: Numbers, qualifier: Qualifier): Figure {
  return { measure: 'measure/m', ...named(numbers), qualifier };
}

describe('figures', () => {
  test.each<[Numbers, Qualifier, string, string]>([
    [[700, 700, 700], 'EXACT', 'persons', '700 persons'],
    [[50_000, null, null], 'AT_LEAST', 'persons', 'at least 50,000 persons'],
    [[null, null, 15_000], 'AT_MOST', 'persons', 'at most 15,000 persons'],
    [[1_400_000, null, null], 'MORE_THAN', 'persons', 'more than 1,400,000 persons'],
    [[null, null, 5], 'LESS_THAN', 'years', 'less than 5 years'],
    [[null, 5200, null], 'ABOUT', 'persons', 'about 5,200 persons'],
    [[18, null, 27], 'BETWEEN', 'years', 'between 18 and 27 years'],
    [[18, 20, 27], 'BETWEEN', 'years', 'between 18 and 27, most likely 20 years'],
    [[1.5, 1.5, 1.5], 'EXACT', 'percent', '1.5 %'],
    [[1234.5678, 1234.5678, 1234.5678], 'EXACT', 'km', '1,234.5678 km'],
    [[-3, -3, -3], 'EXACT', 'degrees', '-3 degrees'],
    [[0, 0, 0], 'EXACT', 'persons', '0 persons'],
    [[1, 1, 1], 'EXACT', 'persons', '1 person'],
    [[null, 1, null], 'ABOUT', 'weeks', 'about 1 week'],
    [[1, null, null], 'AT_LEAST', 'persons per week', 'at least 1 person per week'],
    [[1, 1, 1], 'EXACT', 'casualties', '1 casualty'],
    [[1, 1, 1], 'EXACT', 'losses per day', '1 loss per day'],
    [[1, 1, 1], 'EXACT', 'percent', '1 %'],
    [[1, 1, 1], 'EXACT', 'kilogramme', '1 kilogramme'],
    [[1, null, 2], 'BETWEEN', 'weeks', 'between 1 and 2 weeks'],
    [[0.5, 0.5, 0.5], 'EXACT', 'years', '0.5 years'],
  ])('%j %s %s prints as %s', (numbers, qualifier, unit, printed) => {
    expect(displayFigure(figure(numbers, qualifier), unit)).toBe(printed);
  });

  test.each<[Numbers, Qualifier | null, readonly string[]]>([
    [[700, 700, 700], 'EXACT', []],
    [[3, 5, 9], 'BETWEEN', []],
    [[3, null, 9], 'BETWEEN', []],
    [[null, 9, null], null, []],
    [[null, null, null], null, ['a figure needs at least one of low, best, high']],
    [[null, null, null], 'ABOUT', ['a figure needs at least one of low, best, high']],
    [[9, null, 3], 'BETWEEN', ['low 9 is greater than high 3']],
    [[9, 5, 3], 'BETWEEN', ['low 9 is greater than best 5', 'best 5 is greater than high 3']],
    [[3, 12, 9], null, ['best 12 is greater than high 9']],
    [[3, 12, null], null, ['these numbers fit no qualifier']],
    [[700, null, 700], 'EXACT', ['EXACT wants low = best = high']],
    [[1, 2, 3], 'EXACT', ['EXACT wants low = best = high']],
    [[5, 5, null], 'AT_LEAST', ['AT_LEAST wants low only']],
    [[null, null, 5], 'AT_LEAST', ['AT_LEAST wants low only']],
    [[5, null, null], 'AT_MOST', ['AT_MOST wants high only']],
    [[null, null, 5], 'MORE_THAN', ['MORE_THAN wants low only']],
    [[5, null, null], 'LESS_THAN', ['LESS_THAN wants high only']],
    [[5, 5, 5], 'ABOUT', ['ABOUT wants best only']],
    [[5, null, null], 'BETWEEN', ['BETWEEN wants low and high, with best optional within them']],
  ])('%j %s has the problems %j', (numbers, qualifier, problems) => {
    expect(figureProblems(named(numbers), qualifier)).toEqual(problems);
  });

  test.each([
    [5200, 5150, 5250],
    [5000, 4500, 5500],
    [15, 14.5, 15.5],
    [1.5, 1.45, 1.55],
    [0.07, 0.065, 0.075],
    [700, 650, 750],
    [0, 0, 0],
    [-20, -25, -15],
    [1_400_000, 1_350_000, 1_450_000],
  ])('about %d is from %d to %d', (best, low, high) => {
    expect(valueRange(figure([null, best, null], 'ABOUT'))).toEqual({
      low,
      high,
      isLowOpen: false,
      isHighOpen: false,
    });
  });

  test.each<[Numbers, Qualifier, Numbers, Qualifier, boolean]>([
    [[5, null, null], 'AT_LEAST', [null, null, 9], 'AT_MOST', true],
    [[9, null, null], 'AT_LEAST', [null, null, 9], 'AT_MOST', true],
    [[9, null, null], 'MORE_THAN', [null, null, 9], 'AT_MOST', false],
    [[9, null, null], 'AT_LEAST', [null, null, 9], 'LESS_THAN', false],
    [[10, null, null], 'AT_LEAST', [null, null, 9], 'AT_MOST', false],
    [[7, 7, 7], 'EXACT', [7, 7, 7], 'EXACT', true],
    [[7, 7, 7], 'EXACT', [8, 8, 8], 'EXACT', false],
    [[null, 5200, null], 'ABOUT', [5249, 5249, 5249], 'EXACT', true],
    [[null, 5200, null], 'ABOUT', [5251, 5251, 5251], 'EXACT', false],
    [[3, null, 5], 'BETWEEN', [5, null, 9], 'BETWEEN', true],
    [[3, null, 5], 'BETWEEN', [6, null, 9], 'BETWEEN', false],
    [[null, 7, null], 'ABOUT', [900, 900, 900], 'EXACT', false],
  ])('%j %s and %j %s meet: %s', (one, qualifier, other, otherQualifier, meet) => {
    const [a, b] = [valueRange(figure(one, qualifier)), valueRange(figure(other, otherQualifier))];
    expect([rangesMeet(a, b), rangesMeet(b, a)]).toEqual([meet, meet]);
  });

  test('every qualifier refuses a figure of another shape', () => {
    const shapes: readonly Numbers[] = [
      [1, 1, 1],
      [1, null, null],
      [null, null, 1],
      [null, 1, null],
      [1, null, 2],
    ];
    for (const qualifier of qualifiers) {
      const accepted = shapes.filter((shape) => figureProblems(named(shape), qualifier).length === 0);
      expect(accepted.length).toBeGreaterThan(0);
      expect(accepted.length).toBeLessThan(shapes.length);
    }
  });

  test.each<[Numbers, Qualifier | null]>([
    [[5, 5, 5], 'EXACT'],
    [[5, null, 5], 'BETWEEN'],
    [[5, null, 9], 'BETWEEN'],
    [[5, 6, 9], 'BETWEEN'],
    [[5, null, null], 'AT_LEAST'],
    [[null, null, 9], 'AT_MOST'],
    [[null, 7, null], 'ABOUT'],
    [[5, 7, null], null],
    [[null, 7, 9], null],
    [[null, null, null], null],
  ])('%j by itself is %s', (numbers, expected) => {
    expect(impliedQualifier(named(numbers))).toBe(expected);
  });
});

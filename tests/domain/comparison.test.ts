import {
  compareFigures,
  compareWithAll,
  countContradictions,
  explainComparison,
  scopeOf,
  type ComparedClaim,
  type ComparisonKind,
} from '../../src/domain/comparison';
import { parsePeriod } from '../../src/domain/period';

interface Given {
  readonly id?: string;
  readonly about?: readonly string[];
  readonly period?: string | null;
  readonly low?: number | null;
  readonly high?: number | null;
  readonly revises?: readonly string[];
  readonly measure?: string;
}

function claim({ id = 'claim/a', about = ['unit/a'], period = '1941', low = null, high = null, revises = [], measure = 'measure/m' }: Given): ComparedClaim {
  return {
    id,
    scope: scopeOf(about),
    period: period === null ? null : parsePeriod(period),
    figure: { measure, low, best: null, high, qualifier: 'BETWEEN' },
    revises,
  };
} // prettier-ignore

describe('comparison', () => {
  test.each<[string, Given, Given, ComparisonKind, string | null]>([
    ['equal numbers', { low: 5, high: 5 }, { low: 5, high: 5 }, 'AGREES', '1941-01-01/1941-12-31'],
    ['open bounds that meet', { low: 5 }, { high: 9 }, 'AGREES', '1941-01-01/1941-12-31'],
    ['open bounds that do not', { low: 10 }, { high: 9 }, 'CONTRADICTS', '1941-01-01/1941-12-31'],
    ['different scopes', { low: 1, high: 1 }, { low: 2, high: 2, about: ['unit/b'] }, 'DIFFERENT_SCOPE', '1941-01-01/1941-12-31'],
    ['different topics only', { low: 1, high: 1, about: ['unit/a', 'topic/x'] }, { low: 2, high: 2, about: ['topic/y', 'unit/a'] }, 'CONTRADICTS', '1941-01-01/1941-12-31'],
    ['periods apart', { low: 1, high: 1 }, { low: 2, high: 2, period: '1942' }, 'DIFFERENT_PERIOD', null],
    ['periods that touch on one day', { low: 1, high: 1, period: '1941-01/1941-10-05' }, { low: 2, high: 2, period: '1941-10-05/1942' }, 'CONTRADICTS', '1941-10-05'],
    ['periods that touch at midnight', { low: 1, high: 1, period: '1941-10-04' }, { low: 2, high: 2, period: '1941-10-05' }, 'DIFFERENT_PERIOD', null],
    ['no period', { low: 1, high: 1 }, { low: 2, high: 2, period: null }, 'DIFFERENT_PERIOD', null],
    ['a revision', { low: 1, high: 1, revises: ['claim/b'] }, { low: 2, high: 2 }, 'REVISION', '1941-01-01/1941-12-31'],
    ['a revision, seen from the revised', { low: 1, high: 1 }, { low: 2, high: 2, revises: ['claim/a'] }, 'REVISION', '1941-01-01/1941-12-31'],
    ['a revision of another scope', { low: 1, high: 1, revises: ['claim/b'] }, { low: 2, high: 2, about: [] }, 'DIFFERENT_SCOPE', '1941-01-01/1941-12-31'],
  ])('%s', (_, one, other, kind, overlap) => {
    const [a, b] = [claim(one), claim({ id: 'claim/b', ...other })];
    expect(compareFigures(a, b)).toEqual({ kind, other: 'claim/b', overlap });
    expect(compareFigures(b, a)).toEqual({ kind, other: 'claim/a', overlap });
  }); // prettier-ignore

  test('comparisons come with contradictions first, then revisions, agreements, the rest by id', () => {
    const one = claim({ low: 5, high: 5, revises: ['claim/f'] });
    const others = [
      claim({ id: 'claim/i', low: 5, high: 5, about: ['unit/b'] }),
      claim({ id: 'claim/h', low: 5, high: 5, period: '1950' }),
      claim({ id: 'claim/g', low: 5, high: 5, about: ['unit/c'] }),
      claim({ id: 'claim/f', low: 7, high: 7 }),
      claim({ id: 'claim/e', low: 5, high: 5 }),
      claim({ id: 'claim/d', low: 6, high: 6 }),
      claim({ id: 'claim/c', low: 4, high: 4 }),
      claim({ id: 'claim/b', low: 1, high: 1, measure: 'measure/other' }),
      one,
    ];
    expect(compareWithAll(one, others).map(({ kind, other }) => `${kind} ${other}`)).toEqual([
      'CONTRADICTS claim/c',
      'CONTRADICTS claim/d',
      'REVISION claim/f',
      'AGREES claim/e',
      'DIFFERENT_SCOPE claim/g',
      'DIFFERENT_PERIOD claim/h',
      'DIFFERENT_SCOPE claim/i',
    ]);
    const many = Array.from({ length: 150 }, (_, index) =>
      claim({ id: `claim/x-${1000 + index}`, low: 9, high: 9 }),
    );
    expect(compareWithAll(one, [...others, ...many])).toHaveLength(100);
  });

  test.each<[Given, Given, string]>([
    [{ low: 10 }, { high: 9 }, 'The two figures cannot both be right for 1 January 1941 to 31 December 1941: one allows 10 or more, the other 9 or less.'],
    [{ low: 1, high: 5 }, { low: 5, high: 5 }, 'The two figures can both be right for 1 January 1941 to 31 December 1941: one allows 1 to 5, the other 5.'],
    [{}, { low: 5, high: 5, period: '1950' }, 'The two figures speak of different times: 1941, and 1950.'],
    [{}, { period: null }, 'The two figures cannot be set beside each other, as at least one has no period.'],
    [{}, { about: [] }, 'The two figures are not about the same entities, so they can both be right.'],
    [{ revises: ['claim/b'] }, {}, 'This figure revises the other.'],
    [{}, { revises: ['claim/a'] }, 'The other figure revises this one.'],
  ])('%j beside %j: %s', (one, other, sentence) => {
    const [a, b] = [claim(one), claim({ id: 'claim/b', ...other })];
    expect(explainComparison(compareFigures(a, b), a, b)).toBe(sentence);
  }); // prettier-ignore

  test('contradictions are counted in pairs, within one measure and scope, to a thousand', () => {
    const figures = [1, 2, 2, 3].map((value, index) =>
      claim({ id: `claim/${index}`, low: value, high: value }),
    );
    expect(countContradictions(figures)).toBe(5);
    expect(
      countContradictions([...figures, claim({ id: 'claim/x', low: 9, high: 9, measure: 'measure/n' })]),
    ).toBe(5);
    const many = Array.from({ length: 60 }, (_, index) =>
      claim({ id: `claim/${index}`, low: index, high: index }),
    );
    expect(countContradictions(many)).toBe(1000);
  });
});

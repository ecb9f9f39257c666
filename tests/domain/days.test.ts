import fc from 'fast-check';

import { calendarDay, dayNumber, isoDay } from '../../src/domain/days';

describe('days', () => {
  test.each([
    [1970, 1, 1, 0, '1970-01-01'],
    [1969, 12, 31, -1, '1969-12-31'],
    [2000, 2, 29, 11016, '2000-02-29'],
    [1, 1, 1, -719162, '0001-01-01'],
    [0, 2, 29, -719469, '0000-02-29'],
    [-44, 3, 15, -735525, '-0044-03-15'],
    [10000, 1, 1, 2932897, '+10000-01-01'],
  ])('%d-%d-%d is day %d, %s', (year, month, day, number, iso) => {
    expect(dayNumber(year, month, day)).toBe(number);
    expect(calendarDay(number)).toEqual({ year, month, day });
    expect(isoDay(number)).toBe(iso);
  });

  test('agrees with the proleptic calendar of JavaScript where that reaches', () => {
    fc.assert(
      fc.property(fc.integer({ min: -100_000_000, max: 100_000_000 }), (number) => {
        const date = new Date(number * 86_400_000);
        expect(calendarDay(number)).toEqual({
          year: date.getUTCFullYear(),
          month: date.getUTCMonth() + 1,
          day: date.getUTCDate(),
        });
      }),
    );
  });

  test('every day number comes back from its calendar day', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), (number) => {
        const { year, month, day } = calendarDay(number);
        expect(dayNumber(year, month, day)).toBe(number);
      }),
    );
  });
});

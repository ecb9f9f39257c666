import edtf from 'edtf';
import fc from 'fast-check';

import { isoDay } from '../../src/domain/days';
import { commonPeriod, displayPeriod, overlaps, parsePeriod, type Period } from '../../src/domain/period';

function period(edtf: string): Period {
  const parsed = parsePeriod(edtf);
  if (parsed === null) throw new Error(`${edtf} is no EDTF`);
  return parsed;
}

const day = (number: number | null) => (number === null ? null : isoDay(number));

function readByPackage(text: string): Period | null {
  try {
    const { min, max } = edtf(text, { level: 1 });
    return {
      edtf: text,
      earliest: Math.floor((min ?? NaN) / 86_400_000),
      latest: Math.floor((max ?? NaN) / 86_400_000),
    };
  } catch {
    return null;
  }
}

describe('periods', () => {
  test.each([
    // EDTF, earliest, latest, in words
    ['1941', '1941-01-01', '1941-12-31', '1941'],
    ['1941-10', '1941-10-01', '1941-10-31', 'October 1941'],
    ['1942-07-28', '1942-07-28', '1942-07-28', '28 July 1942'],
    ['1904-02', '1904-02-01', '1904-02-29', 'February 1904'],
    ['1900-02', '1900-02-01', '1900-02-28', 'February 1900'],
    ['1994/1996', '1994-01-01', '1996-12-31', '1994 to 1996'],
    ['1941-06-22/1941-12', '1941-06-22', '1941-12-31', '22 June 1941 to December 1941'],
    ['2022-02-24/..', '2022-02-24', null, 'from 24 February 2022'],
    ['../1945', null, '1945-12-31', 'until 1945'],
    ['1941/', '1941-01-01', null, 'from 1941'],
    ['/1945', null, '1945-12-31', 'until 1945'],
    ['../..', null, null, 'at an unknown time'],
    ['/', null, null, 'at an unknown time'],
    ['2022~', '2022-01-01', '2022-12-31', 'about 2022'],
    ['1941?', '1941-01-01', '1941-12-31', '1941 (uncertain)'],
    ['1941-10%', '1941-10-01', '1941-10-31', 'about October 1941 (uncertain)'],
    ['1984?/2004~', '1984-01-01', '2004-12-31', '1984 (uncertain) to about 2004'],
    ['1941-10-05~/1941-10-05', '1941-10-05', '1941-10-05', 'about 5 October 1941 to 5 October 1941'],
    ['1941-10-05?/1941-10-05', '1941-10-05', '1941-10-05', '5 October 1941 (uncertain) to 5 October 1941'],
    ['1941-10/1941-10?', '1941-10-01', '1941-10-31', 'October 1941 to October 1941 (uncertain)'],
    ['1941%/1941~', '1941-01-01', '1941-12-31', 'about 1941 (uncertain) to about 1941'],
    ['-0044-03?/-0044-03', '-0044-03-01', '-0044-03-31', 'March 45 BCE (uncertain) to March 45 BCE'],
    ['1940-02-29~/1941?', '1940-02-29', '1941-12-31', 'about 29 February 1940 to 1941 (uncertain)'],
    ['201X', '2010-01-01', '2019-12-31', '201X'],
    ['20XX', '2000-01-01', '2099-12-31', '20XX'],
    ['2004-XX', '2004-01-01', '2004-12-31', 'an unknown month of 2004'],
    ['1985-04-XX', '1985-04-01', '1985-04-30', 'an unknown day of April 1985'],
    ['2001-21', '2001-01-01', '2001-03-31', 'spring 2001'],
    ['0900', '0900-01-01', '0900-12-31', '900'],
    ['0000', '0000-01-01', '0000-12-31', '1 BCE'],
    ['-0044-03-15', '-0044-03-15', '-0044-03-15', '15 March 45 BCE'],
    ['Y170000002', '+170000002-01-01', '+170000002-12-31', '170000002'],
    ['Y-170000002', '-170000002-01-01', '-170000002-12-31', '170000003 BCE'],
    ['Y2737907008957', '+2737907008957-01-01', '+2737907008957-12-31', '2737907008957'],
    ['Y-2737907005018', '-2737907005018-01-01', '-2737907005018-12-31', '2737907005019 BCE'],
    ['1985-04-12T23:20:30Z', '1985-04-12', '1985-04-12', '12 April 1985'],
    ['1985-04-12T00:20:30+04:00', '1985-04-12', '1985-04-12', '12 April 1985'],
  ])('%s is from %s to %s: %s', (edtf, earliest, latest, words) => {
    const parsed = period(edtf);
    expect({ ...parsed, earliest: day(parsed.earliest), latest: day(parsed.latest) }).toEqual({
      edtf,
      earliest,
      latest,
    });
    expect(displayPeriod(parsed)).toBe(words);
  });

  test('an interval whose ends are one day is that day', () => {
    expect(period('1941-10-05/1941-10-05')).toEqual(period('1941-10-05'));
    expect(period('1941-10~/1941-10~')).toEqual(period('1941-10~'));
  });

  test.each([
    '', ' ', 'unknown', 'October 1941', '1941-13', '1941-02-30', '1941-00', ' 1941', '1941 ', '41', '12345', '1942/1941',
    '1941/1942/1943', '..', '{1667,1668}', '[1667,1668]', '?2004-06', '2004-06~-11', '1XXX-12', 'Y3E5', '1941-10-05T25:00',
    '9'.repeat(200), '../', 'null', '1941-02-29', '1900-02-29', '1942-02-29~', '1941/1942-02-29?', '-0043-02-29',
    'Y2737907008958', 'Y-2737907005019', 'Y1700000020000000000000', 'Y-1700000020000000000000', `Y${'9'.repeat(99)}`,
    'XXXX', 'XXXX-XX', 'XXXX-XX-XX', 'XXXX?', '-XXXX', '1XXX',
    '-0000', '-0000/0001', '1941-10?/1941-09', '1941-10-06~/1941-10-05', '1941-02-29~/1941-02-29', '1941~?', '1941-10-05~~',
    '1941-04-31', '1941-10/1941', '1941-10-05/1941-10', '1941-10-05/1941-10-04',
  ].filter((text) => text !== '../'))('%j is no EDTF of level 0 or 1', (text) => {
    expect(parsePeriod(text)).toBeNull();
  }); // prettier-ignore

  test('plain dates and intervals are read as the package for EDTF reads them', () => {
    const qualifier = fc.constantFrom('', '', '?', '~', '%');
    const digits = (least: number, most: number) =>
      fc.integer({ min: least, max: most }).map((number) => String(number).padStart(most > 99 ? 4 : 2, '0'));
    const date = fc
      .tuple(digits(0, 9999), digits(1, 12), digits(1, 28), fc.integer({ min: 1, max: 3 }), qualifier)
      .map(
        ([year, month, dayOfMonth, parts, mark]) =>
          [year, month, dayOfMonth].slice(0, parts).join('-') + mark,
      );
    const text = fc.oneof(
      date,
      fc
        .tuple(date, date)
        .filter(([from, to]) => period(from).earliest !== period(to).earliest)
        .map((ends) => ends.join('/')),
    );
    fc.assert(
      fc.property(text, (written) => {
        expect(parsePeriod(written)).toEqual(readByPackage(written));
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    ['1941', '1941-10', true, '1941-10-01/1941-10-31'],
    ['1941/1942-03-05', '1942-03-05/1943', true, '1942-03-05'],
    ['1941', '1942', false, null],
    ['1941', '1941-12-31/..', true, '1941-12-31'],
    ['../1941', '1941/..', true, '1941-01-01/1941-12-31'],
    ['../1941', '../1950', true, '../1941-12-31'],
    ['1940/..', '1950/', true, '1950-01-01/..'],
    ['../..', '/', true, '../..'],
    ['-0044', '0044', false, null],
    ['-0044/0044', '-0001', true, '-0001-01-01/-0001-12-31'],
    ['2022~', '2023', false, null],
  ])('%s and %s overlap: %s (%s)', (one, other, doOverlap, common) => {
    expect(overlaps(period(one), period(other))).toBe(doOverlap);
    expect(overlaps(period(other), period(one))).toBe(doOverlap);
    if (common !== null) {
      expect(commonPeriod(period(one), period(other))).toBe(common);
      expect(parsePeriod(common)).not.toBeNull();
    }
  });
});

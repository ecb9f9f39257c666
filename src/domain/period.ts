/**
 * Periods: EDTF dates and intervals, levels 0 and 1 (https://www.loc.gov/standards/datetime/), with the first
 * and last day that they can mean. Never a JavaScript Date: years before 1970, 1900 and 0 are ordinary here.
 */
import edtf, { parse, type EdtfSyntax } from 'edtf';

import { calendarDay, dayNumber, isoDay } from './days';
import { infiniteDay } from './filter';

/** A period as stored: its EDTF text and its bounds as day numbers; null is an open or unknown end. */
export interface Period {
  readonly edtf: string;
  readonly earliest: number | null;
  readonly latest: number | null;
}

const millisecondsPerDay = 86_400_000;
const longestEdtf = 100;

/**
 * Reads EDTF text of level 0 or 1. An interval whose two ends are written alike is that one date.
 * The qualifiers `~ ? %` do not widen the bounds. Returns null where the text is no such EDTF, or where a year lies
 * so far away that its days cannot be told apart.
 */
export function parsePeriod(text: string): Period | null {
  if (text === '' || text.length > longestEdtf) return null;
  const [left, right, ...rest] = text.split('/');
  const single = left !== '' && left !== '..' && left === right && rest.length === 0 ? left : undefined;
  const written = single ?? text;
  const plain = plainPeriod(written);
  if (plain !== undefined) return plain;
  if (hasFalseLeapDay(written) || hasUnspecifiedYear(written)) return null;
  try {
    const value = edtf(written, { level: 1 });
    if (!['Date', 'Year', 'Season', 'Interval'].includes(value.type)) return null;
    const syntax = parse(written, { level: 1 });
    const [earliest, latest] = [firstDay(syntax, value.min), lastDay(syntax, value.max)];
    const isKept = [earliest, latest].every((day) => day === null || Math.abs(day) < infiniteDay);
    return isKept ? { edtf: written, earliest, latest } : null;
  } catch {
    return null;
  }
}

const plainForm = /^(\d{4}|-(?!0000)\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?[?~%]?$/;

// The forms that nearly all documents use; the grammar of the package takes a hundred times as long for them, and
// refuses an interval whose ends begin on one day, such as 1941-10/1941-10?.
function plainPeriod(text: string): Period | null | undefined {
  const [from, to = from, ...rest] = text.split('/').map(plainDate);
  if (!from || !to || rest.length > 0) return undefined;
  const isInOrder = from.earliest <= to.earliest;
  return isInOrder ? { edtf: text, earliest: from.earliest, latest: to.latest } : null;
}

/** The bounds of a year, month or day; NaN for a day that its month has not, null for another form. */
function plainDate(text: string): { readonly earliest: number; readonly latest: number } | null {
  const [, year, month, day] = plainForm.exec(text)?.map(Number) ?? [];
  if (year === undefined) return null;
  if (month === undefined || Number.isNaN(month)) {
    return { earliest: dayNumber(year, 1, 1), latest: dayNumber(year, 12, 31) };
  }
  const first = dayNumber(year, month, 1);
  const last = dayNumber(month === 12 ? year + 1 : year, (month % 12) + 1, 1) - 1;
  if (day === undefined || Number.isNaN(day)) return { earliest: first, latest: last };
  const exact = first + day - 1 > last ? NaN : first + day - 1;
  return { earliest: exact, latest: exact };
}

// The package takes 29 February of any year.
function hasFalseLeapDay(text: string): boolean {
  return [...text.matchAll(/(-?\d{4})-02-29/g)].some(
    ([, year]) => calendarDay(dayNumber(Number(year), 2, 29)).month !== 2,
  );
}

// Level 1 leaves one or two digits of a year open; the package takes a year of which nothing is known.
function hasUnspecifiedYear(text: string): boolean {
  return text.includes('XXXX');
}

/** Whether two periods have a day in common; an absent end is infinite. */
export function overlaps(one: Period, other: Period): boolean {
  return (
    (one.earliest ?? -Infinity) <= (other.latest ?? Infinity) &&
    (other.earliest ?? -Infinity) <= (one.latest ?? Infinity)
  );
}

/** The EDTF of the days that two overlapping periods share; a single day prints as that day. */
export function commonPeriod(one: Period, other: Period): string {
  const from = Math.max(one.earliest ?? -Infinity, other.earliest ?? -Infinity);
  const to = Math.min(one.latest ?? Infinity, other.latest ?? Infinity);
  const ends = [from, to].map((day) => (Number.isFinite(day) ? edtfDay(day) : '..'));
  return from === to ? edtfDay(from) : ends.join('/');
}

/** A period in words: "October 1941", "from 24 February 2022", "about 2022", "1994 to 1996". */
export function displayPeriod(period: Period): string {
  const [left, right] = period.edtf.split('/');
  if (left === undefined || right === undefined) return displayDate(period.edtf);
  if (isOpen(left) && isOpen(right)) return 'at an unknown time';
  if (isOpen(left)) return `until ${displayDate(right)}`;
  if (isOpen(right)) return `from ${displayDate(left)}`;
  return `${displayDate(left)} to ${displayDate(right)}`;
}

function isOpen(end: string): boolean {
  return end === '' || end === '..';
}

// Level 1 writes years beyond four digits as Y170000002; JavaScript's dates end before some of them, and such a
// day has no EDTF of level 1, so the whole year stands for it.
function edtfDay(day: number): string {
  const { year } = calendarDay(day);
  return Math.abs(year) > 9999 ? `Y${year}` : isoDay(day);
}

function firstDay(syntax: EdtfSyntax, min: number | null): number | null {
  return boundDay(syntax, 0, min, (year) => dayNumber(year, 1, 1));
}

function lastDay(syntax: EdtfSyntax, max: number | null): number | null {
  return boundDay(syntax, 1, max, (year) => dayNumber(year, 12, 31));
}

function boundDay(
  syntax: EdtfSyntax,
  end: 0 | 1,
  milliseconds: number | null,
  dayOfYear: (year: number) => number,
): number | null {
  const part = syntax.type === 'Interval' ? syntax.values[end] : syntax;
  if (part === null || part === undefined || typeof part === 'number') return null;
  const [year, month, day] = part.values;
  if (part.type === 'Year' && typeof year === 'number') return dayOfYear(year);
  // With a time of day the values are the date as written; the bounds would be moved to UTC.
  if (part.values.length > 3 && typeof year === 'number') {
    return dayNumber(year, Number(month) + 1, Number(day));
  }
  return milliseconds === null || !Number.isFinite(milliseconds)
    ? null
    : Math.floor(milliseconds / millisecondsPerDay);
}

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const seasons = ['spring', 'summer', 'autumn', 'winter'];

function displayDate(text: string): string {
  const syntax = parse(text, { level: 1 });
  const plain = displayPlain(syntax, text.replace(/[?~%]$/, ''));
  if (syntax.approximate && syntax.uncertain) return `about ${plain} (uncertain)`;
  if (syntax.approximate) return `about ${plain}`;
  return syntax.uncertain ? `${plain} (uncertain)` : plain;
}

function displayPlain(syntax: EdtfSyntax, text: string): string {
  const [year, month, day] = syntax.values.map(Number);
  if (year === undefined) return text;
  if (syntax.type === 'Season') return `${seasons[(month ?? 21) - 21]} ${displayYear(year)}`;
  if (syntax.unspecified) return displayUnspecified(text);
  if (month === undefined) return displayYear(year);
  return [day, months[month], displayYear(year)].filter((part) => part !== undefined).join(' ');
}

function displayUnspecified(text: string): string {
  const [, year, month] = /^(-?[0-9X]{4})(?:-([0-9X]{2}))?/.exec(text) ?? [];
  if (year === undefined || month === undefined) return text;
  if (year.includes('X')) return year;
  const known = displayYear(Number(year));
  return month === 'XX'
    ? `an unknown month of ${known}`
    : `an unknown day of ${months[Number(month) - 1]} ${known}`;
}

function displayYear(year: number): string {
  return year > 0 ? String(year) : `${1 - year} BCE`;
}

/** The span of a timeline, and where on it a day stands. */

/** From the first to the last day, counted from the year 1970. */
export interface TimeScale {
  readonly start: number;
  readonly end: number;
}

/** The scale that holds the given days, widened to whole years; null where there is none. */
export function timeScale(days: readonly (string | null | undefined)[]): TimeScale | null {
  const years = days.filter((day) => typeof day === 'string').map(yearOf);
  if (years.length === 0) return null;
  return { start: yearStart(Math.min(...years)), end: yearStart(Math.max(...years) + 1) };
}

/** The place of a day, in percent of the width. `isEnd` takes the end of the day, not its beginning. */
export function placeOf({ start, end }: TimeScale, day: string, isEnd = false): number {
  return (100 * (dayNumber(day) + (isEnd ? 1 : 0) - start)) / (end - start);
}

/** The years to mark: a handful, on round numbers. */
export function marksOf({
  start,
  end,
}: TimeScale): readonly { readonly year: number; readonly at: number }[] {
  const first = new Date(start * msPerDay).getUTCFullYear();
  const last = new Date(end * msPerDay).getUTCFullYear();
  const step = [1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500, 1000, 2500, 5000].find(
    (each) => (last - first) / each <= 4,
  );
  const marks = [];
  const by = step ?? 5000;
  for (let year = Math.ceil(first / by) * by; year < last; year += by) {
    marks.push({ year, at: (100 * (yearStart(year) - start)) / (end - start) });
  }
  return marks;
}

/** A day as a number of days, so that years before our era and before 1000 come where they belong. */
export function dayNumber(day: string): number {
  const [month = 1, date = 1] = day
    .replace(/^-?\d+-/, '')
    .split('-')
    .map(Number);
  return new Date(0).setUTCFullYear(yearOf(day), month - 1, date) / msPerDay;
}

const msPerDay = 86_400_000;

function yearOf(day: string): number {
  return Number(/^-?\d+/.exec(day)?.[0] ?? 0);
}

function yearStart(year: number): number {
  // The year is set by itself: a plain date takes years below 100 for those of the last century.
  return new Date(0).setUTCFullYear(year, 0, 1) / msPerDay;
}

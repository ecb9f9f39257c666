/** What stands around a passage: the words of its paragraph right before and right after it, none of them cut. */
import type { Passages, Span } from './passage';

/** The words around a passage, and whether the paragraph goes on beyond them. */
export interface PassageContext {
  readonly before: string;
  readonly after: string;
  readonly moreBefore: boolean;
  readonly moreAfter: boolean;
}

/** So many code points are given on either side at most. */
export const longestContext = 400;

/** So many more are looked at, to see where words begin and end: a paragraph may be as long as a book. */
const farthestLook = longestContext + 100;

const words = new Intl.Segmenter('und', { granularity: 'word' });

/** The context of a span; where it goes over several paragraphs, in the first before it and in the last after it. */
export function contextOf(passages: Passages, { start, end }: Pick<Span, 'start' | 'end'>): PassageContext {
  const first = Math.max(passages.lineAt(start).start, start - farthestLook);
  const last = Math.min(passages.lineAt(Math.max(start, end - 1)).end, end + farthestLook);
  const before = passages.slice(first, start);
  const after = passages.slice(end, last).replace(/\r$/, '');
  const text = before + passages.slice(start, end) + after;
  const behind = text.length - after.length;
  const from = before.length - passages.slice(Math.max(first, start - longestContext), start).length;
  const to = behind + passages.slice(end, Math.min(last, end + longestContext)).length;
  const places = from > 0 || to < text.length ? placesBetweenWords(text) : [];

  const begin =
    from === 0
      ? 0
      : cutOf(
          places.filter((place) => place >= from && place <= before.length),
          before.length,
          (place) => /^\s\S/.test(text.slice(place - 1)),
        );
  const stop =
    to >= text.length
      ? text.length
      : cutOf(places.filter((place) => place >= behind && place <= to).reverse(), behind, (place) =>
          /^\S\s/.test(text.slice(place - 1)),
        );
  return {
    before: text.slice(begin, before.length),
    after: text.slice(behind, stop),
    moreBefore: begin > 0,
    moreAfter: stop < text.length,
  };
}

/**
 * Where to cut, of the places from the farthest to the nearest: at a blank, unless that would give up half of the words
 * as it may in scripts without blanks. At `nearest`, the passage itself, where one word goes all the way.
 */
function cutOf(places: readonly number[], nearest: number, isAtBlank: (place: number) => boolean): number {
  const [farthest = nearest] = places;
  const half = Math.abs(farthest - nearest) / 2;
  return places.find((place) => Math.abs(place - nearest) >= half && isAtBlank(place)) ?? farthest;
}

function placesBetweenWords(text: string): readonly number[] {
  return Array.from(words.segment(text), ({ index }) => index);
}

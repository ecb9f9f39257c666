/**
 * Passages of a document: offsets count Unicode code points from the start of its text, ends exclusive; a paragraph
 * is a non-blank line, counted from 1.
 */

/** A text that can be cut by code points and asked for its paragraphs. */
export interface Passages {
  readonly text: string;
  /** How many code points the text has. */
  readonly length: number;
  readonly paragraphCount: number;
  /** The span from `start` to `end`. */
  slice(start: number, end: number): string;
  /** The number of the paragraph that holds this offset, null on a blank line or a line's end. */
  paragraphAt(offset: number): number | null;
  /** Where the line that holds this offset starts and ends, its line break left out. */
  lineAt(offset: number): Pick<Occurrence, 'start' | 'end'>;
}

/** A place that a text was found at. */
export interface Occurrence {
  readonly paragraph: number | null;
  readonly start: number;
  readonly end: number;
}

/** What became of a span: it stands where it was, stands elsewhere, or is gone. */
export type SpanState = 'VERIFIED' | 'MOVED' | 'MISSING';

/** A span by its place and the hash of its UTF-8 bytes. */
export interface Span {
  readonly paragraph: number | null;
  readonly start: number;
  readonly end: number;
  readonly sha256: string;
}

/** SHA-256 of the UTF-8 bytes of a text, in lower-case hexadecimal. */
export type HashText = (text: string) => string;

/** Indexes a text. */
export function passagesOf(text: string): Passages {
  const units = unitOffsets(text);
  const lines = linesOf(text, units);
  const unitAt = (offset: number) => (units === null ? offset : (units[offset] ?? text.length));
  return {
    text,
    length: units === null ? text.length : units.length - 1,
    paragraphCount: lines.filter(({ paragraph }) => paragraph !== null).length,
    slice: (start, end) => text.slice(unitAt(start), unitAt(end)),
    paragraphAt: (offset) => {
      const { start, end, paragraph } = lineAmong(lines, offset);
      return offset >= start && offset < end ? paragraph : null;
    },
    lineAt: (offset) => lineAmong(lines, offset),
  };
}

/** Whether a span stands where it is said to; null where it does not, so that it must be looked for. */
export function isInPlace(passages: Passages, span: Span, hash: HashText): boolean | null {
  if (span.end > passages.length || hash(passages.slice(span.start, span.end)) !== span.sha256) return null;
  return span.paragraph === null || passages.paragraphAt(span.start) === span.paragraph;
}

/**
 * Whether the span stands exactly somewhere from one offset up to another. Only its length and hash are known, so
 * every window of that length is hashed.
 */
export function isFoundBetween(
  passages: Passages,
  { start, end, sha256 }: Span,
  hash: HashText,
  from: number,
  to: number,
): boolean {
  const length = end - start;
  const last = Math.min(to, passages.length - length + 1);
  for (let at = from; at < last; at += 1) {
    if (hash(passages.slice(at, at + length)) === sha256) return true;
  }
  return false;
}

/** Every place where a text stands, overlapping ones too, at most so many. */
export function occurrencesOf(passages: Passages, wanted: string, most: number): readonly Occurrence[] {
  const found: Occurrence[] = [];
  const length = countPoints(wanted, 0, wanted.length);
  let [offset, counted] = [0, 0];
  for (
    let at = passages.text.indexOf(wanted);
    at !== -1 && found.length < most;
    at = passages.text.indexOf(wanted, at + 1)
  ) {
    offset += countPoints(passages.text, counted, at);
    counted = at;
    found.push({ paragraph: passages.paragraphAt(offset), start: offset, end: offset + length });
  }
  return wanted === '' ? [] : found;
}

// Without characters beyond the basic plane, code points and UTF-16 units are the same.
function unitOffsets(text: string): Uint32Array | null {
  if (!/[\ud800-\udbff][\udc00-\udfff]/.test(text)) return null;
  const offsets = new Uint32Array(countPoints(text, 0, text.length) + 1);
  let unit = 0;
  for (let point = 0; point < offsets.length; point += 1) {
    offsets[point] = unit;
    unit += (text.codePointAt(unit) ?? 0) > 0xffff ? 2 : 1;
  }
  return offsets;
}

function countPoints(text: string, from: number, to: number): number {
  let count = 0;
  for (let unit = from; unit < to; unit += (text.codePointAt(unit) ?? 0) > 0xffff ? 2 : 1) count += 1;
  return count;
}

interface Line {
  readonly start: number;
  readonly end: number;
  readonly paragraph: number | null;
}

function linesOf(text: string, units: Uint32Array | null): readonly Line[] {
  const lines: Line[] = [];
  let [start, paragraph] = [0, 0];
  for (const line of text.split('\n')) {
    const end = start + (units === null ? line.length : countPoints(line, 0, line.length));
    const isBlank = line.trim() === '';
    if (!isBlank) paragraph += 1;
    lines.push({ start, end, paragraph: isBlank ? null : paragraph });
    start = end + 1;
  }
  return lines;
}

/** The last line that does not start behind the offset. */
function lineAmong(lines: readonly Line[], offset: number): Line {
  let [low, high] = [0, lines.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((lines[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return lines[low] ?? { start: 0, end: 0, paragraph: null };
}

/** Comparison: what two figures on the same measure say of each other, and the range that many of them span. */
import { displayNumber, rangesMeet, valueRange, type Figure } from './figure';
import { compareText } from './fold';
import { commonPeriod, displayPeriod, overlaps, parsePeriod, type Period } from './period';
import type { ClaimRecord } from './records';

export type ComparisonKind = 'AGREES' | 'CONTRADICTS' | 'DIFFERENT_PERIOD' | 'DIFFERENT_SCOPE' | 'REVISION';

/** What a comparison needs to know of a claim with a figure. */
export interface ComparedClaim {
  readonly id: string;
  /** The entities that the claim is about, topics aside, as `scopeOf` writes them. */
  readonly scope: string;
  readonly period: Period | null;
  readonly figure: Figure;
  readonly revises: readonly string[];
}

export interface Comparison {
  readonly kind: ComparisonKind;
  readonly other: string;
  /** EDTF of the days that both periods share, or null. */
  readonly overlap: string | null;
}

/** The range of the figures on a measure, with how many pairs of them contradict each other. */
export interface FigureRange {
  readonly low: number | null;
  readonly high: number | null;
  readonly claims: number;
  readonly sources: number;
  readonly origins: number;
  readonly contradictions: number;
}

/** The range of no figures. */
export const emptyRange: FigureRange = {
  low: null,
  high: null,
  claims: 0,
  sources: 0,
  origins: 0,
  contradictions: 0,
};

/** At most so many comparisons of one claim are given. */
export const mostComparisons = 100;
/** Contradictions in a range are counted up to here. */
export const mostContradictions = 1000;

/** The scope of a claim as one text: the entities it is about without topics, in order of their ids. */
export function scopeOf(about: readonly string[]): string {
  return about
    .filter((id) => !id.startsWith('topic/'))
    .sort()
    .join(' ');
}

/** A claim as comparisons see it; null where it has no figure. */
export function comparedClaim(record: ClaimRecord): ComparedClaim | null {
  const { id, about, period, figure, revises } = record;
  return figure === null ? null : { id, scope: scopeOf(about), period, figure, revises };
}

/** Compares one figure with another on the same measure; the first kind that applies. */
export function compareFigures(one: ComparedClaim, other: ComparedClaim): Comparison {
  const overlap =
    one.period !== null && other.period !== null && overlaps(one.period, other.period)
      ? commonPeriod(one.period, other.period)
      : null;
  return { kind: kindOf(one, other, overlap !== null), other: other.id, overlap };
}

/** Whether two figures on the same measure contradict each other. */
export function doContradict(one: ComparedClaim, other: ComparedClaim): boolean {
  const doPeriodsMeet = one.period !== null && other.period !== null && overlaps(one.period, other.period);
  return kindOf(one, other, doPeriodsMeet) === 'CONTRADICTS';
}

function kindOf(one: ComparedClaim, other: ComparedClaim, doPeriodsMeet: boolean): ComparisonKind {
  if (one.scope !== other.scope) return 'DIFFERENT_SCOPE';
  if (!doPeriodsMeet) return 'DIFFERENT_PERIOD';
  if (one.revises.includes(other.id) || other.revises.includes(one.id)) return 'REVISION';
  return rangesMeet(valueRange(one.figure), valueRange(other.figure)) ? 'AGREES' : 'CONTRADICTS';
}

const rank: Readonly<Record<ComparisonKind, number>> = {
  CONTRADICTS: 0,
  REVISION: 1,
  AGREES: 2,
  DIFFERENT_PERIOD: 3,
  DIFFERENT_SCOPE: 3,
};

/** The comparisons of a figure with others: contradictions first, then revisions, agreements, the rest; by id. */
export function compareWithAll(one: ComparedClaim, others: readonly ComparedClaim[]): readonly Comparison[] {
  return others
    .filter((other) => other.id !== one.id && other.figure.measure === one.figure.measure)
    .map((other) => compareFigures(one, other))
    .sort((a, b) => rank[a.kind] - rank[b.kind] || compareText(a.other, b.other))
    .slice(0, mostComparisons);
}

/** A comparison as one sentence. */
export function explainComparison(comparison: Comparison, one: ComparedClaim, other: ComparedClaim): string {
  const common = comparison.overlap === null ? null : parsePeriod(comparison.overlap);
  const when = common === null ? '' : ` for ${displayPeriod(common)}`;
  switch (comparison.kind) {
    case 'DIFFERENT_SCOPE':
      return 'The two figures are not about the same entities, so they can both be right.';
    case 'DIFFERENT_PERIOD':
      return `The two figures ${one.period === null || other.period === null ? 'cannot be set beside each other, as at least one has no period' : `speak of different times: ${displayPeriod(one.period)}, and ${displayPeriod(other.period)}`}.`;
    case 'REVISION':
      return one.revises.includes(other.id)
        ? 'This figure revises the other.'
        : 'The other figure revises this one.';
    case 'CONTRADICTS':
      return `The two figures cannot both be right${when}: one allows ${rangeInWords(one.figure)}, the other ${rangeInWords(other.figure)}.`;
    case 'AGREES':
      return `The two figures can both be right${when}: one allows ${rangeInWords(one.figure)}, the other ${rangeInWords(other.figure)}.`;
  }
}

function rangeInWords(figure: Figure): string {
  const { low, high, isLowOpen, isHighOpen } = valueRange(figure);
  if (low === -Infinity && high === Infinity) return 'any number';
  if (low === high) return displayNumber(low);
  const [from, to] = [displayNumber(low), displayNumber(high)];
  if (high === Infinity) return isLowOpen ? `more than ${from}` : `${from} or more`;
  if (low === -Infinity) return isHighOpen ? `less than ${to}` : `${to} or less`;
  return `${from} to ${to}`;
}

/**
 * How many unordered pairs of these figures contradict each other, counted to 1,000. Only figures on the same
 * measure and of the same scope can, so they are compared group by group.
 */
export function countContradictions(claims: readonly ComparedClaim[]): number {
  const groups = new Map<string, ComparedClaim[]>();
  for (const claim of claims) {
    const key = `${claim.figure.measure} ${claim.scope}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [claim]);
    else group.push(claim);
  }
  let count = 0;
  for (const group of groups.values()) {
    for (let i = 1; i < group.length; i += 1) {
      for (let j = 0; j < i; j += 1) {
        const [one, other] = [group[i], group[j]];
        if (one && other && doContradict(one, other)) count += 1;
        if (count === mostContradictions) return count;
      }
    }
  }
  return count;
}

/** What a claim adds to the low end of its measure's range: the first given of low and best. */
export function rangeLow(figure: Figure): number | null {
  return figure.low ?? figure.best;
}

/** What a claim adds to the high end: the first given of high and best. */
export function rangeHigh(figure: Figure): number | null {
  return figure.high ?? figure.best;
}

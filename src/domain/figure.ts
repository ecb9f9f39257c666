/**
 * Figures: a number on a measure with what the source says of its certainty. "Exactly 700" has low = best =
 * high = 700, "at least 50,000" only a low, "as many as 15,000" only a high, "about 5,200" only a best.
 */

export const qualifiers = [
  'EXACT',
  'AT_LEAST',
  'AT_MOST',
  'MORE_THAN',
  'LESS_THAN',
  'ABOUT',
  'BETWEEN',
] as const;

export type Qualifier = (typeof qualifiers)[number];

/** A figure as stored; a number that the source does not give is null. */
export interface Figure {
  readonly measure: string;
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
  readonly qualifier: Qualifier;
}

/** The numbers that a figure can mean; a bound that is excluded is open. */
export interface ValueRange {
  readonly low: number;
  readonly high: number;
  readonly isLowOpen: boolean;
  readonly isHighOpen: boolean;
}

/** The three numbers of a figure. */
export type FigureNumbers = Pick<Figure, 'low' | 'best' | 'high'>;

/** What is wrong with a figure's numbers and qualifier, as sentences; none where they fit together. */
export function figureProblems(numbers: FigureNumbers, qualifier: Qualifier | null): readonly string[] {
  const { low, best, high } = numbers;
  const problems: string[] = [];
  if (low === null && best === null && high === null)
    return ['a figure needs at least one of low, best, high'];
  const given = [
    ['low', low],
    ['best', best],
    ['high', high],
  ] as const;
  const ordered = given.filter((entry): entry is [(typeof given)[number][0], number] => entry[1] !== null);
  for (let i = 1; i < ordered.length; i += 1) {
    const [lesser, greater] = [ordered[i - 1], ordered[i]];
    if (lesser && greater && lesser[1] > greater[1]) {
      problems.push(`${lesser[0]} ${lesser[1]} is greater than ${greater[0]} ${greater[1]}`);
    }
  }
  if (qualifier === null && problems.length === 0 && impliedQualifier(numbers) === null) {
    problems.push('these numbers fit no qualifier');
  }
  const shape = qualifier === null ? null : qualifierShape(qualifier, numbers);
  if (shape !== null) problems.push(`${qualifier} wants ${shape}`);
  return problems;
}

/** The qualifier that numbers amount to by themselves; null where they fit none. */
export function impliedQualifier(numbers: FigureNumbers): Qualifier | null {
  const plain = ['EXACT', 'BETWEEN', 'AT_LEAST', 'AT_MOST', 'ABOUT'] as const;
  return plain.find((qualifier) => qualifierShape(qualifier, numbers) === null) ?? null;
}

function qualifierShape(qualifier: Qualifier, { low, best, high }: FigureNumbers): string | null {
  switch (qualifier) {
    case 'EXACT':
      return low !== null && low === best && best === high ? null : 'low = best = high';
    case 'AT_LEAST':
    case 'MORE_THAN':
      return low !== null && best === null && high === null ? null : 'low only';
    case 'AT_MOST':
    case 'LESS_THAN':
      return high !== null && best === null && low === null ? null : 'high only';
    case 'ABOUT':
      return best !== null && low === null && high === null ? null : 'best only';
    case 'BETWEEN':
      return low !== null && high !== null ? null : 'low and high, with best optional within them';
  }
}

/**
 * The range that a figure's value lies in. A missing bound is open to infinity; MORE_THAN and LESS_THAN exclude
 * their bound; ABOUT b is b give or take half a unit of its last non-zero digit (5,200: 5,150 to 5,250).
 */
export function valueRange(figure: Figure): ValueRange {
  if (figure.qualifier === 'ABOUT' && figure.best !== null) {
    const [low, high] = roundingBounds(figure.best);
    return { low, high, isLowOpen: false, isHighOpen: false };
  }
  return {
    low: figure.low ?? -Infinity,
    high: figure.high ?? Infinity,
    isLowOpen: figure.qualifier === 'MORE_THAN',
    isHighOpen: figure.qualifier === 'LESS_THAN',
  };
}

/** Whether two ranges share a value. */
export function rangesMeet(one: ValueRange, other: ValueRange): boolean {
  return reaches(one, other) && reaches(other, one);
}

function reaches(lower: ValueRange, upper: ValueRange): boolean {
  if (lower.low < upper.high) return true;
  return lower.low === upper.high && !lower.isLowOpen && !upper.isHighOpen;
}

// Decimal text keeps the halves exact: 1.5 is 15e-1, its bounds are 145e-2 and 155e-2.
function roundingBounds(value: number): [number, number] {
  if (value === 0) return [0, 0];
  const [mantissa = '0', exponent = '0'] = value.toExponential().split('e');
  const [whole = '0', fraction = ''] = mantissa.split('.');
  const scale = Number(exponent) - fraction.length - 1;
  const digits = Number(whole + fraction) * 10;
  return [Number(`${digits - 5}e${scale}`), Number(`${digits + 5}e${scale}`)];
}

/** How a figure prints with its unit: "at least 50,000 persons", "1.5 %". */
export function displayFigure(figure: Figure, unit: string): string {
  return `${displayNumbers(figure)} ${unit === 'percent' ? '%' : isOne(figure) ? singular(unit) : unit}`;
}

function isOne({ low, best, high }: Figure): boolean {
  return [low, best, high].every((value) => value === null || value === 1);
}

/** A unit for one of its kind: of "persons per week" the word before "per". */
function singular(unit: string): string {
  return unit
    .replace(/ies(?= per |$)/, 'y')
    .replace(/(?<=ss|sh|ch|x)es(?= per |$)/, '')
    .replace(/(?<=[^s])s(?= per |$)/, '');
}

function displayNumbers({ low, best, high, qualifier }: Figure): string {
  const [from, likely, to] = [low, best, high].map((value) => (value === null ? '' : displayNumber(value)));
  switch (qualifier) {
    case 'EXACT':
      return `${from}`;
    case 'AT_LEAST':
      return `at least ${from}`;
    case 'AT_MOST':
      return `at most ${to}`;
    case 'MORE_THAN':
      return `more than ${from}`;
    case 'LESS_THAN':
      return `less than ${to}`;
    case 'ABOUT':
      return `about ${likely}`;
    case 'BETWEEN':
      return `between ${from} and ${to}${best === null ? '' : `, most likely ${likely}`}`;
  }
}

/** A number with commas between thousands and a point before decimals, whatever the machine's locale. */
export function displayNumber(value: number): string {
  const [whole = '0', fraction] = Math.abs(value).toString().split('.');
  if (whole.includes('e')) return String(value);
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return (value < 0 ? '-' : '') + grouped + (fraction === undefined ? '' : `.${fraction}`);
}

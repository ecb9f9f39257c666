/** Where a number stands on the drawing: linear from zero, or logarithmic from a number that is said. */
import type { FigureNumbersFragment } from '../gql/documents';
import { number } from '../things/counted';

export type ScaleKind = 'linear' | 'log';

export interface Scale {
  readonly kind: ScaleKind;
  /** The marks on the axis; the first is where it begins. */
  readonly ticks: readonly number[];
  /** In percent of the width; null for what the scale cannot show, as a logarithmic one nothing from zero down. */
  readonly positionOf: (value: number) => number | null;
}

/** The part of the width on which numbers stand, in percent; beyond it there is room for what is open. */
export const field = { from: 5, to: 90 } as const;

/** A scale on which all these numbers have a place, as far as its kind allows. */
export function scaleOf(kind: ScaleKind, values: readonly number[]): Scale {
  return kind === 'log' ? logScale(values.filter((value) => value > 0)) : linearScale(values);
}

/** The numbers that a figure has. */
export function numbersOf(figure: FigureNumbersFragment | null): readonly number[] {
  return [figure?.low, figure?.best, figure?.high].filter((value) => typeof value === 'number');
}

/** How numbers are written at the ticks of an axis: in full while all of them are short. */
export function tickTexts(ticks: readonly number[]): (value: number) => string {
  return Math.max(...ticks.map(Math.abs)) < 1_000_000 ? number : (value) => compact.format(value);
}

const compact = new Intl.NumberFormat('en', { notation: 'compact', maximumSignificantDigits: 3 });

function linearScale(values: readonly number[]): Scale {
  const least = Math.min(0, ...values);
  const most = Math.max(0, ...values);
  const step = niceStep((most - least || 1) / 4);
  const first = Math.floor(least / step);
  const last = Math.max(Math.ceil(most / step), first + 1);
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => tidy((first + index) * step));
  const [start, end] = [first * step, last * step];
  return { kind: 'linear', ticks, positionOf: (value) => within((value - start) / (end - start)) };
}

/** It begins below the least number, so that none stands on the edge as if it were nothing. */
function logScale(values: readonly number[]): Scale {
  const least = values.length === 0 ? 1 : Math.min(...values);
  const most = values.length === 0 ? 10 : Math.max(...values);
  const all = niceNumbers(Math.floor(Math.log10(least)) - 1, Math.ceil(Math.log10(most)) + 1);
  const start = all.filter((value) => value < least).at(-1) ?? least / 2;
  const end = all.find((value) => value >= most && value > start * 4) ?? most;
  const span = Math.log10(end / start);
  return {
    kind: 'log',
    ticks: logTicks(all.filter((value) => value >= start && value <= end)),
    positionOf: (value) => (value <= 0 ? null : within(Math.log10(value / start) / span)),
  };
}

/** The beginning, and between it and the end only so many that they can be read. */
function logTicks(all: readonly number[]): readonly number[] {
  if (all.length <= 6) return all;
  const powers = all.slice(1).filter((value) => Math.log10(value) % 1 === 0);
  const every = Math.ceil(powers.length / 5);
  return [
    ...all.slice(0, 1),
    ...powers.filter((value, index) => index % every === 0 && value > (all[0] ?? 0) * 4),
  ];
}

function niceNumbers(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index).flatMap((power) =>
    [1, 2, 5].map((digit) => Number(`${digit}e${power}`)),
  );
}

function niceStep(raw: number): number {
  const power = 10 ** Math.floor(Math.log10(raw));
  return ([1, 2, 2.5, 5].find((digit) => digit * power >= raw) ?? 10) * power;
}

/** Without what the machine adds in the last digits: 0.30000000000000004. */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}

function within(share: number): number {
  return field.from + share * (field.to - field.from);
}

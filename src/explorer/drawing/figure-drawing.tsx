/** One figure as it was given: a point, a bar with caps, or an arrow into the open; never a middle of our own. */
import './drawing.css';

import type { FigureNumbersFragment } from '../gql/documents';

import type { Scale } from './scale';

interface FigureDrawingProps {
  readonly figure: FigureNumbersFragment;
  readonly scale: Scale;
  /** The path of a point around its middle at (0, 0); a disc where nothing else is meant by it. */
  readonly shape?: string;
  /** A class that gives it its colour. */
  readonly className?: string;
}

const disc = 'M-5 0A5 5 0 1 0 5 0 5 5 0 1 0-5 0Z';

/** Positions are in percent, so that the drawing follows the width of its cell by itself. */
export function FigureDrawing({ figure, scale, shape = disc, className = '' }: FigureDrawingProps) {
  const { low, best, high, qualifier } = figure;
  const at = (value: number | null) => (value === null ? null : scale.positionOf(value));
  const [from, value, to] = [at(low), at(best), at(high)];
  return (
    <svg className={`drawing ${className}`} aria-hidden="true">
      <Grid scale={scale} />
      {(qualifier === 'AT_LEAST' || qualifier === 'MORE_THAN') && from !== null && (
        <>
          <Open from={from} to={openEnd} />
          <Point at={from} shape={shape} isHollow={qualifier === 'MORE_THAN'} />
        </>
      )}
      {(qualifier === 'AT_MOST' || qualifier === 'LESS_THAN') && to !== null && (
        <>
          <Open from={to} to={openStart(scale)} />
          <Point at={to} shape={shape} isHollow={qualifier === 'LESS_THAN'} />
        </>
      )}
      {qualifier === 'BETWEEN' && from !== null && to !== null && (
        <>
          <line className="bar" x1={percent(from)} x2={percent(to)} y1="50%" y2="50%" />
          <Cap at={from} name="low" />
          <Cap at={to} name="high" />
        </>
      )}
      {qualifier === 'ABOUT' && value !== null && (
        <svg x={percent(value)} y="50%" overflow="visible">
          <circle className="halo" r="11" />
        </svg>
      )}
      {value !== null && <Point at={value} shape={shape} />}
    </svg>
  );
}

/** The ticks of the axis, carried through every row. */
export function Grid({ scale }: { readonly scale: Pick<Scale, 'ticks' | 'positionOf'> }) {
  return scale.ticks.map((tick) => {
    const x = percent(scale.positionOf(tick) ?? 0);
    return <line key={tick} className="grid" x1={x} x2={x} y1="0" y2="100%" />;
  });
}

const openEnd = 98;

/** Below zero there is nothing to count, so "at most" reaches down to it; a logarithmic scale never gets there. */
function openStart(scale: Scale): number {
  return scale.kind === 'log' ? 1 : (scale.positionOf(Math.min(0, scale.ticks[0] ?? 0)) ?? 1);
}

function Open({ from, to }: { readonly from: number; readonly to: number }) {
  return (
    <>
      <line className="open" x1={percent(from)} x2={percent(to)} y1="50%" y2="50%" />
      <svg x={percent(to)} y="50%" overflow="visible">
        <path
          className={to > from ? 'arrow arrow-right' : 'arrow arrow-left'}
          d={to > from ? 'M-7-6 0 0-7 6' : 'M7-6 0 0 7 6'}
        />
      </svg>
    </>
  );
}

function Cap({ at, name }: { readonly at: number; readonly name: string }) {
  return (
    <svg x={percent(at)} y="50%" overflow="visible">
      <path className={`cap cap-${name}`} d="M0-7V7" />
    </svg>
  );
}

interface PointProps {
  readonly at: number;
  readonly shape: string;
  readonly isHollow?: boolean;
}

function Point({ at, shape, isHollow = false }: PointProps) {
  return (
    <svg x={percent(at)} y="50%" overflow="visible">
      <path className={isHollow ? 'point hollow' : 'point'} d={shape} />
    </svg>
  );
}

function percent(value: number): string {
  return `${Number(value.toFixed(3))}%`;
}

/** The time a figure speaks of as a strip: a bar as long as the time is, a dot only for a single day. */
import { Grid } from '../drawing/figure-drawing';
import type { FigureLineFragment } from '../gql/documents';

import { dayNumber } from './arrange';
import type { TimeScale } from './time-scale';

interface TimeStripProps {
  readonly period: FigureLineFragment['period'];
  readonly scale: TimeScale;
}

export function TimeStrip({ period, scale }: TimeStripProps) {
  const first = positionOf(period?.earliest, scale);
  const last = positionOf(period?.latest, scale);
  return (
    <svg className="drawing strip" aria-hidden="true">
      <Grid scale={scale} />
      {first !== null && last !== null && first !== last && (
        <line className="time" x1={`${first}%`} x2={`${last}%`} y1="50%" y2="50%" />
      )}
      {first !== null && first === last && <circle className="day" cx={`${first}%`} cy="50%" r="3.5" />}
      {first !== null && last === null && (
        <line className="time time-open" x1={`${first}%`} x2="99%" y1="50%" y2="50%" />
      )}
      {first === null && last !== null && (
        <line className="time time-open" x1="1%" x2={`${last}%`} y1="50%" y2="50%" />
      )}
    </svg>
  );
}

function positionOf(day: string | null | undefined, scale: TimeScale): number | null {
  return day == null ? null : Number(scale.positionOf(dayNumber(day)).toFixed(3));
}

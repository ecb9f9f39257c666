/** A time on the scale of a timeline: a dot for one sure day, a bar for anything longer or less sure. */
import './period-strip.css';

import { marksOf, placeOf, type TimeScale } from './time-scale';

interface PeriodStripProps {
  readonly scale: TimeScale;
  readonly period: {
    readonly edtf: string;
    readonly earliest: string | null;
    readonly latest: string | null;
  };
  readonly isDisputed: boolean;
}

export function PeriodStrip({ scale, period: { edtf, earliest, latest }, isDisputed }: PeriodStripProps) {
  const isUnsure = /[~?%X]/.test(edtf);
  const from = earliest === null ? 0 : placeOf(scale, earliest);
  const to = latest === null ? 100 : placeOf(scale, latest, true);
  const isDay = earliest !== null && earliest === latest && !isUnsure && !isDisputed;
  const look = isDisputed ? 'strip-disputed' : isUnsure ? 'strip-unsure' : undefined;
  return (
    <svg className="period-strip" width="100%" height="20" aria-hidden="true">
      <line className="strip-axis" x1="0" x2="100%" y1="10" y2="10" />
      {marksOf(scale).map(({ year, at }) => (
        <line key={year} className="strip-mark" x1={`${at}%`} x2={`${at}%`} y1="0" y2="20" />
      ))}
      {isDay ? (
        <circle className="strip-dot" cx={`${from}%`} cy="10" r="4.5" />
      ) : (
        <>
          <rect
            className={look}
            x={`${from}%`}
            y="5"
            width={`${Math.max(0, to - from)}%`}
            height="10"
            rx="2"
          />
          {/* A month in a century is narrower than a line: it still is a bar. */}
          {to - from < 4 && (
            <svg x={`${from}%`} y="5" overflow="visible">
              <rect className={look} width="7" height="10" rx="2" x={from > 98 ? -7 : 0} />
            </svg>
          )}
          {earliest === null && <path className="strip-open" d="M7 4L1 10L7 16" />}
          {latest === null && (
            <svg x="100%" overflow="visible">
              <path className="strip-open" d="M-7 4L-1 10L-7 16" />
            </svg>
          )}
        </>
      )}
    </svg>
  );
}

/** The years above the strips. */
export function StripScale({ scale }: { readonly scale: TimeScale }) {
  return (
    <svg className="strip-scale" width="100%" height="18" aria-hidden="true">
      {marksOf(scale).map(({ year, at }) => (
        <text key={year} x={`${at}%`} y="13" textAnchor={at < 4 ? 'start' : at > 94 ? 'end' : 'middle'}>
          {year < 1 ? `${1 - year} BCE` : year}
        </text>
      ))}
    </svg>
  );
}

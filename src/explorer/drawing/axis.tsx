/** The numbers along the top of a column of drawings, each above its line. */

interface AxisProps {
  readonly ticks: readonly number[];
  readonly positionOf: (value: number) => number | null;
  readonly textOf: (value: number) => string;
}

export function Axis({ ticks, positionOf, textOf }: AxisProps) {
  return (
    <svg className="axis" aria-hidden="true">
      {ticks.map((tick) => (
        <text key={tick} x={`${positionOf(tick) ?? 0}%`} y="1.1em" textAnchor="middle" data-value={tick}>
          {textOf(tick)}
        </text>
      ))}
    </svg>
  );
}

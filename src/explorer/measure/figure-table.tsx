/** Figures beside one another: a table that says all in words, with a column in which each is drawn on one scale. */
import { Axis } from '../drawing/axis';
import { StripScale } from '../drawing/period-strip';
import { numbersOf, scaleOf, tickTexts } from '../drawing/scale';
import { timeScale } from '../drawing/time-scale';

import { arrange } from './arrange';
import { FigureRow } from './figure-row';
import type { MarkedFigure } from './use-figures';
import type { SortKey, View } from './view';

interface FigureTableProps {
  readonly figures: readonly MarkedFigure[];
  readonly unit: string;
  readonly view: View;
}

export function FigureTable({ figures, unit, view }: FigureTableProps) {
  const scale = scaleOf(
    view.scale,
    figures.flatMap(({ figure }) => numbersOf(figure)),
  );
  const time =
    view.by === 'time'
      ? timeScale(figures.flatMap(({ period }) => [period?.earliest, period?.latest]))
      : null;
  const [start] = scale.ticks;
  const tickText = tickTexts(scale.ticks);
  const sorted = (key: SortKey) =>
    view.sort !== key ? undefined : view.isDescending ? ('descending' as const) : ('ascending' as const);
  // The roles are those that the elements have by themselves, until a narrow page lays them out otherwise.
  return (
    <table role="table" className={time === null ? 'figures' : 'figures with-time'}>
      <caption className="unseen">The figures, each with who says so, what it counted and its number</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader" aria-sort={sorted('source') ?? sorted('origin')}>
            Who says so
          </th>
          <th scope="col" role="columnheader" aria-sort={time === null ? sorted('date') : undefined}>
            What it counted
          </th>
          <th scope="col" role="columnheader" aria-sort={sorted('value')}>
            Figure
          </th>
          {time !== null && (
            <th scope="col" role="columnheader" className="when" aria-sort={sorted('date')}>
              <span>Time it speaks of</span>
              <StripScale scale={time} />
            </th>
          )}
          <th scope="col" role="columnheader" className="plot">
            <span>
              {unit === 'percent' ? 'Percent' : sentenceCase(unit)}
              {scale.kind === 'log' && `, logarithmic: begins at ${tickText(start ?? 0)}, not at zero`}
            </span>
            <Axis ticks={scale.ticks} positionOf={scale.positionOf} textOf={tickText} />
          </th>
        </tr>
      </thead>
      {arrange(figures, view).map(({ key, title, figures: members }) => (
        <tbody key={key} role="rowgroup">
          {title !== null && (
            <tr role="row" className="group">
              <th scope="rowgroup" role="rowheader" colSpan={time === null ? 4 : 5}>
                {title}
              </th>
            </tr>
          )}
          {members.map((claim) => (
            <FigureRow key={claim.id} claim={claim} scale={scale} time={time} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Some figures on one measure of one entity, beneath each other on one scale. */
import { useAddress, withQuery } from '../address/address';
import { Axis } from '../drawing/axis';
import { FigureDrawing } from '../drawing/figure-drawing';
import { numbersOf, scaleOf, tickTexts, type Scale } from '../drawing/scale';
import { EvidenceChip } from '../evidence/evidence-chip';
import type { FigureRowFragment, MeasureTableFragment } from '../gql/documents';
import { counted, number } from '../things/counted';
import { FigureText } from '../things/figure-text';
import { addressOf } from '../things/kinds';
import { PeriodText } from '../things/period-text';

import { measureAddress } from './measure-address';

interface FigureTableProps {
  /** The id of the entity. */
  readonly entity: string;
  readonly measure: MeasureTableFragment;
}

export function FigureTable({ entity, measure }: FigureTableProps) {
  const { id, name, unit, description, range, figures } = measure;
  // It holds what is not shown too, so that it stays when more is.
  const values = [range.low, range.high].filter((value) => value !== null);
  const scale = scaleOf('linear', [...values, ...figures.nodes.flatMap((claim) => numbersOf(claim.figure))]);
  const ends = [scale.ticks[0] ?? 0, scale.ticks.at(-1) ?? 0] as const;
  const [bottom, top] = ends.map(tickTexts(ends));
  const isCut = figures.totalCount > figures.nodes.length;
  return (
    <section className="figure-table" aria-labelledby={`figures-${id}`}>
      <h3 id={`figures-${id}`}>
        <a href={measureAddress(entity, id)}>{name}</a>
      </h3>
      {description !== null && <p className="quiet">{description}</p>}
      <p className="quiet">
        {factsOf(measure)}
        {range.contradictions > 0 && (
          <strong className="disputed"> disputed: {counted(range.contradictions, 'contradiction')}</strong>
        )}
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">Figure, in {unit}</th>
            <th scope="col">Time</th>
            <th scope="col" className="figure-scale">
              <span className="unseen">
                On a scale from {bottom} to {top}
              </span>
              <Axis ticks={ends} positionOf={scale.positionOf} textOf={tickTexts(ends)} />
            </th>
            <th scope="col">Evidence</th>
          </tr>
        </thead>
        <tbody>
          {figures.nodes.map((claim) => (
            <Row key={claim.id} claim={claim} scale={scale} ends={`${bottom} to ${top}`} />
          ))}
        </tbody>
      </table>
      <p className="quiet">
        {isCut &&
          `${number(figures.nodes.length)} of ${number(figures.totalCount)} figures, those with the most sources. `}
        <a href={measureAddress(entity, id)}>
          {isCut
            ? `Compare all ${number(figures.totalCount)}`
            : figures.totalCount === 1
              ? 'Look at it closely'
              : 'Compare them closely'}
          <span className="unseen">: {name}</span>
        </a>
      </p>
    </section>
  );
}

interface RowProps {
  readonly claim: FigureRowFragment;
  readonly scale: Scale;
  /** From where to where the scale goes. */
  readonly ends: string;
}

function Row({ claim, scale, ends }: RowProps) {
  const address = useAddress();
  const { id, statement, figure, period, corroboration, denials } = claim;
  return (
    <tr>
      <th scope="row">
        {figure !== null && <FigureText figure={figure} />}
        {denials.totalCount > 0 && <strong className="disputed"> disputed</strong>}
        <a className="statement" href={addressOf(id)} dir="auto">
          {statement}
        </a>
      </th>
      <td>
        {period === null ? <span className="quiet">no time given</span> : <PeriodText period={period} />}
      </td>
      <td className="figure-cell">
        {/* A second way to the evidence, for the hand that points; others find it in the next cell. */}
        <a href={withQuery(address, { claim: id })} tabIndex={-1} aria-hidden="true" data-ends={ends}>
          {figure !== null && <FigureDrawing figure={figure} scale={scale} />}
        </a>
      </td>
      <td>
        <EvidenceChip id={id} corroboration={corroboration} />
      </td>
    </tr>
  );
}

/** One figure has its counts beside it. A voice without a name is among the sources here, but not there. */
function factsOf({ figures, range }: MeasureTableFragment): string {
  const count = counted(figures.totalCount, 'figure');
  if (figures.totalCount === 1) return count;
  const hasVoices = figures.nodes.some(({ corroboration }) => corroboration.unnamedOriginCount > 0);
  return [
    count,
    `${counted(range.sources, 'source')}${hasVoices ? ', voices without a name among them' : ''}`,
    range.origins === 0 ? 'no named origin' : counted(range.origins, 'origin'),
  ].join(' · ');
}

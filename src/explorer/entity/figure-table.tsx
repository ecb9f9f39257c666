/** Some figures on one measure of one entity, beneath each other on one scale. */
import { useAddress, withQuery } from '../address/address';
import { EvidenceChip } from '../evidence/evidence-chip';
import type { FigureRowFragment, MeasureTableFragment } from '../gql/documents';
import { counted, number } from '../things/counted';
import { FigureText } from '../things/figure-text';
import { addressOf } from '../things/kinds';
import { PeriodText } from '../things/period-text';

import { FigureMark } from './figure-mark';
import { figureScale, type FigureScale } from './figure-scale';
import { measureAddress } from './measure-address';

interface FigureTableProps {
  /** The id of the entity. */
  readonly entity: string;
  readonly measure: MeasureTableFragment;
}

export function FigureTable({ entity, measure }: FigureTableProps) {
  const { id, name, unit, description, range, figures } = measure;
  const scale = figureScale(measure);
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
              <span className="unseen">On a scale from </span>
              {number(scale.bottom)}
              <span className="unseen"> to </span>
              <span className="figure-scale-top">{number(scale.top)}</span>
            </th>
            <th scope="col">Evidence</th>
          </tr>
        </thead>
        <tbody>
          {figures.nodes.map((claim) => (
            <Row key={claim.id} claim={claim} scale={scale} />
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

function Row({ claim, scale }: { readonly claim: FigureRowFragment; readonly scale: FigureScale }) {
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
        <a
          href={withQuery(address, { claim: id })}
          tabIndex={-1}
          aria-hidden="true"
          data-bottom={number(scale.bottom)}
          data-top={number(scale.top)}
        >
          {figure !== null && <FigureMark figure={figure} scale={scale} />}
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

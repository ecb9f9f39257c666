/** One figure as a row: who says so and where, what it counted, the number in words, and its drawing. */
import { useAddress, withQuery } from '../address/address';
import { FigureDrawing } from '../drawing/figure-drawing';
import { PeriodStrip } from '../drawing/period-strip';
import type { Scale } from '../drawing/scale';
import type { TimeScale } from '../drawing/time-scale';
import { locatorText } from '../evidence/citation-text';
import { EvidenceChip } from '../evidence/evidence-chip';
import { stanceWords } from '../evidence/report-card';
import type { FigureLineFragment } from '../gql/documents';
import { number } from '../things/counted';
import { EntityLink } from '../things/entity-link';
import { FigureText } from '../things/figure-text';
import { addressOf } from '../things/kinds';
import { PeriodText } from '../things/period-text';

import { leadReports, type LeadReport } from './lead-reports';
import { originKindOf, originKindWords, type OriginKind } from './origin-kinds';
import { originShapes, OriginSign } from './origin-mark';
import type { MarkedFigure } from './use-figures';

const mostReports = 2;
const mostOrigins = 4;

interface FigureRowProps {
  readonly claim: MarkedFigure;
  readonly scale: Scale;
  /** The strip of time; null where the table has none. */
  readonly time: TimeScale | null;
}

export function FigureRow({ claim, scale, time }: FigureRowProps) {
  const address = useAddress();
  const { id, statement, period, figure, about, corroboration, denials, isContradicted } = claim;
  const isDisputed = denials.totalCount > 0;
  if (figure === null) return null;
  const kind = originKindOf(claim);
  const reports = leadReports(claim).slice(0, mostReports);
  // Where several stand above the line, it must be said whose word it is.
  const named = new Set(reports.length === 1 ? reports.map(({ source }) => source.id) : []);
  return (
    <tr role="row" id={id.replace('claim/', '')}>
      <th scope="row" role="rowheader" className="says">
        {reports.map((report) => (
          <Says key={report.id} report={report} />
        ))}
        <OriginLine claim={id} origins={corroboration.origins} named={named} kind={kind} />
      </th>
      <td role="cell" className="counted">
        <a className="statement" href={addressOf(id)} dir="auto">
          {statement}
        </a>
        <span className="facts">{about.map(({ name }) => name).join(' · ')}</span>
        <span className="facts">{period === null ? 'no time given' : <PeriodText period={period} />}</span>
      </td>
      <td role="cell" className="number">
        <FigureText figure={figure} /> <EvidenceChip id={id} corroboration={corroboration} />
        {isContradicted && (
          <a className="disputed" href={`${addressOf(id)}#comparisons`}>
            contradicts another
          </a>
        )}
        {isDisputed && <strong className="disputed">disputed</strong>}
      </td>
      {time !== null && (
        <td role="cell" className="when">
          {period !== null && <PeriodStrip period={period} scale={time} isDisputed={isDisputed} />}
        </td>
      )}
      <td role="cell" className="plot">
        {/* The chip of the row leads to the same; this is for those who point at the picture. */}
        <a href={withQuery(address, { claim: id })} tabIndex={-1} aria-hidden="true">
          <FigureDrawing
            figure={figure}
            scale={scale}
            shape={originShapes[kind]}
            className={`origin-${kind}`}
          />
        </a>
        {scale.kind === 'log' && !isShown(figure, scale) && (
          <span className="facts">not on a logarithmic scale</span>
        )}
      </td>
    </tr>
  );
}

function Says({ report: { source, stance, citations } }: { readonly report: LeadReport }) {
  const facts = [
    source.published?.display,
    citations.length === 0 ? null : citations.map(locatorText).join(', '),
    stance === 'ASSERTS' ? null : stanceWords[stance].toLowerCase(),
    source.access === 'CITED' && source.kind !== 'DERIVATION' ? 'not seen' : null,
  ].filter((fact) => typeof fact === 'string');
  return (
    <span className="source-line">
      <EntityLink id={source.id} name={source.name} />
      {facts.length > 0 && <span className="facts">{facts.join(' · ')}</span>}
    </span>
  );
}

interface OriginLineProps {
  /** The id of the claim, whose page has all of them. */
  readonly claim: string;
  readonly origins: FigureLineFragment['corroboration']['origins'];
  /** The source that stands alone above the line. */
  readonly named: ReadonlySet<string>;
  readonly kind: OriginKind;
}

function OriginLine({ claim, origins, named, kind }: OriginLineProps) {
  const others = origins.filter(({ id }) => !named.has(id));
  const isAmongNamed = others.length < origins.length;
  const words = [
    kind === 'own' || origins.length === 0 ? originKindWords[kind] : null,
    isAmongNamed ? 'its own word is the origin' : null,
  ].filter((part) => part !== null);
  return (
    <span className="origin-line">
      <OriginSign kind={kind} />
      <span>
        {words.join('; ')}
        {others.slice(0, mostOrigins).map(({ id, name, access }, index) => (
          <span key={id}>
            {index === 0 ? `${words.length > 0 ? '; ' : ''}origin: ` : '; '}
            <a href={addressOf(id)}>{name}</a>
            {access === 'CITED' && ' (not seen)'}
          </span>
        ))}
        {others.length > mostOrigins && (
          <>
            ; <a href={addressOf(claim)}>and {number(others.length - mostOrigins)} more</a>
          </>
        )}
      </span>
    </span>
  );
}

function isShown({ low, best, high }: NonNullable<FigureLineFragment['figure']>, scale: Scale): boolean {
  return [low, best, high].every((value) => value === null || scale.positionOf(value) !== null);
}

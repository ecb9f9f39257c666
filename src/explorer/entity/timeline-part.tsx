/** The claims on an entity in the order of the time they speak of, each with its place in that time. */
import { useAddress, withQuery } from '../address/address';
import { useOpenPages } from '../address/open-pages';
import { useAnswer } from '../api/use-answer';
import { usePages } from '../api/use-pages';
import { PeriodStrip, StripScale } from '../drawing/period-strip';
import { timeScale, type TimeScale } from '../drawing/time-scale';
import { EvidenceChip } from '../evidence/evidence-chip';
import type { EntityTimelineQuery } from '../gql/documents';
import { EntityTimelineDocument } from '../gql/entity';
import { Answered } from '../shell/answered';
import { Section } from '../shell/section';
import { counted } from '../things/counted';
import { addressOf } from '../things/kinds';
import { More } from '../things/more';
import { PeriodText } from '../things/period-text';

interface TimelinePartProps {
  /** The id of the entity. */
  readonly id: string;
  /** How many claims are about it, with a time or without. */
  readonly claims: number;
}

export function TimelinePart({ id, claims }: TimelinePartProps) {
  const answer = useAnswer(EntityTimelineDocument, { id, first: 10, after: null });
  return (
    <Answered answer={answer} what="the timeline">
      {(found) => (
        <Section id="timeline" title="Timeline" lead={leadOf(found.dated.totalCount, claims)}>
          {found.dated.totalCount > 0 && <Rows id={id} found={found} />}
        </Section>
      )}
    </Answered>
  );
}

function leadOf(dated: number, all: number): string {
  if (dated === 0) return 'No claim here says of which time it speaks.';
  const undated = all - dated;
  return `${counted(dated, 'claim says', 'claims say')} of which time it speaks, the earliest first. A dot is one sure day; a bar is longer, or not sure to the day.${
    undated > 0 ? ` ${counted(undated, 'claim gives', 'claims give')} no time and cannot stand here.` : ''
  }`.replace('claims say of which time it speaks', 'claims say of which time they speak');
}

function Rows({ id, found }: { readonly id: string; readonly found: EntityTimelineQuery }) {
  const open = useOpenPages('timeline');
  const list = usePages(EntityTimelineDocument, { id }, found.dated, ({ dated }) => dated, 10, open);
  const scale = timeScale(
    [...found.first.nodes, ...found.last.nodes].flatMap(({ period }) => [period?.earliest, period?.latest]),
  );
  return (
    <>
      <div className="timeline">
        {scale !== null && (
          <div className="timeline-head">
            <StripScale scale={scale} />
          </div>
        )}
        <ol>
          {list.nodes.map((claim) => (
            <Row key={claim.id} claim={claim} scale={scale} />
          ))}
        </ol>
      </div>
      <More list={list} what="dated claims" />
    </>
  );
}

interface RowProps {
  readonly claim: EntityTimelineQuery['dated']['nodes'][number];
  readonly scale: TimeScale | null;
}

function Row({ claim: { id, statement, period, corroboration, denials }, scale }: RowProps) {
  const address = useAddress();
  const isDisputed = denials.totalCount > 0;
  if (period === null) return null;
  return (
    <li className="timeline-row">
      <span className="timeline-date">
        <PeriodText period={period} />
        {isDisputed && <strong className="disputed"> disputed</strong>}
      </span>
      <a href={withQuery(address, { claim: id })} tabIndex={-1} aria-hidden="true">
        {scale !== null && <PeriodStrip scale={scale} period={period} isDisputed={isDisputed} />}
      </a>
      <a className="statement" href={addressOf(id)} dir="auto">
        {statement}
      </a>
      <EvidenceChip id={id} corroboration={corroboration} />
    </li>
  );
}

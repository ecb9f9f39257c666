/** What a source says: its claims in the order of its text; filters by stance and by whose word are in the address. */
import { useLayoutEffect, useRef } from 'react';

import { useAddress, withQuery } from '../address/address';
import { useOpenPages } from '../address/open-pages';
import { useAnswer } from '../api/use-answer';
import { usePages, type Connection } from '../api/use-pages';
import type { ReportFilter, ReportLineFragment } from '../gql/documents';
import { SourceReportsDocument } from '../gql/source';
import { Answered } from '../shell/answered';
import { Section } from '../shell/section';
import { counted } from '../things/counted';
import { EntityLink } from '../things/entity-link';
import { More } from '../things/more';

import { ParagraphList } from './paragraph-list';
import { paragraphAt } from './paragraphs';
import { firstReports, reportPageSize, reportsShown } from './report-filter';
import type { SourceAnswer } from './source-answer';
import { StanceFilters } from './stance-filters';
import { useParagraph } from './use-paragraph';

export function SourceClaims({ source }: { readonly source: SourceAnswer }) {
  const { searchParams } = useAddress();
  const { stance, on, where } = reportsShown(searchParams);
  useShownClaims(on);
  return (
    <Section id="claims" title="What it says" lead={lead(source)}>
      <StanceFilters source={source} stance={stance} isWhole={where === null} />
      {where === null ? (
        <Reports id={source.id} where={{}} first={source.reports} isChecked={isChecked(source)} />
      ) : (
        <FilteredReports key={`${stance} ${on}`} source={source} where={where} on={on} />
      )}
    </Section>
  );
}

function lead({ access, all }: SourceAnswer): string {
  if (all.totalCount === 0) return 'No claim of this source is recorded.';
  const count = counted(all.totalCount, 'claim');
  return access === 'READ'
    ? `${count}, in the order in which they stand in its text.`
    : `${count}. Its own text is not at hand, so that they are in no order; where each is passed on stands beneath it.`;
}

function isChecked({ text }: SourceAnswer): boolean {
  return text !== null && text.state !== 'MISSING';
}

interface FilteredReportsProps {
  readonly source: SourceAnswer;
  readonly where: ReportFilter;
  readonly on: string | null;
}

function FilteredReports({ source, where, on }: FilteredReportsProps) {
  const answer = useAnswer(SourceReportsDocument, firstReports(source.id, where));
  return (
    <Answered answer={answer} what="the claims">
      {(data) =>
        data.source !== null && (
          <>
            {on !== null && <OnTheWordOf on={on} reports={data.source.reports.nodes} />}
            <Reports id={source.id} where={where} first={data.source.reports} isChecked={isChecked(source)} />
          </>
        )
      }
    </Answered>
  );
}

interface OnTheWordOfProps {
  readonly on: string;
  readonly reports: readonly ReportLineFragment[];
}

/** Says whose word the claims shown rest on. */
function OnTheWordOf({ on, reports }: OnTheWordOfProps) {
  const address = useAddress();
  const relied = reports.flatMap(({ reliesOn }) => reliesOn).find(({ source }) => source.id === on);
  return (
    <p>
      Only claims on the word of <EntityLink id={on} name={relied?.source.name ?? on} />.{' '}
      <a href={withQuery(address, { on: null, at: null, more: null })}>Show all claims</a>
    </p>
  );
}

interface ReportsProps {
  readonly id: string;
  readonly where: ReportFilter;
  readonly first: Connection<ReportLineFragment>;
  readonly isChecked: boolean;
}

function Reports({ id, where, first, isChecked }: ReportsProps) {
  const address = useAddress();
  const at = paragraphAt(address.searchParams.get('at'));
  const pages = useOpenPages('claims');
  const list = usePages(
    SourceReportsDocument,
    { id, where },
    first,
    (data) => data.source?.reports ?? null,
    reportPageSize,
    pages,
  );
  const search = useParagraph(list, pages, at);
  if (list.totalCount === 0) {
    if (Object.keys(where).length === 0) return null;
    const whole = withQuery(address, { stance: null, on: null, at: null, more: null });
    return (
      <p>
        No claim of this source is like that. <a href={whole}>Show all claims</a>
      </p>
    );
  }
  return (
    <>
      <p role="status" className="paragraph-status">
        {search === 'searching' && `Looking for paragraph ${at}…`}
        {search === 'absent' &&
          `No claim stands in paragraph ${at}${list.nextCount > 0 ? ' among those shown' : ''}.`}
      </p>
      <ParagraphList reports={list.nodes} at={at} isChecked={isChecked} />
      <More list={list} what="claims" withTotal />
    </>
  );
}

/** Shows the claims when a link further down has changed which they are. */
function useShownClaims(on: string | null): void {
  const shown = useRef(on);
  useLayoutEffect(() => {
    if (shown.current === on) return;
    shown.current = on;
    if (on === null) return;
    const heading = document.getElementById('claims-heading');
    heading?.scrollIntoView({ behavior: 'instant' });
  }, [on]);
}

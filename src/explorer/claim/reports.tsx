/** Every report of a claim as a card, those who say so first, cards with one origin in one bracket. */
import { useOpenPages } from '../address/open-pages';
import { usePages } from '../api/use-pages';
import { ReportGroupHead } from '../evidence/report-group-head';
import { reportGroups } from '../evidence/report-groups';
import { ClaimReportsDocument } from '../gql/claim';
import type { ChainReportFragment, ClaimQuery } from '../gql/documents';
import { counted } from '../things/counted';
import { EntityLink } from '../things/entity-link';
import { More } from '../things/more';

import { chainBehind } from './chain-tree';
import { originGroups, type OriginGroup } from './origin-groups';
import { PassageCard } from './passage-card';

interface ReportsProps {
  readonly claim: NonNullable<ClaimQuery['claim']>;
}

export function Reports({ claim }: ReportsProps) {
  const { id, reports: first } = claim;
  const open = useOpenPages('reports');
  const list = usePages(ClaimReportsDocument, { id }, first, (data) => data.claim?.reports ?? null, 50, open);
  const all = new Map(list.nodes.map((report) => [report.id, report]));
  return (
    <>
      {list.nodes.length < list.totalCount && (
        <p className="quiet">
          Not all reports are shown yet. Brackets and chains hold only those that are shown so far.
        </p>
      )}
      {reportGroups(list.nodes, claim).map((group) => (
        <section key={group.title} className="report-group">
          <ReportGroupHead group={group} />
          {originGroups(group.reports).map((sharing) => (
            <Bracket key={sharing.origins.map((origin) => origin.id).join(' ')} group={sharing} all={all} />
          ))}
        </section>
      ))}
      <More list={list} what="reports" />
    </>
  );
}

interface BracketProps {
  readonly group: OriginGroup;
  readonly all: ReadonlyMap<string, ChainReportFragment>;
}

/** A bracket only where it holds something together: several cards with the same origins. */
function Bracket({ group: { origins, reports }, all }: BracketProps) {
  const isShared = reports.length > 1 && origins.length > 0;
  const cards = (
    <ul className="cards">
      {reports.map((report) => (
        <li key={report.id}>
          <PassageCard report={report} steps={chainBehind(report, all)} />
        </li>
      ))}
    </ul>
  );
  if (!isShared) return cards;
  return (
    <div className="bracket" role="group" aria-label={bracketText(reports.length, origins.length)}>
      <p className="bracket-title">
        <strong>{bracketText(reports.length, origins.length)}</strong>:{' '}
        {origins.map(({ id, name }, index) => (
          <span key={id}>
            {index > 0 && ' and '}
            <EntityLink id={id} name={name} />
          </span>
        ))}
      </p>
      {cards}
    </div>
  );
}

function bracketText(reports: number, origins: number): string {
  return `${counted(reports, 'source')}, ${counted(origins, 'origin')}`;
}

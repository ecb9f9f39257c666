/** Every report of a claim as a card, those who say so first, cards with one origin in one bracket. */
import { usePages } from '../api/use-pages';
import { reportGroups } from '../evidence/report-groups';
import { ClaimReportsDocument, type ChainReportFragment, type ClaimQuery } from '../gql/documents';
import { counted } from '../things/counted';
import { EntityLink } from '../things/entity-link';
import { More } from '../things/more';

import { chainBehind } from './chain-tree';
import { originGroups, type OriginGroup } from './origin-groups';
import { PassageCard } from './passage-card';

interface ReportsProps {
  readonly id: string;
  readonly first: NonNullable<ClaimQuery['claim']>['reports'];
}

export function Reports({ id, first }: ReportsProps) {
  const list = usePages(ClaimReportsDocument, { id }, first, (data) => data.claim?.reports ?? null, 50);
  const all = new Map(list.nodes.map((report) => [report.id, report]));
  return (
    <>
      {list.nodes.length < list.totalCount && (
        <p className="quiet">Grouped and counted here are only the reports shown so far.</p>
      )}
      {reportGroups(list.nodes).map(({ title, reports }) => (
        <section key={title} className="report-group">
          <h3>{title}</h3>
          {originGroups(reports).map((group) => (
            <Bracket key={group.origins.map((origin) => origin.id).join(' ')} group={group} all={all} />
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

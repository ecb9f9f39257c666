/** One report in full: the source, its stance, each place with the words that stand there, and the chain behind it. */
import { CitationText, locatorText } from '../evidence/citation-text';
import { stanceIn } from '../evidence/report-card';
import type { ChainReportFragment } from '../gql/documents';
import { addressOf } from '../things/kinds';
import { SourceLink } from '../things/source-link';

import type { ChainStep } from './chain-tree';
import { Chain } from './chain';
import { Passage } from './passage';

interface PassageCardProps {
  readonly report: ChainReportFragment;
  readonly steps: readonly ChainStep[];
}

export function PassageCard({ report, steps }: PassageCardProps) {
  const { source, stance, hedge, citations } = report;
  const isAgainst = stance === 'DISPUTES' || stance === 'DENIES';
  const isUnseen = source.access === 'CITED' && source.kind !== 'DERIVATION';
  return (
    <article
      className={`report-card passage-card stance-${stance.toLowerCase()}${isUnseen ? ' card-unseen' : ''}`}
    >
      <p>
        <SourceLink source={source} />
      </p>
      <p>
        {stanceIn(report)}
        {isAgainst && steps.length > 0 && ', on the word of others'}
        {hedge !== null && <span className="quiet">, with the reserve “{hedge}”</span>}.{' '}
        {isUnseen && <strong className="not-seen">not seen</strong>}
      </p>
      {citations.length > 0 && (
        <ul className="passages">
          {citations.map((citation, index) => (
            // What the API gives has no id, and its order is the one in which it was entered.
            <li key={index}>
              {citation.excerpt !== null && <Passage excerpt={citation.excerpt} context={citation.context} />}
              <CitationText citation={citation} />
              {citation.paragraph !== null && (
                <>
                  {' '}
                  <a href={`${addressOf(source.id)}?at=p${citation.paragraph}`}>
                    what else stands there
                    <span className="unseen">
                      : {locatorText(citation)} of {source.name}
                    </span>
                  </a>
                </>
              )}
            </li>
          ))}
        </ul>
      )}
      {citations.length === 0 && isUnseen && (
        <p className="quiet">No place is given, since we know it only through others.</p>
      )}
      <Chain report={report} steps={steps} />
    </article>
  );
}

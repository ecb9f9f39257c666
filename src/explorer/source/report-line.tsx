/** One claim of a source: the sentence, how the source stands to it, on whose word, and where it stands. */
import type { ReactNode } from 'react';

import { CitationText, locatorText } from '../evidence/citation-text';
import { stanceWords } from '../evidence/report-card';
import type { ReportLineFragment } from '../gql/documents';
import { ClaimSentence } from '../things/claim-sentence';
import { addressOf } from '../things/kinds';

interface ReportLineProps {
  readonly report: ReportLineFragment;
  /** False where the whole text is not at hand: that is said once, not beside every place. */
  readonly isChecked: boolean;
}

export function ReportLine({ report, isChecked }: ReportLineProps) {
  const { claim, stance, hedge, citations, reliesOn, reliedOnBy } = report;
  return (
    <div className={`report-line stance-${stance.toLowerCase()}`}>
      <ClaimSentence claim={claim} />
      <p className="quiet">
        <span className="stance">{stanceWords[stance]}</span>
        {hedge !== null && <>, with the reserve “{hedge}”</>}
        {reliesOn.length > 0 && (
          <>
            {', on the word of '}
            <Listed
              of={reliesOn.map(({ source: { id, name } }) => ({
                key: id,
                shown: (
                  <a href={addressOf(id)} dir="auto">
                    {name}
                  </a>
                ),
              }))}
            />
          </>
        )}
        .{/* What we have not seen has no place of its own: its claims have one where they are passed on. */}
        {citations.length === 0 && reliedOnBy.length > 0 && (
          <>
            {' Passed on by '}
            <Listed
              of={reliedOnBy.map(({ source: { id, name }, citations: places }) => ({
                key: id,
                shown: (
                  <>
                    <a href={addressOf(id)} dir="auto">
                      {name}
                    </a>
                    {places.length > 0 && ` (${places.map(locatorText).join('; ')})`}
                  </>
                ),
              }))}
            />
            .
          </>
        )}
      </p>
      {(isChecked || citations.length > 1) && citations.length > 0 && (
        <ul className="citations">
          {citations.map((citation, index) => (
            // What the API gives has no id, and its order is the one in which it was entered.
            <li key={index}>
              {isChecked ? (
                <CitationText citation={citation} />
              ) : (
                <span className="locator">{locatorText(citation)}</span>
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Listed({ of }: { readonly of: readonly { readonly key: string; readonly shown: ReactNode }[] }) {
  return of.map(({ key, shown }, index) => (
    <span key={key}>
      {index > 0 && '; '}
      {shown}
    </span>
  ));
}

/** One report: the source, how it stands to the claim, where it says so, and on whose word. */
import type { ReportCardFragment, SourceKind, Stance } from '../gql/documents';
import { EntityLink } from '../things/entity-link';
import { SourceLink } from '../things/source-link';

import { CitationText } from './citation-text';

export function ReportCard({ report }: { readonly report: ReportCardFragment }) {
  const { source, stance, hedge, citations, reliesOn } = report;
  return (
    <article className={`report-card stance-${stance.toLowerCase()}`}>
      <p>
        <SourceLink source={source} />
      </p>
      <p>
        {stanceIn(report)}
        {hedge !== null && <span className="quiet">, with the reserve “{hedge}”</span>}
        {reliesOn.length > 0 && ', on the word of:'}
      </p>
      {reliesOn.length > 0 && (
        <ul className="relies-on">
          {reliesOn.map(({ source: { id, name } }) => (
            <li key={id}>
              <EntityLink id={id} name={name} />
            </li>
          ))}
        </ul>
      )}
      {citations.length > 0 && (
        <ul className="citations">
          {citations.map((citation, index) => (
            // What the API gives has no id, and its order is the one in which it was entered.
            <li key={index}>
              <CitationText citation={citation} />
            </li>
          ))}
        </ul>
      )}
    </article>
  );
}

/** How a source stands to a claim, as the beginning of a sentence. Our own arithmetic says nothing itself. */
export function stanceIn({
  stance,
  source,
}: {
  readonly stance: Stance;
  readonly source: { readonly kind: SourceKind };
}): string {
  return source.kind === 'DERIVATION' && stance === 'ASSERTS' ? 'Worked out by us' : stanceWords[stance];
}

/** How one can stand to a claim. */
export const stanceWords: Readonly<Record<Stance, string>> = {
  ASSERTS: 'Says so itself',
  RELAYS: 'Passes it on',
  DISPUTES: 'Casts doubt on it',
  DENIES: 'Denies it',
};

/** The sources that pass on what an entity's own sources say, each with the claims for which it does. */
import { useOpenPages } from '../address/open-pages';
import { usePages } from '../api/use-pages';
import type { EntityRelianceQuery } from '../gql/documents';
import { EntityRelianceDocument } from '../gql/entity';
import { ClaimSentence } from '../things/claim-sentence';
import { counted, number } from '../things/counted';
import { More } from '../things/more';
import { SourceLink } from '../things/source-link';

interface RelyingSourcesProps {
  /** The id of the entity. */
  readonly id: string;
  readonly first: EntityRelianceQuery['sources'];
}

export function RelyingSources({ id, first }: RelyingSourcesProps) {
  const open = useOpenPages('relying-sources');
  const list = usePages(EntityRelianceDocument, { id }, first, ({ sources }) => sources, 10, open);
  if (list.totalCount === 0) return <p className="quiet">No source in the graph.</p>;
  return (
    <>
      <ul className="rows">
        {list.nodes.map(({ reports, ...source }) => (
          <li key={source.id}>
            <SourceLink source={source} more={`for ${counted(reports.totalCount, 'claim')}`} />
            <ul className="claims relying-claims">
              {reports.nodes.map((report) => (
                <li key={report.id}>
                  <ClaimSentence claim={report.claim} />
                </li>
              ))}
            </ul>
            {reports.totalCount > reports.nodes.length && (
              <p className="quiet">
                {number(reports.nodes.length)} of {counted(reports.totalCount, 'claim')};{' '}
                <a href={`/${source.id}`}>its page has them all</a>.
              </p>
            )}
          </li>
        ))}
      </ul>
      <More list={list} what="sources" />
    </>
  );
}

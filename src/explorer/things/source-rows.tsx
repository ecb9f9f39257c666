/** Sources as a list that can be long, each with the number of things that it gives. */
import type { PagedList } from '../api/use-pages';
import type { SourceLineFragment } from '../gql/documents';

import { counted } from './counted';
import { More } from './more';
import { SourceLink } from './source-link';

interface SourceRowsProps {
  readonly list: PagedList<SourceLineFragment & { readonly reports: { readonly totalCount: number } }>;
  /** What is counted, in the singular: "claim". */
  readonly what: string;
}

export function SourceRows({ list, what }: SourceRowsProps) {
  return (
    <>
      <ul className="rows">
        {list.nodes.map((source) => (
          <li key={source.id}>
            <SourceLink source={source} more={counted(source.reports.totalCount, what)} />
          </li>
        ))}
      </ul>
      <More list={list} what="sources" />
    </>
  );
}

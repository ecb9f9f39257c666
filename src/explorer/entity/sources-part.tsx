/** Who reports on an entity, and how often each. */
import { useOpenPages } from '../address/open-pages';
import { useAnswer } from '../api/use-answer';
import { usePages } from '../api/use-pages';
import type { EntitySourcesQuery } from '../gql/documents';
import { EntitySourcesDocument } from '../gql/entity';
import { Answered } from '../shell/answered';
import { Section } from '../shell/section';
import { counted, number } from '../things/counted';
import { More } from '../things/more';
import { SourceLink } from '../things/source-link';

/** `id` is the entity's. */
export function SourcesPart({ id }: { readonly id: string }) {
  const answer = useAnswer(EntitySourcesDocument, { id, first: 10, after: null });
  return (
    <Answered answer={answer} what="the sources">
      {({ sources, read }) => (
        <Section
          id="sources"
          title="Who reports"
          lead={
            sources.totalCount === 0
              ? 'No source reports on this.'
              : `${counted(sources.totalCount, 'source')}, whether they say so or deny it, the last published first. ${number(read.totalCount)} we have read; ${number(sources.totalCount - read.totalCount)} we know only through others.`
          }
        >
          {sources.totalCount > 0 && <Rows id={id} first={sources} />}
        </Section>
      )}
    </Answered>
  );
}

interface RowsProps {
  readonly id: string;
  readonly first: EntitySourcesQuery['sources'];
}

function Rows({ id, first }: RowsProps) {
  const open = useOpenPages('sources');
  const list = usePages(EntitySourcesDocument, { id }, first, ({ sources }) => sources, 10, open);
  return (
    <>
      <ul className="rows">
        {list.nodes.map((source) => (
          <li key={source.id}>
            <SourceLink source={source} more={`${counted(source.reports.totalCount, 'report')} here`} />
          </li>
        ))}
      </ul>
      <More list={list} what="sources" />
    </>
  );
}

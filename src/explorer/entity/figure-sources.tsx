/** Who gives the figures on an entity, and how many each gives. */
import { useOpenPages } from '../address/open-pages';
import { useAnswer } from '../api/use-answer';
import { usePages } from '../api/use-pages';
import type { EntityFigureSourcesQuery } from '../gql/documents';
import { EntityFigureSourcesDocument } from '../gql/entity';
import { Answered } from '../shell/answered';
import { SourceRows } from '../things/source-rows';

/** `id` is the entity's. */
export function FigureSources({ id }: { readonly id: string }) {
  const answer = useAnswer(EntityFigureSourcesDocument, { id, first: 10, after: null });
  return (
    <section className="figure-sources" aria-labelledby="figure-sources-heading">
      <h3 id="figure-sources-heading">Who gives these figures</h3>
      <Answered answer={answer} what="who gives these figures">
        {({ sources }) => <Rows id={id} first={sources} />}
      </Answered>
    </section>
  );
}

interface RowsProps {
  readonly id: string;
  readonly first: EntityFigureSourcesQuery['sources'];
}

function Rows({ id, first }: RowsProps) {
  const open = useOpenPages('figure-sources');
  const list = usePages(EntityFigureSourcesDocument, { id }, first, ({ sources }) => sources, 10, open);
  return <SourceRows list={list} what="figure" />;
}

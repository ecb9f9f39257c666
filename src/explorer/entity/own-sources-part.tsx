/** What an organization published, or a person wrote or said, and who passes that on for which claims. */
import { useOpenPages } from '../address/open-pages';
import { useAnswer } from '../api/use-answer';
import { usePages } from '../api/use-pages';
import type { EntityOwnSourcesQuery } from '../gql/documents';
import { EntityOwnSourcesDocument, EntityRelianceDocument } from '../gql/entity';
import { Answered } from '../shell/answered';
import { Section } from '../shell/section';
import { counted } from '../things/counted';
import { kindOf } from '../things/kinds';
import { SourceRows } from '../things/source-rows';

import { RelyingSources } from './relying-sources';

interface OwnSourcesPartProps {
  readonly id: string;
  readonly name: string;
}

export function OwnSourcesPart({ id, name }: OwnSourcesPartProps) {
  const own = useAnswer(EntityOwnSourcesDocument, { id, first: 10, after: null });
  const relying = useAnswer(EntityRelianceDocument, { id, first: 10, after: null });
  const title = kindOf(id).kind === 'person' ? `Written or said by ${name}` : `Published by ${name}`;
  return (
    <Answered answer={own} what="the sources">
      {({ sources }) => (
        <Section
          id="own-sources"
          title={title}
          lead={`${counted(sources.totalCount, 'source')}, the last published first.`}
        >
          <OwnSources id={id} first={sources} />
          <h3>Who passes on what stands in these</h3>
          <Answered answer={relying} what="who relies on these">
            {(found) => <RelyingSources id={id} first={found.sources} />}
          </Answered>
        </Section>
      )}
    </Answered>
  );
}

interface OwnSourcesProps {
  readonly id: string;
  readonly first: EntityOwnSourcesQuery['sources'];
}

function OwnSources({ id, first }: OwnSourcesProps) {
  const open = useOpenPages('own-sources');
  const list = usePages(EntityOwnSourcesDocument, { id }, first, ({ sources }) => sources, 10, open);
  return <SourceRows list={list} what="claim" />;
}

/** The page of an entity: what it is, what is said of it, how it is linked, and who says so. */
import './entity.css';
import './figures.css';
import './map.css';
import './timeline.css';

import type { Answer } from '../api/answers';
import { useAnswer, usePlaygroundQuestion } from '../api/use-answer';
import { EntityCountsDocument, EntityDocument, WhatIsSaidDocument } from '../gql/entity';
import { Answered } from '../shell/answered';
import { NotFound } from '../shell/not-found';

import { EntityHead } from './entity-head';
import { EntityParts } from './entity-parts';
import { PartIndex } from './part-index';

interface EntityPageProps {
  /** The whole id. */
  readonly rest: string;
}

export function EntityPage({ rest: id }: EntityPageProps) {
  const answer = useAnswer(EntityDocument, { id });
  const counts = useAnswer(EntityCountsDocument, { id });
  usePlaygroundQuestion(WhatIsSaidDocument, { id });
  return (
    <Answered answer={together(answer, counts)} what="anything" isPage>
      {({ node }) =>
        node === null || !('linkCounts' in node) ? (
          <NotFound what="anything" />
        ) : (
          <article className="entity">
            <EntityHead entity={node} />
            <Answered answer={counts} what={`what is said of ${node.name}`}>
              {(found) => (
                <>
                  <PartIndex entity={node} counts={found} />
                  <EntityParts entity={node} counts={found} />
                </>
              )}
            </Answered>
          </article>
        )
      }
    </Answered>
  );
}

/** What was asked together is tried again together. */
function together<Data>(answer: Answer<Data>, other: Answer<unknown>): Answer<Data> {
  if (answer.status !== 'failed' || other.status !== 'failed') return answer;
  return {
    ...answer,
    retry: () => {
      answer.retry();
      other.retry();
    },
  };
}

/** The topics on which there are figures, each a link that narrows the list of measures to it. */
import { useState } from 'react';

import { useAddress, withQuery } from '../address/address';
import { useAnswer } from '../api/use-answer';
import { TopicsWithFiguresDocument } from '../gql/measure';
import { Answered } from '../shell/answered';
import { number } from '../things/counted';
import { KindMark } from '../things/kind-mark';
import { kindOf } from '../things/kinds';

/** They are asked for only when somebody wants to see them. */
export function TopicLinks({ chosen }: { readonly chosen: string | null }) {
  const address = useAddress();
  const [isOpen, setOpen] = useState(false);
  return (
    <nav aria-label="Topics">
      {chosen !== null && (
        <p>
          <a href={withQuery(address, { topic: null })}>All topics</a>
        </p>
      )}
      <details className="topic-links" onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{chosen === null ? 'Only the figures on one topic' : 'Another topic'}</summary>
        {isOpen && <Topics chosen={chosen} />}
      </details>
    </nav>
  );
}

function Topics({ chosen }: { readonly chosen: string | null }) {
  const address = useAddress();
  const answer = useAnswer(TopicsWithFiguresDocument, {});
  return (
    <Answered answer={answer} what="the topics">
      {({ topics }) => (
        <>
          <ul className="filters">
            {topics.nodes.map(({ id, name, claims }) => (
              <li key={id}>
                <a href={withQuery(address, { topic: id })} aria-current={chosen === id ? 'true' : undefined}>
                  <KindMark kind={kindOf(id)} />
                  {name}{' '}
                  <span className="count">
                    {number(claims.totalCount)}
                    <span className="unseen"> {claims.totalCount === 1 ? 'figure' : 'figures'}</span>
                  </span>
                </a>
              </li>
            ))}
          </ul>
          {topics.totalCount > topics.nodes.length && (
            <p className="quiet">
              The first {topics.nodes.length} of {number(topics.totalCount)} topics by name. Any other can be
              chosen with its id in the address.
            </p>
          )}
        </>
      )}
    </Answered>
  );
}

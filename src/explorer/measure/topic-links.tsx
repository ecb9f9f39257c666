/** The topics on which there are figures, each a link that narrows the list of measures to it. */
import { useAddress, withQuery } from '../address/address';
import type { MeasuresQuery } from '../gql/documents';
import { number } from '../things/counted';
import { KindMark } from '../things/kind-mark';
import { kindOf } from '../things/kinds';

interface TopicLinksProps {
  readonly topics: MeasuresQuery['topics'];
  readonly chosen: string | null;
}

export function TopicLinks({ topics, chosen }: TopicLinksProps) {
  const address = useAddress();
  return (
    <nav aria-label="Topics">
      {chosen !== null && (
        <p>
          <a href={withQuery(address, { topic: null })}>All topics</a>
        </p>
      )}
      <details className="topic-links">
        <summary>{chosen === null ? 'Only the figures on one topic' : 'Another topic'}</summary>
        <ul className="filters">
          {topics.nodes.map(({ id, name }) => (
            <li key={id}>
              <a href={withQuery(address, { topic: id })} aria-current={chosen === id ? 'true' : undefined}>
                <KindMark kind={kindOf(id)} />
                {name}
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
      </details>
    </nav>
  );
}

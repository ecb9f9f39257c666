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
      <ul className="filters topic-links">
        <li>
          <a href={withQuery(address, { topic: null })} aria-current={chosen === null ? 'true' : undefined}>
            All topics
          </a>
        </li>
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
          chosen on its own page.
        </p>
      )}
    </nav>
  );
}

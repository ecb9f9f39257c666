/** The topics one step broader and one step narrower than a topic. */
import type { TopicStepsFragment } from '../gql/documents';
import { number } from '../things/counted';
import { EntityLink } from '../things/entity-link';

interface TopicStepsProps {
  readonly broader: TopicStepsFragment;
  readonly narrower: TopicStepsFragment;
}

export function TopicSteps({ broader, narrower }: TopicStepsProps) {
  return (
    <>
      <Steps title="Broader" steps={broader} />
      <Steps title="Narrower" steps={narrower} note="What is said of these is counted here too." />
    </>
  );
}

interface StepsProps {
  readonly title: string;
  readonly steps: TopicStepsFragment;
  readonly note?: string;
}

function Steps({ title, steps: { totalCount, nodes }, note }: StepsProps) {
  if (totalCount === 0) return null;
  return (
    <div>
      <dt>{title}</dt>
      {nodes.map(({ id, name }) => (
        <dd key={id}>
          <EntityLink id={id} name={name} />
        </dd>
      ))}
      {totalCount > nodes.length && (
        <dd>
          <a href="#links">
            {number(nodes.length)} of {number(totalCount)}; the rest under Links
          </a>
        </dd>
      )}
      {note !== undefined && <dd className="quiet">{note}</dd>}
    </div>
  );
}

/** What is said where there is no way: the limits that held, and which of them can be widened. */
import { useAddress } from '../address/address';
import { counted } from '../things/counted';
import { kindOf } from '../things/kinds';

import { greatestMax, withPath } from './path-address';

interface End {
  readonly id: string;
  readonly name: string;
  readonly linkCounts: readonly unknown[];
}

/** Whether what an id named is something between which there can be a way. */
export function isEnd(node: object | null): node is End {
  return node !== null && 'linkCounts' in node;
}

interface NoPathProps {
  readonly start: End;
  readonly goal: End;
  readonly max: number;
}

export function NoPath({ start, goal, max }: NoPathProps) {
  const address = useAddress();
  const wider = max < 6 ? 6 : greatestMax;
  const alone = [start, goal].filter(isWithoutLinks);
  return (
    <div className="no-path">
      <p role="status">
        There is no way of at most {counted(max, 'step')} between <bdi>{start.name}</bdi> and{' '}
        <bdi>{goal.name}</bdi>.
      </p>
      <p className="quiet">
        The limits: at most {counted(max, 'step')}; over links that at least one source asserts or passes on,
        in both directions, over steps between topics, and over who published, wrote, received or reprinted a
        source. What two things are both mentioned in is no way between them.
      </p>
      {alone.map(({ id, name }) => (
        <p key={id}>
          <a href={`/e/${id}`} dir="auto">
            {name}
          </a>{' '}
          has no link to anything else: what is said of it stands on its page.
        </p>
      ))}
      <p>
        {max < greatestMax ? (
          <a href={withPath(address, { max: wider })}>Look for a way of at most {wider} steps</a>
        ) : (
          `${greatestMax} steps are the most that are looked for. Try another start or goal.`
        )}
      </p>
    </div>
  );
}

/** Sources are reached over facts of publication, which are not counted as links; organizations and persons may be too. */
function isWithoutLinks({ id, linkCounts }: End): boolean {
  const isReachedOtherwise = ['source', 'organization', 'person', 'unit'].includes(kindOf(id).kind);
  return linkCounts.length === 0 && !isReachedOtherwise;
}

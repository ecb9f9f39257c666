/** An empty canvas: how to begin, and what one could begin with. */
import { usePageAnswer } from '../api/use-answer';
import { CanvasBeginningsDocument } from '../gql/canvas';
import { Answered } from '../shell/answered';
import { KindMark } from '../things/kind-mark';
import { kindOf } from '../things/kinds';

import { addressOfState } from './canvas-state';

export function CanvasStart() {
  const answer = usePageAnswer(CanvasBeginningsDocument, {});
  return (
    <>
      <p>
        The canvas is empty. Search above for a person, a unit, an order or anything else with a name; then
        open its links, one type at a time. Every link shows who says so, what is there stays where it is, and
        the address keeps it all: send it on, or go back to undo.
      </p>
      <Answered answer={answer} what="what to begin with">
        {({ conflicts, orders, units }) => {
          const found = [...conflicts.nodes, ...orders.nodes, ...units.nodes];
          if (found.length === 0) return null;
          return (
            <>
              <h2>Or begin with one of these</h2>
              <ul className="rows">
                {found.map(({ id, name }) => (
                  <li key={id}>
                    <span>
                      <KindMark kind={kindOf(id)} />
                      <a
                        href={addressOfState({ steps: [{ kind: 'add', id }], focus: id, isShown: false })}
                        dir="auto"
                      >
                        {name}
                      </a>
                    </span>
                  </li>
                ))}
              </ul>
            </>
          );
        }}
      </Answered>
    </>
  );
}

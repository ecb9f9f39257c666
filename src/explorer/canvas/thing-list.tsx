/** Everything on the canvas as a list; a name looks at the thing, in the picture too. */
import { KindMark } from '../things/kind-mark';
import { kindOf } from '../things/kinds';

import type { CanvasGraph } from './canvas-graph';
import { addressOfState, type CanvasState } from './canvas-state';

interface ThingListProps {
  readonly graph: CanvasGraph;
  readonly state: CanvasState;
}

export function ThingList({ graph, state }: ThingListProps) {
  return (
    <section className="canvas-things" aria-labelledby="canvas-things">
      <h2 id="canvas-things">On the canvas</h2>
      <ul>
        {[...graph.things.values()].map(({ id, name }) => (
          <li key={id}>
            <KindMark kind={kindOf(id)} />
            <a
              href={addressOfState({ ...state, focus: id })}
              aria-current={id === state.focus ? 'true' : undefined}
              dir="auto"
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

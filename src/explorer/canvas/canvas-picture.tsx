/** The picture of a canvas with its buttons and keys: arrows move along links, + opens, Enter goes to the page. */
import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';

import { go, useAddress, withQuery } from '../address/address';
import { questionOf } from '../api/answers';
import { CanvasFocusDocument } from '../gql/canvas';
import { counted } from '../things/counted';
import { kindOf, addressOf } from '../things/kinds';

import type { CanvasGraph } from './canvas-graph';
import { addressOfState, withStep, type CanvasState } from './canvas-state';
import { layOut } from './lay-out';
import { neighbourTowards, type Direction } from './neighbours';
import { openingsOf } from './openings';
import { createPicture, type Picture } from './picture';
import type { Places } from './place-new';
import { SaveButtons } from './save-buttons';

interface CanvasPictureProps {
  readonly graph: CanvasGraph;
  readonly state: CanvasState;
}

export function CanvasPicture({ graph, state }: CanvasPictureProps) {
  const container = useRef<HTMLDivElement>(null);
  const places = useMemo(() => layOut(graph), [graph]);
  const [picture, setPicture] = useState<Picture | null>(null);
  const address = useAddress();
  const latest = useRef({ state, address });
  useEffect(() => {
    latest.current = { state, address };
  });

  useEffect(() => {
    if (container.current === null) return undefined;
    const made = createPicture(container.current, {
      onChoose: (id) => go(addressOfState({ ...latest.current.state, focus: id })),
      onEvidence: (claim) => go(withQuery(latest.current.address, { claim })),
      onMove: (id, place) =>
        go(addressOfState(withStep(latest.current.state, { kind: 'move', id, ...place }))),
    });
    setPicture(made);
    const light = matchMedia('(prefers-color-scheme: dark)');
    light.addEventListener('change', made.recolor);
    return () => {
      light.removeEventListener('change', made.recolor);
      made.destroy();
    };
  }, []);
  useEffect(() => picture?.show(graph, places, state.focus), [picture, graph, places, state.focus]);

  return (
    <div className="canvas-picture">
      <div className="canvas-tools">
        <button type="button" onClick={() => picture?.fit()}>
          Show all
        </button>
        <button type="button" aria-label="Closer" onClick={() => picture?.zoom(1.3)}>
          +
        </button>
        <button type="button" aria-label="Farther" onClick={() => picture?.zoom(1 / 1.3)}>
          −
        </button>
        <MoveButtons state={state} places={places} />
        {picture !== null && <SaveButtons graph={graph} places={places} png={picture.png} />}
      </div>
      {/* What it shows stands in the list and in the table too; here it can be walked through by keys. */}
      <div
        ref={container}
        className="canvas-frame"
        tabIndex={0}
        role="application"
        aria-label="Picture of the canvas"
        aria-describedby="canvas-keys"
        onKeyDown={(event) => onKey(event, graph, places, state)}
      />
      <p id="canvas-keys" className="quiet">
        Press a link or its words to see who says so; by keyboard, the same evidence is in the table of links
        beneath. In the picture, arrow keys go along links, + opens the next ten of the largest group, Enter
        goes to the page. Drag a thing to move it, or use the arrows above.
      </p>
      <p className="unseen" role="status">
        {focusText(graph, state.focus)}
      </p>
    </div>
  );
}

const arrows: Readonly<Record<string, Direction>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

function onKey(event: KeyboardEvent, graph: CanvasGraph, places: Places, state: CanvasState): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const { focus } = state;
  const arrow = arrows[event.key];
  if (arrow !== undefined) {
    event.preventDefault();
    const next = focus === null ? [...graph.things.keys()][0] : neighbourTowards(graph, places, focus, arrow);
    // A walk of many keys is one step: back leads out of it, not through it.
    if (next !== undefined && next !== null) go(addressOfState({ ...state, focus: next }), { replace: true });
  } else if (focus !== null && event.key === 'Enter') {
    event.preventDefault();
    go(addressOf(focus));
  } else if (focus !== null && (event.key === '+' || event.key === '=')) {
    event.preventDefault();
    openNext(focus, graph, state);
  }
}

/** Opens the next ten of the first group that the panel shows with more; its counts have been asked for there. */
function openNext(focus: string, graph: CanvasGraph, state: CanvasState): void {
  const answer = questionOf(CanvasFocusDocument, { id: focus }).answer();
  if (answer.status !== 'answered') return;
  const { node } = answer.data;
  if (node === null || !('linkCounts' in node)) return;
  const next = openingsOf(focus, node.linkCounts, graph, state).find(
    (opening) => opening.next !== null,
  )?.next;
  if (next !== undefined && next !== null) go(addressOfState(next));
}

function focusText({ things, edges }: CanvasGraph, focus: string | null): string {
  const thing = focus === null ? undefined : things.get(focus);
  if (thing === undefined) return '';
  const count = edges.filter(({ link }) => link.from.id === thing.id || link.to.id === thing.id).length;
  return `${thing.name}, ${kindOf(thing.id).one.toLowerCase()}, ${counted(count, 'link')} here`;
}

interface MoveButtonsProps {
  readonly state: CanvasState;
  readonly places: Places;
}

/** What dragging does, for those who cannot drag. */
function MoveButtons({ state, places }: MoveButtonsProps) {
  const place = state.focus === null ? undefined : places.get(state.focus);
  if (state.focus === null || place === undefined) return null;
  const { focus } = state;
  return (
    <span role="group" aria-label="Move what is looked at">
      {moves.map(({ name, sign, x, y }) => (
        <button
          key={name}
          type="button"
          aria-label={`Move ${name}`}
          onClick={() =>
            go(addressOfState(withStep(state, { kind: 'move', id: focus, x: place.x + x, y: place.y + y })))
          }
        >
          {sign}
        </button>
      ))}
    </span>
  );
}

const moves = [
  { name: 'left', sign: '←', x: -60, y: 0 },
  { name: 'right', sign: '→', x: 60, y: 0 },
  { name: 'up', sign: '↑', x: 0, y: -60 },
  { name: 'down', sign: '↓', x: 0, y: 60 },
] as const;

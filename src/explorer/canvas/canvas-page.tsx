/** The free canvas: what is on it as a list, a picture and a table, and the links that can be opened from each thing. */
import './canvas.css';

import { lazy, Suspense } from 'react';

import { go, useAddress } from '../address/address';
import { Combobox } from '../search/combobox';
import { Failed, Loading } from '../shell/answered';
import { FaultBoundary } from '../shell/fault-boundary';
import { PageTitle } from '../shell/page-title';
import { counted } from '../things/counted';
import { entityKinds } from '../things/entity-id';

import { mostThings, type CanvasGraph } from './canvas-graph';
import { CanvasStart } from './canvas-start';
import { addressOfState, isTooLong, mostSteps, stateOf, withStep, type CanvasState } from './canvas-state';
import { FocusPanel } from './focus-panel';
import { LinkTable } from './link-table';
import { ThingList } from './thing-list';
import { useCanvas } from './use-canvas';
import { useCanvasQuestion } from './use-canvas-question';
import { useIsWide } from './use-is-wide';

// Its library is a third of a megabyte: it comes when a picture is to be drawn.
const CanvasPicture = lazy(async () => ({ default: (await import('./canvas-picture')).CanvasPicture }));

export function CanvasPage() {
  const address = useAddress();
  const state = stateOf(address);
  return (
    <div className="canvas-page">
      <PageTitle title="Canvas" />
      <AddField state={state} />
      {isTooLong(address) && (
        <p role="alert">The address has more than {mostSteps} steps: those after these are left out.</p>
      )}
      {state.steps.length === 0 ? <CanvasStart /> : <Canvas state={state} />}
    </div>
  );
}

/** Puts anything that has a name on the canvas. */
function AddField({ state }: { readonly state: CanvasState }) {
  return (
    <div className="canvas-add">
      <Combobox
        key={state.steps.length}
        label="Put on the canvas"
        id="canvas-add"
        text=""
        placeholder="Put on the canvas: a name, in any script"
        kinds={entityKinds.map(({ name }) => name)}
        enterWord="adds it"
        onChoose={({ id }) => go(addressOfState(withStep(state, { kind: 'add', id })))}
      />
    </div>
  );
}

function Canvas({ state }: { readonly state: CanvasState }) {
  const { graph, isLoading, failure, retry } = useCanvas(state.steps);
  const isWide = useIsWide();
  useCanvasQuestion([...(graph?.things.keys() ?? [])]);
  if (graph === null) {
    return failure === null ? (
      <Loading what="what is on the canvas" />
    ) : (
      <Failed failure={failure} retry={retry} />
    );
  }
  const shown = {
    ...state,
    focus: state.focus !== null && graph.things.has(state.focus) ? state.focus : null,
  };
  const hasPicture = isWide || state.isShown;
  return (
    <>
      <div className="canvas-bar">
        <p role="status">{isLoading ? 'Looking up the links…' : summary(graph)}</p>
        <p>
          <a href={addressOfState({ ...state, steps: state.steps.slice(0, -1) })}>Undo the last step</a>{' '}
          <a href="/canvas">Begin anew</a>
        </p>
      </div>
      {failure !== null && <Failed failure={failure} retry={retry} />}
      {graph.unknown.map((id) => (
        <p key={id} role="alert">
          Nothing has the id <code>{id}</code>.
        </p>
      ))}
      <div className="canvas-parts">
        <ThingList graph={graph} state={shown} />
        <div className="canvas-middle">
          {!isWide && (
            <p>
              <a className="canvas-switch" href={addressOfState({ ...state, isShown: !state.isShown })}>
                {state.isShown ? 'Hide the picture' : 'Show the picture'}
              </a>
            </p>
          )}
          {hasPicture && (
            <FaultBoundary what="picture">
              <Suspense fallback={<Loading what="the picture" />}>
                <CanvasPicture graph={graph} state={shown} />
              </Suspense>
            </FaultBoundary>
          )}
        </div>
        <FocusPanel key={shown.focus} graph={graph} state={shown} />
      </div>
      <LinkTable edges={graph.edges} />
    </>
  );
}

function summary({ things, edges, batches, leftOut }: CanvasGraph): string {
  const last = batches.at(-1);
  const added = last?.step.kind === 'open' ? ` The last step brought ${counted(last.added.length, 'new thing')} and ${counted(last.edges.length, 'link')}.` : ''; // prettier-ignore
  const limit =
    leftOut > 0
      ? ` A canvas holds ${mostThings} things: ${counted(leftOut, 'more is', 'more are')} not shown.`
      : '';
  return `${counted(things.size, 'thing')} and ${counted(edges.length, 'link')}; only links that were opened are here.${added}${limit}`;
}

/** The thing that is looked at, and the links that can be opened from it: one type at a time, ten at a time, counts first. */
import { useAddress } from '../address/address';
import { useAnswer } from '../api/use-answer';
import { CanvasFocusDocument } from '../gql/canvas';
import type { CanvasFocusQuery } from '../gql/documents';
import { Answered } from '../shell/answered';
import { counted } from '../things/counted';
import { EntityLink } from '../things/entity-link';
import { addressOf, kindOf } from '../things/kinds';
import { linkWords } from '../things/link-words';
import { UndrawnLinks } from '../things/undrawn-links';

import { mostThings, type CanvasGraph } from './canvas-graph';
import { addressOfState, type CanvasState } from './canvas-state';
import { openingsOf, type Opening } from './openings';

interface FocusPanelProps {
  readonly graph: CanvasGraph;
  readonly state: CanvasState;
}

export function FocusPanel({ graph, state }: FocusPanelProps) {
  return (
    <section className="canvas-focus" aria-labelledby="canvas-focus">
      <h2 id="canvas-focus">Looked at</h2>
      {state.focus === null ? (
        <p className="quiet">Choose something in the list or in the picture to open its links.</p>
      ) : (
        <Focus id={state.focus} graph={graph} state={state} />
      )}
    </section>
  );
}

type FocusThing = Extract<CanvasFocusQuery['node'], { linkCounts: unknown }>;

function Focus({ id, graph, state }: FocusPanelProps & { readonly id: string }) {
  const answer = useAnswer(CanvasFocusDocument, { id });
  return (
    <Answered answer={answer} what="its links">
      {({ node, linkClaims }) =>
        isThing(node) ? (
          <Thing thing={node} claimCount={linkClaims.totalCount} graph={graph} state={state} />
        ) : null
      }
    </Answered>
  );
}

function isThing(node: CanvasFocusQuery['node']): node is FocusThing {
  return node !== null && 'linkCounts' in node;
}

interface ThingProps extends FocusPanelProps {
  readonly thing: FocusThing;
  /** How many claims there are of its links, whether any source supports them or not. */
  readonly claimCount: number;
}

function Thing({ thing, claimCount, graph, state }: ThingProps) {
  const { id, name, description, linkCounts } = thing;
  const openings = openingsOf(id, linkCounts, graph, state);
  const isFull = graph.things.size >= mostThings;
  return (
    <>
      <p>
        <EntityLink id={id} name={name} withKind />
      </p>
      {description !== null && (
        <p className="quiet" dir="auto">
          {description}
        </p>
      )}
      <h3>Its links</h3>
      {openings.length === 0 && <p className="quiet">{withoutLinks(id)}</p>}
      {isFull && (
        <p className="quiet" role="status">
          The canvas is full: it holds {mostThings} things and no more. What is opened now brings only links
          between things that are there. Undo a step, or begin anew with fewer.
        </p>
      )}
      <ul className="canvas-openings">
        {openings.map((opening) => (
          <li key={`${opening.step.type} ${opening.step.direction}`}>
            <OpeningLine opening={opening} />
          </li>
        ))}
      </ul>
      <UndrawnLinks linkCounts={linkCounts} claimCount={claimCount} to={`${addressOf(id)}#said-denied`} />
      <p className="quiet">
        <a href={`/path?from=${id}`}>Find a path from here</a>
      </p>
    </>
  );
}

function OpeningLine({
  opening: { step, count, drawnCount, askedCount, next },
}: {
  readonly opening: Opening;
}) {
  const { search } = useAddress();
  const words = linkWords(step.type, step.direction);
  const show = `Show ${askedCount === 0 ? '' : 'next '}${Math.min(10, count - askedCount)}`;
  return (
    <>
      <span>
        {words}{' '}
        <span className="count">
          {drawnCount} of {counted(count, 'link')}
        </span>
      </span>
      {next !== null && (
        // The same address again would be no step.
        <a key={search} href={addressOfState(next)} aria-label={`${show}: ${words}`}>
          {show}
        </a>
      )}
    </>
  );
}

function withoutLinks(id: string): string {
  return kindOf(id).kind === 'source'
    ? 'A source has no links of this kind: on whose word it speaks, and who relies on it, stands on its page.'
    : 'No source links it to anything.';
}

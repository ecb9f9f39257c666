/**
 * Where everything on a canvas stands. Each step is laid out on what the steps before it gave, which never moves; chance
 * is drawn from the steps themselves, so that the same address gives the same places in any browser.
 */
import cytoscape, { type ElementDefinition } from 'cytoscape';
import fcose from 'cytoscape-fcose';

import type { Batch, CanvasGraph } from './canvas-graph';
import { textOf } from './canvas-state';
import { clearOverlaps, placeAround, placeBeside, room, type Place, type Places } from './place-new';
import { withSeed } from './seeded-chance';

cytoscape.use(fcose);

/** Places after each series of steps, so that one step more is the work of one step. */
const known = new Map<string, Places>();

export function layOut({ batches }: CanvasGraph): Places {
  let places: Places = new Map();
  let key = '';
  for (const batch of batches) {
    key += `${textOf(batch.step)},`;
    // Other data may give the same steps other things.
    const whole = `${key}${batch.added.join(',')}`;
    const next = known.get(whole) ?? new Map([...places, ...placesOf(batch, places, key)]);
    known.set(whole, next);
    places = next;
  }
  return places;
}

/** The places that a step changes. */
function placesOf({ step, added, edges }: Batch, old: Places, seed: string): Places {
  if (step.kind === 'move') {
    return old.has(step.id) ? new Map([[step.id, { x: step.x, y: step.y }]]) : new Map();
  }
  if (step.kind === 'add') return new Map(added.map((id) => [id, placeBeside(old)]));
  const middle = old.get(step.id);
  if (added.length === 0 || middle === undefined) return new Map();
  const placed = placeAround(old, step.id, added);
  return clearOverlaps(
    old,
    withSeed(seed, () => relaxed(old, placed, edges, middle)),
    middle,
  );
}

/** Lets the new things find their balance between those near them, which are locked. */
function relaxed(old: Places, placed: Places, edges: Batch['edges'], middle: Place): Places {
  const near = [...old]
    .filter(([, { x, y }]) => Math.hypot(x - middle.x, y - middle.y) < 1_200)
    .slice(0, 120);
  const all = new Map([...near, ...placed]);
  const elements: ElementDefinition[] = [
    ...[...all].map(([id, position]) => ({
      group: 'nodes' as const,
      data: { id },
      position: { ...position },
    })),
    ...edges
      .filter(({ link }) => all.has(link.from.id) && all.has(link.to.id))
      .map(({ key, link }) => ({
        group: 'edges' as const,
        data: { id: key, source: link.from.id, target: link.to.id },
      })),
  ];
  const cy = cytoscape({
    headless: true,
    styleEnabled: true,
    elements,
    // The same room for each, whatever the fonts of the machine: a shared address shall look the same.
    style: [{ selector: 'node', style: { width: room.width, height: room.height } }],
    layout: { name: 'preset' },
  });
  for (const [id] of near) cy.getElementById(id).lock();
  const options = {
    name: 'fcose',
    quality: 'default',
    randomize: false,
    animate: false,
    fit: false,
    idealEdgeLength: 200,
    nodeRepulsion: 6_000,
    numIter: 400,
    packComponents: false,
    fixedNodeConstraint: near.map(([nodeId, position]) => ({ nodeId, position: { ...position } })),
  };
  cy.layout(options).run();
  const found = new Map([...placed.keys()].map((id) => [id, { ...cy.getElementById(id).position() }]));
  cy.destroy();
  return found;
}

/** The drawing of a canvas by cytoscape: shows what it is told, and reports what is chosen, asked about or moved. */
import './cytoscape-guard';

import cytoscape, {
  type Core,
  type EdgeSingular,
  type ElementDefinition,
  type NodeSingular,
} from 'cytoscape';

import { kindOf, kinds } from '../things/kinds';
import { linkWords } from '../things/link-words';

import type { CanvasEdge, CanvasGraph } from './canvas-graph';
import { isContestedLink } from './contested';
import { colorsNow, styleOf } from './look';
import type { Place, Places } from './place-new';

export interface PictureEvents {
  readonly onChoose: (id: string) => void;
  /** A link was pressed that this claim states. */
  readonly onEvidence: (claim: string) => void;
  readonly onMove: (id: string, place: Place) => void;
}

export interface Picture {
  readonly show: (graph: CanvasGraph, places: Places, focus: string | null) => void;
  /** Everything into view. */
  readonly fit: () => void;
  readonly zoom: (factor: number) => void;
  /** As a PNG, its links numbered in their order. */
  readonly png: () => Promise<Blob>;
  /** Takes up the colours of the page anew. */
  readonly recolor: () => void;
  readonly destroy: () => void;
}

const longestName = 70;
/** Nearer than this, names can be read. */
const leastReadable = 0.75;

export function createPicture(
  container: HTMLElement,
  { onChoose, onEvidence, onMove }: PictureEvents,
): Picture {
  const cy = cytoscape({
    container,
    style: currentStyle(),
    minZoom: 0.1,
    maxZoom: 2.5,
    boxSelectionEnabled: false,
    autounselectify: true,
  });
  cy.on('tap', 'node', (event) => onChoose((event.target as NodeSingular).id()));
  cy.on('tap', evidenced, (event) => onEvidence(claimOf(event.target as EdgeSingular)));
  cy.on('dragfree', 'node', (event) => {
    const node = event.target as NodeSingular;
    const { x, y } = node.position();
    onMove(node.id(), { x: Math.round(x), y: Math.round(y) });
  });
  cy.on('mouseover', `node, ${evidenced}`, () => container.classList.add(pressable));
  cy.on('mouseout', `node, ${evidenced}`, () => container.classList.remove(pressable));
  // The shape of the place changes with the window, the first time when it is laid out.
  const watch = new ResizeObserver(() => cy.resize());
  watch.observe(container);
  return {
    show: (graph, places, focus) => show(cy, graph, places, focus),
    fit: () => void cy.fit(undefined, 50),
    zoom: (factor) =>
      cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } }),
    png: async () => {
      cy.edges().addClass('numbered');
      const { paper } = colorsNow([]);
      const blob = await cy.png({ output: 'blob-promise', full: true, scale: 2, bg: paper, maxWidth: 8_000, maxHeight: 8_000 }); // prettier-ignore
      cy.edges().removeClass('numbered');
      return blob;
    },
    recolor: () => void cy.style(currentStyle()),
    destroy: () => {
      watch.disconnect();
      cy.destroy();
    },
  };
}

/** Each line is one claim, but for the facts of our catalogue, which nobody states. */
const evidenced = 'edge[claim]';

function claimOf(edge: EdgeSingular): string {
  return edge.data('claim') as string;
}

/** The class of the frame while the mouse is on something that can be pressed. */
const pressable = 'canvas-frame-pressable';

function currentStyle() {
  return styleOf(colorsNow(kinds.map(({ kind }) => kind)));
}

function show(cy: Core, graph: CanvasGraph, places: Places, focus: string | null): void {
  const isFirst = cy.nodes().empty();
  const last = new Set(graph.batches.at(-1)?.added ?? []);
  cy.batch(() => {
    const wanted = new Set([...graph.things.keys(), ...graph.edges.map(({ key }) => key)]);
    cy.elements().forEach((element) => {
      if (!wanted.has(element.id())) element.remove();
    });
    for (const { id, name } of graph.things.values()) {
      const position = { ...(places.get(id) ?? { x: 0, y: 0 }) };
      if (cy.getElementById(id).empty()) cy.add(nodeOf(id, name, position));
      else cy.getElementById(id).position(position);
    }
    graph.edges.forEach((edge, index) => {
      if (cy.getElementById(edge.key).empty()) cy.add(edgeOf(edge));
      cy.getElementById(edge.key).data('number', `${edgeWords(edge)} [${index + 1}]`);
    });
    cy.elements().removeClass('focus new labelled');
    if (graph.batches.length > 1)
      cy.nodes()
        .filter((node) => last.has(node.id()))
        .addClass('new');
    if (focus !== null) cy.getElementById(focus).addClass('focus').connectedEdges().addClass('labelled');
  });
  bringIntoView(cy, isFirst, focus);
}

/** All at first; later only what is needed to see what is looked at with its neighbours. Names stay readable. */
function bringIntoView(cy: Core, isFirst: boolean, focus: string | null): void {
  const node = cy.getElementById(focus ?? '');
  const seen = isFirst || node.empty() ? cy.elements() : node.closedNeighborhood();
  const { x1, y1, x2, y2 } = cy.extent();
  const box = seen.boundingBox();
  if (!isFirst && box.x1 >= x1 && box.y1 >= y1 && box.x2 <= x2 && box.y2 <= y2) return;
  cy.fit(seen, 40);
  const level = Math.min(Math.max(cy.zoom(), leastReadable), 1.2);
  if (level === cy.zoom()) return;
  cy.zoom(level);
  cy.center(node.empty() || level === 1.2 ? seen : node);
}

function nodeOf(id: string, name: string, position: Place): ElementDefinition {
  const kind = kindOf(id);
  const short = name.length > longestName ? `${name.slice(0, longestName - 1)}…` : name;
  return {
    group: 'nodes',
    data: { id, label: `${short}\n(${kind.one.toLowerCase()})` },
    position,
    classes: kind.kind,
  };
}

function edgeOf({ key, link }: CanvasEdge): ElementDefinition {
  return {
    group: 'edges',
    data: {
      id: key,
      source: link.from.id,
      target: link.to.id,
      label: edgeWords({ key, link }),
      ...(link.claim !== null && { claim: link.claim.id }),
    },
    ...(isContestedLink(link) && { classes: 'contested' }),
  };
}

function edgeWords({ link }: CanvasEdge): string {
  return `${linkWords(link.type, 'OUT')}${isContestedLink(link) ? ' · disputed' : ''}`;
}

/** How things and links look on a canvas: shapes as in the marks of kinds, colours as on the page. */
import type { StylesheetJson } from 'cytoscape';

import type { Kind } from '../things/kinds';

export interface Colors {
  readonly paper: string;
  readonly ink: string;
  readonly quiet: string;
  readonly edge: string;
  readonly accent: string;
  readonly alarm: string;
  readonly kinds: Readonly<Record<string, string>>;
}

/** The colours that the page has now, in light or dark. */
export function colorsNow(kinds: readonly Kind[]): Colors {
  const style = getComputedStyle(document.documentElement);
  const color = (name: string) => style.getPropertyValue(`--${name}`).trim();
  return {
    paper: color('paper'),
    ink: color('ink'),
    quiet: color('quiet'),
    edge: color('edge'),
    accent: color('accent'),
    alarm: color('alarm'),
    kinds: Object.fromEntries(kinds.map((kind) => [kind, color(`kind-${kind}`)])),
  };
}

/** The corners of each shape, from -1 to 1 in both directions; a person is round. */
export const corners: Readonly<Record<Kind, readonly number[]>> = {
  conflict: [-1, -0.5, -0.5, -1, 0, -0.5, 0.5, -1, 1, -0.5, 0.5, 0, 1, 0.5, 0.5, 1, 0, 0.5, -0.5, 1, -1, 0.5, -0.5, 0], // prettier-ignore
  event: [0, -1, 0.25, -0.45, 0.87, -0.5, 0.5, 0, 0.87, 0.5, 0.25, 0.45, 0, 1, -0.25, 0.45, -0.87, 0.5, -0.5, 0, -0.87, -0.5, -0.25, -0.45], // prettier-ignore
  person: [],
  unit: [0, -1, 1, 0.8, -1, 0.8],
  organization: [0, -1, 1, -0.35, 1, 1, -1, 1, -1, -0.35],
  order: [-0.75, -1, 0.75, -1, 0.75, 1, -0.75, 1],
  place: [0, -1, 1, 0, 0, 1, -1, 0],
  topic: [-0.5, -0.87, 0.5, -0.87, 1, 0, 0.5, 0.87, -0.5, 0.87, -1, 0],
  source: [-1, -0.7, 0, -0.35, 1, -0.7, 1, 0.65, 0, 1, -1, 0.65],
  measure: [-1, -1, 1, -1, 1, 1, -1, 1],
  claim: [-1, -1, 1, -1, 1, 1, -1, 1],
};

/** The style for cytoscape. `labelled` edges have their words; contested ones are dashed and always say so. */
export function styleOf(colors: Colors): StylesheetJson {
  const text = { 'font-family': 'system-ui, sans-serif', 'font-size': 15, 'min-zoomed-font-size': 6 };
  return [
    {
      selector: 'node',
      style: {
        ...text,
        width: 30,
        height: 30,
        label: 'data(label)',
        color: colors.ink,
        'text-wrap': 'wrap',
        'text-max-width': '165px',
        'text-valign': 'bottom',
        'text-margin-y': 5,
        'text-background-color': colors.paper,
        'text-background-opacity': 0.85,
        'text-background-padding': '2px',
        'overlay-opacity': 0,
      },
    },
    ...Object.entries(colors.kinds).map(([kind, color]) => ({
      selector: `node.${kind}`,
      style: {
        'background-color': color,
        ...(kind === 'person'
          ? { shape: 'ellipse' as const }
          : { shape: 'polygon' as const, 'shape-polygon-points': corners[kind as Kind].join(' ') }),
      },
    })),
    {
      selector: 'node.new',
      style: { 'border-width': 3, 'border-color': colors.accent, 'border-opacity': 0.7 },
    },
    { selector: 'node.focus', style: { width: 44, height: 44, 'border-width': 4, 'border-color': colors.ink, 'font-weight': 700 } }, // prettier-ignore
    {
      selector: 'edge',
      style: {
        ...text,
        'font-size': 13,
        width: 1.5,
        'line-color': colors.edge,
        'target-arrow-color': colors.edge,
        'target-arrow-shape': 'triangle',
        'curve-style': 'bezier',
        'control-point-step-size': 50,
        color: colors.ink,
        'text-background-color': colors.paper,
        'text-background-opacity': 1,
        'text-background-padding': '2px',
        'text-rotation': 'autorotate',
        'text-events': 'yes',
        'overlay-opacity': 0,
      },
    },
    { selector: 'edge.contested', style: { 'line-style': 'dashed', 'line-color': colors.alarm, 'target-arrow-color': colors.alarm, label: 'disputed', color: colors.alarm } }, // prettier-ignore
    { selector: 'edge.labelled', style: { width: 2.5, label: 'data(label)' } },
    { selector: 'edge.numbered', style: { label: 'data(number)', 'text-rotation': 'none' } },
  ];
}

/** A canvas as an SVG of its own, with lines of text beneath it; everything in it is text, none of it markup of others. */
import { counted } from '../things/counted';
import { kindOf, kinds } from '../things/kinds';
import { linkWords } from '../things/link-words';

import type { CanvasEdge, CanvasGraph } from './canvas-graph';
import { isContestedLink } from './contested';
import { colorsNow, corners, type Colors } from './look';
import { room, type Place, type Places } from './place-new';
import { wrapLine } from './wrap-line';

const margin = 40;
const lineHeight = 20;
const leastWidth = 800;
const radius = 16;

export function svgOf(
  { things, edges }: CanvasGraph,
  places: Places,
  lines: readonly string[],
  colors = colorsNow(kinds.map(({ kind }) => kind)),
): string {
  const all = [...places.values()];
  const left = Math.min(...all.map(({ x }) => x)) - room.width / 2 - margin;
  const top = Math.min(...all.map(({ y }) => y)) - radius - margin;
  const width = Math.max(leastWidth, Math.max(...all.map(({ x }) => x)) + room.width / 2 + margin - left);
  const bottom = Math.max(...all.map(({ y }) => y)) + room.height + margin;
  const wrapped = lines.flatMap((line) => wrapLine(line, Math.floor((width - 2 * margin) / 7)));
  const height = bottom - top + wrapped.length * lineHeight + margin;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${left} ${top} ${width} ${height}" width="${width}" height="${height}" font-family="system-ui, sans-serif" font-size="13">`,
    `<title>${escaped(`Canvas of Conflict Graph: ${counted(things.size, 'thing')}, ${counted(edges.length, 'link')}`)}</title>`,
    `<rect x="${left}" y="${top}" width="${width}" height="${height}" fill="${colors.paper}"/>`,
    ...edges.map((edge, index) => edgeMarks(edge, index, bendOf(edge, edges), places, colors)),
    ...[...things.values()].map(({ id, name }) => thingMarks(id, name, places.get(id), colors)),
    ...wrapped.map(
      (line, index) =>
        `<text x="${left + margin}" y="${bottom + index * lineHeight}" fill="${colors.ink}">${escaped(line)}</text>`,
    ),
    '</svg>',
  ].join('\n');
}

/** How far a line bends, so that links between the same two things lie side by side. */
function bendOf(edge: CanvasEdge, edges: readonly CanvasEdge[]): number {
  const ends = ({ link }: CanvasEdge) => [link.from.id, link.to.id].sort().join(' ');
  const alike = edges.filter((other) => ends(other) === ends(edge));
  const isTurned = edge.link.from.id > edge.link.to.id;
  return (alike.indexOf(edge) - (alike.length - 1) / 2) * 60 * (isTurned ? -1 : 1);
}

function edgeMarks(
  { link }: CanvasEdge,
  index: number,
  bend: number,
  places: Places,
  colors: Colors,
): string {
  const [from, to] = [places.get(link.from.id), places.get(link.to.id)];
  if (from === undefined || to === undefined) return '';
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const [ux, uy] = [(to.x - from.x) / length, (to.y - from.y) / length];
  const control = { x: (from.x + to.x) / 2 - uy * bend, y: (from.y + to.y) / 2 + ux * bend };
  // The line ends at the edge of the shape, coming from the bend.
  const reach = Math.hypot(to.x - control.x, to.y - control.y) || 1;
  const [vx, vy] = [(to.x - control.x) / reach, (to.y - control.y) / reach];
  const tip = { x: to.x - vx * (radius + 4), y: to.y - vy * (radius + 4) };
  const isContested = isContestedLink(link);
  const color = isContested ? colors.alarm : colors.edge;
  const middle = { x: (from.x + 2 * control.x + to.x) / 4, y: (from.y + 2 * control.y + to.y) / 4 };
  const words = `${linkWords(link.type, 'OUT')} [${index + 1}]${isContested ? ' disputed' : ''}`;
  const points = [tip, { x: tip.x - vx * 10 - vy * 5, y: tip.y - vy * 10 + vx * 5 }, { x: tip.x - vx * 10 + vy * 5, y: tip.y - vy * 10 - vx * 5 }]; // prettier-ignore
  return [
    `<path d="M${at(from)} Q${at(control)} ${at(tip)}" fill="none" stroke="${color}" stroke-width="1.5"${isContested ? ' stroke-dasharray="6 5"' : ''}/>`,
    `<polygon points="${points.map(at).join(' ')}" fill="${color}"/>`,
    `<text x="${middle.x.toFixed(1)}" y="${middle.y.toFixed(1)}" text-anchor="middle" font-size="11" fill="${isContested ? colors.alarm : colors.quiet}" stroke="${colors.paper}" stroke-width="4" paint-order="stroke">${escaped(words)}</text>`,
  ].join('');
}

function thingMarks(id: string, name: string, place: Place | undefined, colors: Colors): string {
  if (place === undefined) return '';
  const kind = kindOf(id);
  const color = colors.kinds[kind.kind] ?? colors.ink;
  const shape = corners[kind.kind];
  const points = shape.map((value, index) => (index % 2 === 0 ? place.x : place.y) + value * radius);
  const lines = [...wrapLine(name, 22), `(${kind.one.toLowerCase()})`];
  return [
    shape.length === 0
      ? `<circle cx="${place.x}" cy="${place.y}" r="${radius}" fill="${color}"/>`
      : `<polygon points="${points.map((value) => value.toFixed(1)).join(' ')}" fill="${color}"/>`,
    ...lines.map(
      (line, index) =>
        `<text x="${place.x}" y="${place.y + radius + 16 + index * 16}" text-anchor="middle" fill="${colors.ink}" stroke="${colors.paper}" stroke-width="4" paint-order="stroke">${escaped(line)}</text>`,
    ),
  ].join('');
}

function at({ x, y }: Place): string {
  return `${x.toFixed(1)},${y.toFixed(1)}`;
}

/** Text as it may stand in XML; what XML cannot hold at all is left out. */
function escaped(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

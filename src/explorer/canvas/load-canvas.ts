/** Asks the API for all that stands on a canvas, step by step; what was asked once in a visit is not asked again. */
import { ask } from '../api/ask';
import { CanvasLinksDocument, CanvasThingsDocument, type CanvasLinksQuery } from '../gql/documents';

import { graphOf, type CanvasGraph, type CanvasThing, type StepAnswer } from './canvas-graph';
import { textOf, type CanvasStep } from './canvas-state';

type LinkPage = NonNullable<Extract<CanvasLinksQuery['node'], { links: unknown }>>['links'];

const things = new Map<string, StepAnswer['thing']>();
const pages = new Map<string, LinkPage>();

/** Throws a `Failure` where an answer is not to be had. */
export async function loadCanvas(steps: readonly CanvasStep[], signal: AbortSignal): Promise<CanvasGraph> {
  await loadThings(steps, signal);
  const counts = new Map<string, number>();
  const chains = new Map<string, Promise<readonly LinkPage[]>>();
  for (const step of steps) {
    if (step.kind === 'open') counts.set(textOf(step), (counts.get(textOf(step)) ?? 0) + 1);
  }
  for (const step of steps) {
    if (step.kind !== 'open' || chains.has(textOf(step))) continue;
    chains.set(textOf(step), loadPages(step, counts.get(textOf(step)) ?? 0, signal));
  }
  const taken = new Map<string, number>();
  const answers: StepAnswer[] = [];
  for (const step of steps) {
    if (step.kind === 'add') answers.push({ thing: things.get(step.id) ?? null });
    else if (step.kind === 'move') answers.push({});
    else {
      const key = textOf(step);
      const place = taken.get(key) ?? 0;
      taken.set(key, place + 1);
      answers.push({ links: (await chains.get(key))?.[place]?.nodes ?? [] });
    }
  }
  return graphOf(steps, answers);
}

async function loadThings(steps: readonly CanvasStep[], signal: AbortSignal): Promise<void> {
  const wanted = steps.filter(({ kind, id }) => kind === 'add' && !things.has(id)).map(({ id }) => id);
  const ids = [...new Set(wanted)].slice(0, 100);
  if (ids.length === 0) return;
  const { nodes } = await ask(CanvasThingsDocument, { ids }, signal);
  ids.forEach((id, index) => {
    const node = nodes[index];
    things.set(id, isNamed(node) ? node : null);
  });
}

/** So many pages of one kind of links, one behind the other; fewer where there are no more. */
async function loadPages(
  { id, type, direction }: Extract<CanvasStep, { kind: 'open' }>,
  count: number,
  signal: AbortSignal,
): Promise<readonly LinkPage[]> {
  const found: LinkPage[] = [];
  while (found.length < count) {
    const last = found.at(-1)?.pageInfo;
    if (last?.hasNextPage === false) break;
    const variables = { id, type, direction, after: last?.endCursor ?? null };
    const key = JSON.stringify(variables);
    const known = pages.get(key) ?? pageIn(await ask(CanvasLinksDocument, variables, signal));
    if (known === null) break;
    pages.set(key, known);
    found.push(known);
  }
  return found;
}

function pageIn({ node }: CanvasLinksQuery): LinkPage | null {
  return node !== null && 'links' in node ? node.links : null;
}

function isNamed(node: object | null | undefined): node is CanvasThing {
  return node !== null && node !== undefined && 'name' in node;
}

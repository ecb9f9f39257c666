/** Asks the API for all that stands on a canvas, step by step; what was asked once in a visit is not asked again. */
import { ask } from '../api/ask';
import { CanvasLinksDocument, CanvasThingsDocument } from '../gql/canvas';
import type { CanvasLinkFragment, CanvasLinksQuery } from '../gql/documents';

import { graphOf, type CanvasGraph, type CanvasThing, type StepAnswer } from './canvas-graph';
import { textOf, type CanvasStep } from './canvas-state';

type LinkPage = NonNullable<Extract<CanvasLinksQuery['node'], { links: unknown }>>['links'];

const things = new Map<string, StepAnswer['thing']>();

/** The links that are known of each kind, from the first on. */
const opened = new Map<string, KnownLinks>();

interface KnownLinks {
  readonly links: readonly CanvasLinkFragment[];
  readonly cursor: string | null;
  readonly hasMore: boolean;
}

/** Throws a `Failure` where an answer is not to be had. */
export async function loadCanvas(steps: readonly CanvasStep[], signal: AbortSignal): Promise<CanvasGraph> {
  await loadThings(steps, signal);
  const asked = new Map<string, Promise<readonly CanvasLinkFragment[]>>();
  const linksOf = (step: Extract<CanvasStep, { kind: 'open' }>) => {
    const key = textOf(step);
    const count = steps.filter((each) => textOf(each) === key).length;
    const links = asked.get(key) ?? loadTens(step, count, signal);
    asked.set(key, links);
    return links;
  };
  const tens = new Map<string, number>();
  const answers = steps.map(async (step): Promise<StepAnswer> => {
    if (step.kind === 'add') return { thing: things.get(step.id) ?? null };
    if (step.kind === 'move') return {};
    const key = textOf(step);
    const place = tens.get(key) ?? 0;
    tens.set(key, place + 1);
    return { links: (await linksOf(step)).slice(10 * place, 10 * place + 10) };
  });
  return graphOf(steps, await Promise.all(answers));
}

async function loadThings(steps: readonly CanvasStep[], signal: AbortSignal): Promise<void> {
  const wanted = steps.filter(({ kind, id }) => kind === 'add' && !things.has(id)).map(({ id }) => id);
  await Promise.all(
    hundredsOf([...new Set(wanted)]).map(async (ids) => {
      const { nodes } = await ask(CanvasThingsDocument, { ids }, signal);
      ids.forEach((id, index) => {
        const node = nodes[index];
        things.set(id, isNamed(node) ? node : null);
      });
    }),
  );
}

/** The API answers for at most 100 ids at once. */
function hundredsOf(ids: readonly string[]): readonly (readonly string[])[] {
  return Array.from({ length: Math.ceil(ids.length / 100) }, (_, index) =>
    ids.slice(100 * index, 100 * index + 100),
  );
}

/** So many tens of one kind of links, as few as there are; what is missing is asked for in as few questions as can be. */
async function loadTens(
  { id, type, direction }: Extract<CanvasStep, { kind: 'open' }>,
  tens: number,
  signal: AbortSignal,
): Promise<readonly CanvasLinkFragment[]> {
  const key = `${id}:${type}:${direction}`;
  let known = opened.get(key) ?? { links: [], cursor: null, hasMore: true };
  while (known.links.length < 10 * tens && known.hasMore) {
    const first = Math.min(100, 10 * tens - known.links.length);
    const variables = { id, type, direction, first, after: known.cursor };
    const page = pageIn(await ask(CanvasLinksDocument, variables, signal));
    if (page === null) break;
    const { endCursor, hasNextPage } = page.pageInfo;
    known = { links: [...known.links, ...page.nodes], cursor: endCursor, hasMore: hasNextPage };
    opened.set(key, known);
  }
  return known.links;
}

function pageIn({ node }: CanvasLinksQuery): LinkPage | null {
  return node !== null && 'links' in node ? node.links : null;
}

function isNamed(node: object | null | undefined): node is CanvasThing {
  return node !== null && node !== undefined && 'name' in node;
}

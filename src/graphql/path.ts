/** The shortest path between two entities. */
import type { EntityRecord } from '../domain/records';
import type { PathStep } from '../domain/shortest-path';

import { readEntityId } from './argument-values';
import { badInput } from './bad-input';
import type { GraphContext } from './context';
import type { Step } from './parents';
import { loadEntities } from './stored-nodes';

const longestPath = 10;

/** A path with its entities; `length` counts its steps. */
export interface EntityPath {
  readonly length: number;
  readonly steps: readonly Step[];
}

/** The first of the shortest paths, or null where there is none or an end is unknown. Throws BAD_USER_INPUT. */
export async function findPath(
  from: string,
  to: string,
  maxLength: number,
  context: GraphContext,
): Promise<EntityPath | null> {
  [from, to].forEach(readEntityId);
  if (maxLength < 1 || maxLength > longestPath) {
    throw badInput(`\`maxLength\` is a number from 1 to ${longestPath}.`);
  }
  const steps = await context.loaders.path({ from, to, maxLength });
  if (steps === null) return null;
  const passed = steps.flatMap((step) => [step.from, step.to]);
  const byId = new Map((await loadEntities(context, passed)).map((entity) => [entity.id, entity]));
  return { length: steps.length, steps: steps.map((step) => stepOf(step, byId)) };
}

function stepOf({ from, link, to }: PathStep, byId: ReadonlyMap<string, EntityRecord>): Step {
  const [here, other] = [byId.get(from), byId.get(to)];
  if (here === undefined || other === undefined) throw new Error(`no entity was read for ${from} or ${to}`);
  return { from: here, link: { link, direction: link.from === from ? 'OUT' : 'IN', other }, to: other };
}

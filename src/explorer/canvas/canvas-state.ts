/**
 * The state of a canvas, as the address has it: `/canvas?seed=order/x,unit/y&x=order/x:ISSUED:IN,unit/y:at:40:-20&focus=order/x`.
 * What was done stands in the order in which it was done, so that the same address always gives the same picture.
 */
import type { LinkDirection, LinkType } from '../gql/documents';
import { isEntityId } from '../things/entity-id';
import { isLinkType } from '../things/link-words';

/** One thing done. To open the same links again is to show the next ten. */
export type CanvasStep =
  | { readonly kind: 'add'; readonly id: string }
  | { readonly kind: 'open'; readonly id: string; readonly type: LinkType; readonly direction: LinkDirection }
  | { readonly kind: 'move'; readonly id: string; readonly x: number; readonly y: number };

export interface CanvasState {
  readonly steps: readonly CanvasStep[];
  /** The thing that is looked at. */
  readonly focus: string | null;
  /** True where the picture was asked for on a narrow screen. */
  readonly isShown: boolean;
}

/** Beyond so many an address is no work of a reader. */
export const mostSteps = 400;

/** The state that an address has; what cannot be read is left out. */
export function stateOf(address: URL): CanvasState {
  const { searchParams } = address;
  const steps = stepsIn(address).slice(0, mostSteps);
  const focus = searchParams.get('focus');
  const [first] = steps;
  return {
    steps,
    focus: focus !== null && isEntityId(focus) ? focus : (first?.id ?? null),
    isShown: searchParams.get('show') === 'picture',
  };
}

/** Whether an address has more steps than are followed. */
export function isTooLong(address: URL): boolean {
  return stepsIn(address).length > mostSteps;
}

/** The address of a state. */
export function addressOfState({ steps, focus, isShown }: CanvasState): string {
  const later = steps.findIndex((step) => step.kind !== 'add');
  const seeds = later < 0 ? steps : steps.slice(0, later);
  const rest = later < 0 ? [] : steps.slice(later);
  const query = new URLSearchParams();
  if (seeds.length > 0) query.set('seed', seeds.map(textOf).join(','));
  if (rest.length > 0) query.set('x', rest.map(textOf).join(','));
  if (focus !== null && focus !== steps[0]?.id) query.set('focus', focus);
  if (isShown) query.set('show', 'picture');
  const text = query.toString().replaceAll('%2F', '/').replaceAll('%2C', ',').replaceAll('%3A', ':');
  return text === '' ? '/canvas' : `/canvas?${text}`;
}

/** The state after one thing more; to move a thing again replaces the last move of the same thing. */
export function withStep(state: CanvasState, step: CanvasStep): CanvasState {
  const last = state.steps.at(-1);
  const isAgain = step.kind === 'move' && last?.kind === 'move' && last.id === step.id;
  const before = isAgain ? state.steps.slice(0, -1) : state.steps;
  return { ...state, steps: [...before, step], focus: step.id };
}

/** A step as it stands in the address. */
export function textOf(step: CanvasStep): string {
  switch (step.kind) {
    case 'add':
      return step.id;
    case 'open':
      return `${step.id}:${step.type}:${step.direction}`;
    case 'move':
      return `${step.id}:at:${step.x}:${step.y}`;
  }
}

function stepsIn({ searchParams }: URL): readonly CanvasStep[] {
  const list = (name: string) => (searchParams.get(name) ?? '').split(',');
  return [...list('seed'), ...list('x')].flatMap((text) => stepOf(text) ?? []);
}

function stepOf(text: string): CanvasStep | null {
  const [id = '', word, one = '', two = ''] = text.trim().split(':');
  if (!isEntityId(id)) return null;
  if (word === undefined) return { kind: 'add', id };
  if (word === 'at') {
    const [x, y] = [Number(one), Number(two)];
    return isPlace(x) && isPlace(y) ? { kind: 'move', id, x, y } : null;
  }
  if (!isLinkType(word) || (one !== 'IN' && one !== 'OUT')) return null;
  return { kind: 'open', id, type: word, direction: one };
}

function isPlace(value: number): boolean {
  return Number.isInteger(value) && Math.abs(value) < 1_000_000;
}

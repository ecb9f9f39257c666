/** What happens on arriving at a page: focus goes to its heading; the window to its top, its anchor, or where it was left. */
import { stepNow } from './step';

type Manner = 'open' | 'visit' | 'return';

interface Arrival {
  readonly manner: Manner;
  /** The anchor to show, as in the address, until it has been shown. */
  hash: string;
  isDone: boolean;
}

const positions = new Map<string, number>();
let step = stepNow().id;
let arrival: Arrival = { manner: 'open', hash: location.hash, isDone: false };

/** Notes where the page that is left was read, before another takes its place. */
export function leave(manner: 'visit' | 'return', hash = ''): void {
  positions.set(step, scrollY);
  arrival = { manner, hash: manner === 'visit' ? hash : '', isDone: false };
}

/** Notes at which step of the history the reader is now, on the same page or another. */
export function noteStep(): void {
  step = stepNow().id;
}

/** To be called when the heading of a page is there. */
export function arriveAtHeading(heading: HTMLElement): void {
  if (arrival.isDone) return;
  arrival.isDone = true;
  // Who opens a page from outside begins at its start, as everywhere on the web.
  if (arrival.manner === 'open') return;
  heading.focus({ preventScroll: true });
  scrollTo({ top: arrival.manner === 'return' ? (positions.get(step) ?? 0) : 0, behavior: 'instant' });
}

/** To be called where the same page is asked for again: its next heading takes the focus. */
export function expectHeading(): void {
  arrival = { manner: 'visit', hash: arrival.hash, isDone: false };
}

/** To be called when a part of a page that has an anchor is there: shows it where the address names it. */
export function arriveAtAnchor(part: HTMLElement): void {
  if (arrival.hash !== `#${part.id}`) return;
  arrival.hash = '';
  part.scrollIntoView({ behavior: 'instant' });
}

/** True where the reader has come back to the page, and so finds it as it was left rather than at a part of it. */
export function isReturn(): boolean {
  return arrival.manner === 'return';
}

/** Gives what is shown an address: nothing has to be opened or run for it. */

/** The event that tells whoever follows the address. */
export const shownWasNamed = 'playground:shown-was-named';

/** Puts the address into the address bar. */
export function nameShown(address: string): void {
  history.replaceState(null, '', address);
  dispatchEvent(new Event(shownWasNamed));
}

/** The mark of an entry of the browser's history whose address is what stands in the editors. */

/** An address that was just clicked has no mark yet, so it is not taken for one that the reader has left. */
export const shownState = { isShown: true } as const;

/** Whether an entry has the mark. */
export function isShownState(state: unknown): boolean {
  return typeof state === 'object' && state !== null && 'isShown' in state;
}

/** Goes on loading a source's claims until the paragraph that the address names is there. */
import { useEffect } from 'react';

import type { PagedList } from '../api/use-pages';

/** Pages that are opened unasked; behind them the reader decides. */
const mostPages = 20;

/** How the search for the paragraph stands; null where the address names none. */
export function useParagraph<Node>(
  list: PagedList<Node>,
  wanted: number | null,
  paragraphOf: (node: Node) => number | null,
): 'found' | 'searching' | 'absent' | null {
  const last = list.nodes.at(-1);
  const reached = last === undefined ? null : paragraphOf(last);
  const isFound = wanted !== null && list.nodes.some((node) => paragraphOf(node) === wanted);
  // A paragraph may go on behind the page on which it begins.
  const isBehind = wanted !== null && reached !== null && reached <= wanted;
  const isOpen = isBehind && list.nextCount > 0 && list.nodes.length < mostPages * 50;
  const isIdle = list.next === null;
  const { showMore } = list;
  useEffect(() => {
    if (isOpen && isIdle) showMore();
    // A new function on every render, with the same effect.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [isOpen, isIdle, list.nodes.length]);
  if (wanted === null) return null;
  if (isFound) return 'found';
  return isOpen ? 'searching' : 'absent';
}

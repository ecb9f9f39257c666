/** Goes on opening pages of a source's claims until the paragraph that the address names is there. */
import { useEffect } from 'react';

import type { OpenPages, PagedList } from '../api/use-pages';
import type { ReportLineFragment } from '../gql/documents';

import { paragraphOf } from './paragraphs';

/** Pages that are opened unasked; behind them the reader decides. */
const mostPages = 20;

/** How the search for the paragraph stands; null where the address names none. */
export function useParagraph(
  list: PagedList<ReportLineFragment>,
  { count, open }: OpenPages,
  wanted: number | null,
): 'found' | 'searching' | 'absent' | null {
  const last = list.nodes.at(-1);
  const reached = last === undefined ? null : paragraphOf(last);
  // A paragraph may go on behind the page on which it begins.
  const isBehind = wanted !== null && reached !== null && reached <= wanted;
  const isSearching = isBehind && list.nextCount > 0 && count < mostPages;
  const isIdle = list.next === null;
  useEffect(() => {
    if (isSearching && isIdle) open?.({ replace: true });
  }, [isSearching, isIdle, open]);
  if (wanted === null) return null;
  if (list.nodes.some((report) => paragraphOf(report) === wanted)) return 'found';
  return isSearching ? 'searching' : 'absent';
}

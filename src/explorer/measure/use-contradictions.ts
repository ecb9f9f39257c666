/** The pairs of figures that cannot both be true, as far as they are to be shown. */
import { useSyncExternalStore } from 'react';

import { useOpenPages } from '../address/open-pages';
import { questionOf } from '../api/answers';
import type { PagedList } from '../api/use-pages';
import type { ClaimFilter } from '../gql/documents';
import { MeasureComparisonsDocument } from '../gql/measure';

import { pairsOf, type ComparedPage, type Pair } from './pairs';

/** How many pairs are shown at a time. */
export const pairsAtOnce = 20;

/**
 * The list that `total` pairs make, from the figures that meet `where`: page after page of these is compared until
 * there are as many pairs as are open. `first` is the first of these pages.
 */
export function useContradictions(
  measure: string,
  where: ClaimFilter,
  first: ComparedPage,
  total: number,
): PagedList<Pair> {
  const open = useOpenPages('pairs');
  const wanted = pairsAtOnce * (1 + open.count);
  const figures = [...first.nodes];
  let pairs = contradictionsAmong(figures);
  let { pageInfo } = first;
  let next: PagedList<Pair>['next'] = null;
  let asked;
  while (pairs.length < wanted && pageInfo.hasNextPage) {
    asked = questionOf(MeasureComparisonsDocument, { measure, where, after: pageInfo.endCursor });
    const answer = asked.answer();
    if (answer.status !== 'answered') {
      next = answer;
      break;
    }
    const page = answer.data.measure?.figures;
    if (page === undefined) break;
    figures.push(...page.nodes);
    pairs = contradictionsAmong(figures);
    pageInfo = page.pageInfo;
  }
  const last = asked;
  useSyncExternalStore(last?.subscribe ?? subscribeToNothing, () => last?.answer());

  const shown = pairs.slice(0, wanted);
  const reachable = pageInfo.hasNextPage ? Math.max(total, pairs.length) : pairs.length;
  return {
    nodes: shown,
    totalCount: Math.max(total, pairs.length),
    // Also where what is on its way may fail to come.
    isLong: total > Math.min(shown.length, pairsAtOnce),
    nextCount: open.open === null ? 0 : Math.min(pairsAtOnce, reachable - shown.length),
    next,
    showMore: () => open.open?.(),
  };
}

function contradictionsAmong(figures: ComparedPage['nodes']): readonly Pair[] {
  return pairsOf(figures).filter(({ kind }) => kind === 'CONTRADICTS');
}

function subscribeToNothing(): () => void {
  return () => undefined;
}

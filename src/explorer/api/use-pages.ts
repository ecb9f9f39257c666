/** A long list, ten at a time: what is shown so far, how many there are, and the next ten. */
import { useSyncExternalStore } from 'react';

import type { Answer } from './answers';
import { questionOf } from './answers';
import type { Document } from './ask';

/** A connection of the API, as far as a list needs it. The query must ask for all of these. */
export interface Connection<Node> {
  readonly totalCount: number;
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

export interface PagedList<Node> {
  readonly nodes: readonly Node[];
  readonly totalCount: number;
  /** Whether there is more than the first page. */
  readonly isLong: boolean;
  /** How many the next step adds; 0 at the end. */
  readonly nextCount: number;
  /** How the page behind `nodes` stands; null while it is not asked for. */
  readonly next: Exclude<Answer<unknown>, { status: 'answered' }> | null;
  readonly showMore: () => void;
}

/** How many pages behind the first are open, and how to open another. */
export interface OpenPages {
  readonly count: number;
  /** Null where no more may be opened. */
  readonly open: ((how?: { readonly replace?: boolean }) => void) | null;
}

/**
 * The list that follows on a first page that is there already. The query takes `first` and `after`; `pick` finds the
 * list in its answer, and gives null where it is not there any more. How many pages are open stands in the address.
 */
export function usePages<Data, Variables, Node>(
  document: Document<Data, Variables & { first: number; after: string | null }>,
  variables: Variables,
  first: Connection<Node>,
  pick: (data: Data) => Connection<Node> | null,
  size: number,
  opened: OpenPages,
): PagedList<Node> {
  const nodes = [...first.nodes];
  let last = first;
  let next: PagedList<Node>['next'] = null;
  const questions = [];
  for (let page = 0; page < opened.count && last.pageInfo.hasNextPage; page += 1) {
    const question = questionOf(document, { ...variables, first: size, after: last.pageInfo.endCursor });
    questions.push(question);
    const answer = question.answer();
    if (answer.status !== 'answered') {
      next = answer;
      break;
    }
    const found = pick(answer.data);
    if (found === null) break;
    nodes.push(...found.nodes);
    last = found;
  }
  const asked = questions.at(-1);
  useSyncExternalStore(asked?.subscribe ?? subscribeToNothing, () => asked?.answer());

  return {
    nodes,
    totalCount: first.totalCount,
    isLong: first.pageInfo.hasNextPage,
    nextCount:
      last.pageInfo.hasNextPage && opened.open !== null ? Math.min(size, first.totalCount - nodes.length) : 0,
    next,
    showMore: () => opened.open?.(),
  };
}

function subscribeToNothing(): () => void {
  return () => undefined;
}

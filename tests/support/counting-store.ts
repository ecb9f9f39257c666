/** A store that writes down what is asked of it. */
import type { List } from '../../src/domain/lists';
import type { GraphStore } from '../../src/store/graph-store';

/** A store with the list of what it was asked. */
export interface CountedStore {
  readonly store: GraphStore;
  /** One line for each call: its method, its list where it has one, and the ids it was asked about. */
  readonly calls: readonly string[];
}

/** Hands the reads of a store on and keeps a line for each. */
export function countCalls(store: GraphStore): CountedStore {
  const calls: string[] = [];
  const { branch } = store;
  const note = (...words: readonly string[]) =>
    void calls.push(words.filter((word) => word !== '').join(' '));
  return {
    calls,
    store: {
      ...store,
      ...(branch === undefined
        ? {}
        : {
            branch: (asked, context) => {
              note('branch');
              return branch(asked, context);
            },
          }),
      nodes: (ids, context) => {
        note('nodes', ...ids);
        return store.nodes(ids, context);
      },
      pages: (request, context) => {
        note('pages', listWords(request.list), ...request.parents);
        return store.pages(request, context);
      },
      counts: (request, context) => {
        note('counts', listWords(request.list), ...request.parents);
        return store.counts(request, context);
      },
      ranges: (measures, where, context) => {
        note('ranges', ...measures);
        return store.ranges(measures, where, context);
      },
      linkCounts: (entities, context) => {
        note('linkCounts', ...entities);
        return store.linkCounts(entities, context);
      },
      reliedOnBy: (reports, context) => {
        note('reliedOnBy', ...reports);
        return store.reliedOnBy(reports, context);
      },
      comparables: (claims, context) => {
        note('comparables', ...claims);
        return store.comparables(claims, context);
      },
      search: (request, context) => {
        note('search', ...request.words);
        return store.search(request, context);
      },
      countHits: (request, context) => {
        note('countHits', ...request.words);
        return store.countHits(request, context);
      },
      neighbours: (entities, context) => {
        note('neighbours', ...entities);
        return store.neighbours(entities, context);
      },
      statistics: (context) => {
        note('statistics');
        return store.statistics(context);
      },
    },
  };
}

function listWords(list: List): string {
  switch (list.name) {
    case 'entities':
      return `${list.name} ${list.kind}`;
    case 'entity.linked':
      return `${list.name} ${list.type} ${list.direction}`;
    default:
      return list.name;
  }
}

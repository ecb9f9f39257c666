/**
 * The loaders of one request: what resolvers ask for one by one is put to the store in batches. A set is made for
 * each request and lives as long as it, so that no answer is ever carried over to another.
 */
import type { Branch } from '../domain/branch';
import type { ComparedClaim, FigureRange } from '../domain/comparison';
import type { Filter } from '../domain/filter';
import { idOfNode, type StoredNode } from '../domain/rows';
import { shortestPath, type PathStep } from '../domain/shortest-path';
import type {
  CallContext,
  GraphStore,
  Harvest,
  LinkCount,
  ListRequest,
  PageRequest,
  PathRequest,
  Row,
  SearchHit,
  SearchRequest,
} from '../store/graph-store';

import { createBatchLoader, type BatchLoader } from './batch-loader';
import { createGroupedLoader, type GroupedLoad } from './grouped-loader';
import { nodesOfRow } from './nodes-of-row';

/** A page of a list, of whichever parent it is asked for; the parent of a root list is `''`. */
export type ListPage = Omit<PageRequest, 'parents'>;

/** A whole list, of whichever parent it is asked for. */
export type WholeList = Omit<ListRequest, 'parents'>;

/** A branch to read, with the questions that its reads answer, by their keys. */
export interface PlannedBranch {
  readonly branch: Branch<SearchRequest>;
  readonly lists: ReadonlyMap<number, { readonly page: ListPage; readonly whole: WholeList }>;
  readonly ranges: ReadonlyMap<number, Filter>;
}

/** The questions that are put to the store in batches, each answered once in a request. */
export interface Loaders {
  /** Nodes of any kind by id, null where there is none; rows of pages are known here without another call. */
  readonly nodes: BatchLoader<StoredNode | null>;
  readonly pages: GroupedLoad<ListPage, readonly Row[]>;
  readonly counts: GroupedLoad<WholeList, number>;
  /** The ranges of measures over their figures that meet a filter. */
  readonly ranges: GroupedLoad<Filter, FigureRange>;
  readonly linkCounts: BatchLoader<readonly LinkCount[]>;
  readonly reliedOnBy: BatchLoader<readonly string[]>;
  readonly comparables: BatchLoader<readonly ComparedClaim[]>;
  /** The first of the shortest paths; null where there is none or one of its ends is not there. */
  readonly path: (request: PathRequest) => Promise<readonly PathStep[] | null>;
  /** Whether the store reads branches. */
  readonly hasBranches: boolean;
  /** Reads a branch, so that what is in it is known to the other loaders; answers with the hits of its search. */
  readonly branch: (planned: PlannedBranch) => Promise<readonly SearchHit[]>;
}

/** The loaders for one request; `call` carries its deadline and abort signal to every call of the store. */
export function createLoaders(store: GraphStore, call: CallContext): Loaders {
  const nodes = createBatchLoader((ids) => store.nodes(ids, call));
  const keepRows = (rows: readonly Row[]) => {
    for (const row of rows) for (const node of nodesOfRow(row)) nodes.prime(idOfNode(node), node);
  };
  const pages = createGroupedLoader(async (page: ListPage, parents) => {
    const read = await store.pages({ ...page, parents }, call);
    read.forEach(keepRows);
    return read;
  });
  const counts = createGroupedLoader((list: WholeList, parents) => store.counts({ ...list, parents }, call));
  const ranges = createGroupedLoader((where: Filter, measures) => store.ranges(measures, where, call));

  const keep = (harvest: Harvest, planned: PlannedBranch) => {
    for (const node of harvest.nodes) nodes.prime(idOfNode(node), node);
    for (const { key, parent, rows } of harvest.pages) {
      keepRows(rows);
      const list = planned.lists.get(key);
      if (list !== undefined) pages.prime(list.page, parent, rows);
    }
    for (const { key, parent, count } of harvest.counts) {
      const list = planned.lists.get(key);
      if (list !== undefined) counts.prime(list.whole, parent, count);
    }
    for (const { key, measure, range } of harvest.ranges) {
      const where = planned.ranges.get(key);
      if (where !== undefined) ranges.prime(where, measure, range);
    }
  };

  return {
    nodes,
    pages,
    counts,
    ranges,
    linkCounts: createBatchLoader((entities) => store.linkCounts(entities, call)),
    reliedOnBy: createBatchLoader((reports) => store.reliedOnBy(reports, call)),
    comparables: createBatchLoader((claims) => store.comparables(claims, call)),
    path: async (request) => {
      if (store.path !== undefined) {
        const found = await store.path(request, call);
        for (const node of found?.nodes ?? []) nodes.prime(idOfNode(node), node);
        return found?.steps ?? null;
      }
      const { from, to, maxLength } = request;
      if ((await nodes.loadMany([from, to])).some((node) => node === null)) return null;
      return shortestPath(from, to, maxLength, (ids) => store.neighbours(ids, call));
    },
    hasBranches: store.branch !== undefined,
    branch: async (planned) => {
      const harvest = await store.branch?.(planned.branch, call);
      if (harvest === undefined) return [];
      keep(harvest, planned);
      if (planned.branch.root === 'node') nodes.prime(planned.branch.id, null);
      return harvest.hits;
    },
  };
}

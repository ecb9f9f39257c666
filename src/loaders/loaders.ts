/**
 * The loaders of one request: what resolvers ask for one by one is put to the store in batches. A set is made for
 * each request and lives as long as it, so that no answer is ever carried over to another.
 */
import type { StoredNode } from '../domain/rows';
import type DataLoader from 'dataloader';

import type { ComparedClaim, FigureRange } from '../domain/comparison';
import type { Filter } from '../domain/filter';
import type { CallContext, GraphStore, LinkCount, ListRequest, PageRequest, Row } from '../store/graph-store';

import { createBatchLoader } from './batch-loader';
import { createGroupedLoader, type GroupedLoad } from './grouped-loader';
import { nodesOfRow, storedId } from './stored-id';

/** A page of a list, of whichever parent it is asked for; the parent of a root list is `''`. */
export type ListPage = Omit<PageRequest, 'parents'>;

/** A whole list, of whichever parent it is asked for. */
export type WholeList = Omit<ListRequest, 'parents'>;

/** The questions that are put to the store in batches, each answered once in a request. */
export interface Loaders {
  /** Nodes of any kind by id, null where there is none; rows of pages are known here without another call. */
  readonly nodes: DataLoader<string, StoredNode | null>;
  readonly pages: GroupedLoad<ListPage, readonly Row[]>;
  readonly counts: GroupedLoad<WholeList, number>;
  /** The ranges of measures over their figures that meet a filter. */
  readonly ranges: GroupedLoad<Filter, FigureRange>;
  readonly linkCounts: DataLoader<string, readonly LinkCount[]>;
  readonly reliedOnBy: DataLoader<string, readonly string[]>;
  readonly comparables: DataLoader<string, readonly ComparedClaim[]>;
}

/** The loaders for one request; `call` carries its deadline and abort signal to every call of the store. */
export function createLoaders(store: GraphStore, call: CallContext): Loaders {
  const nodes = createBatchLoader((ids) => store.nodes(ids, call));
  const keepNodes = (pages: readonly (readonly Row[])[]) => {
    for (const node of pages.flat().flatMap(nodesOfRow)) nodes.prime(storedId(node), node);
    return pages;
  };
  return {
    nodes,
    pages: createGroupedLoader(async (page, parents) =>
      keepNodes(await store.pages({ ...page, parents }, call)),
    ),
    counts: createGroupedLoader((list, parents) => store.counts({ ...list, parents }, call)),
    ranges: createGroupedLoader((where, measures) => store.ranges(measures, where, call)),
    linkCounts: createBatchLoader((entities) => store.linkCounts(entities, call)),
    reliedOnBy: createBatchLoader((reports) => store.reliedOnBy(reports, call)),
    comparables: createBatchLoader((claims) => store.comparables(claims, call)),
  };
}

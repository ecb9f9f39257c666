/** Reads a whole branch, place by place: the rows of a page first, then what is asked for below them. */
import { isOfKinds, type Below, type Branch, type ListBelow } from '../../domain/branch';
import { referencedIds } from '../../domain/references';
import { idOfNode, type StoredNode } from '../../domain/rows';
import type { Harvest, Row, SearchHit, SearchRequest } from '../graph-store';

import type { Connection } from './connection';
import { readCounts, readPages } from './lists';
import { findNodes, readRanges } from './read';
import { readSearch } from './search';

type Writable<List> = List extends readonly (infer Item)[] ? Item[] : never;

/** Everything that the branch asks for. */
export function readBranch(connection: Connection, branch: Branch<SearchRequest>): Harvest {
  const known = new Map<string, StoredNode>();
  const pages: Writable<Harvest['pages']> = [];
  const counts: Writable<Harvest['counts']> = [];
  const ranges: Writable<Harvest['ranges']> = [];

  const nodesOf = (ids: readonly string[]): ReadonlyMap<string, StoredNode> => {
    const missing = ids.filter((id) => !known.has(id));
    if (missing.length > 0) findNodes(connection, missing).forEach((node, id) => known.set(id, node));
    return new Map(
      ids.flatMap((id) => {
        const node = known.get(id);
        return node === undefined ? [] : [[id, node] as const];
      }),
    );
  };

  const readList = (parents: readonly string[], list: ListBelow): void => {
    const request = { list: list.list, parents, where: list.where };
    if (list.isCounted) {
      const lengths = readCounts(connection, request);
      lengths.forEach((count, index) => counts.push({ key: list.key, parent: parents[index] ?? '', count }));
    }
    if (list.page === null) return;
    const { order, spec: page } = list.page;
    const read = readPages(connection, { ...request, order, page });
    read.forEach((rows, index) => pages.push({ key: list.key, parent: parents[index] ?? '', rows }));
    readRows(read.flat(), list);
  };

  const readRows = (rows: readonly Row[], { below, belowClaims }: ListBelow): void => {
    const nodes = new Map<string, StoredNode>();
    const claims = new Set<string>();
    for (const { value } of rows) {
      const node = 'link' in value ? value.other : value;
      const id = idOfNode(node);
      known.set(id, node);
      nodes.set(id, node);
      if ('link' in value && value.link.claim !== null) claims.add(value.link.claim);
    }
    readBelow(nodes, below);
    if (belowClaims !== null) readBelow(nodesOf([...claims]), belowClaims);
  };

  const readBelow = (nodes: ReadonlyMap<string, StoredNode>, below: Below): void => {
    if (nodes.size === 0) return;
    for (const list of below.lists) {
      const parents = [...nodes.keys()].filter((id) => isOfKinds(list.kinds, id));
      if (parents.length > 0) readList(parents, list);
    }
    for (const { kinds, reference, below: further } of below.references) {
      const ids = new Set<string>();
      for (const [id, node] of nodes) {
        if (isOfKinds(kinds, id)) for (const named of referencedIds(reference, node)) ids.add(named);
      }
      readBelow(nodesOf([...ids]), further);
    }
    for (const { key, where } of below.ranges) {
      const measures = [...nodes.keys()];
      const read = readRanges(connection, measures, where);
      read.forEach((range, index) => ranges.push({ key, measure: measures[index] ?? '', range }));
    }
  };

  let hits: readonly SearchHit[] = [];
  switch (branch.root) {
    case 'node':
      readBelow(nodesOf([branch.id]), branch.below);
      break;
    case 'list':
      readList([''], branch.list);
      break;
    case 'search':
      hits = readSearch(connection, branch.request);
      readBelow(nodesOf(hits.map(({ id }) => id)), branch.below);
  }
  return { nodes: [...known.values()], pages, counts, ranges, hits };
}

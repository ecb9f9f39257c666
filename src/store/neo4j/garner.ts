/** Gathers what the statement of a branch answers: nodes, pages, counts and ranges, each read from its columns. */
import { isOfKinds, type ListBelow, type RangesBelow } from '../../domain/branch';
import { compareKeysets } from '../../domain/order';
import { idOfNode, type StoredNode } from '../../domain/rows';
import { decodeNode, linkEndOf } from '../decode-records';
import type { Harvest, Row, SearchHit } from '../graph-store';

import { rangeIn } from './ranges';
import { keyOf, linkOfList, listIn } from './row';

/** What was gathered so far. */
export interface Garner {
  /** Keeps a node by its record and gives its id; the same record is read once. */
  readonly node: (record: unknown) => string;
  readonly list: (value: unknown) => readonly unknown[];
  /** Keeps a page; `read` is given the id of each row's node and the columns that come after it. */
  readonly page: (
    asked: ListBelow,
    parent: string,
    rows: unknown,
    read: (id: string, columns: readonly unknown[]) => void,
  ) => void;
  readonly count: (asked: ListBelow, parent: string, length: unknown) => void;
  readonly range: (asked: RangesBelow, measure: string, range: unknown) => void;
  readonly harvest: (hits: readonly SearchHit[]) => Harvest;
}

type Writable<List> = List extends readonly (infer Item)[] ? Item[] : never;

/** Nothing gathered yet. */
export function createGarner(): Garner {
  const byRecord = new Map<unknown, StoredNode>();
  const pages: Writable<Harvest['pages']> = [];
  const counts: Writable<Harvest['counts']> = [];
  const ranges: Writable<Harvest['ranges']> = [];

  const nodeOf = (record: unknown): StoredNode => {
    const node = byRecord.get(record) ?? decodeNode(record);
    byRecord.set(record, node);
    return node;
  };

  const rowOf = (
    columns: readonly unknown[],
    parent: string,
  ): { readonly row: Row; readonly rest: readonly unknown[] } => {
    const [keys, first, direction, other] = columns;
    const keyset = listIn(keys).map(keyOf);
    if (typeof first === 'string')
      return { row: { keys: keyset, value: nodeOf(first) }, rest: columns.slice(2) };
    const node = nodeOf(other);
    const [from, to] = direction === 'OUT' ? [parent, idOfNode(node)] : [idOfNode(node), parent];
    const link = linkOfList(first, from, to);
    return {
      row: { keys: keyset, value: linkEndOf(link, direction, node) },
      rest: columns.slice(4),
    };
  };

  return {
    node: (record) => idOfNode(nodeOf(record)),
    list: listIn,
    page: ({ key, page, kinds }, parent, rows, read) => {
      if (page === null || !isOfKinds(kinds, parent)) return;
      const found = listIn(rows).map((columns) => rowOf(listIn(columns), parent));
      // The server chose the rows in this order or its reverse, but promises none beyond the subquery.
      const sorted = found
        .map(({ row }) => row)
        .sort((one, other) => compareKeysets(one.keys, other.keys, page.order));
      pages.push({ key, parent, rows: sorted });
      for (const { row, rest } of found)
        read(idOfNode('link' in row.value ? row.value.other : row.value), rest);
    },
    count: ({ key, kinds }, parent, length) => {
      if (isOfKinds(kinds, parent)) counts.push({ key, parent, count: Number(length) });
    },
    range: ({ key }, measure, range) => void ranges.push({ key, measure, range: rangeIn(range) }),
    harvest: (hits) => ({ nodes: [...byRecord.values()], pages, counts, ranges, hits }),
  };
}

/** The resolvers of all connections and edges: they differ only in what their nodes are. */
import { whenThere, type MaybePromise } from '../loaders/maybe-promise';

import { encodeCursor } from './cursor';
import type { PageInfoResolvers } from './generated/resolver-types';
import type { Connection, ConnectionPage, Edge } from './parents';

/** The resolvers of a connection; `nodeOf` makes its nodes of its rows. */
export function connectionFields<Value, Node>(nodeOf: (value: Value) => Node) {
  return {
    edges: (connection: Connection<Value>) => whenThere(connection.page(), ({ edges }) => edges),
    nodes: (connection: Connection<Value>) =>
      whenThere(connection.page(), ({ edges }) => edges.map(({ value }) => nodeOf(value))),
    pageInfo: (connection: Connection<Value>): MaybePromise<ConnectionPage<unknown>> => connection.page(),
    totalCount: (connection: Connection<Value>) => connection.total(),
  };
}

/** The resolvers of an edge; `nodeOf` makes its node of its row. */
export function edgeFields<Value, Node>(nodeOf: (value: Value) => Node) {
  return {
    cursor: ({ hash, keys }: Edge<Value>) => encodeCursor(hash(), keys),
    node: ({ value }: Edge<Value>) => nodeOf(value),
  };
}

/** The rows of a list are its nodes. */
export function sameNode<Value>(value: Value): Value {
  return value;
}

/** The cursors at both ends of a page, null where it is empty. */
export const pageInfoResolvers: PageInfoResolvers = {
  startCursor: ({ edges }) => cursorOf(edges.at(0)),
  endCursor: ({ edges }) => cursorOf(edges.at(-1)),
};

function cursorOf(edge: Edge<unknown> | undefined): string | null {
  return edge === undefined ? null : encodeCursor(edge.hash(), edge.keys);
}

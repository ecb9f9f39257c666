/** Connections: pages of lists, asked for when one of their fields needs them. */
import type { GraphQLResolveInfo } from 'graphql';

import type { List } from '../domain/lists';
import type { Keyset } from '../domain/order';
import type { Row } from '../store/graph-store';

import type { GraphContext } from './context';
import { fieldOf } from './field-of';
import type { ListArguments, PagePlan } from './list-planner';
import type { Connection, ConnectionPage } from './parents';

/** The connection of a list field; `valueOf` reads the list's rows. The parent of a root list is `''`. */
export function listConnection<Value>(
  { loaders, planner }: GraphContext,
  info: GraphQLResolveInfo,
  list: List,
  parent: string,
  args: ListArguments,
  valueOf: (value: Row['value']) => Value,
): Connection<Value> {
  const plan = planner.plan(list, args, fieldOf(info));
  return createConnection(plan, {
    rows: async () => {
      const rows = await loaders.pages(plan.page, parent);
      return rows.map(({ keys, value }) => ({ keys, value: valueOf(value) }));
    },
    count: () => loaders.counts(plan.whole, parent),
  });
}

/** Where the rows of a connection come from; `rows` gives those of the plan's page and one more if there is one. */
export interface ConnectionSource<Value> {
  readonly rows: () => Promise<readonly { readonly keys: Keyset; readonly value: Value }[]>;
  readonly count: () => Promise<number>;
}

/** A connection that asks its source once, and only for what is selected. */
export function createConnection<Value>(plan: PagePlan, source: ConnectionSource<Value>): Connection<Value> {
  let page: Promise<ConnectionPage<Value>> | undefined;
  return { page: () => (page ??= cutPage(plan, source)), total: source.count };
}

async function cutPage<Value>(
  { range, hash }: PagePlan,
  source: ConnectionSource<Value>,
): Promise<ConnectionPage<Value>> {
  const rows = await source.rows();
  const isMore = rows.length > range.size;
  const kept = !isMore ? rows : range.isBackward ? rows.slice(1) : rows.slice(0, range.size);
  return {
    edges: kept.map(({ keys, value }) => ({ hash, keys, value })),
    hasNextPage: range.isBackward ? range.before !== null : isMore,
    hasPreviousPage: range.isBackward ? isMore : range.after !== null,
  };
}

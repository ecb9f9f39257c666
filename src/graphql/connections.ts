/** Connections: pages of lists, asked for when one of their fields needs them. */
import type { GraphQLResolveInfo } from 'graphql';

import type { Keyset } from '../domain/order';
import { whenThere, type MaybePromise } from '../loaders/maybe-promise';
import type { Row } from '../store/graph-store';

import type { GraphContext } from './context';
import { fieldOf } from './field-of';
import { listOfField } from './field-readings';
import type { ListArguments, PagePlan } from './list-planner';
import { lookAheadOfList } from './look-ahead';
import type { Connection, ConnectionPage } from './parents';

/** The connection of a field of Query, read ahead with what is asked for below it. */
export async function rootConnection<Value>(
  context: GraphContext,
  info: GraphQLResolveInfo,
  args: ListArguments,
  valueOf: (value: Row['value']) => Value,
): Promise<Connection<Value>> {
  const connection = listConnection(context, info, '', args, valueOf);
  await lookAheadOfList(context, info, args);
  return connection;
}

/** The connection of a list field; `valueOf` reads the list's rows. */
export function listConnection<Value>(
  { loaders, planner }: GraphContext,
  info: GraphQLResolveInfo,
  parent: string,
  args: ListArguments,
  valueOf: (value: Row['value']) => Value,
): Connection<Value> {
  const plan = planner.plan(listOfField(info), args, fieldOf(info));
  return createConnection(plan, {
    rows: () =>
      whenThere(loaders.pages(plan.page, parent), (rows) =>
        rows.map(({ keys, value }) => ({ keys, value: valueOf(value) })),
      ),
    count: () => loaders.counts(plan.whole, parent),
  });
}

/** Where the rows of a connection come from; `rows` gives those of the plan's page and one more if there is one. */
export interface ConnectionSource<Value> {
  readonly rows: () => MaybePromise<readonly { readonly keys: Keyset; readonly value: Value }[]>;
  readonly count: () => MaybePromise<number>;
}

/** A connection that asks its source once, and only for what is selected. */
export function createConnection<Value>(plan: PagePlan, source: ConnectionSource<Value>): Connection<Value> {
  let page: MaybePromise<ConnectionPage<Value>> | undefined;
  return {
    page: () => (page ??= whenThere(source.rows(), (rows) => cutPage(plan, rows))),
    total: source.count,
  };
}

function cutPage<Value>(
  { range, hash }: PagePlan,
  rows: readonly { readonly keys: Keyset; readonly value: Value }[],
): ConnectionPage<Value> {
  const isMore = rows.length > range.size;
  const kept = !isMore ? rows : range.isBackward ? rows.slice(1) : rows.slice(0, range.size);
  return {
    edges: kept.map(({ keys, value }) => ({ hash, keys, value })),
    hasNextPage: range.isBackward ? range.before !== null : isMore,
    hasPreviousPage: range.isBackward ? isMore : range.after !== null,
  };
}

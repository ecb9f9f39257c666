/**
 * Plans: what a list field asks for, read from its arguments once for each field of a request, however many parents
 * the field has. All parents then share one plan, and with it one batch.
 */
import type { FieldNode } from 'graphql';

import type { Filter } from '../domain/filter';
import { subjectOf, type List } from '../domain/lists';
import type { OrderKey, PageSpec } from '../domain/order';
import type { ListPage, WholeList } from '../loaders/loaders';

import { decodeCursor, hashList } from './cursor';
import { filterOfSubject } from './filter-fields';
import { readFilter } from './filters';
import { readOrder, type OrderArgument } from './orders';
import { readPage, type PageArguments, type PageRange } from './page-arguments';

/** The arguments of a list field, as the schema has coerced them. */
export interface ListArguments extends PageArguments {
  readonly where?: object | null;
  readonly orderBy?: readonly OrderArgument[] | null;
}

/** A page as it is cut: one row more is asked for than it holds, to know whether there are more. */
export interface PagePlan {
  readonly range: PageRange;
  readonly spec: PageSpec;
  /** What its cursors carry to name their list; worked out when the first cursor is asked for. */
  readonly hash: () => string;
}

/** A page of a list with the questions to ask for it and for the length of the whole list. */
export interface ListPlan extends PagePlan {
  readonly page: ListPage;
  readonly whole: WholeList;
}

/** Reads the arguments of fields, once for each field of the request. */
export interface ListPlanner {
  /** The plan of a list field. Throws BAD_USER_INPUT, PAGE_TOO_LARGE or BAD_CURSOR. */
  readonly plan: (list: List, args: ListArguments, field: FieldNode) => ListPlan;
  /** The filter of a field that is no list, read as a ClaimFilter. */
  readonly claimFilter: (where: unknown, field: FieldNode) => Filter;
}

/** A planner for one request, whose variables are the same throughout. */
export function createListPlanner(): ListPlanner {
  const plans = new Map<FieldNode, ListPlan>();
  const filters = new Map<FieldNode, Filter>();
  return {
    plan: (list, args, field) => {
      const known = plans.get(field);
      if (known !== undefined && known.whole.list === list) return known;
      const plan = planList(list, args);
      plans.set(field, plan);
      return plan;
    },
    claimFilter: (where, field) => {
      const filter = filters.get(field) ?? readFilter('ClaimFilter', where);
      filters.set(field, filter);
      return filter;
    },
  };
}

/** Reads the arguments of a list. */
export function planList(list: List, args: ListArguments): ListPlan {
  const order = readOrder(list, args.orderBy);
  const where = readFilter(filterOfSubject[subjectOf(list)], args.where);
  const plan = planPage(args, () => hashList(list, order, args.where ?? {}), order);
  return { ...plan, page: { list, where, order, page: plan.spec }, whole: { list, where } };
}

/** Reads the page arguments of any list whose order is known; `hashOnce` works out its hash, if it is wanted. */
export function planPage(args: PageArguments, hashOnce: () => string, order: readonly OrderKey[]): PagePlan {
  let known: string | undefined;
  const hash = () => (known ??= hashOnce());
  const range = readPage(args);
  const keysetOf = (cursor: string | null) => (cursor === null ? null : decodeCursor(cursor, hash(), order));
  const spec = {
    limit: range.size + 1,
    after: keysetOf(range.after),
    before: keysetOf(range.before),
    isBackward: range.isBackward,
  };
  return { range, spec, hash };
}

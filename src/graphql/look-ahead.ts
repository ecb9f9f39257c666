/**
 * Looking ahead: what a query asks for below one of its root fields, as a branch that the store can read at once. It
 * only saves calls: whatever is left out of it, or cannot be read, the resolvers ask for when they come to it.
 */
import {
  isObjectType,
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
} from 'graphql';

import {
  isNothing,
  nothingBelow,
  type Below,
  type Kinds,
  type ListBelow,
  type ReferenceBelow,
} from '../domain/branch';
import { allEntityKinds, entityKinds, type NodeKind } from '../domain/catalogue';
import { CodedError } from '../domain/errors';
import type { Filter } from '../domain/filter';
import { kindOfId } from '../domain/ids';
import { subjectOf, type List } from '../domain/lists';
import type { Reference } from '../domain/references';
import type { ListPage, PlannedBranch, WholeList } from '../loaders/loaders';
import type { SearchHit, SearchRequest } from '../store/graph-store';

import type { GraphContext } from './context';
import { fieldOf } from './field-of';
import { listOfField, readingOf } from './field-readings';
import type { ListArguments, ListPlan } from './list-planner';
import { selectionOf, type FieldNodes, type SelectedField } from './selected-fields';

/** More reads than this in one branch would take a server longer to plan than they save; the rest is left out. */
const mostReads = 24;

type Kind = NodeKind | 'REPORT';

const kindByTypeName = new Map<string, Kind>([
  ...allEntityKinds().map((kind): [string, Kind] => [entityKinds[kind].typeName, kind]),
  ['Claim', 'CLAIM'],
  ['Measure', 'MEASURE'],
  ['Report', 'REPORT'],
]);

const typeNameByKind = new Map([...kindByTypeName].map(([typeName, kind]) => [kind, typeName]));

/** Reads the node that a root field names with what is asked for below it, where that is more than the node. */
export async function lookAheadOfNode(
  context: GraphContext,
  info: GraphQLResolveInfo,
  id: string,
): Promise<void> {
  const kind = kindOfId(id);
  const type = info.schema.getType(typeNameByKind.get(kind ?? 'CLAIM') ?? '');
  if (kind === null || !context.loaders.hasBranches || !isObjectType(type)) return;
  const reader = createReader(context, info);
  const below = reader.below([type], info.fieldNodes);
  if (!isNothing(below)) await readAhead(context, reader.planned({ root: 'node', id, below }));
}

/** Reads a root list with what is asked for below its rows. */
export async function lookAheadOfList(
  context: GraphContext,
  info: GraphQLResolveInfo,
  args: ListArguments,
): Promise<void> {
  if (!context.loaders.hasBranches) return;
  const reader = createReader(context, info);
  const plan = context.planner.plan(listOfField(info), args, fieldOf(info));
  const below = reader.list(plan, info.returnType, info.fieldNodes);
  if (below !== null) await readAhead(context, reader.planned({ root: 'list', list: below }));
}

/** Reads the hits of a search with what is asked for below them; null where that is left to the resolvers. */
export async function lookAheadOfSearch(
  context: GraphContext,
  info: GraphQLResolveInfo,
  request: SearchRequest,
): Promise<readonly SearchHit[] | null> {
  if (!context.loaders.hasBranches) return null;
  const reader = createReader(context, info);
  const below = reader.hits(info.returnType, info.fieldNodes);
  return below === null ? null : readAhead(context, reader.planned({ root: 'search', request, below }));
}

/** The hits of the branch's search; null where the branch could not be read, as the resolvers will find out and say. */
async function readAhead(
  { loaders }: GraphContext,
  planned: PlannedBranch,
): Promise<readonly SearchHit[] | null> {
  try {
    return await loaders.branch(planned);
  } catch (error) {
    if (error instanceof CodedError) return null;
    throw error;
  }
}

type Selected = Pick<SelectedField, 'type' | 'nodes'>;

/** What is found below a place while its types are gone through; entries that several types share stand there once. */
interface Draft {
  readonly lists: Map<string, { kinds: Kind[]; read: Omit<ListBelow, 'kinds'> }>;
  readonly references: Map<string, { kinds: Kind[]; reference: Reference; below: Below }>;
  readonly ranges: Map<string, { readonly key: number; readonly where: Filter }>;
}

function createReader({ planner }: GraphContext, info: GraphQLResolveInfo) {
  const { variableValues } = info;
  const { fieldsOf, objectTypesOf } = selectionOf(info);
  const lists = new Map<number, { readonly page: ListPage; readonly whole: WholeList }>();
  const ranges = new Map<number, Filter>();
  const numbers = new Map<FieldNode, number>();
  let reads = 0;
  const isFull = () => reads >= mostReads;
  const nextKey = () => (reads += 1);

  // The same fields under several types are one place in the query.
  const placeOf = (nodes: FieldNodes): string =>
    nodes
      .map((node) => {
        const number = numbers.get(node) ?? numbers.size;
        numbers.set(node, number);
        return number;
      })
      .join();

  const listBelow = (
    plan: ListPlan,
    type: GraphQLOutputType,
    nodes: FieldNodes,
  ): Omit<ListBelow, 'kinds'> | null => {
    const { list, where } = plan.whole;
    const [connection] = objectTypesOf(type);
    if (connection === undefined || isFull()) return null;
    const key = nextKey();
    const rows: Selected[] = [];
    let [isPaged, isCounted] = [false, false];
    for (const field of fieldsOf(connection, nodes)) {
      if (field.name === 'totalCount') isCounted = true;
      else if (field.name !== '__typename') isPaged = true;
      if (field.name === 'nodes') rows.push(field);
      if (field.name === 'edges') {
        const [edge] = objectTypesOf(field.type);
        if (edge !== undefined)
          rows.push(...fieldsOf(edge, field.nodes).filter(({ name }) => name !== 'cursor'));
      }
    }
    lists.set(key, plan);
    const { order, page: spec } = plan.page;
    const page = isPaged ? { order, spec } : null;
    const asked = { key, list, where, page, isCounted };
    return subjectOf(list) === 'link'
      ? { ...asked, ...belowLinks(rows) }
      : { ...asked, below: belowAll(rows), belowClaims: null };
  };

  /** Of links the rows are links or the entities at their other ends; of the links the claims can be read too. */
  const belowLinks = (rows: readonly Selected[]): Pick<ListBelow, 'below' | 'belowClaims'> => {
    const others: Selected[] = [];
    const claims: Selected[] = [];
    for (const row of rows) {
      const [type] = objectTypesOf(row.type);
      if (type?.name !== 'Link') others.push(row);
      else {
        for (const field of fieldsOf(type, row.nodes)) {
          if (field.name === 'other') others.push(field);
          if (field.name === 'claim') claims.push(field);
        }
      }
    }
    return { below: belowAll(others), belowClaims: claims.length === 0 ? null : belowAll(claims) };
  };

  const belowAll = (rows: readonly Selected[]): Below => {
    const [first] = rows;
    if (first === undefined) return nothingBelow;
    return below(
      objectTypesOf(first.type),
      rows.flatMap((row) => row.nodes),
    );
  };

  const below = (types: readonly GraphQLObjectType[], nodes: FieldNodes): Below => {
    const draft: Draft = { lists: new Map(), references: new Map(), ranges: new Map() };
    for (const type of types) {
      const kind = kindByTypeName.get(type.name);
      if (kind !== undefined) readFields(type, nodes, kind, draft);
    }
    const kindsOf = (kinds: readonly Kind[]): Kinds => (kinds.length === types.length ? null : kinds);
    return {
      lists: [...draft.lists.values()].map(({ kinds, read }) => ({ kinds: kindsOf(kinds), ...read })),
      references: withoutRepeats(
        [...draft.references.values()].map((read) => ({ ...read, kinds: kindsOf(read.kinds) })),
      ),
      ranges: [...draft.ranges.values()],
    };
  };

  const readFields = (type: GraphQLObjectType, nodes: FieldNodes, kind: Kind, draft: Draft): void => {
    for (const field of fieldsOf(type, nodes)) {
      const reading = readingOf(type.name, field.name);
      if (reading === null) continue;
      const place = placeOf(field.nodes);
      switch (reading.kind) {
        case 'part': {
          const [of] = objectTypesOf(field.type);
          if (of !== undefined) readFields(of, field.nodes, kind, draft);
          break;
        }
        case 'list': {
          const known = draft.lists.get(place);
          if (known !== undefined) known.kinds.push(kind);
          else {
            const plan = planOf(reading.list, field);
            const read = plan === null ? null : listBelow(plan, field.type, field.nodes);
            if (read !== null) draft.lists.set(place, { kinds: [kind], read });
          }
          break;
        }
        case 'reference': {
          const { reference } = reading;
          const known = draft.references.get(`${reference} ${place}`);
          if (known !== undefined) known.kinds.push(kind);
          else if (!isFull()) {
            nextKey();
            draft.references.set(`${reference} ${place}`, {
              kinds: [kind],
              reference,
              below: below(objectTypesOf(field.type), field.nodes),
            });
          }
          break;
        }
        case 'range': {
          const where = filterOf(field);
          if (where !== null && !isFull()) {
            const key = nextKey();
            ranges.set(key, where);
            draft.ranges.set(place, { key, where });
          }
          break;
        }
        case 'linkClaim':
      }
    }
  };

  const planOf = (list: List, { args, nodes }: SelectedField): ListPlan | null => {
    const [field] = nodes;
    return field === undefined ? null : tried(() => planner.plan(list, args(variableValues), field));
  };

  const filterOf = ({ args, nodes }: SelectedField): Filter | null => {
    const [field] = nodes;
    return field === undefined
      ? null
      : tried(() => planner.claimFilter(args(variableValues)['where'], field));
  };

  return {
    below,
    list: (plan: ListPlan, type: GraphQLOutputType, nodes: FieldNodes): ListBelow | null => {
      const read = listBelow(plan, type, nodes);
      return read === null || (read.page === null && !read.isCounted) ? null : { kinds: null, ...read };
    },
    hits: (type: GraphQLOutputType, nodes: FieldNodes): Below | null => {
      const [connection] = objectTypesOf(type);
      const rows: Selected[] = [];
      let isPaged = false;
      for (const field of connection === undefined ? [] : fieldsOf(connection, nodes)) {
        if (field.name !== 'totalCount' && field.name !== '__typename') isPaged = true;
        const [of] = objectTypesOf(field.type);
        if (field.name === 'nodes') rows.push(field);
        if (field.name === 'edges' && of !== undefined) {
          rows.push(...fieldsOf(of, field.nodes).filter(({ name }) => name === 'node'));
        }
      }
      const found = rows.flatMap((row) =>
        objectTypesOf(row.type).flatMap((hit) =>
          fieldsOf(hit, row.nodes).filter(({ name }) => name === 'node'),
        ),
      );
      return isPaged ? belowAll(found) : null;
    },
    planned: (branch: PlannedBranch['branch']): PlannedBranch => ({ branch, lists, ranges }),
  };
}

/** The same nodes can be wanted by several fields: those with nothing below them once only. */
function withoutRepeats(references: readonly ReferenceBelow[]): readonly ReferenceBelow[] {
  return references.filter(
    ({ reference, kinds, below }, index) =>
      !isNothing(below) ||
      !references.some(
        (other, place) =>
          other.reference === reference &&
          (other.kinds === null || other.kinds.join() === kinds?.join()) &&
          (place < index || !isNothing(other.below)),
      ),
  );
}

/** What is wrong with an argument is told where its field is resolved. */
function tried<Value>(read: () => Value): Value | null {
  try {
    return read();
  } catch {
    return null;
  }
}

/** Reads from a query what is to be read below a place in it: lists, references, ranges, and what is below these. */
import type { FieldNode, GraphQLObjectType, GraphQLOutputType, GraphQLResolveInfo } from 'graphql';

import {
  isNothing,
  nothingBelow,
  type Below,
  type Kinds,
  type ListBelow,
  type ReferenceBelow,
} from '../domain/branch';
import { allEntityKinds, entityKinds, type NodeKind } from '../domain/catalogue';
import type { Filter } from '../domain/filter';
import { subjectOf, type List } from '../domain/lists';
import type { Reference } from '../domain/references';
import type { ListPage, PlannedBranch, WholeList } from '../loaders/loaders';

import type { GraphContext } from './context';
import { readingOf } from './field-readings';
import type { ListPlan } from './list-planner';
import { selectionOf, type FieldNodes, type SelectedField } from './selected-fields';
import { endsOfLinks, nodesOfHits, rowsOfConnection, type SelectedRow } from './selected-rows';

/** More reads than this in one branch would take a server longer to plan than they save; the rest is left out. */
const mostReads = 24;

type Kind = NodeKind | 'REPORT';

const kindByTypeName = new Map<string, Kind>([
  ...allEntityKinds().map((kind): [string, Kind] => [entityKinds[kind].typeName, kind]),
  ['Claim', 'CLAIM'],
  ['Measure', 'MEASURE'],
  ['Report', 'REPORT'],
]);

/** The name of the type of each kind of node. */
export const typeNameByKind = new Map([...kindByTypeName].map(([typeName, kind]) => [kind, typeName]));

/** What is found below a place while its types are gone through; entries that several types share stand there once. */
interface Draft {
  readonly lists: Map<string, { kinds: Kind[]; read: Omit<ListBelow, 'kinds'> }>;
  readonly references: Map<string, { kinds: Kind[]; reference: Reference; below: Below }>;
  readonly ranges: Map<string, { readonly key: number; readonly where: Filter }>;
}

/** Reads the selection of one query; each branch that it gives is planned with all that was read by then. */
export function createBranchReader({ planner }: GraphContext, info: GraphQLResolveInfo) {
  const { variableValues } = info;
  const selection = selectionOf(info);
  const { fieldsOf, objectTypesOf } = selection;
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
    const selected = rowsOfConnection(selection, type, nodes);
    if (selected === null || isFull()) return null;
    const { rows, isPaged, isCounted } = selected;
    const key = nextKey();
    lists.set(key, plan);
    const { order, page: spec } = plan.page;
    const page = isPaged ? { order, spec } : null;
    const asked = { key, list, where, page, isCounted };
    return subjectOf(list) === 'link'
      ? { ...asked, ...belowLinks(rows) }
      : { ...asked, below: belowAll(rows), belowClaims: null };
  };

  const belowLinks = (rows: readonly SelectedRow[]): Pick<ListBelow, 'below' | 'belowClaims'> => {
    const { others, claims } = endsOfLinks(selection, rows);
    return { below: belowAll(others), belowClaims: claims.length === 0 ? null : belowAll(claims) };
  };

  const belowAll = (rows: readonly SelectedRow[]): Below => {
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
      const selected = rowsOfConnection(selection, type, nodes);
      if (selected === null || !selected.isPaged) return null;
      return belowAll(nodesOfHits(selection, selected.rows));
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

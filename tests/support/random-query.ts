/** Random queries: fields nested a few levels deep, with pages, filters, fragments, aliases and conditions. */
import {
  getNamedType,
  isAbstractType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';

import { createRandom } from '../../bench/random';

const deepest = 4;

/** What a query can begin with: ids that some nodes have. */
export interface QueryPool {
  readonly ids: readonly string[];
  readonly words: readonly string[];
}

/** A query over the schema, the same for the same seed. */
export function randomQuery(schema: GraphQLSchema, pool: QueryPool, seed: number): string {
  const random = createRandom(seed);
  const ambiguous = namesOfSeveralTypes(schema);
  let branches = 0;
  const below = (end: number) => random.below(end);
  const oneOf = <Value>(values: readonly Value[]): Value => {
    const value = values[below(values.length)];
    if (value === undefined) throw new Error('nothing to choose from');
    return value;
  };
  const some = <Value>(values: readonly Value[], most: number): readonly Value[] =>
    Array.from({ length: Math.min(values.length, 1 + below(most)) }, () => oneOf(values));

  const selection = (type: GraphQLNamedType, depth: number): string => {
    if (isAbstractType(type)) {
      const kinds = some(schema.getPossibleTypes(type), 3).map(
        (kind) => `... on ${kind.name} ${selection(kind, depth)}`,
      );
      const own = 'getFields' in type ? [`... on ${type.name} ${selected(type.getFields(), depth)}`] : [];
      return `{ __typename ${[...kinds, ...own].join(' ')} }`;
    }
    return isObjectType(type) ? selected(type.getFields(), depth) : '';
  };

  const selected = (
    fields: Readonly<Record<string, GraphQLField<unknown, unknown>>>,
    depth: number,
  ): string => {
    const all = Object.values(fields).filter((field) => !field.args.some(isRequiredArgument));
    const leaves = all.filter((field) => isLeafType(getNamedType(field.type)));
    const nested = all.filter((field) => !isLeafType(getNamedType(field.type)));
    const chosen = depth === 0 || nested.length === 0 ? [] : some(nested, 3);
    const own = leaves.length === 0 ? [] : some(leaves, 2);
    const parts = [...own.map(leaf), ...chosen.map((field) => branch(field, depth))];
    return `{ __typename ${parts.join(' ')} }`;
  };

  // Under a union two kinds may have a field of one name and of different types, which cannot share that name.
  const leaf = ({ name, type }: GraphQLField<unknown, unknown>): string =>
    ambiguous.has(name) ? `${name}_${String(type).replace(/\W/g, '_')}: ${name}` : name;

  // Fields with other arguments under the same name would not be one field, so each has a name of its own.
  const branch = (field: GraphQLField<unknown, unknown>, depth: number): string => {
    const type = getNamedType(field.type);
    const condition =
      below(12) === 0 ? ` @${oneOf(['skip', 'include'])}(if: ${oneOf(['true', 'false'])})` : '';
    const alias = `${field.name}${(branches += 1)}`;
    if (!type.name.endsWith('Connection'))
      return `${alias}: ${field.name}${condition} ${selection(type, depth - 1)}`;
    return `${alias}: ${field.name}(${page()})${condition} ${connection(type, depth)}`;
  };

  const connection = (type: GraphQLNamedType, depth: number): string => {
    if (!isObjectType(type)) return '';
    const { nodes, edges } = type.getFields();
    const parts = ['totalCount', 'pageInfo { hasNextPage endCursor }'].filter(() => below(3) === 0);
    if (nodes !== undefined && below(4) > 0)
      parts.push(`nodes ${selection(getNamedType(nodes.type), depth - 1)}`);
    if (edges !== undefined && below(3) === 0)
      parts.push(`edges ${selection(getNamedType(edges.type), depth - 1)}`);
    return `{ __typename ${parts.join(' ')} }`;
  };

  const page = () => oneOf(['first: 1', 'first: 3', 'last: 2', 'first: 0', 'first: 5']);

  const root = (): string => {
    switch (below(4)) {
      case 0: {
        const id = oneOf(pool.ids);
        return `node(id: "${id}") ${selection(schema.getType('Node') ?? fail(), deepest)}`;
      }
      case 1:
        return `search(text: "${oneOf(pool.words)}", first: 4) ${connection(schema.getType('SearchConnection') ?? fail(), deepest)}`;
      default: {
        const lists = Object.values(schema.getQueryType()?.getFields() ?? {}).filter(
          (field) => getNamedType(field.type).name.endsWith('Connection') && field.name !== 'search',
        );
        const field = oneOf(lists);
        return `${field.name}(${page()}) ${connection(getNamedType(field.type), deepest)}`;
      }
    }
  };
  return `{ ${root()} }`;
}

function namesOfSeveralTypes(schema: GraphQLSchema): ReadonlySet<string> {
  const typeOf = new Map<string, string>();
  const ambiguous = new Set<string>();
  for (const type of Object.values(schema.getTypeMap()).filter(isObjectType)) {
    for (const field of Object.values(type.getFields())) {
      const written = String(field.type);
      if ((typeOf.get(field.name) ?? written) !== written) ambiguous.add(field.name);
      typeOf.set(field.name, written);
    }
  }
  return ambiguous;
}

function fail(): never {
  throw new Error('the schema has no such type');
}

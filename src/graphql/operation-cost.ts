/**
 * The cost of an operation: how many objects its answer could hold at most, lists without pages counted as one each
 * (`answer-size.ts` counts what those really hold).
 *
 * Every field that gives objects counts the product of the page sizes around it. A field with `first` and `last` is
 * a page: the field itself counts once for each object it stands on, and all that is below it, `edges`, `nodes` and
 * `pageInfo` included, counts as often as the page has entries: as many as it asks for, 20 where it does not say. A
 * page cannot be larger than 100, so a larger one counts as 100 and is refused by itself.
 * Fields that are asked for twice under one name are one field, as in the answer; introspection is free.
 */
import {
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  type FieldNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

import { defaultPageSize, largestPage } from './page-arguments';
import { isIncluded, isIntrospection, plainValue, type QueryParts } from './query-parts';

/** Beyond so many different groups of fields a query is refused rather than counted. */
const mostGroups = 10_000;

/** One field of an answer: all the places in the query that ask for it. */
interface FieldGroup {
  readonly definition: GraphQLField<unknown, unknown>;
  readonly nodes: FieldNode[];
}

/** The cost of an operation; infinite where it is too tangled to count. */
export function operationCost(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  parts: QueryParts,
): number {
  const numbers = new Map<SelectionSetNode, number>();
  const costs = new Map<string, number>();
  const numberOf = (set: SelectionSetNode): number => {
    const number = numbers.get(set) ?? numbers.size;
    numbers.set(set, number);
    return number;
  };
  // What is selected on one object. The same selections always cost the same, so they are counted once.
  const costOfSelections = (type: GraphQLNamedType, sets: readonly SelectionSetNode[]): number => {
    const key = [...new Set(sets.map(numberOf))].sort().join(' ');
    const known = costs.get(key);
    if (known !== undefined) return known;
    if (costs.size >= mostGroups) return Infinity;
    const groups = [...fieldGroups(schema, type, sets, parts).values()];
    const cost = groups.reduce((sum, group) => sum + costOfField(group), 0);
    costs.set(key, cost);
    return cost;
  };
  const costOfField = ({ definition, nodes }: FieldGroup): number => {
    const type = getNamedType(definition.type);
    if (!isCompositeType(type)) return 0;
    const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
    const size = pageSize(definition, nodes, parts);
    return size === 0 ? 1 : 1 + size * costOfSelections(type, sets);
  };
  const root = schema.getRootType(operation.operation);
  return root ? costOfSelections(root, [operation.selectionSet]) : 0;
}

function pageSize(
  { args }: GraphQLField<unknown, unknown>,
  [node]: readonly FieldNode[],
  parts: QueryParts,
): number {
  if (!['first', 'last'].every((name) => args.some((argument) => argument.name === name))) return 1;
  const sizes = ['first', 'last'].map((name) => {
    const value = node?.arguments?.find((argument) => argument.name.value === name)?.value;
    return value === undefined ? undefined : plainValue(value, parts);
  });
  const size = sizes.find((given) => typeof given === 'number') ?? defaultPageSize;
  return Math.min(Math.max(size, 0), largestPage);
}

/** The fields that are selected on one object, by the type that has them and their name in the answer. */
function fieldGroups(
  schema: GraphQLSchema,
  type: GraphQLNamedType,
  sets: readonly SelectionSetNode[],
  parts: QueryParts,
): ReadonlyMap<string, FieldGroup> {
  const groups = new Map<string, FieldGroup>();
  const seen = new Set<string>();
  const add = (parent: GraphQLNamedType, node: FieldNode) => {
    if (isIntrospection(node.name.value) || !(isObjectType(parent) || isInterfaceType(parent))) return;
    const definition = parent.getFields()[node.name.value];
    if (definition === undefined) return;
    const key = `${parent.name} ${(node.alias ?? node.name).value}`;
    const group = groups.get(key) ?? { definition, nodes: [] };
    group.nodes.push(node);
    groups.set(key, group);
  };
  const visit = (parent: GraphQLNamedType, { selections }: SelectionSetNode): void => {
    for (const selection of selections.filter((one) => isIncluded(one, parts))) {
      if (selection.kind === Kind.FIELD) {
        add(parent, selection);
        continue;
      }
      if (selection.kind === Kind.FRAGMENT_SPREAD && seen.has(selection.name.value)) continue;
      const fragment =
        selection.kind === Kind.INLINE_FRAGMENT ? selection : parts.fragments.get(selection.name.value);
      if (selection.kind === Kind.FRAGMENT_SPREAD) seen.add(selection.name.value);
      if (fragment === undefined) continue;
      const condition = fragment.typeCondition?.name.value;
      const narrowed = condition === undefined ? parent : schema.getType(condition);
      if (narrowed) visit(narrowed, fragment.selectionSet);
    }
  };
  sets.forEach((set) => visit(type, set));
  return groups;
}

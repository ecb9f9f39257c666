/** How large a query becomes when it is compiled: each field once for every type that its parent can be. */
import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isObjectType,
  Kind,
  typeFromAST,
  type DocumentNode,
  type GraphQLCompositeType,
  type GraphQLObjectType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

import { fragmentsOf } from './query-parts';

const schemaFields: readonly string[] = ['__schema', '__type'];

/**
 * Whether a valid operation has at most so many fields when it is compiled; the counting ends where it has more. One that
 * asks about the schema has too many, whatever it asks.
 */
export function isCompiledWithin(
  most: number,
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): boolean {
  const fragments = fragmentsOf(document);
  let left = most;

  const selectFrom = (type: GraphQLObjectType, selections: SelectionSetNode): void => {
    for (const selection of selections.selections) {
      if (left < 0) return;
      if (selection.kind === Kind.FIELD) {
        left -= schemaFields.includes(selection.name.value) ? Infinity : 1;
        const field = type.getFields()[selection.name.value];
        const below = field && getNamedType(field.type);
        if (selection.selectionSet !== undefined && isCompositeType(below)) {
          selectFromAny(below, selection.selectionSet);
        }
        continue;
      }
      const fragment =
        selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
      if (fragment === undefined) continue;
      const condition = fragment.typeCondition && typeFromAST(schema, fragment.typeCondition);
      if (condition === undefined || isOf(type, condition)) selectFrom(type, fragment.selectionSet);
    }
  };

  const selectFromAny = (type: GraphQLCompositeType, selections: SelectionSetNode): void => {
    const types = isAbstractType(type) ? schema.getPossibleTypes(type) : [type];
    for (const each of types) selectFrom(each, selections);
  };

  const isOf = (type: GraphQLObjectType, condition: unknown): boolean =>
    isObjectType(condition)
      ? condition === type
      : isAbstractType(condition) && schema.isSubType(condition, type);

  const root = schema.getRootType(operation.operation);
  if (root) selectFrom(root, operation.selectionSet);
  return left >= 0;
}

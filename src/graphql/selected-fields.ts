/** The fields that a query selects of a type, with its fragments and conditions worked in. */
import { collectSubFields } from '@graphql-tools/utils';
import {
  BREAK,
  getArgumentValues,
  getNamedType,
  isAbstractType,
  isObjectType,
  visit,
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  type OperationDefinitionNode,
} from 'graphql';

/** The occurrences of one field in a query. */
export type FieldNodes = readonly FieldNode[];

/** A field that is selected, with what the schema says of it. */
export interface SelectedField {
  readonly name: string;
  readonly nodes: FieldNodes;
  readonly type: GraphQLOutputType;
  /** Its arguments, read with the variables of the request. Throws where they are none that the schema takes. */
  readonly args: (variables: Variables) => Readonly<Record<string, unknown>>;
}

type Variables = Readonly<Record<string, unknown>>;

/** What a request selects. */
export interface Selection {
  /** The fields that are selected of a type below these occurrences of a field. */
  readonly fieldsOf: (type: GraphQLObjectType, nodes: FieldNodes) => readonly SelectedField[];
  /** The object types that a field can give. */
  readonly objectTypesOf: (type: GraphQLOutputType) => readonly GraphQLObjectType[];
}

// Documents are parsed once and kept: what one selects without conditions is the same for every request with it.
const unconditional = new WeakMap<FieldNode, Map<GraphQLObjectType, readonly SelectedField[]>>();
const conditions = new WeakMap<OperationDefinitionNode, boolean>();

/** What the request of this field selects. */
export function selectionOf(info: GraphQLResolveInfo): Selection {
  const { schema } = info;
  const isKept = !hasConditions(info);

  const fieldsOf = (type: GraphQLObjectType, nodes: FieldNodes): readonly SelectedField[] => {
    const [only] = nodes;
    if (!isKept || nodes.length !== 1 || only === undefined) return collect(info, type, nodes);
    const byType = unconditional.get(only) ?? new Map<GraphQLObjectType, readonly SelectedField[]>();
    const fields = byType.get(type) ?? collect(info, type, nodes);
    unconditional.set(only, byType.set(type, fields));
    return fields;
  };

  const objectTypesOf = (type: GraphQLOutputType): readonly GraphQLObjectType[] => {
    const named = getNamedType(type);
    if (isAbstractType(named)) return schema.getPossibleTypes(named);
    return isObjectType(named) ? [named] : [];
  };

  return { fieldsOf, objectTypesOf };
}

function collect(
  { schema, fragments, variableValues }: GraphQLResolveInfo,
  type: GraphQLObjectType,
  nodes: FieldNodes,
): readonly SelectedField[] {
  const { fields } = collectSubFields(schema, fragments, variableValues, type, [...nodes]);
  const known = type.getFields();
  return [...fields.values()].flatMap((selected): readonly SelectedField[] => {
    const [first] = selected;
    const field = first && known[first.name.value];
    if (first === undefined || field === undefined) return [];
    const args = (variables: Variables) => getArgumentValues(field, first, variables);
    return [{ name: field.name, nodes: selected, type: field.type, args }];
  });
}

function hasConditions({ operation, fragments }: GraphQLResolveInfo): boolean {
  const known = conditions.get(operation);
  if (known !== undefined) return known;
  let found = false;
  for (const definition of [operation, ...Object.values(fragments)]) {
    visit(definition, {
      Directive: () => {
        found = true;
        return BREAK;
      },
    });
  }
  conditions.set(operation, found);
  return found;
}

/** What measuring a query needs beside its selections: its fragments and the values of its variables. */
import {
  Kind,
  valueFromASTUntyped,
  type DocumentNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionNode,
  type ValueNode,
} from 'graphql';

/** The parts of a query that its selections refer to. */
export interface QueryParts {
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** The value of an argument, its variables filled in; undefined where a variable has none. */
  readonly readVariable: (name: string) => unknown;
}

/** The fragments of a document by their names. */
export function fragmentsOf(document: DocumentNode): QueryParts['fragments'] {
  const fragments = document.definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION);
  return new Map(fragments.map((fragment) => [fragment.name.value, fragment]));
}

/** Reads variables as they were sent or, where they were not, their defaults. */
export function createVariableReader(
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): QueryParts['readVariable'] {
  const defaults = new Map(
    operation.variableDefinitions?.map(({ variable, defaultValue }) => [variable.name.value, defaultValue]),
  );
  return (name) => {
    if (Object.hasOwn(variables, name)) return variables[name];
    const value = defaults.get(name);
    return value === undefined ? undefined : valueFromASTUntyped(value);
  };
}

/** Whether a selection is part of the answer, as its `@skip` and `@include` say. */
export function isIncluded({ directives }: SelectionNode, parts: QueryParts): boolean {
  return !(directives ?? []).some(({ name, arguments: args }) => {
    const condition = args?.find((argument) => argument.name.value === 'if')?.value;
    if (condition === undefined) return false;
    const value = plainValue(condition, parts);
    return (name.value === 'skip' && value === true) || (name.value === 'include' && value === false);
  });
}

/** Whether a field asks about the schema and not about the graph. */
export function isIntrospection(fieldName: string): boolean {
  return fieldName.startsWith('__');
}

/** The value of a number, boolean or variable in the query; undefined for any other. */
export function plainValue(node: ValueNode, { readVariable }: QueryParts): unknown {
  switch (node.kind) {
    case Kind.VARIABLE:
      return readVariable(node.name.value);
    case Kind.INT:
      return Number(node.value);
    case Kind.BOOLEAN:
      return node.value;
    default:
      return undefined;
  }
}

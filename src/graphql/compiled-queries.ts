/**
 * Queries that come again, compiled: a field of a compiled query costs a quarter of one that graphql-js goes through.
 * Only answers without errors are given here; graphql-js executes the operation where there are any, and says what
 * they are, so that no error ever depends on how often a query was asked.
 */
import {
  getVariableValues,
  GraphQLScalarType,
  GraphQLSchema,
  Kind,
  OperationTypeNode,
  specifiedScalarTypes,
  type DocumentNode,
  type OperationDefinitionNode,
  type TypeNode,
  type VariableDefinitionNode,
} from 'graphql';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';

import { Latest } from '../domain/latest';

import { isCompiledWithin } from './compiled-size';
import type { GraphContext } from './context';

/** An operation of a valid document, with its variables as they were sent. */
export interface SentOperation {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Gives the data of the answer; null where the query is not compiled, or its answer has errors. */
export type AnswerCompiled = (
  sent: SentOperation,
  context: GraphContext,
) => Promise<Record<string, unknown> | null>;

/** Compiling takes a server as long as some executions: a query must have come before. */
const askedBefore = 2;
const mostCompiled = 250;
/** Fields, where one of an interface counts for each of its types: so far a query is compiled in some 10 ms. */
const largestQuery = 500;

/** Keeps the queries asked of this schema, compiled, at most five hundred of them. */
export function createCompiledQueries(schema: GraphQLSchema): AnswerCompiled {
  const asked = new WeakMap<OperationDefinitionNode, number>();
  const compiled = new Latest<CompiledQuery | null, OperationDefinitionNode>(mostCompiled);
  const compile = createCompiler(schema);

  const queryOf = ({ document, operation }: SentOperation): CompiledQuery | null => {
    if (operation.operation !== OperationTypeNode.QUERY) return null;
    const known = compiled.get(operation);
    if (known !== undefined) return known;
    const times = asked.get(operation) ?? 0;
    asked.set(operation, times + 1);
    if (times < askedBefore) return null;
    const query = compile(document, operation);
    compiled.set(operation, query);
    return query;
  };

  return async (sent, context) => {
    const query = queryOf(sent);
    if (query === null) return null;
    const { coerced } = getVariableValues(schema, sent.operation.variableDefinitions ?? [], sent.variables);
    if (coerced === undefined) return null;
    const { data, errors } = await query.query(undefined, context, coerced);
    return errors !== undefined || data === undefined || data === null ? null : data;
  };
}

type Compile = (document: DocumentNode, operation: OperationDefinitionNode) => CompiledQuery | null;

const scalarNames = new Set(specifiedScalarTypes.map(({ name }) => name));

/**
 * graphql-jit would unfold the whole type of a variable, and our filters contain each other without end. So graphql-js
 * reads the variables, and what is compiled takes them as they are.
 */
function createCompiler(schema: GraphQLSchema): Compile {
  const asItIs = new GraphQLScalarType({ name: 'AsItIs' });
  const config = schema.toConfig();
  const extended = new GraphQLSchema({ ...config, types: [...config.types, asItIs], assumeValid: true });
  const definitionAsItIs = (definition: VariableDefinitionNode): VariableDefinitionNode => {
    const { kind, variable, type } = definition;
    if (scalarNames.has(nameOf(type))) return definition;
    return { kind, variable, type: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: asItIs.name } } };
  };

  return (document, operation) => {
    if (!isCompiledWithin(largestQuery, schema, document, operation)) return null;
    const definitions = document.definitions.map((definition) =>
      definition === operation
        ? { ...operation, variableDefinitions: operation.variableDefinitions?.map(definitionAsItIs) ?? [] }
        : definition,
    );
    const query = compileQuery(extended, { ...document, definitions }, operation.name?.value ?? '', {
      // Without it, a fragment that stands in two places under two conditions is read under the first.
      useExperimentalPathBasedSkipInclude: true,
    });
    return isCompiledQuery(query) ? query : null;
  };
}

function nameOf(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : nameOf(type.type);
}

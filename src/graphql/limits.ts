/**
 * The limits of one operation, checked before it is executed, from its text and variables alone: a query of a
 * kilobyte that is nested forty deep must cost the server nothing.
 */
import {
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';

import { CodedError } from '../domain/errors';

import { countValues, nestingOf } from './argument-size';
import { operationCost } from './operation-cost';
import { operationDepth } from './operation-depth';
import { countRepeats } from './repeats';
import { createVariableReader, type QueryParts } from './query-parts';

/** The most that one operation may ask for; each limit is the last value that passes. */
export interface Limits {
  /** The most fields inside each other, the first and the last counted. */
  readonly maxDepth: number;
  /** The most objects that the answer could hold (`operation-cost.ts`). */
  readonly maxCost: number;
  readonly maxAliases: number;
  readonly maxDirectives: number;
  /** The most objects inside each other in an argument: filters within filters. */
  readonly maxNesting: number;
  /** The most values in all arguments and variables together, objects and lists counted too. */
  readonly maxValues: number;
}

/** The limits where none are set. */
export const defaultLimits: Limits = {
  maxDepth: 15,
  maxCost: 100_000,
  maxAliases: 100,
  maxDirectives: 100,
  maxNesting: 20,
  maxValues: 1000,
};

/** One operation as it was sent. `variables` are raw, before they are held against the schema. */
export interface LimitedOperation {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operationName?: string | null | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | null | undefined;
  readonly limits: Limits;
}

/**
 * QUERY_TOO_DEEP or QUERY_TOO_COSTLY where the operation goes beyond a limit, else null. Null too where the document
 * has no such operation: that is for whoever executes it to say.
 */
export function checkLimits(sent: LimitedOperation): CodedError | null {
  const { schema, document, limits } = sent;
  const variables = sent.variables ?? {};
  const { aliases, directives } = countRepeats(document);
  if (aliases > limits.maxAliases) return tooCostly('aliases', aliases, limits.maxAliases);
  if (directives > limits.maxDirectives) return tooCostly('directives', directives, limits.maxDirectives);
  const values = countValues(document, variables);
  if (values > limits.maxValues) return tooCostly('values in its arguments', values, limits.maxValues);
  const nesting = nestingOf(document, variables);
  if (nesting > limits.maxNesting) return tooDeep('An argument', nesting, limits.maxNesting);
  const operation = operationOf(document, sent.operationName ?? null);
  if (operation === null) return null;
  const parts: QueryParts = {
    fragments: fragmentsOf(document),
    readVariable: createVariableReader(operation, variables),
  };
  const depth = operationDepth(operation, parts);
  if (depth > limits.maxDepth) return tooDeep('The query', depth, limits.maxDepth);
  const cost = operationCost(schema, operation, parts);
  return cost > limits.maxCost ? tooCostly('objects in its answer', cost, limits.maxCost) : null;
}

function operationOf(document: DocumentNode, name: string | null): OperationDefinitionNode | null {
  const operations = document.definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
  const wanted = name === null ? operations : operations.filter((node) => node.name?.value === name);
  return wanted.length === 1 ? (wanted[0] ?? null) : null;
}

function fragmentsOf(document: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> {
  const fragments = document.definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION);
  return new Map(fragments.map((fragment) => [fragment.name.value, fragment]));
}

function tooDeep(what: string, depth: number, most: number): CodedError {
  const levels = Number.isFinite(depth) ? `${depth} levels` : 'endlessly';
  return new CodedError('QUERY_TOO_DEEP', `${what} is nested ${levels} deep; at most ${most} are allowed.`);
}

function tooCostly(what: string, count: number, most: number): CodedError {
  const many = Number.isFinite(count) ? String(count) : 'countless';
  return new CodedError(
    'QUERY_TOO_COSTLY',
    `The query may have ${many} ${what}; at most ${most} are allowed.`,
  );
}

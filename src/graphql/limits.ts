/**
 * The limits of one operation, checked before it is executed, from its text and variables alone: a query of a
 * kilobyte that is nested forty deep must cost the server nothing.
 */
import {
  Kind,
  visit,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';

import { CodedError } from '../domain/errors';

import { sizeOfLiterals, sizeOfVariables, type ArgumentSize } from './argument-size';
import { operationCost } from './operation-cost';
import { operationDepth } from './operation-depth';
import { countRepeats, type Repeats } from './repeats';
import { createVariableReader, fragmentsOf, type QueryParts } from './query-parts';

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
  readonly document: DocumentNode;
  readonly operationName?: string | null | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | null | undefined;
}

/** Checks an operation against the limits. */
export type CheckLimits = (sent: LimitedOperation) => CodedError | null;

/**
 * A check that gives QUERY_TOO_DEEP or QUERY_TOO_COSTLY where an operation goes beyond a limit, else null. Null too
 * where the document has no such operation: that is for whoever executes it to say. What it measures of a document it
 * keeps as long as the document lives, for the same query comes again and again with other variables.
 */
export function createLimitCheck(schema: GraphQLSchema, limits: Limits): CheckLimits {
  const known = new WeakMap<DocumentNode, MeasuredDocument>();
  return ({ document, operationName = null, variables }) => {
    const given = variables ?? {};
    const measured = known.get(document) ?? measureDocument(document);
    known.set(document, measured);
    const [literals, values] = [measured.literals, sizeOfVariables(given)];
    const { aliases, directives } = measured.repeats;
    if (aliases > limits.maxAliases) return tooCostly('aliases', aliases, limits.maxAliases);
    if (directives > limits.maxDirectives) return tooCostly('directives', directives, limits.maxDirectives);
    const count = literals.count + values.count;
    if (count > limits.maxValues) return tooCostly('values in its arguments', count, limits.maxValues);
    const nesting = Math.max(literals.nesting, values.nesting);
    if (nesting > limits.maxNesting) return tooDeep('An argument', nesting, limits.maxNesting);
    const operation = operationOf(document, operationName);
    if (operation === null) return null;
    const sizes = measureOperation(schema, operation, measured, given, limits);
    if (sizes.depth > limits.maxDepth) return tooDeep('The query', sizes.depth, limits.maxDepth);
    return sizes.cost > limits.maxCost
      ? tooCostly('objects in its answer', sizes.cost, limits.maxCost)
      : null;
  };
}

/** What a document is by itself, and how large its operations were with the variables that they came with. */
interface MeasuredDocument {
  readonly repeats: Repeats;
  readonly literals: ArgumentSize;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** The variables that depth and cost depend on: those of page sizes and of `@skip` and `@include`. */
  readonly sizing: readonly string[];
  readonly operations: Map<string, OperationSize>;
}

interface OperationSize {
  readonly depth: number;
  readonly cost: number;
}

/** The most different page sizes that are remembered of one document. */
const mostRemembered = 50;

function measureDocument(document: DocumentNode): MeasuredDocument {
  const sizing = new Set<string>();
  visit(document, {
    Argument: ({ name, value }) => {
      if (['first', 'last', 'if'].includes(name.value) && value.kind === Kind.VARIABLE) {
        sizing.add(value.name.value);
      }
    },
  });
  return {
    repeats: countRepeats(document),
    literals: sizeOfLiterals(document),
    fragments: fragmentsOf(document),
    sizing: [...sizing],
    operations: new Map(),
  };
}

function measureOperation(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  { fragments, sizing, operations }: MeasuredDocument,
  variables: Readonly<Record<string, unknown>>,
  { maxDepth }: Limits,
): OperationSize {
  const given = sizing.map((name) => (Object.hasOwn(variables, name) ? [variables[name]] : null));
  const key = JSON.stringify([operation.name?.value, given]);
  const known = operations.get(key);
  if (known !== undefined) return known;
  const parts: QueryParts = { fragments, readVariable: createVariableReader(operation, variables) };
  const depth = operationDepth(operation, parts);
  // What is too deep may be endless.
  const size = { depth, cost: depth > maxDepth ? Infinity : operationCost(schema, operation, parts) };
  if (operations.size >= mostRemembered) operations.clear();
  operations.set(key, size);
  return size;
}

function operationOf(document: DocumentNode, name: string | null): OperationDefinitionNode | null {
  const operations = document.definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
  const wanted = name === null ? operations : operations.filter((node) => node.name?.value === name);
  return wanted.length === 1 ? (wanted[0] ?? null) : null;
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

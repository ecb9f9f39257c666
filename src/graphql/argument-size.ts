/** How large and how deeply nested the arguments of a query are: those in its text and its variables. */
import { Kind, visit, type DocumentNode } from 'graphql';

/** How large the arguments of a query are. */
export interface ArgumentSize {
  /** All values, objects and lists counted with what they hold. */
  readonly count: number;
  /** The most objects inside each other in one argument or variable. */
  readonly nesting: number;
}

/** The size of the arguments that stand in the text of a query. */
export function sizeOfLiterals(document: DocumentNode): ArgumentSize {
  return sizeOf((see) => eachLiteral(document, see));
}

/** The size of the variables that come with it. */
export function sizeOfVariables(variables: object): ArgumentSize {
  return sizeOf((see) => eachVariableValue(variables, see));
}

function sizeOf(visitAll: (see: (nesting: number) => void) => void): ArgumentSize {
  let [count, deepest] = [0, 0];
  visitAll((nesting) => {
    count += 1;
    deepest = Math.max(deepest, nesting);
  });
  return { count, nesting: deepest };
}

// A stack of our own: the nesting of JSON is bounded by nothing but the size of the request.
function eachVariableValue(variables: object, see: (nesting: number) => void): void {
  const open = Object.values(variables).map((value: unknown) => ({ value, nesting: 0 }));
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value } = next;
    const isObject = typeof value === 'object' && value !== null;
    const nesting = next.nesting + (isObject && !Array.isArray(value) ? 1 : 0);
    see(nesting);
    if (isObject) Object.values(value).forEach((inner: unknown) => open.push({ value: inner, nesting }));
  }
}

function eachLiteral(document: DocumentNode, see: (nesting: number) => void): void {
  let nesting = 0;
  visit(document, {
    enter: (node) => {
      if (node.kind === Kind.OBJECT) nesting += 1;
      if (isValue(node.kind)) see(nesting);
    },
    leave: (node) => {
      if (node.kind === Kind.OBJECT) nesting -= 1;
    },
  });
}

function isValue(kind: Kind): boolean {
  switch (kind) {
    case Kind.INT:
    case Kind.FLOAT:
    case Kind.STRING:
    case Kind.BOOLEAN:
    case Kind.NULL:
    case Kind.ENUM:
    case Kind.LIST:
    case Kind.OBJECT:
      return true;
    default:
      return false;
  }
}

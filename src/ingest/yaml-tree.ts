/** The syntax tree of a YAML document as a document tree. */
import { isMap, isScalar, isSeq, type Node } from 'yaml';

import type { DocumentNode, MapNode, ScalarNode } from './document-node';
import type { ProblemList } from './problem';

interface TreeContext {
  readonly file: string;
  readonly problems: ProblemList;
  readonly lineAt: (offset: number) => number;
}

/** Turns a parsed node and all below it into a document tree; a repeated key is a problem. */
export function yamlTree(node: Node | null, context: TreeContext, path = '', start = 0): DocumentNode {
  const line = context.lineAt(node?.range?.[0] ?? start);
  if (isSeq<Node>(node)) {
    const items = node.items.map((item, index) => yamlTree(item, context, `${path}[${index}]`, start));
    return { kind: 'list', items, line };
  }
  if (isMap<Node, Node | null>(node)) {
    const entries: Map<string, { line: number; node: DocumentNode }> = new Map();
    for (const { key, value } of node.items) addEntry(entries, key, value, context, path);
    return { kind: 'map', entries, line } satisfies MapNode;
  }
  return isScalar(node) ? scalarOf(node.value, node.source, line) : scalarOf(null, '', line);
}

function addEntry(
  entries: Map<string, { line: number; node: DocumentNode }>,
  key: Node,
  value: Node | null,
  context: TreeContext,
  path: string,
): void {
  const offset = key.range?.[0] ?? 0;
  const line = context.lineAt(offset);
  const place = { file: context.file, path, line };
  if (!isScalar(key)) {
    context.problems.add(place, 'a key must be a word', 'put the key in quotes');
    return;
  }
  const name = typeof key.value === 'string' ? key.value : (key.source ?? String(key.value));
  const below = path === '' ? name : `${path}.${name}`;
  if (entries.has(name)) {
    const first = entries.get(name)?.line ?? line;
    context.problems.add(
      { ...place, path: below },
      `the key "${name}" stands twice`,
      `it stands first on line ${first}`,
    );
    return;
  }
  entries.set(name, { line, node: yamlTree(value, context, below, offset) });
}

// Without tags, scalars are text, numbers, booleans and null.
function scalarOf(value: unknown, source: string | undefined, line: number): ScalarNode {
  switch (typeof value) {
    case 'string':
    case 'number':
    case 'boolean':
      return { kind: 'scalar', value, written: source ?? String(value), line };
    default:
      return { kind: 'scalar', value: null, written: 'null', line };
  }
}

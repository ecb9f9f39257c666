/** How deep an operation is nested: the most fields inside each other, introspection apart. */
import { Kind, type OperationDefinitionNode, type SelectionNode, type SelectionSetNode } from 'graphql';

import { isIncluded, isIntrospection, type QueryParts } from './query-parts';

/** The depth of an operation, 1 for a single field; infinite where fragments spread each other in a circle. */
export function operationDepth(operation: OperationDefinitionNode, parts: QueryParts): number {
  // Null stands for a fragment that is being measured: meeting it again is a circle.
  const depths = new Map<string, number | null>();
  const ofFragment = (name: string): number => {
    const known = depths.get(name);
    if (known !== undefined) return known ?? Infinity;
    const fragment = parts.fragments.get(name);
    if (fragment === undefined) return 0;
    depths.set(name, null);
    const depth = ofSelections(fragment.selectionSet);
    depths.set(name, depth);
    return depth;
  };
  const ofSelection = (selection: SelectionNode): number => {
    if (!isIncluded(selection, parts)) return 0;
    switch (selection.kind) {
      case Kind.FRAGMENT_SPREAD:
        return ofFragment(selection.name.value);
      case Kind.INLINE_FRAGMENT:
        return ofSelections(selection.selectionSet);
      case Kind.FIELD:
        if (isIntrospection(selection.name.value)) return 0;
        return 1 + (selection.selectionSet === undefined ? 0 : ofSelections(selection.selectionSet));
    }
  };
  const ofSelections = ({ selections }: SelectionSetNode): number =>
    selections.reduce((deepest, selection) => Math.max(deepest, ofSelection(selection)), 0);
  return ofSelections(operation.selectionSet);
}

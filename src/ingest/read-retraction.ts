/** Reads an entry of `retract` or `restore`. */
import { isIsoDay, longest } from './check-text';
import { Fields, type LocatedNode, type ReadContext } from './fields';
import type { RestoreItem, RetractItem } from './item';
import { formedText, idOf, textOf } from './values';

/** What takes a claim or report out, and why. */
export function readRetract(
  node: LocatedNode,
  context: ReadContext,
): Pick<RetractItem, 'kind' | 'id' | 'reason' | 'date'> | null {
  const fields = new Fields(node, ['id', 'reason', 'date'], context);
  fields.require('id', 'reason');
  const id = fields.reference('id', ['CLAIM', 'REPORT']);
  const reason = fields.value('reason', textOf(longest.prose)) ?? '';
  const date = fields.value('date', formedText(isIsoDay, 'a day such as 2024-06-09'));
  return id === null ? null : { kind: 'retract', id, reason, date };
}

/** The id of what is brought back. */
export function readRestore(
  { node, path }: LocatedNode,
  context: ReadContext,
): Pick<RestoreItem, 'kind' | 'id'> | null {
  const place = { file: context.file, path, line: node.line };
  const id = idOf(['CLAIM', 'REPORT'])(node);
  if (!id.isRead) {
    context.problems.add(place, id.message, id.suggestion);
    return null;
  }
  context.references.push({ id: id.value, field: 'restore', place });
  return { kind: 'restore', id: id.value };
}

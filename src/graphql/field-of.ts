/** The place in the query where a field is asked for. */
import type { FieldNode, GraphQLResolveInfo } from 'graphql';

/** The first of the field's occurrences, which all have equal arguments; one object for all parents of the field. */
export function fieldOf({ fieldNodes }: GraphQLResolveInfo): FieldNode {
  const [field] = fieldNodes;
  if (field === undefined) throw new Error('a field is resolved that nobody asked for');
  return field;
}

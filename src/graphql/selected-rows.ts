/** What a query asks for of the rows of a connection, however it gets at them: by nodes, by edges, or by both. */
import type { GraphQLOutputType } from 'graphql';

import type { FieldNodes, SelectedField, Selection } from './selected-fields';

/** Something that is asked for of each row. */
export type SelectedRow = Pick<SelectedField, 'type' | 'nodes'>;

/** What is asked for of a connection. */
export interface SelectedRows {
  readonly rows: readonly SelectedRow[];
  /** Whether anything but the length is. */
  readonly isPaged: boolean;
  readonly isCounted: boolean;
}

/** The rows of a connection; null where the type is none. */
export function rowsOfConnection(
  { fieldsOf, objectTypesOf }: Selection,
  type: GraphQLOutputType,
  nodes: FieldNodes,
): SelectedRows | null {
  const [connection] = objectTypesOf(type);
  if (connection === undefined) return null;
  const rows: SelectedRow[] = [];
  let [isPaged, isCounted] = [false, false];
  for (const field of fieldsOf(connection, nodes)) {
    if (field.name === 'totalCount') isCounted = true;
    else if (field.name !== '__typename') isPaged = true;
    if (field.name === 'nodes') rows.push(field);
    if (field.name === 'edges') {
      const [edge] = objectTypesOf(field.type);
      if (edge !== undefined)
        rows.push(...fieldsOf(edge, field.nodes).filter(({ name }) => name !== 'cursor'));
    }
  }
  return { rows, isPaged, isCounted };
}

/** Of links the rows are links or the entities at their other ends; of the links the claims can be asked for too. */
export function endsOfLinks(
  { fieldsOf, objectTypesOf }: Selection,
  rows: readonly SelectedRow[],
): { readonly others: readonly SelectedRow[]; readonly claims: readonly SelectedRow[] } {
  const others: SelectedRow[] = [];
  const claims: SelectedRow[] = [];
  for (const row of rows) {
    const [type] = objectTypesOf(row.type);
    if (type?.name !== 'Link') others.push(row);
    else {
      for (const field of fieldsOf(type, row.nodes)) {
        if (field.name === 'other') others.push(field);
        if (field.name === 'claim') claims.push(field);
      }
    }
  }
  return { others, claims };
}

/** What is asked for of the nodes that are the hits of a search. */
export function nodesOfHits(
  { fieldsOf, objectTypesOf }: Selection,
  rows: readonly SelectedRow[],
): readonly SelectedRow[] {
  return rows.flatMap((row) =>
    objectTypesOf(row.type).flatMap((hit) => fieldsOf(hit, row.nodes).filter(({ name }) => name === 'node')),
  );
}

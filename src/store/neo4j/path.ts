/** What the path search walks over: links and bibliographic relations, from either end. */
import { allLinkTypes, bibliographicTypes } from '../../domain/catalogue';
import type { LinkRecord } from '../../domain/records';
import type { CallContext } from '../graph-store';

import type { Connection } from './connection';
import { cypher, name } from './fragment';
import { groupBy, linkColumns, linkIn } from './row';

/** The links of each entity, each once. */
export async function readNeighbours(
  connection: Connection,
  entities: readonly string[],
  context: CallContext,
): Promise<readonly (readonly LinkRecord[])[]> {
  const types = [...allLinkTypes().map(([type]) => type), ...bibliographicTypes].join('|');
  const rows = await connection.read(
    cypher`UNWIND ${entities} AS self MATCH (:Node {id: self})-[link:${name(types)}]-() RETURN self, ${linkColumns('link')}`,
    context,
  );
  const groups = groupBy(rows, 'self');
  return entities.map((id) => (groups.get(id) ?? []).map(linkIn));
}

/** What the path search walks over: links and bibliographic relations, from either end. */
import type { LinkRecord } from '../../domain/records';
import type { CallContext } from '../graph-store';

import type { Connection } from './connection';
import { cypher, forEach, name } from './fragment';
import { pathTypes } from './relationships';
import { groupBy, linkColumns, linkIn } from './row';

/** The links of each entity, each once. */
export async function readNeighbours(
  connection: Connection,
  entities: readonly string[],
  context: CallContext,
): Promise<readonly (readonly LinkRecord[])[]> {
  const rows = await connection.read(
    cypher`${forEach(entities, 'self')} MATCH (:Node {id: self})-[link:${name(pathTypes.join('|'))}]-() RETURN self, ${linkColumns('link')}`,
    context,
  );
  const groups = groupBy(rows, 'self');
  return entities.map((id) => (groups.get(id) ?? []).map(linkIn));
}

/** What the path search walks over: links and bibliographic relations, from either end. */
import type { LinkRecord } from '../../domain/records';
import { decodeLink } from '../decode-records';

import type { Connection } from './connection';
import { tick } from './filter';
import { sql } from './fragment';

/** The links of each entity, each once. */
export function readNeighbours(
  connection: Connection,
  entities: readonly string[],
): readonly (readonly LinkRecord[])[] {
  return entities.map((id) => [
    ...connection
      .all<{ record: string }>(sql`SELECT record FROM link WHERE ${tick('link', 'other')} AND self = ${id}`)
      .map(({ record }) => decodeLink(record)),
    ...connection
      .all<{ src: string; type: string; dst: string }>(
        sql`SELECT src, type, dst FROM relation WHERE ${tick('relation', 'dst')} AND src = ${id} AND type <> 'BROADER'
            UNION ALL SELECT src, type, dst FROM relation WHERE ${tick('relation', 'src')} AND dst = ${id} AND type <> 'BROADER'`,
      )
      .map(({ src, type, dst }) => ({ type, from: src, to: dst, claim: null, period: null })),
  ]);
}

/** Paths, and what they run over: links and bibliographic relations, from either end. */
import type { LinkRecord } from '../../domain/records';
import { searchPath, stepsThrough } from '../../domain/shortest-path';
import { decodeLink } from '../decode-records';
import type { FoundPath, PathRequest } from '../graph-store';

import type { Connection } from './connection';
import { tick } from './filter';
import { sql, type Fragment } from './fragment';
import { findNodes } from './read';

/** The links of each entity, each once. */
export function readNeighbours(
  connection: Connection,
  entities: readonly string[],
): readonly (readonly LinkRecord[])[] {
  return entities.map((id) => [
    ...connection
      .all<{ record: string }>(sql`SELECT record FROM link WHERE ${tick('link', 'other')} AND self = ${id}`)
      .map(({ record }) => decodeLink(record)),
    ...bibliographicLinks(connection, id),
  ]);
}

/** The first of the shortest paths; null where there is none, or one of its ends is not there. */
export function readPath(connection: Connection, { from, to, maxLength }: PathRequest): FoundPath | null {
  const ends = findNodes(connection, [from, to]);
  if (!ends.has(from) || !ends.has(to)) return null;
  const search = searchPath(from, to, maxLength);
  let found = search.next();
  while (!found.done) found = search.next(found.value.map((id) => connection.column(otherEndsOf(id))));
  if (found.value === null) return null;
  const steps = stepsThrough(found.value, (one, other) => linksBetween(connection, one, other));
  const claims = steps.flatMap(({ link }) => link.claim ?? []);
  const passed = new Set([...found.value, ...claims].filter((id) => !ends.has(id)));
  return { steps, nodes: [...ends.values(), ...findNodes(connection, [...passed]).values()] };
}

function otherEndsOf(id: string): Fragment {
  return sql`SELECT other FROM link WHERE ${tick('link', 'other')} AND self = ${id}
    UNION ALL SELECT dst FROM relation WHERE ${tick('relation', 'dst')} AND src = ${id} AND type <> 'BROADER'
    UNION ALL SELECT src FROM relation WHERE ${tick('relation', 'src')} AND dst = ${id} AND type <> 'BROADER'`;
}

function linksBetween(connection: Connection, one: string, other: string): readonly LinkRecord[] {
  // The rows of a link are wide and one end may have very many, so the index of ends is looked into first.
  const key = sql`self, type, direction, other, claim`;
  const links = connection.all<{ record: string }>(
    sql`SELECT record FROM link WHERE (${key}) IN
        (SELECT ${key} FROM link WHERE ${tick('link', 'other')} AND self = ${one} AND other = ${other})`,
  );
  return [...links.map(({ record }) => decodeLink(record)), ...bibliographicLinks(connection, one)];
}

function bibliographicLinks(connection: Connection, id: string): readonly LinkRecord[] {
  return connection
    .all<{ src: string; type: string; dst: string }>(
      sql`SELECT src, type, dst FROM relation WHERE ${tick('relation', 'dst')} AND src = ${id} AND type <> 'BROADER'
          UNION ALL SELECT src, type, dst FROM relation WHERE ${tick('relation', 'src')} AND dst = ${id} AND type <> 'BROADER'`,
    )
    .map(({ src, type, dst }) => ({ type, from: src, to: dst, claim: null, period: null }));
}

/** Paths, and what they run over: links and bibliographic relations, from either end. */
import type { LinkRecord } from '../../domain/records';
import { searchPath, type PathStep } from '../../domain/shortest-path';
import { decodeLink } from '../decode-records';
import type { FoundPath, PathRequest } from '../graph-store';

import type { Connection } from './connection';
import { tick } from './filter';
import { sql } from './fragment';
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
  let step = search.next();
  while (!step.done) step = search.next(step.value.map((id) => walkedLinks(connection, id)));
  const steps = step.value?.map((each) => withPeriod(connection, each));
  if (steps === undefined) return null;
  const passed = steps.flatMap((each) => [
    each.from,
    each.to,
    ...(each.link.claim === null ? [] : [each.link.claim]),
  ]);
  return { steps, nodes: [...ends.values(), ...findNodes(connection, [...new Set(passed)]).values()] };
}

/** The links of an entity without their periods, which the search has no use for. */
function walkedLinks(connection: Connection, id: string): readonly LinkRecord[] {
  const links = connection.all<{ type: string; direction: string; other: string; claim: string }>(
    sql`SELECT type, direction, other, claim FROM link WHERE ${tick('link', 'other')} AND self = ${id}`,
  );
  return [
    ...links.map(({ type, direction, other, claim }) => {
      const [from, to] = direction === 'OUT' ? [id, other] : [other, id];
      return { type, from, to, claim: claim === '' ? null : claim, period: null };
    }),
    ...bibliographicLinks(connection, id),
  ];
}

function bibliographicLinks(connection: Connection, id: string): readonly LinkRecord[] {
  return connection
    .all<{ src: string; type: string; dst: string }>(
      sql`SELECT src, type, dst FROM relation WHERE ${tick('relation', 'dst')} AND src = ${id} AND type <> 'BROADER'
          UNION ALL SELECT src, type, dst FROM relation WHERE ${tick('relation', 'src')} AND dst = ${id} AND type <> 'BROADER'`,
    )
    .map(({ src, type, dst }) => ({ type, from: src, to: dst, claim: null, period: null }));
}

function withPeriod(connection: Connection, step: PathStep): PathStep {
  const { from, type, to, claim } = step.link;
  const row = connection.get<{ record: string }>(
    sql`SELECT record FROM link WHERE self = ${from} AND type = ${type} AND direction = 'OUT' AND other = ${to} AND claim = ${claim ?? ''}`,
  );
  return row === undefined ? step : { ...step, link: decodeLink(row.record) };
}

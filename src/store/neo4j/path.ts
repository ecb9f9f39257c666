/** Paths, and what they run over: links and bibliographic relations, from either end. */
import type { LinkRecord } from '../../domain/records';
import { shortestPath, type PathStep } from '../../domain/shortest-path';
import { decodeNode } from '../decode-records';
import type { CallContext, FoundPath, PathRequest } from '../graph-store';

import type { Connection, Row } from './connection';
import { cypher, forEach, name, wholeNumber, type Fragment } from './fragment';
import { pathTypes } from './relationships';
import { readNodes } from './read';
import { groupBy, linkColumns, linkIn, linkList, linkOfList, listIn, numberIn } from './row';

/** Of more shortest paths than this the server would have to sort too many. */
const mostPaths = 1_000;

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

/**
 * The first of the shortest paths, which the server finds and sorts; null where there is none, or one of the ends is
 * not there. Where there are too many to sort, they are searched from both ends, level by level.
 */
export async function readPath(
  connection: Connection,
  request: PathRequest,
  context: CallContext,
): Promise<FoundPath | null> {
  const { from, to, maxLength } = request;
  if (from === to) return pathOnTheSpot(connection, from, context);
  const [row] = await connection.read(firstOfShortest(request), context);
  if (row === undefined) return null;
  if (numberIn(row, 'found') <= mostPaths) return pathIn(row, from);
  const steps = await shortestPath(from, to, maxLength, (ids) => readNeighbours(connection, ids, context));
  return steps === null ? null : { steps, nodes: [] };
}

async function pathOnTheSpot(
  connection: Connection,
  id: string,
  context: CallContext,
): Promise<FoundPath | null> {
  const [node = null] = await readNodes(connection, [id], context);
  return node === null ? null : { steps: [], nodes: [node] };
}

/** One row, with the first path and how many there are; none where there is no path. */
function firstOfShortest({ from, to, maxLength }: PathRequest): Fragment {
  const pattern = cypher`(a)-[:${name(pathTypes.join('|'))}*..${wholeNumber(maxLength)}]-(b)`;
  return cypher`MATCH (a:Node {id: ${from}}) WHERE a.record IS NOT NULL MATCH (b:Node {id: ${to}}) WHERE b.record IS NOT NULL
    CALL (a, b) { MATCH p = allShortestPaths(${pattern}) WITH p LIMIT ${mostPaths + 1} RETURN collect(p) AS paths }
    WITH paths, size(paths) AS found UNWIND paths AS p
    WITH found, nodes(p) AS passed, relationships(p) AS links
    ORDER BY [n IN passed | n.id], [i IN range(0, size(links) - 1) | [
      coalesce(links[i].claim, ''), type(links[i]), CASE WHEN startNode(links[i]) = passed[i] THEN 0 ELSE 1 END]] LIMIT 1
    RETURN found, [n IN passed | n.record] AS entities,
      COLLECT { MATCH (c:Node) WHERE c.id IN [link IN links | link.claim] RETURN c.record } AS claims,
      [link IN links | [startNode(link).id, endNode(link).id, ${linkList('link')}]] AS links`;
}

function pathIn(row: Row, from: string): FoundPath {
  const entities = listIn(row['entities']).map(decodeNode);
  let here = from;
  const steps = listIn(row['links']).map((columns): PathStep => {
    const [start, end, rest] = listIn(columns);
    const link = linkOfList(rest, String(start), String(end));
    const step = { from: here, to: link.from === here ? link.to : link.from, link };
    here = step.to;
    return step;
  });
  return { steps, nodes: [...entities, ...listIn(row['claims']).map(decodeNode)] };
}

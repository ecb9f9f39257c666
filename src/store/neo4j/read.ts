/** The reads of the Neo4j store that are no lists: nodes by id, counts of links, comparisons, totals. */
import type { StoredNode } from '../../domain/rows';
import { allEntityKinds, entityKinds } from '../../domain/catalogue';
import { mostComparisons, type ComparedClaim } from '../../domain/comparison';
import { decodeFigures, decodeNode } from '../decode-records';
import type { CallContext, LinkCount, Statistics } from '../graph-store';

import type { Connection } from './connection';
import { nodesByIds } from './find';
import { cypher, forEach, join, name } from './fragment';
import { linkTypes } from './relationships';
import { groupBy, numberIn, textIn, textsIn } from './row';

/** The nodes with these ids, null where there is none; retracted ones too. */
export async function readNodes(
  connection: Connection,
  ids: readonly string[],
  context: CallContext,
): Promise<readonly (StoredNode | null)[]> {
  const rows = await connection.read(nodesByIds(ids), context);
  const found = new Map(rows.map((row) => [row['id'], row['record']]));
  return ids.map((id) => (found.has(id) ? decodeNode(found.get(id)) : null));
}

/** How many links of each type and direction each entity has. */
export async function readLinkCounts(
  connection: Connection,
  entities: readonly string[],
  context: CallContext,
): Promise<readonly (readonly LinkCount[])[]> {
  const rows = await connection.read(
    cypher`${forEach(entities, 'self')} MATCH (e:Node {id: self})-[link:${name(linkTypes.join('|'))}]-(:Entity)
      RETURN self, type(link) AS type, CASE WHEN startNode(link) = e THEN 'OUT' ELSE 'IN' END AS direction, count(*) AS count
      ORDER BY type, direction`,
    context,
  );
  const groups = groupBy(rows, 'self');
  return entities.map((id) =>
    (groups.get(id) ?? []).map((row) => ({
      type: textIn(row, 'type'),
      direction: row['direction'] === 'OUT' ? 'OUT' : 'IN',
      count: numberIn(row, 'count'),
    })),
  );
}

/** The ids of the reports that rely on each report. */
export async function readReliedOnBy(
  connection: Connection,
  reports: readonly string[],
  context: CallContext,
): Promise<readonly (readonly string[])[]> {
  const rows = await connection.read(
    cypher`${forEach(reports, 'self')} MATCH (r:Node {id: self})<-[:RELIES_ON]-(relying) WHERE r:Report
      RETURN self, relying.id AS id ORDER BY id`,
    context,
  );
  const groups = groupBy(rows, 'self');
  return reports.map((id) => (groups.get(id) ?? []).map((row) => textIn(row, 'id')));
}

/** For each figure claim the figures it is compared with: all of its scope, and the first hundred others. */
export async function readComparables(
  connection: Connection,
  claims: readonly string[],
  context: CallContext,
): Promise<readonly (readonly ComparedClaim[])[]> {
  // Claims on one measure have most of the others in common: so each of those is sent once.
  const [row = {}] = await connection.read(
    cypher`${forEach(claims, 'self')} MATCH (c:Node {id: self}) WHERE c:Claim AND c.measure IS NOT NULL
      CALL (c) {
        MATCH (o:Claim {measure: c.measure, scopeStart: c.scopeStart}) WHERE o.scope = c.scope AND o <> c RETURN o
        UNION ALL
        MATCH (o:Claim) WHERE o.measure = c.measure AND o.id IS NOT NULL AND o.scope <> c.scope
        WITH o ORDER BY o.measure, o.id LIMIT ${mostComparisons} RETURN o
      }
      WITH collect(self) AS selves, collect(o.id) AS others, collect(DISTINCT o) AS figures
      RETURN selves, others, [figure IN figures | figure.record] AS records`,
    context,
  );
  const figures = new Map(decodeFigures(textsIn(row, 'records')).map((figure) => [figure.id, figure]));
  const compared = new Map(claims.map((id): [string, ComparedClaim[]] => [id, []]));
  const others = textsIn(row, 'others');
  for (const [index, self] of textsIn(row, 'selves').entries()) {
    const figure = figures.get(others[index] ?? '');
    if (figure !== undefined) compared.get(self)?.push(figure);
  }
  return claims.map((id) => compared.get(id) ?? []);
}

/** Counts of everything, and the data version. */
export async function readStatistics(connection: Connection, context: CallContext): Promise<Statistics> {
  const counts = [
    ...allEntityKinds().map((kind) => [kind, cypher`(:${name(entityKinds[kind].typeName)})`] as const),
    ['CLAIM', cypher`(:Claim)`] as const,
    ['MEASURE', cypher`(:Measure)`] as const,
    ['REPORT', cypher`(:Report)`] as const,
    ['LINK', cypher`()-[:${name(linkTypes.join('|'))}]->()`] as const,
  ];
  const columns = counts.map(([key, pattern]) => cypher`COUNT { ${pattern} } AS ${name(key)}`);
  const [row = {}] = await connection.read(
    cypher`OPTIONAL MATCH (m:Meta {key: 'dataVersion'}) RETURN ${join(columns, ', ')}, toString(coalesce(m.value, 0)) AS dataVersion`,
    context,
  );
  const entries = counts.map(([key]) => [key, numberIn(row, key)] as const);
  return {
    counts: Object.fromEntries(entries) as Statistics['counts'],
    dataVersion: textIn(row, 'dataVersion'),
  };
}

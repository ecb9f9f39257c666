/** The reads of the SQLite store that are no lists: nodes by id, counts of links, comparisons, ranges, totals. */
import type { StoredNode } from '../../domain/rows';
import {
  countContradictions,
  mostComparisons,
  type ComparedClaim,
  type FigureRange,
} from '../../domain/comparison';
import { allEntityKinds } from '../../domain/catalogue';
import type { Filter } from '../../domain/filter';
import { kindOfId } from '../../domain/ids';
import { decodeFigures, decodeNode } from '../decode-records';
import type { LinkCount, Statistics } from '../graph-store';

import type { Connection } from './connection';
import { compileFilter, tick } from './filter';
import { among, atMost, name, sql, type Fragment } from './fragment';
import { keptRanges } from './summaries';

/** The nodes with these ids, null where there is none; retracted ones too. */
export function readNodes(connection: Connection, ids: readonly string[]): readonly (StoredNode | null)[] {
  const found = findNodes(connection, ids);
  return ids.map((id) => found.get(id) ?? null);
}

/** The nodes with these ids that there are. */
export function findNodes(connection: Connection, ids: readonly string[]): Map<string, StoredNode> {
  const found = new Map<string, StoredNode>();
  const kept = connection.keptNodes;
  if (kept !== null) {
    for (const id of ids) {
      const node = kept.get(id);
      if (node !== undefined) found.set(id, node);
    }
    if (found.size === ids.length) return found;
  }
  for (const table of nodeTables) {
    // What was retracted stands in a table that comes last, and is seldom needed.
    const wanted = ids.filter((id) => !found.has(id) && tablesOf(id).includes(table));
    if (wanted.length === 0) continue;
    const rows = connection.all<{ id: string; record: string }>(
      sql`SELECT id, record FROM ${name(table)} WHERE ${among(name('id'), wanted)}`,
    );
    for (const { id, record } of rows) {
      const node = decodeNode(record);
      found.set(id, node);
      kept?.keep(id, node, record.length);
    }
  }
  return found;
}

/** The tables that hold nodes. */
export const nodeTables = ['entity', 'measure', 'claim', 'report', 'retracted'] as const;

/** The tables that a node of this id can stand in. */
export function tablesOf(id: string): readonly string[] {
  switch (kindOfId(id)) {
    case 'CLAIM':
      return ['claim', 'retracted'];
    case 'REPORT':
      return ['report', 'retracted'];
    case 'MEASURE':
      return ['measure'];
    default:
      return ['entity'];
  }
}

/** How many links of each type and direction each entity has. */
export function readLinkCounts(
  connection: Connection,
  entities: readonly string[],
): readonly (readonly LinkCount[])[] {
  return entities.map((id) =>
    connection.all<LinkCount>(
      sql`SELECT type, direction, count(*) AS count FROM link WHERE ${tick('link', 'other')} AND self = ${id} GROUP BY type, direction ORDER BY type, direction`,
    ),
  );
}

/** The ids of the reports that rely on each report. */
export function readReliedOnBy(
  connection: Connection,
  reports: readonly string[],
): readonly (readonly string[])[] {
  return reports.map((id) =>
    connection
      .all<{ id: string }>(
        sql`SELECT relying.id FROM report relied
            JOIN relies_on o ON o.relied = relied.source AND o.claim = relied.claim
            JOIN report relying ON relying.claim = o.claim AND relying.source = o.source
            WHERE relied.id = ${id} ORDER BY relying.id`,
      )
      .map((row) => row.id),
  );
}

/** For each figure claim the figures it is compared with: all of its scope, and the first hundred others. */
export function readComparables(
  connection: Connection,
  claims: readonly string[],
): readonly (readonly ComparedClaim[])[] {
  return claims.map((id) => {
    const own = connection.get<{ measure: string | null; scope: string | null }>(
      sql`SELECT measure, scope FROM claim WHERE id = ${id}`,
    );
    if (own === undefined || own.measure === null) return [];
    const { measure, scope } = own;
    const select = (condition: Fragment) =>
      sql`SELECT c.record AS record FROM claim c WHERE ${tick('c')} AND c.measure = ${measure} AND c.id <> ${id} AND ${condition} ORDER BY c.id`;
    const rows = [
      ...connection.all<{ record: string }>(select(sql`c.scope = ${scope}`)),
      ...connection.all<{ record: string }>(
        sql`${select(sql`c.scope <> ${scope}`)} ${atMost(mostComparisons)}`,
      ),
    ];
    return decodeFigures(rows.map(({ record }) => record));
  });
}

/** The range of each measure over the figures that meet the filter. */
export function readRanges(
  connection: Connection,
  measures: readonly string[],
  where: Filter,
): readonly FigureRange[] {
  return keptRanges(connection, measures, where) ?? computeRanges(connection, measures, where);
}

/** The same from the claims and reports alone. */
export function computeRanges(
  connection: Connection,
  measures: readonly string[],
  where: Filter,
): readonly FigureRange[] {
  return measures.map((measure) => {
    const counted = sql`claim c WHERE ${tick('c')} AND c.measure = ${measure} AND c.isDerivation = 0 AND ${compileFilter(where, 'claim', 'c', true)}`;
    const totals = connection.get<{ low: number | null; high: number | null; claims: number }>(
      sql`SELECT min(c.rangeLow) AS low, max(c.rangeHigh) AS high, count(*) AS claims FROM ${counted}`,
    );
    const distinct = (table: string) =>
      connection.get<{ count: number }>(
        sql`SELECT count(DISTINCT r.source) AS count FROM (SELECT c.id FROM ${counted}) f CROSS JOIN ${name(table)} r ON r.claim = f.id`,
      )?.count ?? 0;
    const contested = connection.all<{ record: string }>(
      sql`SELECT c.record AS record FROM ${counted} AND c.contradicted = 1`,
    );
    return {
      low: totals?.low ?? null,
      high: totals?.high ?? null,
      claims: totals?.claims ?? 0,
      sources: distinct('report'),
      origins: distinct('origin'),
      contradictions: countContradictions(decodeFigures(contested.map(({ record }) => record))),
    };
  });
}

/** Counts of everything, and the data version. */
export function readStatistics(connection: Connection): Statistics {
  const count = (from: Fragment) =>
    connection.get<{ count: number }>(sql`SELECT count(*) AS count FROM ${from}`)?.count ?? 0;
  const kinds = allEntityKinds().map((kind) => [kind, count(sql`entity WHERE kind = ${kind}`)] as const);
  const byKind = Object.fromEntries(kinds) as Record<(typeof kinds)[number][0], number>;
  return {
    counts: {
      ...byKind,
      CLAIM: count(name('claim')),
      MEASURE: count(name('measure')),
      REPORT: count(name('report')),
      // Every link stands there once from either end.
      LINK: count(sql`link WHERE direction = 'OUT'`),
    },
    dataVersion: readDataVersion(connection),
  };
}

/** The data version, which every import that changes something advances. */
export function readDataVersion(connection: Connection): string {
  return (
    connection.get<{ value: string }>(sql`SELECT value FROM meta WHERE key = 'dataVersion'`)?.value ?? '0'
  );
}

/** What a write transaction finds of what a document touches. */
import type { LinkRecord } from '../../domain/records';
import type { StoredReport } from '../../domain/rows';
import { decodeLink, decodeReport, decodeStoredFigures } from '../decode-records';
import type { FigureGroup, StoredFigure } from '../write-transaction';

import type { Connection } from './connection';
import { among, name, sql, type Fragment } from './fragment';
import { nodeTables, tablesOf } from './read';

/** Those of these ids that there is something under, retracted or not. */
export function findKnown(connection: Connection, nodes: readonly string[]): ReadonlySet<string> {
  const found = nodeTables.flatMap((table) => {
    const wanted = nodes.filter((id) => tablesOf(id).includes(table));
    return wanted.length === 0
      ? []
      : ids(connection, sql`SELECT id FROM ${name(table)} WHERE ${among(name('id'), wanted)}`);
  });
  return new Set(found);
}

/** All reports of these claims, retracted ones too, by id. */
export function findReportsOf(connection: Connection, claims: readonly string[]): readonly StoredReport[] {
  const rows = connection.all<{ record: string }>(
    sql`SELECT record, id FROM report WHERE ${among(name('claim'), claims)}
        UNION ALL SELECT record, id FROM retracted WHERE ${among(name('claim'), claims)} ORDER BY id`,
  );
  return rows.map(({ record }) => decodeReport(record));
}

/** The live claims that these sources report. */
export function findClaimsReportedBy(connection: Connection, sources: readonly string[]): readonly string[] {
  return ids(
    connection,
    sql`SELECT DISTINCT claim AS id FROM report WHERE ${among(name('source'), sources)}`,
  );
}

/** The live claims that are derived from these. */
export function findClaimsDerivedFrom(connection: Connection, claims: readonly string[]): readonly string[] {
  return ids(
    connection,
    sql`SELECT DISTINCT claim AS id FROM derivation WHERE ${among(name('base'), claims)}`,
  );
}

/** The live claims on these entities. */
export function findClaimsOn(connection: Connection, entities: readonly string[]): readonly string[] {
  return ids(
    connection,
    sql`SELECT DISTINCT claim AS id FROM claim_on WHERE ${among(name('entity'), entities)}`,
  );
}

/** The live figures of these groups, with whether each is stored as contradicted. */
export function findFiguresIn(
  connection: Connection,
  groups: readonly FigureGroup[],
): readonly StoredFigure[] {
  const distinct = new Map(groups.map((group) => [`${group.measure} ${group.scope}`, group]));
  const rows = [...distinct.values()].flatMap(({ measure, scope }) =>
    connection.all<{ record: string }>(
      sql`SELECT record FROM claim WHERE measure = ${measure} AND scope = ${scope} ORDER BY id`,
    ),
  );
  return decodeStoredFigures(rows.map(({ record }) => record));
}

/** The supported links of one type that run out of these entities. */
export function findLinksFrom(
  connection: Connection,
  entities: readonly string[],
  type: string,
): readonly LinkRecord[] {
  return connection
    .all<{ record: string }>(
      sql`SELECT record FROM link WHERE ${among(name('self'), entities)} AND type = ${type} AND direction = 'OUT'`,
    )
    .map(({ record }) => decodeLink(record));
}

function ids(connection: Connection, statement: Fragment): readonly string[] {
  return connection.all<{ id: string }>(sql`${statement} ORDER BY id`).map(({ id }) => id);
}

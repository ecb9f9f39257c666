/** What a write transaction finds of what a document touches. */
import type { LinkRecord } from '../../domain/records';
import type { StoredReport, StoredNode } from '../../domain/rows';
import { decodeNode, decodeReport, decodeStoredFigures } from '../decode-records';
import type { FigureGroup, StoredFigure } from '../write-transaction';

import type { Transaction } from './connection';
import { cypher, forEach, name, type Fragment } from './fragment';
import { scopeStart } from './nodes';
import { linkTypes } from './relationships';
import { linkColumns, linkIn, textIn } from './row';

/** The nodes with these ids that there are, retracted ones too. */
export async function findNodes(
  transaction: Transaction,
  ids: readonly string[],
): Promise<ReadonlyMap<string, StoredNode>> {
  const rows = await transaction.run(nodesByIds(ids));
  return new Map(rows.map((row) => [textIn(row, 'id'), decodeNode(row['record'])]));
}

/** The nodes with these ids; those that are named by others only have no record yet. */
export function nodesByIds(ids: readonly string[]): Fragment {
  return cypher`MATCH (n:Node) WHERE n.id IN ${ids} AND n.record IS NOT NULL RETURN n.id AS id, n.record AS record`;
}

/** All reports of these claims, retracted ones too, by id. */
export async function findReportsOf(
  transaction: Transaction,
  claims: readonly string[],
): Promise<readonly StoredReport[]> {
  const rows = await transaction.run(
    cypher`${forEach(claims, 'claim')}
      CALL (claim) {
        MATCH (:Node {id: claim})<-[:REPORT_OF]-(r) RETURN r
        UNION ALL MATCH (r:Retracted {claim: claim}) RETURN r
      }
      RETURN r.record AS record ORDER BY r.id`,
  );
  return rows.map(({ record }) => decodeReport(record));
}

/** The live claims that these sources report. */
export async function findClaimsReportedBy(
  transaction: Transaction,
  sources: readonly string[],
): Promise<readonly string[]> {
  return ids(
    transaction,
    cypher`MATCH (s:Node)-[:REPORTS]->(r) WHERE s.id IN ${sources} RETURN DISTINCT r.claim AS id ORDER BY id`,
  );
}

/** The live claims that are derived from these. */
export async function findClaimsDerivedFrom(
  transaction: Transaction,
  claims: readonly string[],
): Promise<readonly string[]> {
  return ids(
    transaction,
    cypher`MATCH (base:Node)<-[:DERIVED_FROM]-(c) WHERE base.id IN ${claims} RETURN DISTINCT c.id AS id ORDER BY id`,
  );
}

/** The live claims on these entities. */
export async function findClaimsOn(
  transaction: Transaction,
  entities: readonly string[],
): Promise<readonly string[]> {
  return ids(
    transaction,
    cypher`MATCH (e:Node)<-[:ON]-(c) WHERE e.id IN ${entities} RETURN DISTINCT c.id AS id ORDER BY id`,
  );
}

/** The live figures of these groups, with whether each is stored as contradicted. */
export async function findFiguresIn(
  transaction: Transaction,
  groups: readonly FigureGroup[],
): Promise<readonly StoredFigure[]> {
  const rows = await transaction.run(
    cypher`UNWIND ${groups.map(({ measure, scope }) => ({ measure, scope, start: scopeStart(scope) }))} AS asked
      WITH DISTINCT asked
      MATCH (c:Claim {measure: asked.measure, scopeStart: asked.start}) WHERE c.scope = asked.scope
      RETURN c.record AS record ORDER BY c.id`,
  );
  return decodeStoredFigures(rows.map(({ record }) => record));
}

/** The supported links of one type that run out of these entities. */
export async function findLinksFrom(
  transaction: Transaction,
  entities: readonly string[],
  type: string,
): Promise<readonly LinkRecord[]> {
  if (!linkTypes.includes(type)) return [];
  const rows = await transaction.run(
    cypher`MATCH (e:Node)-[link:${name(type)}]->() WHERE e.id IN ${entities} RETURN ${linkColumns('link')}`,
  );
  return rows.map(linkIn);
}

async function ids(transaction: Transaction, statement: Fragment): Promise<readonly string[]> {
  return (await transaction.run(statement)).map((row) => textIn(row, 'id'));
}

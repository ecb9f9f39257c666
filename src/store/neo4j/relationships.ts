/** The relationships that the Neo4j store keeps of a record: from it, to it, or between the ends of its link. */
import { allLinkTypes, bibliographicTypes } from '../../domain/catalogue';
import { reportId } from '../../domain/ids';
import type { EntityRecord } from '../../domain/records';
import {
  claimAboutIds,
  claimColumns,
  claimEdge,
  entityRelations,
  periodColumns,
  type Columns,
  type StoredClaim,
  type StoredReport,
} from '../../domain/rows';

import { sortingColumns } from './keyset';
import type { Properties } from './nodes';

/** A relationship to create; the nodes at its ends are made where they are not there yet. */
export interface Relationship {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly properties: Properties;
}

/** The types of links between entities. */
export const linkTypes: readonly string[] = allLinkTypes().map(([type]) => type);

/** The types that paths run over. */
export const pathTypes: readonly string[] = [...linkTypes, ...bibliographicTypes];

/** The types that run out of a node and are put with it; a link between entities is put with its claim. */
export const ownTypes: readonly string[] = [
  'ABOUT',
  'ON',
  'ON_MEASURE',
  'ORIGIN',
  'DERIVED_FROM',
  'REVISES',
  'REPORT_OF',
  'RELIES_ON',
  'CITES',
  'BROADER',
  ...bibliographicTypes,
];

/** What runs out of an entity: BROADER and the bibliographic relations. */
export function entityRelationships(record: EntityRecord): readonly Relationship[] {
  return entityRelations(record).map(([type, to]) => ({ type, from: record.id, to, properties: {} }));
}

/** What runs out of a live claim, and the edge that it stands for. */
export function claimRelationships(claim: StoredClaim): readonly Relationship[] {
  const { record, corroboration, on } = claim;
  const edge = claimEdge(claim);
  const days = daysOf(claimColumns(claim));
  const to = (type: string, ids: readonly string[]) =>
    ids.map((id) => ({ type, from: record.id, to: id, properties: {} }));
  return [
    ...to('ABOUT', claimAboutIds(claim)),
    ...on.map((id) => ({ type: 'ON', from: record.id, to: id, properties: { entity: id, ...days } })),
    ...to('ON_MEASURE', record.figure === null ? [] : [record.figure.measure]),
    ...to('ORIGIN', corroboration.origins),
    ...to('DERIVED_FROM', record.derivedFrom),
    ...to('REVISES', record.revises),
    ...(edge === null
      ? []
      : [
          {
            type: edge.type,
            from: edge.from,
            to: edge.to,
            properties: { claim: record.id, edtf: edge.period?.edtf ?? null, ...periodColumns(edge.period) },
          },
        ]),
  ];
}

/** What an ON relationship holds of its claim, for the index that has the claims on an entity by their days. */
export function daysOf(columns: Columns): Properties {
  return {
    id: columns['id'] ?? null,
    kind: columns['kind'] ?? null,
    ...sortingColumns({ earliest: columns['earliest'] ?? null }, ['earliest']),
  };
}

/** What runs from and to a live report. */
export function reportRelationships({ record }: StoredReport): readonly Relationship[] {
  const { id, source, claim, reliesOn } = record;
  const properties = {};
  return [
    { type: 'REPORTS', from: source, to: id, properties },
    { type: 'REPORT_OF', from: id, to: claim, properties },
    ...reliesOn.map((relied) => ({ type: 'RELIES_ON', from: id, to: reportId(relied, claim), properties })),
    ...reliesOn.map((relied) => ({ type: 'CITES', from: id, to: relied, properties })),
  ];
}

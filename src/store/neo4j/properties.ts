/**
 * What the Neo4j store keeps of a record: the properties of its node and the relationships that run from or to it.
 * Beside the columns of `domain/rows.ts` a node holds its `record` as JSON, the `…Asc` and `…Desc` copies that
 * orders run by and, where it has one text only, that text's `fold` for the search.
 */
import { reportId } from '../../domain/ids';
import type { EntityRecord, MeasureRecord } from '../../domain/records';
import {
  claimAboutIds,
  claimColumns,
  claimEdge,
  claimTexts,
  entityColumns,
  entityRelations,
  entityTexts,
  measureColumns,
  measureTexts,
  periodColumns,
  reportColumns,
  type StoredClaim,
  type StoredReport,
} from '../../domain/rows';

import type { CypherValue } from './fragment';
import { sortingColumns } from './keyset';

export type Properties = Readonly<Record<string, CypherValue>>;

/** A relationship to create; the nodes at its ends are made where they are not there yet. */
export interface Relationship {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly properties?: Properties;
}

const longestIndexedScope = 200;

/** As much of a scope as an index takes: it refuses texts of many kilobytes. */
export function scopeStart(scope: string): string {
  return scope.slice(0, longestIndexedScope);
}

export function entityProperties(record: EntityRecord): Properties {
  const columns = entityColumns(record);
  const nullable = record.source === null ? ['earliest', 'latest'] : ['earliest', 'latest', 'published'];
  return { ...columns, ...sortingColumns(columns, nullable), record: JSON.stringify(record) };
}

export function entityRelationships(record: EntityRecord): readonly Relationship[] {
  return entityRelations(record).map(([type, to]) => ({ type, from: record.id, to }));
}

/** The nodes that hold an entity's names for the search. */
export function searchTexts(record: EntityRecord): readonly Properties[] {
  return entityTexts(record).map((text) => ({ node: record.id, kind: record.kind, ...text }));
}

export function measureProperties(record: MeasureRecord): Properties {
  const fold = measureTexts(record)[0]?.fold ?? null;
  return { ...measureColumns(record), fold, record: JSON.stringify(record) };
}

export function claimProperties(claim: StoredClaim): Properties {
  const columns = claimColumns(claim);
  const { scope } = columns;
  return {
    ...columns,
    ...sortingColumns(columns, ['earliest', 'latest']),
    scopeStart: typeof scope === 'string' ? scopeStart(scope) : null,
    fold: claimTexts(claim.record)[0]?.fold ?? null,
    record: JSON.stringify(claim),
  };
}

export function claimRelationships(claim: StoredClaim): readonly Relationship[] {
  const { record, corroboration, on } = claim;
  const edge = claimEdge(claim);
  const to = (type: string, ids: readonly string[]) => ids.map((id) => ({ type, from: record.id, to: id }));
  return [
    ...to('ABOUT', claimAboutIds(claim)),
    ...to('ON', on),
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

export function reportRelationships({ record }: StoredReport): readonly Relationship[] {
  const { id, source, claim, reliesOn } = record;
  return [
    { type: 'REPORTS', from: source, to: id },
    { type: 'REPORT_OF', from: id, to: claim },
    ...reliesOn.map((relied) => ({ type: 'RELIES_ON', from: id, to: reportId(relied, claim) })),
    ...reliesOn.map((relied) => ({ type: 'CITES', from: id, to: relied })),
  ];
}

export function reportProperties(report: StoredReport): Properties {
  const columns = reportColumns(report);
  return { ...columns, ...sortingColumns(columns, ['paragraph']), record: JSON.stringify(report) };
}

/**
 * What the Neo4j store keeps of a record: the properties of its node and the relationships that run from or to it.
 * Beside the columns of `domain/rows.ts` a node holds its `record` as JSON, the `…Asc` and `…Desc` copies that
 * orders run by and, where it has one text only, that text's `fold` for the search.
 */
import { entityKinds } from '../../domain/catalogue';
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

/** A node to put: its labels beside `Node`, and all its properties. */
export interface NodeRow {
  readonly id: string;
  readonly labels: readonly string[];
  readonly properties: Properties;
}

/** A relationship to create; the nodes at its ends are made where they are not there yet. */
export interface Relationship {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly properties: Properties;
}

const longestIndexedScope = 200;

/** As much of a scope as an index takes: it refuses texts of many kilobytes. */
export function scopeStart(scope: string): string {
  return scope.slice(0, longestIndexedScope);
}

export function entityNode(record: EntityRecord): NodeRow {
  const columns = entityColumns(record);
  const nullable = record.source === null ? ['earliest', 'latest'] : ['earliest', 'latest', 'published'];
  return {
    id: record.id,
    labels: ['Entity', entityKinds[record.kind].typeName],
    properties: { ...columns, ...sortingColumns(columns, nullable), record: JSON.stringify(record) },
  };
}

export function entityRelationships(record: EntityRecord): readonly Relationship[] {
  return entityRelations(record).map(([type, to]) => ({ type, from: record.id, to, properties: {} }));
}

/** The nodes that hold an entity's names for the search. */
export function searchTexts(record: EntityRecord): readonly Properties[] {
  return entityTexts(record).map((text) => ({ node: record.id, kind: record.kind, ...text }));
}

export function measureProperties(record: MeasureRecord): Properties {
  const fold = measureTexts(record)[0]?.fold ?? null;
  return { ...measureColumns(record), fold, record: JSON.stringify(record) };
}

export function claimNode(claim: StoredClaim): NodeRow {
  const { id, retracted } = claim.record;
  const record = JSON.stringify(claim);
  if (retracted !== null) return { id, labels: ['Retracted'], properties: { id, record } };
  const columns = claimColumns(claim);
  const { scope } = columns;
  return {
    id,
    labels: ['Claim'],
    properties: {
      ...columns,
      ...sortingColumns(columns, ['earliest', 'latest']),
      scopeStart: typeof scope === 'string' ? scopeStart(scope) : null,
      fold: claimTexts(claim.record)[0]?.fold ?? null,
      record,
    },
  };
}

/** What runs out of a live claim, and the edge that it stands for. */
export function claimRelationships(claim: StoredClaim): readonly Relationship[] {
  const { record, corroboration, on } = claim;
  const edge = claimEdge(claim);
  const to = (type: string, ids: readonly string[]) =>
    ids.map((id) => ({ type, from: record.id, to: id, properties: {} }));
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

export function reportNode(report: StoredReport, isLive: boolean): NodeRow {
  const { id, claim } = report.record;
  const record = JSON.stringify(report);
  if (!isLive) return { id, labels: ['Retracted'], properties: { id, claim, record } };
  const columns = reportColumns(report);
  return {
    id,
    labels: ['Report'],
    properties: { ...columns, ...sortingColumns(columns, ['paragraph']), record },
  };
}

/**
 * Rows: a record with the columns that every store keeps beside it for filters and orders, and the relations it
 * is stored with. Both stores write exactly these columns under exactly these names; the record itself travels as
 * one JSON text, so that it reads back the same from either.
 *
 * `…Lower` columns ignore case, `…Fold` columns are folded for ordering; `periodFrom` and `periodTo` hold a
 * period's bounds with infinite ends (null where there is no period), `earliest` and `latest` its plain bounds.
 */
import { rangeHigh, rangeLow, scopeOf } from './comparison';
import type { Corroboration } from './corroboration';
import { infiniteDay } from './filter';
import { foldText, ignoreCase } from './fold';
import type { Period } from './period';
import {
  accessOf,
  claimAbout,
  claimKind,
  type ClaimRecord,
  type EntityRecord,
  type LinkRecord,
  type MeasureRecord,
  type ReportRecord,
} from './records';

/** A claim with what follows from its reports; kept by the one write path. */
export interface StoredClaim {
  readonly record: ClaimRecord;
  readonly corroboration: Corroboration;
  /** Whether another figure on the same measure contradicts it. */
  readonly isContradicted: boolean;
  /** Everything it is `on`: what it is about and all broader topics of that. */
  readonly on: readonly string[];
}

/** A report with the named origins that it rests on. */
export interface StoredReport {
  readonly record: ReportRecord;
  readonly origins: readonly string[];
}

/** A stored node of any kind; its id tells which. Retracted claims and reports are found by id alone. */
export type StoredNode = EntityRecord | MeasureRecord | StoredClaim | StoredReport;

/** The id of a node of any kind. */
export function idOfNode(node: StoredNode): string {
  return 'record' in node ? node.record.id : node.id;
}

export type ColumnValue = string | number | boolean | null;
export type Columns = Readonly<Record<string, ColumnValue>>;

/** One searchable text of a node; `seq` is its place among the node's texts, 0 for the preferred name. */
export interface SearchText {
  readonly seq: number;
  readonly isName: boolean;
  readonly fold: string;
  readonly text: string;
}

/** The columns of an entity; those of a source are null for the other kinds. */
export function entityColumns(record: EntityRecord): Columns {
  const { source } = record;
  return {
    id: record.id,
    kind: record.kind,
    name: record.name,
    nameLower: ignoreCase(record.name),
    nameFold: foldText(record.name),
    type: record.type,
    typeLower: record.type === null ? null : ignoreCase(record.type),
    ...periodColumns(record.period),
    sourceKind: source?.kind ?? null,
    access: source === null ? null : accessOf(source),
    published: source?.published?.earliest ?? null,
    publishedFrom: boundOf(source?.published ?? null, 'earliest'),
    publishedTo: boundOf(source?.published ?? null, 'latest'),
  };
}

/** The relations of an entity that are data of the catalogue, as `[type, other id]`. */
export function entityRelations(record: EntityRecord): readonly (readonly [string, string])[] {
  const { source } = record;
  return [
    ...record.broader.map((id) => ['BROADER', id] as const),
    ...(source?.publisher ? [['PUBLISHED_BY', source.publisher] as const] : []),
    ...(source?.authors ?? []).map((id) => ['WRITTEN_BY', id] as const),
    ...(source?.addressees ?? []).map((id) => ['SENT_TO', id] as const),
    ...(source?.reprintOf ? [['REPRINT_OF', source.reprintOf] as const] : []),
  ];
}

/** The columns of a measure but for `figureCount`, which the store keeps. */
export function measureColumns(record: MeasureRecord): Columns {
  return {
    id: record.id,
    name: record.name,
    nameLower: ignoreCase(record.name),
    nameFold: foldText(record.name),
    unit: record.unit,
    unitLower: ignoreCase(record.unit),
  };
}

/** The columns of a claim. */
export function claimColumns({ record, corroboration, isContradicted }: StoredClaim): Columns {
  const { figure, link } = record;
  return {
    id: record.id,
    kind: claimKind(record),
    statement: record.statement,
    statementLower: ignoreCase(record.statement),
    ...periodColumns(record.period),
    measure: figure?.measure ?? null,
    scope: figure === null ? null : scopeOf(record.about),
    low: figure?.low ?? null,
    best: figure?.best ?? null,
    high: figure?.high ?? null,
    qualifier: figure?.qualifier ?? null,
    rangeLow: figure === null ? null : rangeLow(figure),
    rangeHigh: figure === null ? null : rangeHigh(figure),
    linkFrom: link?.from ?? null,
    linkType: link?.type ?? null,
    linkTo: link?.to ?? null,
    sourceCount: corroboration.sourceCount,
    originCount: corroboration.origins.length,
    independence: corroboration.independence,
    isDerivation: corroboration.isDerivation,
    contradicted: isContradicted,
  };
}

/** The columns of a report; `paragraph` is the lowest that it cites. */
export function reportColumns({ record }: StoredReport): Columns {
  const paragraphs = record.citations.flatMap(({ paragraph }) => (paragraph === null ? [] : [paragraph]));
  return {
    id: record.id,
    source: record.source,
    claim: record.claim,
    stance: record.stance,
    cited: record.citations.length > 0,
    paragraph: paragraphs.length === 0 ? null : Math.min(...paragraphs),
  };
}

/** The edge that a claim stands for in the graph: none unless it is a LINK that some report supports. */
export function claimEdge({ record, corroboration }: StoredClaim): LinkRecord | null {
  if (record.link === null || !corroboration.isSupported) return null;
  return { ...record.link, claim: record.id, period: record.period };
}

/** The searchable texts of an entity: its name, then its other names; names that fold to nothing are left out. */
export function entityTexts(record: EntityRecord): readonly SearchText[] {
  return textsOf([record.name, ...record.names.map(({ value }) => value)], true);
}

export function measureTexts(record: MeasureRecord): readonly SearchText[] {
  return textsOf([record.name], true);
}

export function claimTexts(record: ClaimRecord): readonly SearchText[] {
  return textsOf([record.statement], false);
}

/** Every entity that a claim is about, its link's ends with them. */
export function claimAboutIds({ record }: StoredClaim): readonly string[] {
  return claimAbout(record);
}

/** The bounds of a period as the `From` and `To` columns hold them. */
export function periodColumns(period: Period | null): Columns {
  return {
    earliest: period?.earliest ?? null,
    latest: period?.latest ?? null,
    periodFrom: boundOf(period, 'earliest'),
    periodTo: boundOf(period, 'latest'),
  };
}

function boundOf(period: Period | null, end: 'earliest' | 'latest'): number | null {
  return period === null ? null : (period[end] ?? (end === 'earliest' ? -infiniteDay : infiniteDay));
}

function textsOf(texts: readonly string[], isName: boolean): readonly SearchText[] {
  const unique = [...new Set(texts)];
  return unique
    .map((text, seq) => ({ seq, isName, fold: foldText(text), text }))
    .filter(({ fold }) => fold !== '');
}

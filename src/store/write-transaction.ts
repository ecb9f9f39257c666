/**
 * What the write path asks of a store inside one transaction: to find what a document touches, and to put the
 * rows that follow from it. All reads see the writes before them.
 */
import type { ComparedClaim } from '../domain/comparison';
import type { EntityRecord, LinkRecord, MeasureRecord } from '../domain/records';
import type { StoredClaim, StoredReport, StoredNode } from '../domain/rows';

/** A group of figures that can contradict each other: those on one measure with one scope. */
export interface FigureGroup {
  readonly measure: string;
  readonly scope: string;
}

/** A claim with a figure, with whether it is stored as contradicted. */
export interface StoredFigure extends ComparedClaim {
  readonly isContradicted: boolean;
}

/** Rows to put: each replaces the row of its id with all its relations, or is new. */
export interface Changes {
  readonly entities: readonly EntityRecord[];
  readonly measures: readonly MeasureRecord[];
  /**
   * Live or, where the record is `retracted`, kept by id alone, out of every list. Where a claim is live or not
   * changes, `reports` must hold all its reports.
   */
  readonly claims: readonly StoredClaim[];
  /** A report is live where neither it nor its claim is retracted; `isLive` says so. */
  readonly reports: readonly { readonly report: StoredReport; readonly isLive: boolean }[];
}

export interface WriteTransaction {
  /** The nodes with these ids that there are, retracted ones too. */
  find(ids: readonly string[]): Promise<ReadonlyMap<string, StoredNode>>;
  /** All reports of these claims, retracted ones too. */
  reportsOf(claims: readonly string[]): Promise<readonly StoredReport[]>;
  /** The live claims that these sources report. */
  claimsReportedBy(sources: readonly string[]): Promise<readonly string[]>;
  /** The live claims that are derived from these claims. */
  claimsDerivedFrom(claims: readonly string[]): Promise<readonly string[]>;
  /** The live claims that are on these entities. */
  claimsOn(entities: readonly string[]): Promise<readonly string[]>;
  /** The live figures of these groups, with whether each is stored as contradicted. */
  figuresIn(groups: readonly FigureGroup[]): Promise<readonly StoredFigure[]>;
  /** The supported links of one type that run out of these entities (BROADER among them). */
  linksFrom(entities: readonly string[], type: string): Promise<readonly LinkRecord[]>;
  put(changes: Changes): Promise<void>;
  /** Sets whether these live claims are contradicted. */
  markContradicted(claims: ReadonlyMap<string, boolean>): Promise<void>;
  /** Advances the data version and returns it. */
  advanceVersion(): Promise<string>;
  dataVersion(): Promise<string>;
}

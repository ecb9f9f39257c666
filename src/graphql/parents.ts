/** What the resolvers of each type are given, where that is not a stored record as it is. */
import type { LinkDirection } from '../domain/catalogue';
import type { ComparedClaim, Comparison } from '../domain/comparison';
import type { Figure } from '../domain/figure';
import type { Keyset } from '../domain/order';
import type { Citation, EntityRecord, LinkRecord, MeasureRecord } from '../domain/records';
import type { StoredClaim, StoredReport } from '../domain/rows';
import type { MaybePromise } from '../loaders/maybe-promise';
import type { LinkEnd, SearchHit, Statistics } from '../store/graph-store';

import type { CheckedCitation } from './document-reader';

/** One page of a list, asked for when a field first needs it; `total` counts the whole list, only when asked. */
export interface Connection<Value> {
  readonly page: () => MaybePromise<ConnectionPage<Value>>;
  readonly total: () => MaybePromise<number>;
}

/** The rows of a page in list order, and whether there are more on either side. */
export interface ConnectionPage<Value> {
  readonly edges: readonly Edge<Value>[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

/** One row of a page with its keyset; `hash` names the list that the cursor belongs to. */
export interface Edge<Value> {
  readonly hash: () => string;
  readonly keys: Keyset;
  readonly value: Value;
}

/** A list of entities of one kind, sources among them. */
export type EntityConnection = Connection<EntityRecord>;
/** A list of claims. */
export type ClaimConnection = Connection<StoredClaim>;
/** A list of reports. */
export type ReportConnection = Connection<StoredReport>;
/** A list of measures. */
export type MeasureConnection = Connection<MeasureRecord>;
/** A list of links; as `LinkConnection` its nodes are the links, as `LinkedEntityConnection` their other ends. */
export type LinkEndConnection = Connection<LinkEnd>;
/** The hits of a search. */
export type HitConnection = Connection<SearchHit>;

/** An entity in a list. */
export type EntityEdge = Edge<EntityRecord>;
/** A claim in a list. */
export type ClaimEdge = Edge<StoredClaim>;
/** A report in a list. */
export type ReportEdge = Edge<StoredReport>;
/** A measure in a list. */
export type MeasureEdge = Edge<MeasureRecord>;
/** A link in a list, seen from the parent of the list. */
export type LinkEndEdge = Edge<LinkEnd>;
/** A hit of a search. */
export type HitEdge = Edge<SearchHit>;

/** A link; `direction` and `other` are null where it is not seen from one of its ends. */
export interface LinkView {
  readonly link: LinkRecord;
  readonly direction: LinkDirection | null;
  readonly other: EntityRecord | null;
}

/** The figure of a claim. */
export interface ClaimFigure {
  readonly claim: StoredClaim;
  readonly figure: Figure;
}

/** A comparison with the two claims that it is between. */
export interface ClaimComparison {
  readonly comparison: Comparison;
  readonly one: ComparedClaim;
  readonly other: ComparedClaim;
}

/** A citation of a report; `checked` reads the document, once, when a field first needs it. */
export interface ReportCitation extends Citation {
  readonly checked: () => Promise<CheckedCitation>;
}

/** The text of a source that we hold. */
export interface HeldText {
  readonly source: EntityRecord;
  readonly sha256: string;
  readonly characters: number;
}

/** One step of a path, in walking order. */
export interface Step {
  readonly from: EntityRecord;
  readonly link: LinkView;
  readonly to: EntityRecord;
}

/** The counts of a store with the name of its engine. */
export interface StoreStatistics {
  readonly engine: string;
  readonly statistics: Statistics;
}

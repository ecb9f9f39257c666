/**
 * The port: what the program asks of a store, in the words of the domain. Methods are batch-shaped: they take many
 * ids and answer with one entry for each, in the same order. Every read takes a context with an abort signal and a
 * deadline, and fails with TIMEOUT past it, with STORE_UNAVAILABLE when the store does not answer.
 */
import type { Branch } from '../domain/branch';
import type { LinkDirection, NodeKind } from '../domain/catalogue';
import type { ComparedClaim, FigureRange } from '../domain/comparison';
import type { Filter } from '../domain/filter';
import type { List } from '../domain/lists';
import type { Keyset, OrderKey, PageSpec } from '../domain/order';
import type { EntityRecord, LinkRecord, MeasureRecord } from '../domain/records';
import type { StoredClaim, StoredNode, StoredReport } from '../domain/rows';
import type { PathStep } from '../domain/shortest-path';

import type { WriteTransaction } from './write-transaction';

/** The limits of one call: `deadline` in milliseconds since 1970, `signal` aborts when nobody waits any more. */
export interface CallContext {
  readonly signal: AbortSignal;
  readonly deadline: number;
}

/** A link seen from one of its ends. */
export interface LinkEnd {
  readonly link: LinkRecord;
  readonly direction: LinkDirection;
  readonly other: EntityRecord;
}

/** A row of a list with its keyset in the list's order. */
export interface Row {
  readonly keys: Keyset;
  readonly value: StoredNode | LinkEnd;
}

/** A list of each parent (`['']` for the root lists), filtered; `where` is read against the list's subject. */
export interface ListRequest {
  readonly list: List;
  readonly parents: readonly string[];
  readonly where: Filter;
}

/** A page of such lists. `order` is complete (`completeOrder`); rows come in it, also for backward pages. */
export interface PageRequest extends ListRequest {
  readonly order: readonly OrderKey[];
  readonly page: PageSpec;
}

export interface LinkCount {
  readonly type: string;
  readonly direction: LinkDirection;
  readonly count: number;
}

/**
 * A full-text question. `words` are folded, at least one and at most 64; every word must stand in one
 * text of the node, the last as a beginning. `kinds` null means all. Hits are ordered by tier (`searchTiers`), then by the engine's own
 * relevance, then by id: the keyset of a hit is `[tier, -relevance, id]`.
 */
export interface SearchRequest {
  readonly words: readonly string[];
  readonly kinds: readonly NodeKind[] | null;
  readonly page: PageSpec;
}

/** The tiers of hits: exact name, a name that begins so, words of a name, a statement. */
export const searchTiers = { exactName: 1, nameBeginning: 2, nameWord: 3, statement: 4 } as const;

export interface SearchHit {
  readonly keys: Keyset;
  readonly id: string;
  /** The name or statement that matched, as written. */
  readonly matched: string;
}

/** What was read of a branch, each read by the key that it has there. */
export interface Harvest {
  /** The nodes that were read; those that are rows of a page stand there. */
  readonly nodes: readonly StoredNode[];
  readonly pages: readonly { readonly key: number; readonly parent: string; readonly rows: readonly Row[] }[];
  readonly counts: readonly { readonly key: number; readonly parent: string; readonly count: number }[];
  readonly ranges: readonly {
    readonly key: number;
    readonly measure: string;
    readonly range: FigureRange;
  }[];
  /** The hits of a search that began the branch. */
  readonly hits: readonly SearchHit[];
}

/** A question for a path; its ends are two entities. */
export interface PathRequest {
  readonly from: string;
  readonly to: string;
  readonly maxLength: number;
}

/** A path with the nodes on it: its entities, and the claims of its links. */
export interface FoundPath {
  readonly steps: readonly PathStep[];
  readonly nodes: readonly StoredNode[];
}

export interface Statistics {
  /** Nodes by kind, with REPORT and LINK; retracted ones apart, 0 where there are none. */
  readonly counts: Readonly<Record<NodeKind | 'REPORT' | 'LINK', number>>;
  /** Changes with every import that changes something. */
  readonly dataVersion: string;
}

/** Everything in the store, one record after the other: by kind (entities, measures, claims), then by id. */
export type ExportedRecord =
  | { readonly kind: 'entity'; readonly record: EntityRecord }
  | { readonly kind: 'measure'; readonly record: MeasureRecord }
  /** With all reports of the claim, by id; retracted ones included. */
  | { readonly kind: 'claim'; readonly record: StoredClaim; readonly reports: readonly StoredReport[] };

export interface GraphStore {
  readonly engine: string;
  /** The nodes with these ids, null where there is none. */
  nodes(ids: readonly string[], context: CallContext): Promise<readonly (StoredNode | null)[]>;
  /**
   * A whole branch at once, where the store can do that. Its pages, counts and ranges are those that the methods
   * below give; of its nodes some may be left out.
   */
  branch?: (branch: Branch<SearchRequest>, context: CallContext) => Promise<Harvest>;
  /** One page for each parent. */
  pages(request: PageRequest, context: CallContext): Promise<readonly (readonly Row[])[]>;
  /** The length of each parent's whole list. */
  counts(request: ListRequest, context: CallContext): Promise<readonly number[]>;
  /** How many links of each type and direction each entity has, by type and direction. */
  linkCounts(entities: readonly string[], context: CallContext): Promise<readonly (readonly LinkCount[])[]>;
  /** The ids of the reports that rely on each report, by id. */
  reliedOnBy(reports: readonly string[], context: CallContext): Promise<readonly (readonly string[])[]>;
  /**
   * The figures that each figure claim is compared with: all others on its measure that have its scope, and at
   * least the first hundred others by id.
   */
  comparables(
    claims: readonly string[],
    context: CallContext,
  ): Promise<readonly (readonly ComparedClaim[])[]>;
  /** The range of each measure over its figures that meet the filter. */
  ranges(measures: readonly string[], where: Filter, context: CallContext): Promise<readonly FigureRange[]>;
  /** A page of hits. */
  search(request: SearchRequest, context: CallContext): Promise<readonly SearchHit[]>;
  /** How many nodes a search finds. */
  countHits(request: Omit<SearchRequest, 'page'>, context: CallContext): Promise<number>;
  /**
   * The first of the shortest paths between two entities (`shortestPath`) in one go, where the store can do that; null
   * where there is none, or one of the two is not there.
   */
  path?: (request: PathRequest, context: CallContext) => Promise<FoundPath | null>;
  /**
   * The links and bibliographic relations of these entities, from either end, each once for each of them.
   * With claim ids and without the other entity's record: what the path search walks over.
   */
  neighbours(entities: readonly string[], context: CallContext): Promise<readonly (readonly LinkRecord[])[]>;
  statistics(context: CallContext): Promise<Statistics>;
  /**
   * With so many entities, measures and claims in one transaction many are written fastest; left out where it takes no
   * notice. Not so many that they would not fit the store's memory.
   */
  readonly unitsAtOnce?: number;
  /**
   * Runs work that adds so many units in several transactions. Where that is far more than there is, lists may be slow
   * until it ends; left out where it takes no notice.
   */
  addMany?<Result>(units: number, work: () => Promise<Result>): Promise<Result>;
  /** Runs `work` in one transaction, alone among writers; a throw leaves nothing written. */
  write<Result>(work: (transaction: WriteTransaction) => Promise<Result>): Promise<Result>;
  /**
   * Makes anew what the store keeps ready of entities with many claims where writes have touched them, and returns how
   * many entities it looked at. Until then reads of these take longer, and say the same. Other writers come in between.
   */
  refreshSummaries?: () => Promise<number>;
  /** Holds all that the store keeps ready against its records, and tells every difference in a sentence. */
  audit?: () => AsyncIterable<string>;
  /**
   * A stream of everything, as of one moment: writers may have to wait until it has ended. Where that need not be, none
   * waits, and what is written meanwhile may be in it or not.
   */
  exportAll(settings?: { readonly isOfOneMoment: boolean }): AsyncIterable<ExportedRecord>;
  /** Fails with STORE_UNAVAILABLE when the store does not answer. */
  ping(context: CallContext): Promise<void>;
  close(): Promise<void>;
}

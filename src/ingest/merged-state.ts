/**
 * The graph as it will be: the records of the documents over those of the store, with what the documents retract
 * and restore. Ids are loaded first, a batch at a time; what is asked for after that answers at once.
 */
import { kindOfId } from '../domain/ids';
import type { ClaimRecord, EntityRecord, MeasureRecord, ReportRecord, Retraction } from '../domain/records';
import type { StoredClaim, StoredReport, StoredNode } from '../domain/rows';
import type { WriteTransaction } from '../store/write-transaction';

import type { CitedSource, DocumentSet } from './document-set';
import { addToGroup } from './group';
import { unitOf, type RestoreItem, type RetractItem } from './item';

/** Documents merged over the store of one transaction. */
export class MergedState {
  readonly documents: DocumentSet;
  readonly transaction: WriteTransaction;
  /** The day on which undated retractions of this import take place. */
  readonly today: string;
  readonly #stored = new Map<string, StoredNode | null>();
  readonly #storedReports = new Map<string, readonly StoredReport[]>();
  readonly #reports = new Map<string, readonly ReportRecord[]>();

  constructor(documents: DocumentSet, transaction: WriteTransaction, today: string) {
    this.documents = documents;
    this.transaction = transaction;
    this.today = today;
  }

  /** Loads what the store holds under these ids. */
  async load(ids: Iterable<string>): Promise<void> {
    const unknown = [...new Set(ids)].filter((id) => !this.#stored.has(id));
    if (unknown.length === 0) return;
    const found = await this.transaction.find(unknown);
    for (const id of unknown) this.#stored.set(id, found.get(id) ?? null);
  }

  /** Loads what is named and must be there: of what the documents write themselves, the claims only. */
  async loadNamed(ids: Iterable<string>): Promise<void> {
    const isAsked = (id: string) => id.startsWith('claim/') || !this.documents.writes(id);
    await this.load([...new Set(ids)].filter(isAsked));
  }

  /** Loads these claims with the reports that the store holds of them. */
  async loadReports(claims: Iterable<string>): Promise<void> {
    const ids = [...new Set(claims)];
    await this.load(ids);
    const unknown = ids.filter((id) => !this.#storedReports.has(id));
    const stored = unknown.filter((id) => this.storedClaim(id) !== null);
    for (const id of unknown) this.#storedReports.set(id, []);
    if (stored.length === 0) return;
    const byClaim = new Map<string, StoredReport[]>();
    for (const report of await this.transaction.reportsOf(stored)) {
      addToGroup(byClaim, report.record.claim, report);
    }
    for (const [id, reports] of byClaim) this.#storedReports.set(id, reports);
  }

  /** Whether an entity, measure or claim is there. */
  has(id: string): boolean {
    return this.documents.writes(id) || this.#node(id) !== null;
  }

  /** Ids that are known of and could be meant by an unknown one. */
  idsLike(id: string): readonly string[] {
    const prefix = id.slice(0, id.indexOf('/') + 1);
    const found = [...this.#stored].flatMap(([known, node]) =>
      node !== null && known.startsWith(prefix) ? [known] : [],
    );
    return [...this.documents.idsLike(id), ...found];
  }

  entity(id: string): EntityRecord | null {
    for (const item of this.documents.unit(id)) if (item.kind === 'entity') return item.record;
    return this.storedEntity(id);
  }

  /** What reports ask of a source. */
  source(id: string): CitedSource | null {
    if (this.documents.writes(id)) return this.documents.source(id);
    const source = this.storedEntity(id)?.source ?? null;
    return source && { kind: source.kind, characters: source.text?.characters ?? 0, isSound: true };
  }

  measure(id: string): MeasureRecord | null {
    for (const item of this.documents.unit(id)) if (item.kind === 'measure') return item.record;
    return this.storedMeasure(id);
  }

  claim(id: string): ClaimRecord | null {
    const stored = this.storedClaim(id)?.record ?? null;
    const retracted = this.#retraction(id, stored?.retracted ?? null);
    for (const item of this.documents.unit(id)) {
      if (item.kind === 'claim') return { ...item.record, retracted };
    }
    return stored === null ? null : { ...stored, retracted };
  }

  /** All reports of a claim, retracted ones too, by id. */
  reports(claim: string): readonly ReportRecord[] {
    const known = this.#reports.get(claim);
    if (known !== undefined) return known;
    const merged = this.#mergedReports(claim);
    this.#reports.set(claim, merged);
    return merged;
  }

  #mergedReports(claim: string): readonly ReportRecord[] {
    const records = new Map(this.storedReports(claim).map(({ record }) => [record.id, record]));
    const written = new Set<string>();
    for (const item of this.documents.unit(claim)) {
      if (item.kind !== 'report' || written.has(item.record.id)) continue;
      written.add(item.record.id);
      records.set(item.record.id, item.record);
    }
    const stored = new Map(this.storedReports(claim).map(({ record }) => [record.id, record.retracted]));
    return [...records.values()]
      .map((record) => ({ ...record, retracted: this.#retraction(record.id, stored.get(record.id) ?? null) }))
      .sort((one, other) => (one.id < other.id ? -1 : 1));
  }

  /** What the documents say of whether this claim or report is taken out or brought back. */
  retractionItem(id: string): RetractItem | RestoreItem | null {
    for (const item of this.documents.unit(unitOf(id))) {
      if ((item.kind === 'retract' || item.kind === 'restore') && item.id === id) return item;
    }
    return null;
  }

  storedEntity(id: string): EntityRecord | null {
    const node = this.#node(id);
    return node !== null && 'kind' in node ? node : null;
  }

  storedMeasure(id: string): MeasureRecord | null {
    const node = this.#node(id);
    return node !== null && 'unit' in node ? node : null;
  }

  storedClaim(id: string): StoredClaim | null {
    const node = this.#node(id);
    return node !== null && 'corroboration' in node ? node : null;
  }

  storedReports(claim: string): readonly StoredReport[] {
    const reports = this.#storedReports.get(claim);
    if (reports === undefined) throw new Error(`the reports of ${claim} are not loaded`);
    return reports;
  }

  #node(id: string): StoredNode | null {
    const node = this.#stored.get(id);
    if (node === undefined) throw new Error(`${id} (${kindOfId(id)}) is not loaded`);
    return node;
  }

  #retraction(id: string, stored: Retraction | null): Retraction | null {
    const item = this.retractionItem(id);
    if (item === null) return stored;
    if (item.kind === 'restore') return null;
    return { date: item.date ?? stored?.date ?? this.today, reason: item.reason };
  }
}

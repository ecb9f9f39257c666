/**
 * Items: what the records of documents become once they are read. All items that bear on one entity, measure or
 * claim make up its *unit*: a claim's unit holds its reports and what retracts or restores them.
 */
import { kindOfId } from '../domain/ids';
import type { ClaimRecord, EntityRecord, MeasureRecord, ReportRecord } from '../domain/records';

import type { Place } from './problem';

/** An id that an item names, with the key it stands under. */
export interface Reference {
  readonly id: string;
  readonly field: string;
  readonly place: Place;
}

interface ItemBase {
  readonly place: Place;
  readonly references: readonly Reference[];
  /** False where reading it met a problem, so that what it says is not all known. */
  readonly isSound: boolean;
}

export interface EntityItem extends ItemBase {
  readonly kind: 'entity';
  readonly record: EntityRecord;
}

export interface MeasureItem extends ItemBase {
  readonly kind: 'measure';
  readonly record: MeasureRecord;
}

export interface ClaimItem extends ItemBase {
  readonly kind: 'claim';
  readonly record: ClaimRecord;
}

export interface ReportItem extends ItemBase {
  readonly kind: 'report';
  readonly record: ReportRecord;
  /** Where each citation stands. */
  readonly citations: readonly Place[];
}

/** Takes a claim or report out; without a date, on the day of the import. */
export interface RetractItem extends ItemBase {
  readonly kind: 'retract';
  readonly id: string;
  readonly reason: string;
  readonly date: string | null;
}

/** Brings a retracted claim or report back. */
export interface RestoreItem extends ItemBase {
  readonly kind: 'restore';
  readonly id: string;
}

export type Item = EntityItem | MeasureItem | ClaimItem | ReportItem | RetractItem | RestoreItem;

/** The id of what the item writes, retracts or restores. */
export function idOfItem(item: Item): string {
  return item.kind === 'retract' || item.kind === 'restore' ? item.id : item.record.id;
}

/** The unit that an id belongs to: a report's is its claim. */
export function unitOf(id: string): string {
  return kindOfId(id) === 'REPORT' ? `claim/${id.slice(id.indexOf('~') + 1)}` : id;
}

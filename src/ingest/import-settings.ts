/** What an import needs, and what comes of it. */
import type { GraphStore } from '../store/graph-store';

import type { Counts } from './difference';
import type { Refusal } from './problem';
import type { Staging } from './staging';

/** Where to, on which day, and whether only to check. */
export interface ImportSettings {
  readonly store: GraphStore;
  /** An ISO day: the date of retractions that have none. */
  readonly today: string;
  readonly dryRun: boolean;
}

/** What an import changed or, in a dry run, would change; `dataVersion` is the state after it. */
export interface ImportResult extends Counts {
  readonly dryRun: boolean;
  readonly dataVersion: string;
}

/** The end of an import: what it did, or every reason why nothing was written. */
export type ImportOutcome = { readonly result: ImportResult } | Refusal;

/** What an import of JSON Lines needs besides. */
export interface LinesSettings extends ImportSettings {
  /** An empty staging area, for this import alone. */
  readonly staging: Staging;
  /** How many records are checked or applied at once. */
  readonly batchSize: number;
  readonly onProgress: (progress: Progress) => void;
}

/** How far an import is: lines read, then records checked, then records applied. */
export interface Progress {
  readonly step: 'read' | 'check' | 'apply';
  readonly done: number;
  /** Null while it is not known. */
  readonly total: number | null;
}

/**
 * Where the lines of a large import wait, by unit, while they are checked against each other: on disk, so that
 * files of any size are imported in constant memory.
 */

/** Where a line stands; `file` is the place of its file among those of the import, from 0. */
export interface LinePlace {
  readonly file: number;
  readonly line: number;
}

/** A line with the items that were read from it, packed. */
export interface StagedLine extends LinePlace {
  readonly items: string;
}

/** A relation of claims that is looked up from its target: the base, or the part. */
export type StagedRelation = 'derivedFrom' | 'partOf';

/** A unit with its place in the order in which units are taken: by rank, then as they came. */
export interface StagedUnit {
  readonly rank: number;
  readonly seq: number;
  readonly id: string;
}

/** Staged lines. Everything answers at once; a failure of the disk is thrown. */
export interface Staging {
  /**
   * Adds a line to a unit; `isWritten` where it writes the unit's entity, measure or claim. Without a line the unit
   * is only taken in its turn: what it says is kept elsewhere.
   */
  add(
    unit: { readonly id: string; readonly rank: number; readonly isWritten: boolean },
    line: StagedLine | null,
  ): void;
  relate(relation: StagedRelation, target: string, claim: string): void;
  /** The lines of a unit in their order. */
  linesOf(unit: string): readonly StagedLine[];
  isWritten(unit: string): boolean;
  claimsRelatedTo(relation: StagedRelation, target: string): readonly string[];
  /** Some written ids of the same prefix: those next to this one in order. */
  idsLike(id: string): readonly string[];
  /** Units that are not done, in order, after one of them or from the first. */
  pending(after: StagedUnit | null, limit: number): readonly StagedUnit[];
  /** Claims that lines report, retract or restore and none writes, in the order they came, after one of them. */
  unwrittenClaims(after: StagedUnit | null, limit: number): readonly StagedUnit[];
  isDone(unit: string): boolean;
  setDone(units: readonly string[]): void;
  count(): number;
  close(): void;
}

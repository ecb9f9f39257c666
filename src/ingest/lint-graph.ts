/** What the lints of one record need to know of all others, gathered from the whole graph record by record. */
import { foldText } from '../domain/fold';
import {
  claimAbout,
  type ClaimRecord,
  type EntityRecord,
  type MeasureRecord,
  type ReportRecord,
} from '../domain/records';

import { addToGroup } from './group';
import { areNearNames } from './near-names';

/** The graph as lints see it. Retracted claims and reports say nothing, so they are left out. */
export class LintGraph {
  readonly #spokenOf = new Set<string>();
  readonly #bearers = new Map<string, string[]>();
  readonly #measures: MeasureRecord[] = [];
  readonly #uses = new Map<string, number>();
  readonly #cited = new Map<string, Set<number>>();

  /** Adds an entity; each must be added once. */
  addEntity({ id, name, names, broader, source }: EntityRecord): void {
    for (const topic of broader) this.#spokenOf.add(topic);
    if (source !== null) {
      const { publisher, reprintOf, authors, addressees } = source;
      for (const named of [publisher, reprintOf, ...authors, ...addressees]) {
        if (named !== null) this.#spokenOf.add(named);
      }
      // The name of a source is its title, and titles may be alike.
      return;
    }
    const folded = new Set([name, ...names.map(({ value }) => value)].map(foldText));
    for (const text of folded) if (text !== '') addToGroup(this.#bearers, text, id);
  }

  /** Adds a measure; each must be added once. */
  addMeasure(measure: MeasureRecord): void {
    this.#measures.push(measure);
  }

  /** Adds a claim with all its reports; each must be added once. */
  addClaim(claim: ClaimRecord, reports: readonly ReportRecord[]): void {
    if (claim.retracted !== null) return;
    for (const id of claimAbout(claim)) this.#spokenOf.add(id);
    if (claim.figure !== null) {
      const { measure } = claim.figure;
      this.#uses.set(measure, (this.#uses.get(measure) ?? 0) + 1);
    }
    for (const { source, citations, retracted } of reports) {
      if (retracted !== null) continue;
      this.#spokenOf.add(source);
      const cited = this.#cited.get(source) ?? new Set();
      this.#cited.set(source, cited);
      for (const { paragraph } of citations) if (paragraph !== null) cited.add(paragraph);
    }
  }

  /** Whether a claim is about an entity or links it, another record names it, or, of a source, it reports anything. */
  isSpokenOf(entity: string): boolean {
    return this.#spokenOf.has(entity);
  }

  /** The entities, sources apart, that have this name in any script, by id. */
  bearersOf(name: string): readonly string[] {
    return [...(this.#bearers.get(foldText(name)) ?? [])].sort();
  }

  /** How many figures are on a measure. */
  usesOf(measure: string): number {
    return this.#uses.get(measure) ?? 0;
  }

  /** The other measures of the same unit that have nearly the same name, by id. */
  twinsOf({ id, name, unit }: MeasureRecord): readonly string[] {
    const isTwin = (other: MeasureRecord) =>
      other.id !== id && foldText(other.unit) === foldText(unit) && areNearNames(other.name, name);
    return this.#measures
      .filter(isTwin)
      .map((other) => other.id)
      .sort();
  }

  /** The paragraphs of a source that a citation points to. */
  citedParagraphs(source: string): ReadonlySet<number> {
    return this.#cited.get(source) ?? new Set();
  }
}

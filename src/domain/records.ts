/**
 * What the graph holds, as plain records: entities, measures, claims and reports, as documents write them and as
 * stores keep them. Lists that have no order of their own are sorted by id; an absent value is null.
 *
 * Terms. A *claim* is one thing asserted; a *report* is one source making one claim; a *stance* says whether it
 * asserts, relays, disputes or denies it; a report *relies on* the reports of other sources on the same claim.
 */
import type { EntityKind, TableLinkType } from './catalogue';
import type { Figure } from './figure';
import type { Period } from './period';

export const nameKinds = ['PREFERRED', 'ALIAS', 'CODE', 'TRANSLITERATION'] as const;
export const sourceKinds = [
  'ARTICLE',
  'REPORT',
  'LETTER',
  'DOCUMENT',
  'STATEMENT',
  'INTERVIEW',
  'DATASET',
  'BROADCAST',
  'SOCIAL_MEDIA',
  'BOOK',
  'LAW',
  'DERIVATION',
  'UNNAMED',
] as const;
export const remarkKinds = [
  'DATE',
  'NOTATION',
  'ARITHMETIC',
  'IMPOSSIBLE',
  'AMBIGUOUS',
  'SCOPE',
  'SPELLING',
  'HEADLINE',
] as const;
export const stances = ['ASSERTS', 'RELAYS', 'DISPUTES', 'DENIES'] as const;
export const citationTypes = [
  'TEXT',
  'PARAGRAPH',
  'PAGE',
  'LINE',
  'CELL',
  'CLIP',
  'FRAME',
  'ARCHIVE',
] as const;
export const claimKinds = ['FIGURE', 'LINK', 'STATEMENT'] as const;
export const independences = ['NO_NAMED_ORIGIN', 'SINGLE_ORIGIN', 'SEVERAL_ORIGINS', 'CIRCULAR'] as const;

export type SourceKind = (typeof sourceKinds)[number];
export type Stance = (typeof stances)[number];
export type ClaimKind = (typeof claimKinds)[number];
export type Independence = (typeof independences)[number];
export type Access = 'READ' | 'CITED';

export interface Name {
  readonly value: string;
  readonly language: string | null;
  readonly script: string | null;
  readonly kind: (typeof nameKinds)[number];
}

export interface Remark {
  readonly kind: (typeof remarkKinds)[number];
  readonly text: string;
}

/** What a source says of itself: who published it, who wrote it, and the text that we hold. */
export interface SourceFacts {
  readonly kind: SourceKind;
  readonly published: Period | null;
  readonly language: string | null;
  readonly url: string | null;
  readonly publisher: string | null;
  readonly authors: readonly string[];
  readonly addressees: readonly string[];
  readonly reprintOf: string | null;
  readonly text: { readonly file: string; readonly sha256: string; readonly characters: number } | null;
  readonly reading: readonly { readonly paragraphs: readonly number[]; readonly reason: string }[];
}

export interface EntityRecord {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly names: readonly Name[];
  readonly description: string | null;
  readonly type: string | null;
  readonly period: Period | null;
  readonly sameAs: readonly string[];
  readonly remarks: readonly Remark[];
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly broader: readonly string[];
  /** Null but for the kind SOURCE. */
  readonly source: SourceFacts | null;
}

export interface MeasureRecord {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly description: string | null;
}

export interface LinkAssertion {
  readonly from: string;
  readonly type: TableLinkType;
  readonly to: string;
}

/** Why and when (an ISO day) a claim or report was taken out. */
export interface Retraction {
  readonly date: string;
  readonly reason: string;
}

export interface ClaimRecord {
  readonly id: string;
  readonly statement: string;
  /** The entities listed; for a LINK claim the API adds its two ends. */
  readonly about: readonly string[];
  readonly period: Period | null;
  readonly figure: Figure | null;
  readonly link: LinkAssertion | null;
  readonly remarks: readonly Remark[];
  readonly derivedFrom: readonly string[];
  readonly revises: readonly string[];
  readonly retracted: Retraction | null;
}

/** A locator into a document; offsets count Unicode code points, end exclusive. */
export interface Citation {
  readonly type: (typeof citationTypes)[number];
  readonly at: string | null;
  readonly paragraph: number | null;
  readonly start: number | null;
  readonly end: number | null;
  readonly sha256: string | null;
}

export interface ReportRecord {
  readonly id: string;
  readonly source: string;
  readonly claim: string;
  readonly stance: Stance;
  readonly hedge: string | null;
  readonly citations: readonly Citation[];
  /** Ids of the sources whose reports of the same claim this one rests on. */
  readonly reliesOn: readonly string[];
  readonly retracted: Retraction | null;
}

/** A link as an entity's edge: BROADER and bibliographic ones have no claim. */
export interface LinkRecord {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly claim: string | null;
  readonly period: Period | null;
}

/** The kind of a claim follows from what it carries. */
export function claimKind(claim: Pick<ClaimRecord, 'figure' | 'link'>): ClaimKind {
  if (claim.figure !== null) return 'FIGURE';
  return claim.link === null ? 'STATEMENT' : 'LINK';
}

/** READ when we hold the text, CITED when the source is known only through another. */
export function accessOf(source: SourceFacts): Access {
  return source.text === null ? 'CITED' : 'READ';
}

/** Everything that a claim is about: what it lists and, for a link, its two ends; sorted by id. */
export function claimAbout(claim: Pick<ClaimRecord, 'about' | 'link'>): readonly string[] {
  const ends = claim.link === null ? [] : [claim.link.from, claim.link.to];
  return [...new Set([...claim.about, ...ends])].sort();
}

/** The items of a set of documents, found by what they bear on. Files of one set may refer to each other. */
import type { SourceKind } from '../domain/records';

import { addToGroup } from './group';
import { idOfItem, unitOf, type Item } from './item';

/** What reports ask of their source. */
export interface CitedSource {
  readonly kind: SourceKind;
  /** How long its text is; 0 where it was not read. */
  readonly characters: number;
  /** False where not all that it says is known. */
  readonly isSound: boolean;
}

/** What checking and planning ask of the documents, wherever they are kept. */
export interface DocumentSet {
  /** All items of a unit, none where the documents do not speak of it. */
  unit(id: string): readonly Item[];
  /** What reports ask of a source, null where the documents write none of this id. */
  source(id: string): CitedSource | null;
  /** Whether the documents write this entity, measure or claim. */
  writes(id: string): boolean;
  /** The claims that the documents derive from this claim. */
  claimsDerivedFrom(claim: string): readonly string[];
  /** The claims that the documents speak of and that link this entity as a part of another, as far as they are known. */
  claimsPartOf(entity: string): readonly string[];
  /** Ids that the documents write and that could be meant by an unknown one. */
  idsLike(id: string): readonly string[];
}

/** A set of items in memory. */
export interface ItemSet extends DocumentSet {
  /** The units that the items belong to, in the order of the documents. */
  readonly units: readonly string[];
}

/** Groups items into units. */
export function itemSetOf(items: readonly Item[]): ItemSet {
  const units = new Map<string, Item[]>();
  const written = new Set<string>();
  const derived = new Map<string, string[]>();
  const partOf = new Map<string, string[]>();
  const byPrefix = new Map<string, string[]>();
  for (const item of items) {
    const id = idOfItem(item);
    addToGroup(units, unitOf(id), item);
    if (item.kind !== 'entity' && item.kind !== 'measure' && item.kind !== 'claim') continue;
    if (written.has(id)) continue;
    written.add(id);
    addToGroup(byPrefix, prefixOf(id), id);
    if (item.kind !== 'claim') continue;
    for (const base of item.record.derivedFrom) addToGroup(derived, base, id);
    if (item.record.link?.type === 'PART_OF') addToGroup(partOf, item.record.link.from, id);
  }
  return {
    units: [...units.keys()],
    unit: (id) => units.get(id) ?? [],
    source: (id) => citedSource(units.get(id) ?? []),
    writes: (id) => written.has(id),
    claimsDerivedFrom: (claim) => derived.get(claim) ?? [],
    claimsPartOf: (entity) => partOf.get(entity) ?? [],
    idsLike: (id) => byPrefix.get(prefixOf(id)) ?? [],
  };
}

/** What reports ask of the source that the items of a unit write. */
export function citedSource(unit: readonly Item[]): CitedSource | null {
  const item = unit.find(({ kind }) => kind === 'entity');
  const source = item?.kind === 'entity' ? item.record.source : null;
  if (source === null) return null;
  const { kind, text } = source;
  return { kind, characters: text?.characters ?? 0, isSound: unit.every(({ isSound }) => isSound) };
}

function prefixOf(id: string): string {
  return id.slice(0, id.indexOf('/') + 1);
}

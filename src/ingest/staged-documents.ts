/**
 * Staged lines, and documents that are held whole beside them, as one set: a line is staged as the items that were
 * read from it; a unit's are taken from there when they are asked for, and the latest are kept.
 */
import { Latest } from '../domain/latest';

import { citedSource, type CitedSource, type DocumentSet, type ItemSet } from './document-set';
import { idOfItem, unitOf, type Item } from './item';
import type { LinePlace, StagedLine, Staging } from './staging';

const mostUnits = 4_000;
const mostSources = 100_000;

/** Reads units of what is staged; `whole` are the items of documents that are no lines. */
export function stagedDocuments(staging: Staging, whole: ItemSet): DocumentSet {
  const units = new Latest<readonly Item[]>(mostUnits);
  const sources = new Latest<CitedSource | null>(mostSources);
  const itemsOf = (text: string) => JSON.parse(text) as readonly Item[];
  const unit = (id: string) => {
    const known = units.get(id);
    if (known !== undefined) return known;
    const items = [...whole.unit(id), ...staging.linesOf(id).flatMap(itemsOf)];
    units.set(id, items);
    return items;
  };
  return {
    unit,
    source: (id) => {
      const known = sources.get(id);
      if (known !== undefined) return known;
      const cited = citedSource(unit(id));
      sources.set(id, cited);
      return cited;
    },
    writes: (id) => staging.isWritten(id),
    claimsDerivedFrom: (claim) => staging.claimsRelatedTo('derivedFrom', claim),
    claimsPartOf: (entity) => staging.claimsRelatedTo('partOf', entity),
    idsLike: (id) => staging.idsLike(id),
  };
}

/** Stages the items of a line under the unit that all of them bear on; a line without items is left out. */
export function stageLine(staging: Staging, items: readonly Item[], place: LinePlace): void {
  const [first] = items;
  if (first !== undefined) stageItem(staging, first, { ...place, items: JSON.stringify(items) });
}

/** Stages the units of documents that are held whole. */
export function stageWhole(staging: Staging, whole: ItemSet): void {
  for (const unit of whole.units) for (const item of whole.unit(unit)) stageItem(staging, item, null);
}

function stageItem(staging: Staging, item: Item, line: StagedLine | null): void {
  const id = unitOf(idOfItem(item));
  const isWritten = item.kind === 'entity' || item.kind === 'measure' || item.kind === 'claim';
  staging.add({ id, rank: rankOf(id), isWritten }, line);
  if (item.kind !== 'claim') return;
  const { derivedFrom, link } = item.record;
  for (const base of derivedFrom) staging.relate('derivedFrom', base, id);
  if (link?.type === 'PART_OF') staging.relate('partOf', link.from, id);
}

// What is taken first: entities, the sources that name them, measures, and the claims that name all of these.
function rankOf(unit: string): number {
  const order = ['source/', 'measure/', 'claim/'];
  return order.findIndex((prefix) => unit.startsWith(prefix)) + 1;
}

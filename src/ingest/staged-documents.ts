/**
 * Staged lines, and documents that are held whole beside them, as one set: a unit of lines is read anew when it is
 * asked for, and the latest are kept.
 */
import type { DocumentSet, ItemSet } from './document-set';
import { idOfItem, unitOf, type Item } from './item';
import { ProblemList } from './problem';
import { readLine } from './read-line';
import type { StagedLine, Staging } from './staging';

/** What an import holds besides its staging area. */
export interface Staged {
  /** The items of the documents that are no lines; their units are staged without a line. */
  readonly whole: ItemSet;
  /** The names of the files of lines. */
  readonly files: readonly string[];
}

const mostKept = 5000;

/** Reads units of what is staged. Their problems were reported when they were staged. */
export function stagedDocuments(staging: Staging, { whole, files }: Staged): DocumentSet {
  const kept = new Map<string, readonly Item[]>();
  const readStaged = ({ file, line, text }: StagedLine) =>
    readLine(text, files[file] ?? '', line, new ProblemList());
  const read = (unit: string) => [...whole.unit(unit), ...staging.linesOf(unit).flatMap(readStaged)];
  return {
    unit: (id) => {
      const known = kept.get(id);
      if (known !== undefined) return known;
      const items = read(id);
      const [oldest] = kept.size >= mostKept ? kept.keys() : [];
      if (oldest !== undefined) kept.delete(oldest);
      kept.set(id, items);
      return items;
    },
    writes: (id) => staging.isWritten(id),
    claimsDerivedFrom: (claim) => staging.claimsRelatedTo('derivedFrom', claim),
    claimsPartOf: (entity) => staging.claimsRelatedTo('partOf', entity),
    idsLike: (id) => staging.idsLike(id),
  };
}

/** Stages a line under the unit that all its items bear on; a line without items is left out. */
export function stageLine(staging: Staging, items: readonly Item[], line: StagedLine): void {
  const [first] = items;
  if (first !== undefined) stageItem(staging, first, line);
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

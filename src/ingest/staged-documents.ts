/** Staged lines as a set of documents: a unit is read anew when it is asked for, and the latest are kept. */
import type { DocumentSet } from './document-set';
import { idOfItem, unitOf, type Item } from './item';
import { ProblemList } from './problem';
import { readLine } from './read-line';
import type { Staging } from './staging';

const mostKept = 5000;

/** Reads units of a staged file. Their problems were reported when they were staged. */
export function stagedDocuments(staging: Staging, file: string): DocumentSet {
  const kept = new Map<string, readonly Item[]>();
  const read = (unit: string) =>
    staging.linesOf(unit).flatMap(({ line, text }) => readLine(text, file, line, new ProblemList()));
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
export function stageLine(staging: Staging, items: readonly Item[], line: number, text: string): void {
  const [first] = items;
  if (first === undefined) return;
  const id = unitOf(idOfItem(first));
  const isWritten = first.kind === 'entity' || first.kind === 'measure' || first.kind === 'claim';
  staging.add({ id, rank: rankOf(id), isWritten }, { line, text });
  if (first.kind !== 'claim') return;
  const { derivedFrom, link } = first.record;
  for (const base of derivedFrom) staging.relate('derivedFrom', base, id);
  if (link?.type === 'PART_OF') staging.relate('partOf', link.from, id);
}

// What is taken first: entities, the sources that name them, measures, and the claims that name all of these.
function rankOf(unit: string): number {
  const order = ['source/', 'measure/', 'claim/'];
  return order.findIndex((prefix) => unit.startsWith(prefix)) + 1;
}

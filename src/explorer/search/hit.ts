/** A hit of the search, as it is shown: what it is called, and in which of its names the words were found. */
import type { HitLineFragment } from '../gql/documents';
import { addressOf, kindOf, kinds, type KindWords } from '../things/kinds';

export interface Hit {
  readonly id: string;
  readonly kind: KindWords;
  readonly name: string;
  /** The other name in which the words were found; null where it was the name itself. */
  readonly matched: string | null;
  /** What tells it from others of its name. */
  readonly note: string | null;
  readonly address: string;
}

export interface HitGroup {
  readonly kind: KindWords;
  readonly hits: readonly Hit[];
}

/** The hit in the words of the page. */
export function hitOf({ matched, node }: HitLineFragment): Hit {
  const name = 'statement' in node ? node.statement : 'name' in node ? node.name : node.id;
  const note = 'description' in node ? (node.description ?? node.type) : 'unit' in node ? node.unit : null;
  return {
    id: node.id,
    kind: kindOf(node.id),
    name,
    matched: matched === name ? null : matched,
    note,
    address: addressOf(node.id),
  };
}

/** The hits by kind; the kind of the best hit comes first, and within a kind the order stays. */
export function groupHits(hits: readonly Hit[]): readonly HitGroup[] {
  return kinds
    .map((kind) => ({ kind, hits: hits.filter((hit) => hit.kind === kind) }))
    .filter((group) => group.hits.length > 0)
    .sort((one, other) => placeOf(hits, one) - placeOf(hits, other));
}

/** Whether text can be searched for: there is a letter or a digit in it. */
export function isSearchable(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

function placeOf(hits: readonly Hit[], { hits: [best] }: HitGroup): number {
  return best === undefined ? hits.length : hits.indexOf(best);
}

/**
 * The items of one line as JSON that is quickly written and read: all their places are in that line, so only the paths
 * within it are kept.
 */
import type { Item, Reference } from './item';
import type { Place } from './problem';

/** An item without its places; its own path; for each reference its id, field and path; the paths of citations, if any. */
type Packed = readonly [
  rest: { readonly [Key in keyof Item]?: Item[Key] | undefined },
  path: string,
  references: readonly string[],
  citations: readonly string[] | null,
];

/** Packs the items that were read from a line. */
export function packItems(items: readonly Item[]): string {
  return JSON.stringify(items.map(packed));
}

/** The items that were packed, with their places in that line of that file. */
export function unpackItems(text: string, file: string, line: number): readonly Item[] {
  const at = (path: string): Place => ({ file, path, line });
  return (JSON.parse(text) as readonly Packed[]).map(([rest, path, references, citations]) => {
    const places = { place: at(path), references: unpackReferences(references, at) };
    return Object.assign(rest, places, citations && { citations: citations.map(at) }) as unknown as Item;
  });
}

function packed(item: Item): Packed {
  const citations = item.kind === 'report' ? item.citations.map(({ path }) => path) : null;
  const references = item.references.flatMap(({ id, field, place }) => [id, field, place.path]);
  // JSON leaves out what is undefined.
  const rest = { ...item, place: undefined, references: undefined, citations: undefined };
  return [rest, item.place.path, references, citations];
}

function unpackReferences(texts: readonly string[], at: (path: string) => Place): readonly Reference[] {
  const references: Reference[] = [];
  for (let index = 0; index < texts.length; index += 3) {
    const [id = '', field = '', path = ''] = texts.slice(index, index + 3);
    references.push({ id, field, place: at(path) });
  }
  return references;
}

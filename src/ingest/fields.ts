/**
 * Reads the keys of one map of a document. What is wrong becomes a problem and reads as absent, so that one
 * mistake does not hide the others of its record.
 */
import { describeNode, isAbsent, quote, type DocumentNode, type MapNode } from './document-node';
import type { Reference } from './item';
import type { Place, ProblemList } from './problem';
import { didYouMeanOneOf } from './suggest';
import { idOf, type IdKind, type ReadValue } from './values';

/** Where reading puts what it finds: problems, and the ids that are named. */
export interface ReadContext {
  readonly file: string;
  readonly problems: ProblemList;
  readonly references: Reference[];
}

/** A value with its path in the document. */
export interface LocatedNode {
  readonly node: DocumentNode;
  readonly path: string;
}

// The plain lists of the API are small; sections and the reports of a claim are not among them.
const longestList = 1000;
const noEntries: MapNode['entries'] = new Map();

/** The keys of one map; keys other than those given are problems. */
export class Fields {
  readonly place: Place;
  readonly #entries: MapNode['entries'];
  readonly #context: ReadContext;
  readonly #isMap: boolean;

  constructor({ node, path }: LocatedNode, keys: readonly string[], context: ReadContext) {
    this.place = { file: context.file, path, line: node.line };
    this.#context = context;
    this.#isMap = node.kind === 'map';
    this.#entries = node.kind === 'map' ? node.entries : noEntries;
    if (!this.#isMap) {
      const advice = `write the keys ${keys.join(', ')}`;
      context.problems.add(this.place, `expected a map of keys, found ${describeNode(node)}`, advice);
    }
    for (const [key, { line }] of this.#entries) {
      const place = { ...this.placeOf(key), line };
      if (!keys.includes(key)) {
        context.problems.add(place, `unknown key ${quote(key)}`, didYouMeanOneOf(key, keys));
      }
    }
  }

  /** Whether a key is there and not null. */
  has(key: string): boolean {
    return !isAbsent(this.#entries.get(key)?.node);
  }

  /** Where a key stands, or would stand. */
  placeOf(key: string): Place {
    const { file, path, line } = this.place;
    const entry = this.#entries.get(key);
    return { file, path: path === '' ? key : `${path}.${key}`, line: entry?.node.line ?? line };
  }

  problem(key: string, message: string, suggestion: string | null = null): void {
    this.#context.problems.add(this.placeOf(key), message, suggestion);
  }

  /** Makes a problem of each of these keys that is left out. */
  require(...keys: readonly string[]): void {
    for (const key of keys) if (this.#isMap && !this.has(key)) this.problem(key, `"${key}" is missing`);
  }

  /** The value of a key, null where it is left out or wrong. */
  value<Value>(key: string, read: ReadValue<Value>): Value | null {
    const node = this.#entries.get(key)?.node;
    if (node === undefined || isAbsent(node)) return null;
    return this.#read({ node, path: this.placeOf(key).path }, read);
  }

  /** The values of a list that are right, in its order. */
  values<Value>(key: string, read: ReadValue<Value>): readonly Value[] {
    return this.list(key).flatMap((item) => {
      const value = this.#read(item, read);
      return value === null ? [] : [value];
    });
  }

  /** The id of a thing that must exist. */
  reference(key: string, kinds: readonly IdKind[]): string | null {
    const id = this.value(key, idOf(kinds));
    if (id !== null) this.#context.references.push({ id, field: key, place: this.placeOf(key) });
    return id;
  }

  /** The ids of things that must exist, sorted, each once. */
  references(key: string, kinds: readonly IdKind[]): readonly string[] {
    const ids = this.list(key).flatMap((item) => {
      const id = this.#read(item, idOf(kinds));
      if (id === null) return [];
      this.#context.references.push({ id, field: key, place: this.#placeOf(item) });
      return [id];
    });
    return [...new Set(ids)].sort();
  }

  /** The entries of a list, none where it is left out. */
  list(key: string, mostItems = longestList): readonly LocatedNode[] {
    const node = this.#entries.get(key)?.node;
    if (node === undefined || isAbsent(node)) return [];
    if (node.kind !== 'list') {
      this.problem(key, `expected a list, found ${describeNode(node)}`, 'write a list, even of one');
      return [];
    }
    if (node.items.length > mostItems) {
      this.problem(key, `the list has ${node.items.length} entries, more than ${mostItems}`);
      return [];
    }
    const { path } = this.placeOf(key);
    return node.items.map((item, index) => ({ node: item, path: `${path}[${index}]` }));
  }

  /** The keys of the map under a key, null where it is left out. */
  map(key: string, keys: readonly string[]): Fields | null {
    const node = this.#entries.get(key)?.node;
    if (node === undefined || isAbsent(node)) return null;
    return new Fields({ node, path: this.placeOf(key).path }, keys, this.#context);
  }

  /** The maps of a list. */
  maps(key: string, keys: readonly string[]): readonly Fields[] {
    return this.list(key).map((item) => new Fields(item, keys, this.#context));
  }

  #read<Value>(item: LocatedNode, read: ReadValue<Value>): Value | null {
    const reading = read(item.node);
    if (reading.isRead) return reading.value;
    this.#context.problems.add(this.#placeOf(item), reading.message, reading.suggestion);
    return null;
  }

  #placeOf({ node, path }: LocatedNode): Place {
    return { file: this.place.file, path, line: node.line };
  }
}

/**
 * The texts that searches look into, as they are written. FTS5 writes out what it holds in memory whenever a key is
 * smaller than the one before, so the texts of many nodes are taken away, and put, in the order of their keys.
 */
import { kindOfId } from '../../domain/ids';
import type { SearchText } from '../../domain/rows';

import type { Connection } from './connection';
import { sql } from './fragment';
import { firstKeyOf, keyBehind } from './search-key';

/** Collects what a change does to the texts, and does it in the end. */
export class SearchedTexts {
  readonly #cleared: string[] = [];
  readonly #put: { readonly node: string; readonly text: SearchText }[] = [];

  /** Takes away the texts of a node that are there now. */
  clear(node: string): void {
    this.#cleared.push(node);
  }

  /** Puts the texts of a node that has none, or whose texts are taken away. */
  put(node: string, texts: readonly SearchText[]): void {
    for (const text of texts) this.#put.push({ node, text });
  }

  /** Writes it all. */
  write(connection: Connection): void {
    this.#takeAway(connection);
    const nextKeys = new Map<number, number>();
    const keyed = this.#put.map(({ node, text }) => {
      const first = firstKeyOf(text);
      const key = nextKeys.get(first) ?? freeKey(connection, first);
      nextKeys.set(first, key + 1);
      return { key, node, text };
    });
    keyed.sort((one, other) => one.key - other.key);
    for (const { key, node, text } of keyed) {
      const { seq, isName, fold } = text;
      connection.insert('search_text', {
        key,
        node,
        kind: kindOfId(node),
        seq,
        isName,
        fold,
        text: text.text,
      });
    }
  }

  #takeAway(connection: Connection): void {
    if (this.#cleared.length === 0) return;
    const nodes = JSON.stringify(this.#cleared);
    const keys = connection.all<{ key: number }>(
      sql`SELECT key FROM search_text WHERE node IN (SELECT value FROM json_each(${nodes})) ORDER BY key`,
    );
    const remove = connection.prepare('DELETE FROM search_text WHERE key = ?');
    for (const { key } of keys) remove(key);
  }
}

function freeKey(connection: Connection, first: number): number {
  const row = connection.get<{ last: number | null }>(
    sql`SELECT max(key) AS last FROM search_text WHERE key >= ${first} AND key < ${keyBehind(first)}`,
  );
  const last = row?.last ?? null;
  return last === null ? first : last + 1;
}

/** Nodes as they were read, kept from one read to the next for as long as nothing is written to the file. */
import { LRUCache } from 'lru-cache';

import type { StoredNode } from '../../domain/rows';

/** The most letters of records whose nodes are kept; as objects they take some three bytes for each. */
const mostLetters = 16_000_000;

export interface KeptNodes {
  /** Forgets everything where the file is of another version than it was; told when a transaction begins. */
  at(version: number): void;
  get(id: string): StoredNode | undefined;
  keep(id: string, node: StoredNode, letters: number): void;
}

/** Nothing kept yet; what has not been asked for longest makes room. */
export function createKeptNodes(): KeptNodes {
  const nodes = new LRUCache<string, StoredNode>({ maxSize: mostLetters });
  let of: number | null = null;
  return {
    at: (version) => {
      if (version !== of) nodes.clear();
      of = version;
    },
    get: (id) => nodes.get(id),
    keep: (id, node, letters) => void nodes.set(id, node, { size: letters }),
  };
}

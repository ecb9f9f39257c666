/** What the main thread asks of the threads that hold the connections. */
import type { Branch } from '../../domain/branch';
import type { Filter } from '../../domain/filter';
import type { ListRequest, PageRequest, PathRequest, SearchRequest } from '../graph-store';
import type { WriteTransaction } from '../write-transaction';

/** A read; each names a method of the port. */
export type ReadCall =
  | {
      readonly method: 'nodes' | 'linkCounts' | 'reliedOnBy' | 'comparables' | 'neighbours';
      readonly ids: readonly string[];
    }
  | { readonly method: 'branch'; readonly branch: Branch<SearchRequest> }
  | { readonly method: 'path'; readonly request: PathRequest }
  | { readonly method: 'pages'; readonly request: PageRequest }
  | { readonly method: 'counts'; readonly request: ListRequest }
  | { readonly method: 'ranges'; readonly ids: readonly string[]; readonly where: Filter }
  | { readonly method: 'search'; readonly request: SearchRequest }
  | { readonly method: 'countHits'; readonly request: Omit<SearchRequest, 'page'> }
  | { readonly method: 'statistics' | 'ping' };

/** A read with its limits: `abandoned` is shared, and set to 1 when nobody waits any more. */
export interface ReadTask {
  readonly call: ReadCall;
  readonly deadline: number;
  readonly abandoned: Int32Array;
}

/** A step of a write: one of the transaction's own methods, or its frame; the others are transactions of their own. */
export type WriteTask =
  | { readonly method: 'begin' | 'commit' | 'rollback' | 'makeIndexes' }
  | { readonly method: 'dropIndexes'; readonly argument: readonly [units: number] }
  | { readonly method: 'refresh'; readonly argument: readonly [leastClaims: number] }
  | { readonly method: keyof WriteTransaction; readonly argument: readonly unknown[] };

/** What a thread is told when it starts. */
export interface WorkerData {
  readonly file: string;
}

/** What the process that was started and the workers that serve for it tell each other. */
import type { RunningServer } from './start';

/** From the first process to a worker. A worker that is told to close answers what is under way, and ends. */
export type ToWorker =
  | { readonly kind: 'close' }
  | { readonly kind: 'metrics'; readonly request: number; readonly text: string | null };

/** From a worker to the first process; `failed` says why it cannot serve, with what a system error carries. */
export type FromWorker =
  | ({ readonly kind: 'serving' } & Pick<RunningServer, 'url' | 'engine' | 'statistics'>)
  | { readonly kind: 'failed'; readonly message: string; readonly code?: string; readonly syscall?: string }
  | { readonly kind: 'metrics'; readonly request: number };

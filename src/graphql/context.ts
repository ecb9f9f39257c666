/** What every resolver is given: the loaders of its request, and the few things that a request may do. */
import type { CallContext, GraphStore } from '../store/graph-store';
import type { Refusal } from '../ingest/problem';
import type { DocumentFormat } from '../ingest/read-document';
import { createLoaders, type Loaders } from '../loaders/loaders';

import type { DocumentReader } from './document-reader';
import { createListPlanner, type ListPlanner } from './list-planner';
import { createAnswerSize, type AnswerSize } from './answer-size';

/** What an import changed, or would change in a dry run. */
export interface ImportChanges {
  readonly dryRun: boolean;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly retracted: number;
  readonly dataVersion: string;
}

/** The end of an import: what it changed, or every reason why it was refused. */
export type ImportOutcome = { readonly result: ImportChanges } | Refusal;

/** What a request brings along; `mayWrite` is what its bearer token allows. */
export interface RequestParts {
  readonly store: GraphStore;
  readonly call: CallContext;
  readonly documents: DocumentReader;
  readonly importDocument: (text: string, format: DocumentFormat, dryRun: boolean) => Promise<ImportOutcome>;
  readonly mayWrite: 'yes' | 'unauthenticated' | 'forbidden';
  /** The most objects that lists without pages may put into the answer. */
  readonly mostListed: number;
}

/** The context of one request: never shared with another, and never used for a second operation. */
export interface GraphContext extends RequestParts {
  readonly loaders: Loaders;
  readonly planner: ListPlanner;
  readonly answerSize: AnswerSize;
}

/** The context for one request, with loaders of its own. */
export function createContext(parts: RequestParts): GraphContext {
  const { store, call, mostListed } = parts;
  return {
    ...parts,
    loaders: createLoaders(store, call),
    planner: createListPlanner(),
    answerSize: createAnswerSize(mostListed, call),
  };
}

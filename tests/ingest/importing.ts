/** Imports into a store of the tests, on a fixed day. */
import { importDocuments } from '../../src/ingest/import-documents';
import type { ImportOutcome, ImportResult } from '../../src/ingest/import-settings';
import { displayProblem } from '../../src/ingest/problem';
import type { DocumentFormat } from '../../src/ingest/read-document';
import type { ExportedRecord, GraphStore } from '../../src/store/graph-store';

export const today = '2024-06-09';

interface ImportOptions {
  readonly format?: DocumentFormat;
  readonly dryRun?: boolean;
  readonly day?: string;
}

/** Imports one document. */
export function importText(
  store: GraphStore,
  content: string | Uint8Array,
  { format = 'YAML', dryRun = false, day = today }: ImportOptions = {},
): Promise<ImportOutcome> {
  return importDocuments([{ file: 'doc', format, content }], { store, today: day, dryRun });
}

/** The result of an import that has no problem. */
export async function mustImport(store: GraphStore, content: string, day = today): Promise<ImportResult> {
  return resultOf(await importText(store, content, { day }));
}

export function resultOf(outcome: ImportOutcome): ImportResult {
  if ('problems' in outcome) throw new Error(outcome.problems.map(displayProblem).join('\n'));
  return outcome.result;
}

/** The problems of a refused import as lines: `file:line path: message; suggestion`. */
export function problemLines(outcome: ImportOutcome): readonly string[] {
  return 'problems' in outcome ? outcome.problems.map(displayProblem) : [];
}

/** All that a store holds. */
export async function everythingIn(store: GraphStore): Promise<readonly ExportedRecord[]> {
  const records: ExportedRecord[] = [];
  for await (const record of store.exportAll()) records.push(record);
  return records;
}

/** A stream of these pieces. */
export async function* streamOf(...pieces: readonly (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const piece of pieces) yield typeof piece === 'string' ? Buffer.from(piece) : piece;
}

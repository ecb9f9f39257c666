/** A store with the seed in it. */
import { findDocumentFiles, readDocumentFile } from '../../src/ingest/document-files';
import { importDocuments } from '../../src/ingest/import-documents';
import { displayProblem } from '../../src/ingest/problem';
import { seedFolder } from '../../src/server/start';
import type { GraphStore } from '../../src/store/graph-store';

/** Imports the seed into a store. Throws where it has problems. */
export async function importSeed(store: GraphStore): Promise<GraphStore> {
  const { files } = await findDocumentFiles([seedFolder]);
  const documents = await Promise.all(files.map(readDocumentFile));
  const outcome = await importDocuments(documents, { store, today: '2026-01-01', dryRun: false });
  if ('problems' in outcome) throw new Error(outcome.problems.map(displayProblem).join('\n'));
  return store;
}

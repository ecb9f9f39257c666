import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import fc from 'fast-check';

import { exportDocument } from '../../src/ingest/export-documents';
import { importLines } from '../../src/ingest/import-lines';
import type { GraphStore } from '../../src/store/graph-store';
import { openNeo4jStore } from '../../src/store/neo4j/open';
import { openSqliteStore } from '../../src/store/sqlite/open';
import { openStaging } from '../../src/store/staging';
import { describeWithNeo4j, emptyNeo4j } from '../support/neo4j';
import { createReferenceStore } from '../support/reference-store';

import { everythingIn, importText, mustImport, streamOf, today } from './importing';
import { randomDocuments } from './random-documents';
import { sample, sampleCount } from './sample';

interface Setup {
  open(): Promise<GraphStore>;
  /** Removes what a store that `open` gave, now closed, left behind. */
  remove(): Promise<void>;
  readonly numRuns: number;
}

function describeIngest(engine: string, setup: () => Setup): void {
  let store: GraphStore;

  const reopen = async () => {
    await store.close();
    await setup().remove();
    store = await setup().open();
  };

  beforeEach(async () => {
    store = await setup().open();
  });

  afterEach(async () => {
    await store.close();
    await setup().remove();
  });

  test(`${engine} ends where the reference ends, document by document`, async () => {
    await fc.assert(
      fc.asyncProperty(randomDocuments, async (documents) => {
        await reopen();
        const reference = createReferenceStore();
        for (const document of documents) {
          const text = JSON.stringify(document);
          const expected = withoutVersion(await importText(reference, text, { format: 'JSON' }));
          expect(withoutVersion(await importText(store, text, { format: 'JSON' }))).toEqual(expected);
        }
        expect(await everythingIn(store)).toEqual(await everythingIn(reference));
      }),
      { numRuns: setup().numRuns },
    );
  }, 120_000);

  test(`${engine} takes JSON Lines and gives them back byte for byte`, async () => {
    const reference = createReferenceStore();
    await mustImport(reference, sample);
    await mustImport(reference, 'retract: [{ id: claim/a-week, reason: x }]');
    const text = await linesOf(reference);
    const staging = openStaging();
    const outcome = await importLines(
      { documents: [], lines: [{ file: 'lines', bytes: streamOf(text) }] },
      { store, today, dryRun: false, staging, batchSize: 5, onProgress: () => undefined },
    );
    staging.close();
    expect(outcome).toMatchObject({ result: { created: sampleCount, retracted: 1 } });
    expect(await linesOf(store)).toBe(text);
  });

  test(`${engine} counts a dry run without keeping anything of it`, async () => {
    const before = (await importText(store, '{}')) as { readonly result: { readonly dataVersion: string } };
    const outcome = await importText(store, sample, { dryRun: true });
    expect(outcome).toMatchObject({
      result: { dryRun: true, created: sampleCount, dataVersion: before.result.dataVersion },
    });
    expect(await everythingIn(store)).toEqual([]);
  });
}

function withoutVersion(outcome: Awaited<ReturnType<typeof importText>>): unknown {
  return 'result' in outcome ? { ...outcome.result, dataVersion: null } : outcome;
}

async function linesOf(store: GraphStore): Promise<string> {
  const pieces: string[] = [];
  for await (const piece of exportDocument(store, 'JSON_LINES')) pieces.push(piece);
  return pieces.join('');
}

describe('ingest on SQLite', () => {
  let folder = '';
  describeIngest('SQLite', () => ({
    open: async () => {
      folder = mkdtempSync(join(tmpdir(), 'conflict-graph-'));
      return openSqliteStore(folder);
    },
    remove: async () => rmSync(folder, { recursive: true }),
    numRuns: 15,
  }));
});

describeWithNeo4j('ingest on Neo4j', (connect) => {
  describeIngest('Neo4j', () => ({
    open: () => openNeo4jStore(connect()),
    remove: () => emptyNeo4j(connect()),
    numRuns: 6,
  }));
});

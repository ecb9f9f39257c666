import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

import fc from 'fast-check';

import { createDocumentsFolder } from '../../src/ingest/documents-folder';
import { exportDocument } from '../../src/ingest/export-documents';
import { importLines, stageImport } from '../../src/ingest/import-lines';
import { lintStaged } from '../../src/ingest/lint';
import { createVerifier } from '../../src/ingest/verify';
import { verifyAll } from '../../src/ingest/verify-all';
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

  test(`${engine} lets others write while citations are verified and documents linted`, async () => {
    await importText(store, sample);
    let writes = 0;
    const disturbed: GraphStore = {
      ...store,
      async *exportAll(...given) {
        for await (const record of store.exportAll(...given)) {
          if (writes % 2 === 0) await inTime(store.write((transaction) => transaction.advanceVersion()));
          writes += 1;
          yield record;
        }
      },
    };
    const folder = createDocumentsFolder(tmpdir());
    for await (const verdict of verifyAll(disturbed, createVerifier(folder))) expect(verdict).toBeDefined();
    const verifying = writes;
    expect(verifying).toBeGreaterThan(0);
    const staging = openStaging();
    const settings = {
      store: disturbed,
      today,
      dryRun: true,
      staging,
      batchSize: 5,
      onProgress: () => undefined,
    };
    const lines = [
      { file: 'lines', bytes: streamOf('{"entity":{"id":"unit/new","kind":"UNIT","name":"New"}}') },
    ];
    const { documents } = await stageImport({ documents: [], lines }, settings);
    expect(await lintStaged(documents, folder, settings)).toMatchObject({ problemCount: 1 });
    expect(writes).toBeGreaterThan(verifying);
    staging.close();
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

/** Fails soon where the work would wait for what waits for it. */
async function inTime(work: Promise<unknown>): Promise<void> {
  const timer = new AbortController();
  const late = wait(5_000, 'late', { signal: timer.signal }).catch(() => 'in time');
  expect(await Promise.race([work, late])).not.toBe('late');
  timer.abort();
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

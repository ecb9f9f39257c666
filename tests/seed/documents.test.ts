/** The seed held against its documents: every citation, every paragraph, and what a changed byte does. */
import { copyFileSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { EntityRecord, ReportRecord } from '../../src/domain/records';
import { createDocumentsFolder } from '../../src/ingest/documents-folder';
import { createVerifier } from '../../src/ingest/verify';
import { verifyAll, type Verdict } from '../../src/ingest/verify-all';
import type { GraphStore } from '../../src/store/graph-store';
import { describeWithDocuments } from '../support/documents';
import { createReferenceStore } from '../support/reference-store';
import { importSeed } from '../support/seeded-store';

/** A READ source of the seed, with its reports. */
interface ReadSource {
  readonly source: EntityRecord;
  readonly file: string;
  readonly reports: readonly ReportRecord[];
}

async function readSources(store: GraphStore): Promise<readonly ReadSource[]> {
  const sources: EntityRecord[] = [];
  const reports: ReportRecord[] = [];
  for await (const exported of store.exportAll()) {
    if (exported.kind === 'entity' && exported.record.source?.text) sources.push(exported.record);
    if (exported.kind === 'claim') reports.push(...exported.reports.map(({ record }) => record));
  }
  return sources.map((source) => ({
    source,
    file: source.source?.text?.file ?? '',
    reports: reports.filter((report) => report.source === source.id),
  }));
}

async function verdictsIn(store: GraphStore, documentsDir: string): Promise<readonly Verdict[]> {
  const verdicts: Verdict[] = [];
  const verifier = createVerifier(createDocumentsFolder(documentsDir));
  for await (const verdict of verifyAll(store, verifier)) verdicts.push(verdict);
  return verdicts;
}

/** The citations that are not VERIFIED, as `report index verification`. */
function unverified(verdicts: readonly Verdict[]): readonly string[] {
  return verdicts.flatMap((verdict) =>
    verdict.kind === 'citation' && verdict.verification !== 'VERIFIED'
      ? [`${verdict.report} ${verdict.index} ${verdict.verification}`]
      : [],
  );
}

describeWithDocuments('the seed and its documents', (documentsDir) => {
  let store: GraphStore;
  let read: readonly ReadSource[];
  beforeAll(async () => {
    store = await importSeed(createReferenceStore());
    read = await readSources(store);
  });

  const eachDocument = readdirSync(documentsDir).filter((name) => name.endsWith('.txt'));

  test('every document is the text of one source', () => {
    expect(read.map(({ file }) => file).sort()).toEqual(eachDocument);
  });

  test('every text is as it was read, every citation VERIFIED', async () => {
    const verdicts = await verdictsIn(store, documentsDir);
    const states = verdicts.flatMap((verdict) => (verdict.kind === 'text' ? [verdict.state] : []));
    expect(states).toEqual(eachDocument.map(() => 'UNCHANGED'));
    expect(unverified(verdicts)).toEqual([]);
    expect(verdicts.length).toBeGreaterThan(100);
  });

  test('what stands around every citation is of the paragraph that it is in', async () => {
    const verifier = createVerifier(createDocumentsFolder(documentsDir));
    let cuts = 0;
    for (const { source, file, reports } of read) {
      const lines = readFileSync(join(documentsDir, file), 'utf8').split('\n');
      const paragraphs = lines.filter((line) => line.trim() !== '');
      for (const citation of reports.flatMap(({ citations }) => citations)) {
        const { excerpt, context } = await verifier.verify(source, citation);
        if (excerpt === null || context === null) continue;
        const { before, after, moreBefore, moreAfter } = context;
        const paragraph = paragraphs[(citation.paragraph ?? 0) - 1];
        expect(paragraph).toContain(before + excerpt + after);
        cuts += Number(moreBefore) + Number(moreAfter);
        expect(moreBefore || moreAfter).toBe(paragraph !== before + excerpt + after);
      }
    }
    expect(cuts).toBeGreaterThan(10);
  });

  test.each(eachDocument)('every paragraph of %s is cited, or it is said why not', (name) => {
    const { source, reports } = sourceOf(name);
    const paragraphs = readFileSync(join(documentsDir, name), 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '');
    const cited = reports.flatMap(({ citations }) => citations.map(({ paragraph }) => paragraph));
    const explained = source.source?.reading?.flatMap((reading) => reading.paragraphs) ?? [];
    const accounted = new Set([...cited, ...explained]);
    const numbers = paragraphs.map((_, index) => index + 1);
    expect(numbers.filter((number) => !accounted.has(number))).toEqual([]);
    expect([...accounted].filter((number) => number === null || number > paragraphs.length)).toEqual([]);
    expect(explained.filter((number) => cited.includes(number))).toEqual([]);
  });

  describe('a document of which', () => {
    let folder: string;
    beforeEach(() => {
      folder = mkdtempSync(join(tmpdir(), 'conflict-graph-'));
      for (const name of eachDocument) copyFileSync(join(documentsDir, name), join(folder, name));
    });
    afterEach(() => rmSync(folder, { recursive: true }));

    test.each(eachDocument)('one letter is another: the citations that hold it are MISSING (%s)', async (name) => {
      const characters = [...readFileSync(join(documentsDir, name), 'utf8')];
      const { reports } = sourceOf(name);
      const changed = reports.flatMap(({ citations }) => citations)[0]?.start ?? 0;
      writeFileSync(join(folder, name), characters.with(changed, characters[changed] === '#' ? '+' : '#').join(''));
      const touched = reports.flatMap(({ id, citations }) =>
        citations.flatMap(({ start, end }, index) =>
          start !== null && end !== null && start <= changed && changed < end ? [`${id} ${index} MISSING`] : [],
        ),
      );
      expect(touched.length).toBeGreaterThan(0);
      expect([...unverified(await verdictsIn(store, folder))].sort()).toEqual(touched.sort());
    }); // prettier-ignore

    test.each(eachDocument)(
      'the first word has a letter more: all that follows is MOVED (%s)',
      async (name) => {
        writeFileSync(join(folder, name), `x${readFileSync(join(documentsDir, name), 'utf8')}`);
        const all = sourceOf(name).reports.flatMap(({ id, citations }) =>
          citations.map((_, index) => `${id} ${index} MOVED`),
        );
        expect([...unverified(await verdictsIn(store, folder))].sort()).toEqual(all.sort());
      },
    );
  });

  function sourceOf(name: string): ReadSource {
    const found = read.find(({ file }) => file === name);
    if (found === undefined) throw new Error(`no source has the text ${name}`);
    return found;
  }
});

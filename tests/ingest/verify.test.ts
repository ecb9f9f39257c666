import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { passagesOf } from '../../src/domain/passage';
import type { Citation, EntityRecord } from '../../src/domain/records';
import { citeText } from '../../src/ingest/cite';
import { createDocumentsFolder } from '../../src/ingest/documents-folder';
import { createVerifier, sha256Of } from '../../src/ingest/verify';
import { verifyAll, type Verdict } from '../../src/ingest/verify-all';
import { createReferenceStore } from '../support/reference-store';

import { mustImport } from './importing';

const text = 'A headline\n\nThe general wrote №5 𝒳 to his troops.\nThe general wrote no more.\n';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'conflict-graph-'));
  writeFileSync(join(folder, 'a.txt'), text);
});

afterEach(() => rmSync(folder, { recursive: true }));

function sourceWith(file: string | null, sha256 = sha256Of(text)): EntityRecord {
  return {
    id: 'source/a',
    kind: 'SOURCE',
    name: 'A',
    names: [],
    description: null,
    type: null,
    period: null,
    sameAs: [],
    remarks: [],
    latitude: null,
    longitude: null,
    broader: [],
    source: {
      kind: 'ARTICLE',
      published: null,
      language: null,
      url: null,
      publisher: null,
      authors: [],
      addressees: [],
      reprintOf: null,
      text: file === null ? null : { file, sha256, characters: 70 },
      reading: [],
    },
  };
}

function citing(wanted: string): Citation {
  const cited = citeText(passagesOf(text), wanted);
  if ('occurrences' in cited) throw new Error(`${wanted} stands ${cited.occurrences.length} times`);
  return { at: null, ...cited.citation };
}

const verify = (source: EntityRecord, citation: Citation) =>
  createVerifier(createDocumentsFolder(folder)).verify(source, citation);

describe('a citation', () => {
  const excerpt = 'wrote №5 𝒳 to';

  test('of a span where it stands is VERIFIED, with the span and the words around it', async () => {
    expect(await verify(sourceWith('a.txt'), citing(excerpt))).toEqual({
      verification: 'VERIFIED',
      excerpt,
      context: {
        before: 'The general ',
        after: ' his troops.',
        moreBefore: false,
        moreAfter: false,
      },
    });
  });

  test.each<[string, Partial<Citation>, string]>([
    ['in another paragraph', { paragraph: 3 }, 'MOVED'],
    ['elsewhere', { start: 0, end: 13 }, 'MOVED'],
    ['beyond the end', { start: 1000, end: 1013 }, 'MOVED'],
    ['nowhere', { sha256: sha256Of('Wrote №5 𝒳 to') }, 'MISSING'],
    ['of another length', { end: 43 }, 'MISSING'],
    ['without a hash', { sha256: null }, 'NO_TEXT'],
    ['without offsets', { start: null, end: null }, 'NO_TEXT'],
  ])('of a span %s', async (_name, other, verification) => {
    const citation = { ...citing(excerpt), ...other };
    expect(await verify(sourceWith('a.txt'), citation)).toEqual({
      verification,
      excerpt: null,
      context: null,
    });
  });

  test.each([
    ['that is not there', 'b.txt'],
    ['in a folder that is a file', 'a.txt/b.txt'],
    ['that is a folder', 'folder'],
    ['above the folder', '../a.txt'],
    ['by its whole path', '/etc/hostname'],
    ['with a NUL', 'a.txt\0'],
  ])('of a file %s has NO_TEXT', async (_name, file) => {
    mkdirSync(join(folder, 'folder'));
    expect(await verify(sourceWith(file), citing(excerpt))).toEqual({
      verification: 'NO_TEXT',
      excerpt: null,
      context: null,
    });
  });

  test('of a file that is not UTF-8 is MISSING, and has no span to be found', async () => {
    writeFileSync(join(folder, 'latin.txt'), Buffer.from([0x61, 0xe9]));
    expect(await verify(sourceWith('latin.txt'), citing(excerpt))).toEqual({
      verification: 'MISSING',
      excerpt: null,
      context: null,
    });
    const spanless = { ...citing(excerpt), start: null, end: null, sha256: null };
    expect((await verify(sourceWith('latin.txt'), spanless)).verification).toBe('NO_TEXT');
  });

  test('of a source without a text has NO_TEXT', async () => {
    expect(await verify(sourceWith(null), citing(excerpt))).toEqual({
      verification: 'NO_TEXT',
      excerpt: null,
      context: null,
    });
  });

  test('is looked at anew when the file changes', async () => {
    const verifier = createVerifier(createDocumentsFolder(folder));
    const verdict = async () => (await verifier.verify(sourceWith('a.txt'), citing(excerpt))).verification;
    expect(await verdict()).toBe('VERIFIED');
    writeFileSync(join(folder, 'a.txt'), text.replace('A headline', 'Another headline'));
    expect([await verdict(), await verdict()]).toEqual(['MOVED', 'MOVED']);
    writeFileSync(join(folder, 'a.txt'), text.replace('№5', '№6'));
    expect(await verdict()).toBe('MISSING');
    rmSync(join(folder, 'a.txt'));
    expect(await verdict()).toBe('NO_TEXT');
  });

  test('is searched for without holding up everything else', async () => {
    writeFileSync(join(folder, 'long.txt'), 'x'.repeat(300_000));
    let turns = 0;
    const timer = setInterval(() => (turns += 1), 1);
    const citation = { ...citing(excerpt), start: 0, end: 500 };
    expect((await verify(sourceWith('long.txt'), citation)).verification).toBe('MISSING');
    clearInterval(timer);
    expect(turns).toBeGreaterThan(20);
  });
});

describe('the documents folder', () => {
  test('follows links that stay inside, and refuses those that lead out', async () => {
    const outside = mkdtempSync(join(tmpdir(), 'conflict-graph-'));
    writeFileSync(join(outside, 'secret.txt'), 'secret');
    symlinkSync(join(folder, 'a.txt'), join(folder, 'inside.txt'));
    symlinkSync(join(outside, 'secret.txt'), join(folder, 'outside.txt'));
    symlinkSync(outside, join(folder, 'elsewhere'));
    const documents = createDocumentsFolder(folder);
    expect(await documents.read('inside.txt')).toMatchObject({ state: 'READ', sha256: sha256Of(text) });
    for (const file of ['outside.txt', 'elsewhere/secret.txt']) {
      expect(await documents.read(file)).toEqual({
        state: 'REFUSED',
        reason: `${file} leads out of the documents folder`,
      });
    }
    rmSync(outside, { recursive: true });
  });

  test('need not exist', async () => {
    expect(await createDocumentsFolder(join(folder, 'none')).read('a.txt')).toEqual({ state: 'ABSENT' });
  });

  test('reads a file again only when it has changed', async () => {
    const documents = createDocumentsFolder(folder);
    const first = await documents.read('a.txt');
    expect(await documents.read('a.txt')).toBe(first);
    utimesSync(join(folder, 'a.txt'), 1, 1);
    expect(await documents.read('a.txt')).not.toBe(first);
  });

  test('keeps no more than it may', async () => {
    writeFileSync(join(folder, 'b.txt'), text);
    const documents = createDocumentsFolder(folder, Buffer.byteLength(text) + 1);
    const first = await documents.read('a.txt');
    const second = await documents.read('b.txt');
    expect(await documents.read('b.txt')).toBe(second);
    expect(await documents.read('a.txt')).not.toBe(first);
  });

  test('counts a byte order mark as a character, as the offsets of the whole file do', async () => {
    writeFileSync(join(folder, 'bom.txt'), `\uFEFFone`);
    const found = await createDocumentsFolder(folder).read('bom.txt');
    expect(found.state === 'READ' && found.passages?.slice(1, 4)).toBe('one');
  });
});

test('a search through a text ends where the time of the call is up, and finds the span for the next', async () => {
  const verifier = createVerifier(createDocumentsFolder(folder));
  writeFileSync(join(folder, 'long.txt'), `${'x'.repeat(20_000)}the span`);
  const citation: Citation = {
    type: 'TEXT',
    at: null,
    paragraph: 1,
    start: 0,
    end: 8,
    sha256: sha256Of('the span'),
  };
  const call = { signal: new AbortController().signal, deadline: Date.now() - 1 };
  await expect(verifier.verify(sourceWith('long.txt'), citation, call)).rejects.toMatchObject({
    code: 'TIMEOUT',
  });
  const later = { ...call, deadline: Date.now() + 60_000 };
  expect(await verifier.verify(sourceWith('long.txt'), citation, later)).toMatchObject({
    verification: 'MOVED',
  });
});

test('the text of a source is unchanged, changed or missing', async () => {
  const verifier = createVerifier(createDocumentsFolder(folder));
  expect(await verifier.textState(sourceWith('a.txt'))).toBe('UNCHANGED');
  expect(await verifier.textState(sourceWith('a.txt', createHash('sha256').digest('hex')))).toBe('CHANGED');
  renameSync(join(folder, 'a.txt'), join(folder, 'b.txt'));
  expect(await verifier.textState(sourceWith('a.txt'))).toBe('MISSING');
  expect(await verifier.textState(sourceWith(null))).toBe('MISSING');
  const latin = Buffer.from([0x61, 0xe9]);
  writeFileSync(join(folder, 'latin.txt'), latin);
  const recorded = createHash('sha256').update(latin).digest('hex');
  expect(await verifier.textState(sourceWith('latin.txt', recorded))).toBe('CHANGED');
});

describe('citing', () => {
  const passages = passagesOf(text);

  test('a text that stands once', () => {
    expect(citeText(passages, 'no more')).toEqual({
      citation: { type: 'TEXT', paragraph: 3, start: 68, end: 75, sha256: sha256Of('no more') },
    });
  });

  test('a text that stands more often needs its paragraph', () => {
    expect(citeText(passages, 'general')).toEqual({
      occurrences: [
        { paragraph: 2, start: 16, end: 23 },
        { paragraph: 3, start: 54, end: 61 },
      ],
    });
    expect(citeText(passages, 'general', 3)).toEqual({
      citation: { type: 'TEXT', paragraph: 3, start: 54, end: 61, sha256: sha256Of('general') },
    });
  });

  test('a text that does not stand there', () => {
    expect(citeText(passages, 'General')).toEqual({ occurrences: [] });
  });
});

test('everything in a store is verified, but for what is retracted', async () => {
  const store = createReferenceStore();
  const { type, paragraph, start, end, sha256 } = citing('no more');
  const citation = `{ type: ${type}, paragraph: ${paragraph}, start: ${start}, end: ${end}, sha256: ${sha256} }`;
  const report = (source: string, citations: string) =>
    `{ source: ${source}, stance: ASSERTS, citations: [${citations}] }`;
  const held = (file: string, hash = sha256Of(text)) =>
    `text: { file: ${file}, sha256: ${hash}, characters: 80 }`;
  await mustImport(
    store,
    `sources:
  - { id: source/a, kind: ARTICLE, name: A, ${held('a.txt')} }
  - { id: source/b, kind: ARTICLE, name: B, ${held('a.txt', 'f'.repeat(64))} }
  - { id: source/c, kind: ARTICLE, name: C, ${held('c.txt')} }
  - { id: source/d, kind: LETTER, name: D }
claims:
  - id: claim/a
    statement: X
    reports:
      - ${report('source/a', `${citation}, { type: PAGE, at: p. 1 }`)}
      - ${report('source/b', citation.replace('paragraph: 3', 'paragraph: 2'))}
      - ${report('source/c', citation)}
      - { source: source/d, stance: ASSERTS }
  - { id: claim/b, statement: X, reports: [${report('source/a', citation)}] }
  - { id: claim/c, statement: X, reports: [${report('source/a', citation)}] }
retract: [{ id: claim/b, reason: x }, { id: report/a~c, reason: x }]`,
  );
  const verdicts: Verdict[] = [];
  for await (const verdict of verifyAll(store, createVerifier(createDocumentsFolder(folder)))) {
    verdicts.push(verdict);
  }
  expect(verdicts).toEqual([
    { kind: 'text', source: 'source/a', file: 'a.txt', state: 'UNCHANGED' },
    { kind: 'text', source: 'source/b', file: 'a.txt', state: 'CHANGED' },
    { kind: 'text', source: 'source/c', file: 'c.txt', state: 'MISSING' },
    { kind: 'citation', report: 'report/a~a', source: 'source/a', index: 0, verification: 'VERIFIED' },
    { kind: 'citation', report: 'report/a~a', source: 'source/a', index: 1, verification: 'NO_TEXT' },
    { kind: 'citation', report: 'report/b~a', source: 'source/b', index: 0, verification: 'MOVED' },
    { kind: 'citation', report: 'report/c~a', source: 'source/c', index: 0, verification: 'NO_TEXT' },
  ]);
});

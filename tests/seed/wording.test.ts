import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

import { parse } from 'yaml';

import { describeWithDocuments } from '../support/documents';

const root = join(__dirname, '..', '..', '..');
const mostWords = 7;

/** Words in their order, whatever stands between them. */
function wordsOf(text: string): readonly string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[’‘]/g, "'")
      .match(/[\p{L}\p{N}]+(?:'[\p{L}]+)?/gu) ?? []
  );
}

function spansOf(words: readonly string[]): readonly string[] {
  const count = Math.max(0, words.length - mostWords);
  return Array.from({ length: count }, (_, start) => words.slice(start, start + mostWords + 1).join(' '));
}

const notOurs = new Set(['node_modules', 'dist', '.git', '.cache', 'data', 'documents', 'package-lock.json']);

/** Every text file of the project. */
function projectFiles(folder = ''): readonly string[] {
  return readdirSync(join(root, folder)).flatMap((name) => {
    const path = join(folder, name);
    if (notOurs.has(name) || /\.(png|ico|woff2?)$/.test(name)) return [];
    return statSync(join(root, path)).isDirectory() ? projectFiles(path) : [path];
  });
}

/** The titles of the documents, which the seed may hold as they are. */
function titles(): readonly string[] {
  const folder = join(root, 'seed', 'sources');
  return readdirSync(folder).flatMap((file) => {
    const { sources = [] } = parse(readFileSync(join(folder, file), 'utf8')) as {
      sources?: { name: string }[];
    };
    return sources.map(({ name }) => name);
  });
}

describeWithDocuments('the wording of the project', (documentsDir) => {
  const documents = readdirSync(documentsDir).filter((file) => file.endsWith('.txt'));

  test('no eight consecutive words of a document stand in it, titles aside', () => {
    const spans = new Set(
      documents.flatMap((file) => spansOf(wordsOf(readFileSync(join(documentsDir, file), 'utf8')))),
    );
    for (const span of titles().flatMap((title) => spansOf(wordsOf(title)))) spans.delete(span);
    expect(spans.size).toBeGreaterThan(1000);
    const found = projectFiles().flatMap((file) => {
      const text = readFileSync(join(root, file), 'utf8');
      return spansOf(wordsOf(text))
        .filter((span) => spans.has(span))
        .map((span) => `${file}: ${span}`);
    });
    expect(found).toEqual([]);
  });

  test('the check finds a copied sentence', () => {
    const [document] = documents;
    const words = wordsOf(readFileSync(join(documentsDir, document ?? ''), 'utf8'));
    expect(spansOf(words)).toContain(words.slice(100, 108).join(' '));
  });
});

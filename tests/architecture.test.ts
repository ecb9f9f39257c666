import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

import ts from 'typescript';

const root = join(__dirname, '..', '..');
const source = join(root, 'src');

/** The house: each folder with its rank and the packages that it may use, any of the listed. */
const folders: Readonly<
  Record<string, { readonly rank: number; readonly packages: readonly string[] | 'any' }>
> = {
  domain: { rank: 0, packages: ['edtf'] },
  store: { rank: 1, packages: 'any' },
  loaders: { rank: 2, packages: ['dataloader'] },
  ingest: { rank: 2, packages: 'any' },
  graphql: { rank: 3, packages: 'any' },
  server: { rank: 4, packages: 'any' },
  cli: { rank: 5, packages: 'any' },
  // The pages: a client of the API like any other, so nobody's and nobody's to import.
  explorer: { rank: 9, packages: 'any' },
};

interface Import {
  readonly from: string;
  /** The imported file under `src`, or null for a package. */
  readonly to: string | null;
  readonly text: string;
  readonly isType: boolean;
}

/** What the pages import that is no program: styles, pictures, text. */
const notCode = /\.(css|svg)$|\?raw$/;

const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.m?tsx?$/.test(file))
  .sort();
const imports = files.flatMap(importsOf);

function importsOf(file: string): readonly Import[] {
  const path = join(source, file);
  const text = readFileSync(path, 'utf8');
  const named = (pattern: RegExp) =>
    new Set([...text.matchAll(pattern)].map(([, first, second]) => first ?? second));
  const types = named(/^(?:import|export) type [^;]*? from '([^']+)';/gms);
  const values = named(/^(?:import|export) (?!type )(?:[^;]*? from )?'([^']+)';|\bimport\('([^']+)'\)/gms);
  return ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => ({
    from: file,
    to: fileName.startsWith('.') && !notCode.test(fileName) ? fileAt(resolve(dirname(path), fileName)) : null,
    text: fileName,
    isType: types.has(fileName) && !values.has(fileName),
  }));
}

function fileAt(path: string): string {
  const found = files.find((file) =>
    ['.ts', '.d.ts', '.tsx'].some((ending) => join(source, file) === path + ending),
  );
  if (found === undefined) throw new Error(`no such file: ${relative(root, path)}`);
  return found;
}

const folderOf = (file: string) => file.split('/')[0] ?? '';
const show = ({ from, text }: Import) => `${from} imports ${text}`;

describe('the house', () => {
  test('has these folders and no others', () => {
    expect([...new Set(files.map(folderOf))].sort()).toEqual(Object.keys(folders).sort());
    expect(files.length).toBeGreaterThan(50);
  });

  test('imports run from higher ranks to lower ones', () => {
    const wrong = imports.filter(({ from, to }) => {
      if (to === null || folderOf(from) === folderOf(to)) return false;
      return (folders[folderOf(from)]?.rank ?? 0) <= (folders[folderOf(to)]?.rank ?? 9);
    });
    expect(wrong.map(show)).toEqual([]);
  });

  test('the pages are a client of the API: they import nothing of ours, and nothing of ours imports them', () => {
    const crossing = imports.filter(
      ({ from, to }) => to !== null && (folderOf(from) === 'explorer') !== (folderOf(to) === 'explorer'),
    );
    expect(crossing.map(show)).toEqual([]);
  });

  test('above the store only its port is known, and it is opened in two places', () => {
    const port = ['store/graph-store.ts', 'store/write-transaction.ts'];
    const wrong = imports.filter(({ from, to, isType }) => {
      if (to === null || folderOf(to) !== 'store' || folderOf(from) === 'store') return false;
      // What ends a call of the store ends the work around it too.
      if (to === 'store/call-limits.ts') return false;
      if (to === 'store/open-store.ts') return folderOf(from) !== 'cli' && from !== 'server/start.ts';
      if (to === 'store/staging.ts') return folderOf(from) !== 'cli';
      return !port.includes(to) || !isType;
    });
    expect(wrong.map(show)).toEqual([]);
  });

  test('no file imports itself by way of others', () => {
    const next = (file: string) =>
      imports.filter(({ from, to }) => from === file && to !== null).map(({ to }) => to ?? '');
    const circles: string[] = [];
    const done = new Set<string>();
    const walk = (file: string, path: readonly string[]) => {
      if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' -> '));
      if (done.has(file) || path.includes(file)) return;
      next(file).forEach((to) => walk(to, [...path, file]));
      done.add(file);
    };
    files.forEach((file) => walk(file, []));
    expect(circles).toEqual([]);
  });

  test('the domain is pure, and folders use only their packages', () => {
    const wrong = imports.filter(({ from, to, text }) => {
      const { packages = 'any' } = folders[folderOf(from)] ?? {};
      return to === null && packages !== 'any' && !packages.includes(text);
    });
    expect(wrong.map(show)).toEqual([]);
    const impure = files
      .filter((file) => folderOf(file) === 'domain')
      .filter((file) =>
        /\bDate\.now|new Date\b|Math\.random|\bprocess\.|\bconsole\./.test(
          readFileSync(join(source, file), 'utf8'),
        ),
      );
    expect(impure).toEqual([]);
  });

  test.each([
    ['better-sqlite3', ['store/sqlite/connection.ts']],
    ['neo4j-driver', ['store/neo4j/connection.ts']],
    ['edtf', ['domain/period.ts']],
    ['dataloader', ['loaders/batch-loader.ts']],
    ['piscina', ['store/sqlite/open.ts']],
    ['fastify', ['server/http.ts']],
  ])('%s is known to its own files alone', (name, expected) => {
    const users = [
      ...new Set(imports.filter(({ text, isType }) => text === name && !isType).map(({ from }) => from)),
    ];
    expect(users.length).toBeGreaterThan(0);
    expect(users).toEqual(expected);
  });

  test('both stores have the same files side by side', () => {
    const names = (engine: string) =>
      files.filter((file) => file.startsWith(`store/${engine}/`)).map((file) => file.split('/')[2]);
    const shared = [
      'connection.ts',
      'filter.ts',
      'open.ts',
      'path.ts',
      'read.ts',
      'schema.ts',
      'search.ts',
      'write.ts',
    ];
    expect(names('sqlite')).toEqual(expect.arrayContaining(shared));
    expect(names('neo4j')).toEqual(expect.arrayContaining(shared));
  });

  test('statements of a query language stand in the store alone', () => {
    const statement = /\b(SELECT\s[\s\S]{0,80}\sFROM\s|INSERT INTO|DELETE FROM|MATCH \(|MERGE \(|UNWIND \$)/;
    const wrong = files.filter(
      (file) => folderOf(file) !== 'store' && statement.test(readFileSync(join(source, file), 'utf8')),
    );
    expect(wrong).toEqual([]);
  });

  test('every file opens by saying what it is for, and none is a drawer for odds and ends', () => {
    const own = files.filter((file) => !/\/(generated|gql)\//.test(file));
    const silent = own.filter(
      (file) => !readFileSync(join(source, file), 'utf8').startsWith('/**') && !file.startsWith('cli/main'),
    );
    expect(silent).toEqual([]);
    expect(own.filter((file) => /(^|\/)(index|utils?|helpers?|common|types)\.tsx?$/.test(file))).toEqual([]);
  });
});

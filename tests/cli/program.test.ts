import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

import { openConnection } from '../../src/store/sqlite/connection';
import { sql } from '../../src/store/sqlite/fragment';
import { describeWithDocuments } from '../support/documents';
import { jsonLines } from '../support/json-lines';
import { programFile, runProgram, startProgram, type Ran } from '../support/program';

const root = join(__dirname, '..', '..', '..');
const seed = join(root, 'seed');
let folder: string;
let settings: Readonly<Record<string, string>>;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'conflict-graph-'));
  settings = { DATA_DIR: join(folder, 'data') };
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

describe('conflict-graph', () => {
  test('teaches its commands, and each command itself', async () => {
    const { code, out } = await runProgram(['--help'], {});
    expect(code).toBe(0);
    const commands = [...out.matchAll(/^ {2}([a-z]+)[ [].*$/gm)].map((match) => match[1]);
    expect(commands).toEqual([
      'serve',
      'import',
      'check',
      'export',
      'verify',
      'audit',
      'cite',
      'query',
      'help',
    ]);
    for (const command of commands.slice(0, -1)) {
      const help = await runProgram([command ?? '', '--help'], {});
      expect([help.code, help.out]).toEqual([0, expect.stringContaining(`Usage: conflict-graph ${command}`)]);
    }
  });

  test.each([
    ['no command', []],
    ['an unknown command', ['improt', 'x.yaml']],
    ['an unknown option', ['export', '--colour']],
    ['a missing argument', ['import']],
    ['a format that there is not', ['export', '--format', 'csv']],
    ['a file that is not there', ['import', 'nowhere.yaml']],
    ['a file of another kind', ['import', join(root, 'package.json'), join(root, 'README.md')]],
    ['a question that is not there', ['query', 'nowhere.graphql']],
    ['variables that are not JSON', ['query', '-', '--variables', '{']],
    ['nothing to find', ['cite', '--document', 'x.txt']],
    ['a document that is not there', ['cite', '--document', 'x.txt', '--find', 'y']],
  ])('ends with 2 for %s, and says why', async (_, given) => {
    const { code, out, err } = await runProgram(given, settings);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/\w/);
    expect(err).not.toMatch(/^\s+at /m);
  });

  test('ends with 2 for wrong settings, and names them all', async () => {
    const { code, err } = await runProgram(['serve'], { PORT: 'x', MAX_DEPTH: '0', NEO4J_URI: 'localhost' });
    expect(code).toBe(2);
    expect(err).toBe(
      'Wrong settings:\n' +
        '  PORT must be a whole number from 0 to 65535\n' +
        '  NEO4J_URI must begin with bolt:// or neo4j:// (or +s, +ssc) and name a host\n' +
        '  MAX_DEPTH must be a whole number from 1 to 100\n',
    );
  });

  test.each([
    ['a file', () => write('data', 'a file')],
    ['below a file', () => join(write('data', 'a file'), 'below', 'that')],
    ['where none can be made', () => '/proc/nope'],
    ['far below where none can be made', () => '/proc/nope/a/b'],
  ])('ends with 1 where the folder of the store is %s, and says why', async (_, dataDir) => {
    for (const command of ['export', 'serve']) {
      const { code, out, err } = await runProgram([command], { DATA_DIR: dataDir() });
      expect([code, out, err]).toEqual([
        1,
        '',
        expect.stringMatching(/^STORE_UNAVAILABLE: The SQLite store .* cannot be opened: .*\n$/),
      ]);
    }
  });

  test('makes the folder of the store, at any depth', async () => {
    const settings = { DATA_DIR: join(folder, 'a', 'b', 'c') };
    expect(await runProgram(['export'], settings)).toEqual({ code: 0, out: '{}\n', err: '' });
  });

  test('imports the seed, and says so when there is nothing to do', async () => {
    const first = await runProgram(['import', seed], settings);
    expect(first).toEqual({
      code: 0,
      out: expect.stringMatching(
        /^Imported: \d+ created, 0 updated, 0 unchanged, 0 retracted\. Data version 1\.\n$/,
      ),
      err: '',
    });
    const again = await runProgram(['import', seed], settings);
    expect(again.out).toMatch(/^Nothing changed: all \d+ records are there already\.\n$/);
  });

  test('checks without writing, and names every problem', async () => {
    const good = await runProgram(['check', seed], settings);
    expect([good.code, good.out]).toEqual([
      0,
      expect.stringMatching(/^No problems\. An import would give: \d+ created/),
    ]);
    const bad = write(
      'bad.yaml',
      'entities:\n  - { id: unit/a, kind: UNIT }\nclaims:\n  - id: claim/x\n    statement: X\n    about: [unit/b]\n    reports: []\n',
    );
    const refused = await runProgram(['check', bad], settings);
    expect(refused.code).toBe(1);
    expect(refused.out).toBe('');
    expect(refused.err).toContain(`${bad}:2 entities[0].name: `);
    expect(refused.err).toContain(`${bad}:6 claims[0].about[0]: `);
    const { out } = await runProgram(['query', '-'], settings, '{ statistics { units claims dataVersion } }');
    expect(JSON.parse(out)).toEqual({ data: { statistics: { units: 0, claims: 0, dataVersion: '0' } } });
  });

  test('takes several files as one import, JSON Lines among them', async () => {
    const unit = write('unit.yaml', 'entities: [{ id: unit/a, kind: UNIT, name: A, remarks: [] }]');
    const line = (about: string) => `{"claim": {"id": "claim/a", "statement": "A", "about": ["${about}"]}}\n`;
    const good = write('good.jsonl', line('unit/a'));
    const bad = write('bad.jsonl', line('unit/b'));
    for (const command of ['check', 'import']) {
      const refused = await runProgram([command, unit, good, bad], settings);
      expect(refused).toEqual({
        code: 1,
        out: '',
        err:
          `${bad}:1 claim: claim/a stands twice with different content; the other is in ${good}, line 1\n` +
          `${bad}:1 claim.about[0]: unknown id "unit/b"; write it under \`entities\`, or leave the id out\n` +
          '2 problems. Nothing was written.\n',
      });
      expect((await runProgram(['export'], settings)).out).toBe('{}\n');
    }
    expect(await runProgram(['check', good, unit], settings)).toEqual({
      code: 0,
      out: 'No problems. An import would give: 2 created, 0 updated, 0 unchanged, 0 retracted.\n',
      err: '',
    });
    expect((await runProgram(['import', good, unit], settings)).out).toBe(
      'Imported: 2 created, 0 updated, 0 unchanged, 0 retracted. Data version 1.\n',
    );
  });

  test('what it exports it imports again to the same bytes, in every format', async () => {
    await runProgram(['import', seed], settings);
    for (const format of ['yaml', 'json', 'jsonl']) {
      const file = join(folder, `export.${format}`);
      expect(await runProgram(['export', '--format', format, '--output', file], settings)).toEqual({
        code: 0,
        out: '',
        err: '',
      });
      const other = { DATA_DIR: join(folder, `from-${format}`) };
      expect((await runProgram(['import', file], other)).code).toBe(0);
      const { out } = await runProgram(['export', '--format', format], other);
      expect(out).toBe(readFileSync(file, 'utf8'));
    }
  });

  test('ends an export quietly where its reader has had enough', async () => {
    const file = write('many.jsonl', [...jsonLines(600)].join(''));
    await runProgram(['import', file], settings);
    const child = startProgram(['export'], settings);
    child.stdout.once('data', () => child.stdout.destroy());
    const code = new Promise<number | null>((resolve) => child.once('exit', resolve));
    expect([await text(child.stderr), await code]).toEqual(['', 0]);
  });

  test('asks a question, with variables, from a file or from its input', async () => {
    await runProgram(['import', seed], settings);
    const question = write('q.graphql', 'query Q($id: ID!) { order(id: $id) { id } }');
    const given = ['query', question, '--variables', '{"id": "order/ussr-nko-227"}'];
    expect(await runProgram(given, settings)).toEqual({
      code: 0,
      out: '{\n  "data": {\n    "order": {\n      "id": "order/ussr-nko-227"\n    }\n  }\n}\n',
      err: '',
    });
    const wrong = await runProgram(['query', '-'], settings, '{ order(id: "x") { id } }');
    expect([wrong.code, JSON.parse(wrong.out)]).toEqual([
      1,
      expect.objectContaining({ errors: [expect.anything()] }),
    ]);
  });
});

describe('conflict-graph where files or streams fail it', () => {
  const unit = (name: string) => `entities: [{ id: unit/${name}, kind: UNIT, name: X }]`;

  /** Runs the program in a shell that is limited so. */
  async function runLimited(limit: string, given: readonly string[]): Promise<Ran> {
    const script = `${limit} && exec "$@"`;
    const child = spawn('sh', ['-c', script, 'sh', process.execPath, programFile, ...given], {
      env: settings,
    });
    const code = new Promise<number | null>((resolve) => child.once('exit', resolve));
    const [out, err] = await Promise.all([text(child.stdout), text(child.stderr)]);
    return { code: await code, out, err };
  }

  test('takes a folder for a folder, whatever its name, and more files than can be open at once', async () => {
    mkdirSync(join(folder, 'all', 'x.yaml'), { recursive: true });
    write('all/x.yaml/a.yaml', unit('a'));
    for (let index = 0; index < 200; index += 1) write(`all/${index}.yaml`, unit(`u-${index}`));
    const { code, out, err } = await runLimited('ulimit -n 100', ['import', join(folder, 'all')]);
    expect([code, out, err]).toEqual([0, expect.stringMatching(/^Imported: 201 created/), '']);
  });

  test.each([
    ['a file that is named', 'ELOOP', 'endless.yaml', 'endless.yaml'],
    ['a document in a folder', 'ENOENT', 'nowhere', 'all/broken.yaml'],
    ['lines in a folder', 'ENOENT', 'nowhere', 'all/broken.jsonl'],
  ])('ends with 2 for %s that cannot be read, and says why', async (_, reason, target, path) => {
    mkdirSync(join(folder, 'all'));
    symlinkSync(target, join(folder, path));
    const named = path.startsWith('all') ? 'all' : path;
    expect(await runProgram(['import', join(folder, named)], settings)).toEqual({
      code: 2,
      out: '',
      err: expect.stringMatching(new RegExp(`^${join(folder, path)} cannot be read: ${reason}\\b.*\n$`)),
    });
  });

  test('ends with 1 where the store fails an export into a file, which is not there then', async () => {
    await runProgram(['import', write('unit.yaml', unit('a'))], settings);
    const file = join(folder, 'data', 'conflict-graph.sqlite');
    const connection = openConnection(file, 'write');
    const table = connection.get<{ rootpage: number }>(
      sql`SELECT rootpage FROM sqlite_schema WHERE name = 'entity'`,
    );
    const size = connection.get<{ page_size: number }>(sql`PRAGMA page_size`)?.page_size ?? 0;
    connection.script('PRAGMA wal_checkpoint(TRUNCATE)');
    connection.close();
    const bytes = readFileSync(file);
    const start = ((table?.rootpage ?? 0) - 1) * size;
    writeFileSync(file, bytes.fill(0xff, start, start + size));
    expect(await runProgram(['export', '--output', join(folder, 'export.yaml')], settings)).toEqual({
      code: 1,
      out: '',
      err: 'STORE_UNAVAILABLE: The SQLite store cannot be used now: database disk image is malformed.\n',
    });
    expect(existsSync(join(folder, 'export.yaml'))).toBe(false);
  });

  test('ends with 1 where the disk takes no more', async () => {
    const file = write('many.jsonl', [...jsonLines(1_000)].join(''));
    expect(await runLimited('ulimit -f 1800', ['import', file])).toEqual({
      code: 1,
      out: '',
      err: expect.stringMatching(/^STORE_UNAVAILABLE: The SQLite store cannot be used now: .*\n$/),
    });
  });
});

describe('conflict-graph audit', () => {
  const database = () => openConnection(join(folder, 'data', 'conflict-graph.sqlite'), 'write');

  test('finds nothing after an import, which leaves its summaries made', async () => {
    const file = write('many.jsonl', [...jsonLines(300)].join(''));
    expect((await runProgram(['import', file], settings)).code).toBe(0);
    const connection = database();
    const kept = connection.all(sql`SELECT entity, sources, figureSources FROM summary ORDER BY entity`);
    expect(kept).toEqual(
      ['topic/losses', 'topic/war'].map((entity) => ({ entity, sources: 30, figureSources: 30 })),
    );
    const stale = () => connection.all(sql`SELECT entity FROM stale`);
    expect(stale()).toEqual([]);
    // As an import leaves it that was killed before its last step: the same import completes it.
    connection.script(
      `INSERT INTO stale VALUES ('topic/war'); DELETE FROM summary WHERE entity = 'topic/war'`,
    );
    expect((await runProgram(['import', file], settings)).out).toMatch(/^Nothing changed/);
    expect(stale()).toEqual([]);
    connection.close();
    expect(await runProgram(['audit'], settings)).toEqual({
      code: 0,
      out: 'No differences: all that the store keeps ready is as its records say.\n',
      err: '',
    });
  });

  test('ends with 1 for what is not as the records say, and names it', async () => {
    const file = write('many.jsonl', [...jsonLines(300)].join(''));
    await runProgram(['import', file], settings);
    const connection = database();
    connection.script(`
      UPDATE measure SET figureCount = 7;
      UPDATE measure_on SET figures = 7 WHERE entity = 'unit/u-1';
      UPDATE summary SET sources = 7 WHERE entity = 'topic/losses';
      DELETE FROM reporting WHERE entity = 'topic/losses' AND isFigure AND source = 'source/s-1';
      UPDATE figure_range SET origins = 7 WHERE entity = 'topic/losses';
      DELETE FROM summary WHERE entity = 'topic/war';
    `);
    connection.close();
    const { code, out, err } = await runProgram(['audit'], settings);
    expect([code, out]).toEqual([1, '']);
    expect(err.trimEnd().split('\n')).toEqual([
      'measure/losses: the number of its figures is wrong',
      'unit/u-1: the numbers of figures on it are wrong',
      'topic/war: it has many claims on it and no summary, and none is due',
      'topic/losses: the number of sources that report on it is wrong',
      'topic/losses: the sources that report figures on it are not those that its summary has',
      'topic/losses: the range of measure/losses over the figures on it is wrong',
    ]);
  });
});

describe('conflict-graph check --strict', () => {
  test('teaches what it finds', async () => {
    const { code, out } = await runProgram(['check', '--help'], {});
    expect([code, out]).toEqual([0, expect.stringContaining('a figure without a period')]);
  });

  test('ends with 1 for what is right and yet not good, and names it', async () => {
    const unit = write('unit.yaml', 'entities: [{ id: unit/a, kind: UNIT, name: A }]');
    const claim = write('claim.jsonl', '{"claim": {"id": "claim/a", "statement": "A"}}\n');
    expect(await runProgram(['check', unit, claim], settings)).toMatchObject({ code: 0, err: '' });
    expect(await runProgram(['check', '--strict', unit, claim], settings)).toEqual({
      code: 1,
      out: '',
      err:
        `${claim}:1 claim: claim/a is about no entity and no topic; name what it speaks of under \`about\`\n` +
        `${unit}:1 entities[0]: nothing speaks about unit/a; write a claim about it, or leave it out\n` +
        '2 findings. Nothing was written.\n',
    });
    expect((await runProgram(['export'], settings)).out).toBe('{}\n');
  });

  test('looks at the documents together with the store, and ends with 0 where it finds nothing', async () => {
    await runProgram(
      ['import', write('unit.yaml', 'entities: [{ id: unit/a, kind: UNIT, name: A }]')],
      settings,
    );
    const claim = write('claim.yaml', 'claims: [{ id: claim/a, statement: A, about: [unit/a] }]');
    expect(await runProgram(['check', '--strict', claim], settings)).toEqual({
      code: 0,
      out: 'No problems. An import would give: 1 created, 0 updated, 0 unchanged, 0 retracted.\n',
      err: '',
    });
  });

  test('names problems alone where there are any', async () => {
    const bad = write(
      'bad.yaml',
      'claims: [{ id: claim/a, statement: A, about: [unit/a] }, { id: claim/b, statement: B }]',
    );
    expect(await runProgram(['check', '--strict', bad], settings)).toEqual({
      code: 1,
      out: '',
      err:
        `${bad}:1 claims[0].about[0]: unknown id "unit/a"; write it under \`entities\`, or leave the id out\n` +
        'One problem. Nothing was written.\n',
    });
  });

  test('says which texts it could not look at', async () => {
    const source = `{ id: source/a, kind: LETTER, name: A, text: { file: a.txt, sha256: ${'a'.repeat(64)}, characters: 9 } }`;
    const claim = '{ id: claim/a, statement: A, about: [source/a] }';
    const path = write('a.yaml', `sources: [${source}]\nclaims: [${claim}]`);
    expect(
      await runProgram(['check', '--strict', path], { ...settings, DOCUMENTS_DIR: folder }),
    ).toMatchObject({
      code: 0,
      out:
        'No problems. An import would give: 2 created, 0 updated, 0 unchanged, 0 retracted.\n' +
        `NOT CHECKED: the paragraphs of source/a, for want of a.txt in ${folder} (DOCUMENTS_DIR): it is not there\n`,
      err: '',
    });
  });
});

describe('conflict-graph verify', () => {
  const text = 'One line.\nAnother line.\n';
  const sha256Of = (of: string) => createHash('sha256').update(of).digest('hex');
  const citing = (wanted: string, paragraph: number, start: number) =>
    `{ type: TEXT, paragraph: ${paragraph}, start: ${start}, end: ${start + wanted.length}, sha256: ${sha256Of(wanted)} }`;

  async function verifying(citations: string, recorded = text): Promise<Ran> {
    const source = `{ id: source/a, kind: ARTICLE, name: A, text: { file: a.txt, sha256: ${sha256Of(recorded)}, characters: 24 } }`;
    const report = `{ source: source/a, stance: ASSERTS, citations: [${citations}] }`;
    const document = `sources: [${source}]\nclaims: [{ id: claim/a, statement: A, reports: [${report}] }]`;
    expect(await runProgram(['import', write('a.yaml', document)], settings)).toMatchObject({
      code: 0,
      err: '',
    });
    return runProgram(['verify'], { ...settings, DOCUMENTS_DIR: folder });
  }

  const [inPlace, moved, missing] = [citing('One', 1, 0), citing('One', 1, 4), citing('Two', 1, 0)];
  const changed = 'source/a: a.txt is not the text that was recorded (CHANGED)\n';

  test.each([
    ['what stands where it says', inPlace, text, 0, '1 VERIFIED, 0 MOVED, 0 MISSING, 0 NO_TEXT\n', ''],
    ['what was moved', moved, text, 1, '0 VERIFIED, 1 MOVED, 0 MISSING, 0 NO_TEXT\n', 'report/a~a, citation 1: MOVED\n'],
    ['what is missing', `${inPlace}, ${missing}`, text, 1, '1 VERIFIED, 0 MOVED, 1 MISSING, 0 NO_TEXT\n', 'report/a~a, citation 2: MISSING\n'],
    ['a changed text', inPlace, 'Other.', 1, '1 VERIFIED, 0 MOVED, 0 MISSING, 0 NO_TEXT\n', changed],
    ['what has no span', '{ type: PAGE, at: p. 3 }', text, 0, '0 VERIFIED, 0 MOVED, 0 MISSING, 1 NO_TEXT\nNOT VERIFIED: one citation without start, end and sha256 to compare\n', ''],
  ])('of %s', async (_name, citations, recorded, code, out, err) => {
    write('a.txt', text);
    expect(await verifying(citations, recorded)).toEqual({ code, out, err });
  }); // prettier-ignore

  test('of a text that is not at hand', async () => {
    expect(await verifying(`${inPlace}, ${moved}`)).toEqual({
      code: 0,
      out:
        '0 VERIFIED, 0 MOVED, 0 MISSING, 2 NO_TEXT\n' +
        `NOT VERIFIED: 2 citations, because one text is not in ${folder} (DOCUMENTS_DIR): a.txt\n`,
      err: '',
    });
  });

  test('of a text that is not UTF-8', async () => {
    writeFileSync(join(folder, 'a.txt'), Buffer.from([0x4f, 0xff]));
    expect(await verifying(inPlace)).toEqual({
      code: 1,
      out: '0 VERIFIED, 0 MOVED, 1 MISSING, 0 NO_TEXT\n',
      err: `${changed}report/a~a, citation 1: MISSING\n`,
    });
  });
});

describeWithDocuments('conflict-graph with the documents at hand', (documentsDir) => {
  test('finds every citation of the seed where it says', async () => {
    await runProgram(['import', seed], settings);
    const { code, out, err } = await runProgram(['verify'], { ...settings, DOCUMENTS_DIR: documentsDir });
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/^[1-9]\d+ VERIFIED, 0 MOVED, 0 MISSING, 0 NO_TEXT\n$/);
  });

  test('finds nothing in the seed that is not good', async () => {
    const given = { ...settings, DOCUMENTS_DIR: documentsDir };
    expect(await runProgram(['check', '--strict', seed], given)).toEqual({
      code: 0,
      out: expect.stringMatching(/^No problems\. .*\n$/),
      err: '',
    });
  });

  test('without them says so of every citation', async () => {
    await runProgram(['import', seed], settings);
    const { code, out, err } = await runProgram(['verify'], { ...settings, DOCUMENTS_DIR: folder });
    const [, count] = /^0 VERIFIED, 0 MOVED, 0 MISSING, ([1-9]\d+) NO_TEXT\n/.exec(out) ?? [];
    expect([code, err, out.split('\n')[1]]).toEqual([
      0,
      '',
      expect.stringMatching(
        new RegExp(`^NOT VERIFIED: ${count} citations, because .* not in ${folder} \\(DOCUMENTS_DIR\\): \\S`),
      ),
    ]);
  });

  test('makes a citation that it then verifies', async () => {
    const given = { ...settings, DOCUMENTS_DIR: documentsDir };
    const cited = await runProgram(
      ['cite', '--document', '003_2810f9dce0e14cf8.txt', '--find', '10.201 troops'],
      given,
    );
    expect(cited).toEqual({
      code: 0,
      out: '{ type: TEXT, paragraph: 26, start: 3090, end: 3103, sha256: f11e97c707d553212ea7545dff152bcdc6166fcfb9a88eaa66591845aa134cde }\n',
      err: '',
    });
    const through = await runProgram(
      ['cite', '--document', '003_2810f9dce0e14cf8.txt', '--find', 'According to an official letter', '--to', 'sentenced to death'],
      given,
    ); // prettier-ignore
    expect(through).toEqual({
      code: 0,
      out: '{ type: TEXT, paragraph: 26, start: 2911, end: 3174, sha256: 0c2c313ea60efe83c7dff07f6a6f8fe712889b76138b597b8ffbd0705fd28695 }\n',
      err: '',
    });
    const backwards = await runProgram(
      ['cite', '--document', '003_2810f9dce0e14cf8.txt', '--find', '10.201 troops', '--to', 'According to'],
      given,
    );
    expect([backwards.code, backwards.err]).toEqual([1, expect.stringContaining('does not follow')]);
    const several = await runProgram(
      ['cite', '--document', '003_2810f9dce0e14cf8.txt', '--find', 'barrier'],
      given,
    );
    expect([several.code, several.out]).toEqual([1, '']);
    expect(several.err).toMatch(
      /^The text stands in \d places; find a longer one, or say --paragraph:\n {2}paragraph \d+/,
    );
    const none = await runProgram(
      ['cite', '--document', '003_2810f9dce0e14cf8.txt', '--find', 'Barrier Troops!'],
      given,
    );
    expect([none.code, none.err]).toEqual([1, expect.stringContaining('does not stand in')]);
  });
});

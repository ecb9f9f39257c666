import { linesOf } from '../../src/ingest/lines';

import { streamOf } from './importing';

async function linesIn(pieces: readonly (string | Uint8Array)[], mostBytes?: number) {
  const lines: (readonly [number, string | null])[] = [];
  for await (const { line, bytes } of linesOf(streamOf(...pieces), mostBytes)) {
    lines.push([line, bytes === null ? null : Buffer.from(bytes).toString()]);
  }
  return lines;
}

test.each([
  ['nothing', [], []],
  ['a line without an end', ['a'], [[1, 'a']]],
  ['lines with ends', ['a\nb\n'], [[1, 'a'], [2, 'b']]],
  ['empty lines', ['\n\na\n\n'], [[1, ''], [2, ''], [3, 'a'], [4, '']]],
  ['lines cut by pieces', ['a', 'b\nc', '', 'd', '\n', 'e'], [[1, 'ab'], [2, 'cd'], [3, 'e']]],
])('%s', async (_name, pieces, lines) => {
  expect(await linesIn(pieces)).toEqual(lines);
}); // prettier-ignore

test('a character cut by pieces is whole again', async () => {
  const bytes = Buffer.from('№\n');
  expect(await linesIn([bytes.subarray(0, 1), bytes.subarray(1)])).toEqual([[1, '№']]);
});

test('what is left of a piece is no part of it any more', async () => {
  async function* pieces() {
    const piece = Buffer.from('a\nbc');
    yield piece;
    piece.fill('x');
    yield Buffer.from('d');
  }
  const lines: string[] = [];
  for await (const { bytes } of linesOf(pieces())) lines.push(Buffer.from(bytes ?? []).toString());
  expect(lines).toEqual(['a', 'bcd']);
});

test('lines that are too long are told apart from those that are just as long as they may be', async () => {
  expect(await linesIn(['1234\n12', '345\n1234', '5'], 4)).toEqual([
    [1, '1234'],
    [2, null],
    [3, null],
  ]);
});

test('a line of 200 MB is never held', async () => {
  const piece = Buffer.alloc(1024 * 1024, 'x');
  async function* pieces() {
    yield Buffer.from('{}\n');
    for (let i = 0; i < 200; i += 1) yield piece;
    yield Buffer.from('\n{}\n');
  }
  let mostHeld = 0;
  const lines: (number | null)[] = [];
  const before = process.memoryUsage().arrayBuffers;
  for await (const { bytes } of linesOf(pieces())) {
    mostHeld = Math.max(mostHeld, process.memoryUsage().arrayBuffers - before);
    lines.push(bytes === null ? null : bytes.length);
  }
  expect(lines).toEqual([2, null, 2]);
  expect(mostHeld).toBeLessThan(32 * 1024 * 1024);
});

import fc from 'fast-check';
import { runInNewContext } from 'node:vm';

import { isSameData } from '../../src/ingest/same-data';

test.each([
  [{ a: 1, b: [1, { c: null }] }, { b: [1, { c: null }], a: 1 }, true],
  [{ a: 1 }, { a: 1, b: null }, false],
  [{ a: 1, b: null }, { a: 1, c: null }, false],
  [[1, 2], [2, 1], false],
  [[], {}, false],
  [null, {}, false],
  ['1', 1, false],
  [0, -0, true],
])('%j and %j: %s', (one, other, isSame) => {
  expect(isSameData(one, other)).toBe(isSame);
  expect(isSameData(other, one)).toBe(isSame);
});

test('data are the same as their copy from JSON, also in another realm', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = JSON.stringify(value);
      expect(isSameData(value, JSON.parse(text))).toBe(true);
      expect(isSameData(value, runInNewContext(`JSON.parse(${JSON.stringify(text)})`))).toBe(true);
    }),
  );
});

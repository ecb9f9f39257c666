/** Cursors say where they belong, and nothing else is taken for one. */
import fc from 'fast-check';

import { completeOrder, type List } from '../../src/domain/lists';
import type { KeyValue, OrderKey } from '../../src/domain/order';
import { decodeCursor, encodeCursor, hashList } from '../../src/graphql/cursor';
import { readOrder } from '../../src/graphql/orders';
import { caught } from '../support/caught';

const claims: List = { name: 'claims' };
const byDate = readOrder(claims, [{ field: 'EARLIEST', direction: 'DESC' }]);
const hash = hashList(claims, byDate, {});
const refusal = {
  code: 'BAD_CURSOR',
  message: 'A cursor is malformed, or belongs to a list with another order or filter.',
};

function written(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

test('a cursor holds the hash of its list and the keyset of its row', () => {
  expect(hash).toMatch(/^[0-9a-f]{16}$/);
  expect(JSON.parse(Buffer.from(encodeCursor(hash, [-10319, 'claim/a']), 'base64url').toString())).toEqual({
    h: hash,
    k: [-10319, 'claim/a'],
  });
});

test('the hash tells list types, orders and filters apart, and neither parents nor the order of keys', () => {
  const linked = (type: 'LED' | 'ISSUED', direction: 'OUT' | 'IN'): List => ({
    name: 'entity.linked',
    type,
    direction,
  });
  const lists: readonly List[] = [
    claims,
    { name: 'entity.claims' },
    { name: 'measure.figures' },
    { name: 'entities', kind: 'UNIT' },
    { name: 'entities', kind: 'TOPIC' },
    linked('LED', 'OUT'),
    linked('LED', 'IN'),
    linked('ISSUED', 'OUT'),
  ];
  const orders = [
    completeOrder(claims, []),
    byDate,
    readOrder(claims, [{ field: 'EARLIEST', direction: 'ASC' }]),
  ];
  const filters = [{}, { on: 'topic/a' }, { on: 'topic/b' }, { and: [{ on: 'topic/a' }] }];
  const hashes = lists.flatMap((list) =>
    orders.flatMap((order) => filters.map((where) => hashList(list, order, where))),
  );
  expect(new Set(hashes).size).toBe(lists.length * orders.length * filters.length);
  expect(hashList(claims, byDate, { on: 'topic/a', kind: { eq: 'LINK', in: [] } })).toBe(
    hashList(claims, byDate, { kind: { in: [], eq: 'LINK' }, on: 'topic/a' }),
  );
  expect(hashList(claims, byDate, { or: [{ on: 'topic/a' }, { on: 'topic/b' }] })).not.toBe(
    hashList(claims, byDate, { or: [{ on: 'topic/b' }, { on: 'topic/a' }] }),
  );
});

test.each<[string, string]>([
  ['empty', ''],
  ['no base64', '***'],
  ['no JSON', Buffer.from('claim/a').toString('base64url')],
  ['null', written(null)],
  ['a list', written([hash, [1, 'claim/a']])],
  ['without a hash', written({ k: [1, 'claim/a'] })],
  ['of another list', encodeCursor(hashList({ name: 'sources' }, byDate, {}), [1, 'claim/a'])],
  ['without keys', written({ h: hash })],
  ['with too few keys', encodeCursor(hash, [1])],
  ['with too many keys', encodeCursor(hash, [1, 'claim/a', 'claim/a'])],
  ['with text for a day', encodeCursor(hash, ['1', 'claim/a'])],
  ['with a number for an id', encodeCursor(hash, [1, 2])],
  ['without an id', encodeCursor(hash, [1, null])],
  ['with a key that is an object', written({ h: hash, k: [1, {}] })],
  ['with half a surrogate pair', written({ h: hash, k: [1, '\ud800'] })],
  ['with NUL', encodeCursor(hash, [1, 'claim/\0'])],
  ['with another field', written({ h: hash, k: [1, 'claim/a'], x: 1 })],
  ['with spaces', Buffer.from(JSON.stringify({ h: hash, k: [1, 'claim/a'] }, null, 1)).toString('base64url')],
  ['padded', Buffer.from(JSON.stringify({ h: hash, k: [1, 'claim/ab'] })).toString('base64') + '='],
  ['with something after it', `${encodeCursor(hash, [1, 'claim/a'])}A`],
  [
    'with a number beyond all bounds',
    Buffer.from(`{"h":"${hash}","k":[1e999,"claim/a"]}`).toString('base64url'),
  ],
])('a cursor %s is refused', (_, cursor) => {
  expect(caught(() => decodeCursor(cursor, hash, byDate))).toMatchObject(refusal);
});

test('what is written is read back; a null only where the column can be absent', () => {
  const nullable: OrderKey = { column: 'earliest', direction: 'ASC', isNullable: true };
  const order: readonly OrderKey[] = [
    { column: 'sourceCount', direction: 'DESC', isNullable: false },
    nullable,
    { column: 'nameFold', direction: 'ASC', isNullable: false },
  ];
  const numbers = fc
    .double({ noNaN: true, noDefaultInfinity: true })
    .filter((value) => !Object.is(value, -0));
  const texts = fc.string({ unit: 'binary' }).filter((text) => text.isWellFormed() && !text.includes('\0'));
  const keysets = fc.tuple<KeyValue[]>(numbers, fc.option(numbers), texts);
  fc.assert(
    fc.property(keysets, (keys) => {
      expect(decodeCursor(encodeCursor(hash, keys), hash, order)).toEqual(keys);
    }),
  );
  expect(decodeCursor(encodeCursor(hash, [1, null, '']), hash, order)).toEqual([1, null, '']);
  expect(caught(() => decodeCursor(encodeCursor(hash, [null, null, '']), hash, order))).toMatchObject(
    refusal,
  );
});

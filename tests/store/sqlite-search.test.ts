/** Search on SQLite reads hits in their order and no further than a page: held against going through all texts. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import fc from 'fast-check';

import type { NodeKind } from '../../src/domain/catalogue';
import { foldText } from '../../src/domain/fold';
import { compareKeysets, hitOrder, type Keyset } from '../../src/domain/order';
import type { SearchHit } from '../../src/store/graph-store';
import { openConnection, type Connection } from '../../src/store/sqlite/connection';
import { inOneTransaction } from '../../src/store/sqlite/in-one-transaction';
import { ensureSchema } from '../../src/store/sqlite/schema';
import { countSearch, readSearch } from '../../src/store/sqlite/search';
import { putChanges } from '../../src/store/sqlite/write';
import { crowdedWorld } from '../support/crowded-world';

type Texts = ReadonlyMap<string, readonly string[]>;

let folder: string;
let connection: Connection;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'conflict-graph-'));
  connection = open();
});
afterEach(() => {
  connection.close();
  rmSync(folder, { recursive: true });
});

function open(): Connection {
  const opened = openConnection(join(folder, 'conflict-graph.sqlite'), 'write');
  ensureSchema(opened, folder);
  return opened;
}

/** Puts these texts: the names of units, and the statements of claims. */
function put(texts: Texts): void {
  const world = crowdedWorld(1);
  const [unit] = world.entities;
  const [claim] = world.claims;
  if (unit === undefined || claim === undefined) throw new Error('a world of one claim on units');
  const ofKind = (kind: NodeKind) => [...texts].filter(([id]) => kindOf(id) === kind);
  inOneTransaction(connection, () =>
    putChanges(connection, {
      ...world,
      entities: ofKind('UNIT').map(([id, [name = '', ...others]]) => ({
        ...unit,
        id,
        name,
        names: others.map((value) => ({ value, kind: 'ALIAS' as const, language: null, script: null })),
      })),
      claims: ofKind('CLAIM').map(([id, [statement = '']]) => ({
        ...claim,
        record: { ...claim.record, id, statement },
      })),
    }),
  );
}

/** All hits in their order, from each text of each node. */
function allHits(texts: Texts, words: readonly string[], kinds: readonly NodeKind[] | null): SearchHit[] {
  const asked = words.join(' ');
  const hits = [...texts].flatMap(([id, itsTexts]): SearchHit[] => {
    const matches = [...new Set(itsTexts)].flatMap((matched): SearchHit[] => {
      const fold = foldText(matched);
      const tokens = fold.split(' ');
      const isMet = words.every((word, index) =>
        index < words.length - 1 ? tokens.includes(word) : tokens.some((token) => token.startsWith(word)),
      );
      const tier = id.startsWith('claim') ? 4 : fold === asked ? 1 : fold.startsWith(asked) ? 2 : 3;
      return isMet ? [{ keys: [tier, -[...asked].length / [...fold].length, id], id, matched }] : [];
    });
    const [best] = matches.sort(byKeys);
    return best === undefined || (kinds !== null && !kinds.includes(kindOf(id))) ? [] : [best];
  });
  return hits.sort(byKeys);
}

function kindOf(id: string): NodeKind {
  return id.startsWith('claim') ? 'CLAIM' : 'UNIT';
}

function byKeys(one: SearchHit, other: SearchHit): number {
  return compareKeysets(one.keys, other.keys, hitOrder);
}

const word = fc.constantFrom('ab', 'abc', 'b', 'barrier', 'Штраф', 'é', '兵');
const text = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
const id = fc
  .tuple(fc.constantFrom('unit', 'claim'), fc.integer({ min: 0, max: 20 }))
  .map(([prefix, number]) => `${prefix}/n-${number}`);
const texts = fc
  .array(fc.tuple(id, fc.array(text, { minLength: 1, maxLength: 3 })), { maxLength: 30 })
  .map((all) => new Map(all.map(([key, its]) => [key, key.startsWith('claim') ? its.slice(0, 1) : its])));
const question = fc.record({
  words: fc.array(
    fc.constantFrom('ab', 'abc', 'b', 'bar', 'shtraf', 'e', '兵').map((asked) => foldText(asked)),
    { minLength: 1, maxLength: 2 },
  ),
  kinds: fc.constantFrom<readonly NodeKind[] | null>(null, null, ['UNIT'], ['CLAIM'], ['UNIT', 'CLAIM']),
  limit: fc.integer({ min: 1, max: 6 }),
  isBackward: fc.boolean(),
});

test('every page, from either end, is a part of all hits in their order; after changes too', () => {
  let found = 0;
  fc.assert(
    fc.property(
      texts,
      texts,
      fc.array(question, { minLength: 4, maxLength: 8 }),
      (first, then, questions) => {
        connection.script(`BEGIN; DELETE FROM search_text; DELETE FROM entity; DELETE FROM claim; DELETE FROM link;
        DELETE FROM about; DELETE FROM claim_on; COMMIT`);
        put(first);
        put(then);
        const all = new Map([...first, ...then]);
        for (const { words, kinds, limit, isBackward } of questions) {
          const expected = allHits(all, words, kinds);
          found += expected.length;
          expect(countSearch(connection, { words, kinds })).toBe(expected.length);
          const read: SearchHit[] = [];
          for (let cursor: Keyset | null = null, isMore = true; isMore;) {
            const page = {
              limit,
              isBackward,
              after: isBackward ? null : cursor,
              before: isBackward ? cursor : null,
            };
            const hits = readSearch(connection, { words, kinds, page });
            expect(hits.length).toBe(Math.min(limit, expected.length - read.length));
            read[isBackward ? 'unshift' : 'push'](
              ...hits.map(({ keys, id: node, matched }) => ({ keys, id: node, matched })),
            );
            cursor = (isBackward ? hits[0] : hits.at(-1))?.keys ?? null;
            isMore = hits.length === limit;
          }
          expect(read.map(({ keys, id: node }) => ({ keys, node }))).toEqual(
            expected.map(({ keys, id: node }) => ({ keys, node })),
          );
          const [after, before] = [expected[1]?.keys ?? null, expected[5]?.keys ?? null];
          const between = readSearch(connection, {
            words,
            kinds,
            page: { limit: 9, isBackward, after, before },
          });
          const rest = expected.slice(after === null ? 0 : 2, before === null ? undefined : 5);
          expect(between.map((hit) => hit.id)).toEqual(
            (isBackward ? rest.slice(-9) : rest.slice(0, 9)).map((hit) => hit.id),
          );
        }
      },
    ),
    { numRuns: 150 },
  );
  expect(found).toBeGreaterThan(1_000);
});

test('of texts of one node that are as good the first is told', () => {
  put(new Map([['unit/a', ['other', 'ab cd', 'ab ef']]]));
  const page = { limit: 5, after: null, before: null, isBackward: false };
  expect(readSearch(connection, { words: ['ab'], kinds: null, page })).toMatchObject([
    { id: 'unit/a', matched: 'ab cd' },
  ]);
});

test('a cursor made by hand is no failure', () => {
  put(new Map([['claim/a', ['ab']], ['unit/a', ['ab c']]])); // prettier-ignore
  for (const relevance of [0, 1, -1, -1e-300, -1e300, NaN, Infinity]) {
    for (const tier of [0, 2.5, 4, 9]) {
      const keys = [tier, relevance, 'claim/a'];
      for (const page of [
        { after: keys, before: null },
        { after: null, before: keys },
      ]) {
        const request = { words: ['ab'], kinds: null, page: { ...page, limit: 3, isBackward: false } };
        expect(readSearch(connection, request).length).toBeLessThanOrEqual(2);
      }
    }
  }
});

test('stands still no longer over many hits than over few', () => {
  put(
    new Map(
      Array.from({ length: 3_000 }, (_, index) => [
        `claim/c-${index}`,
        [`ab ${'c'.repeat(1 + (index % 97))}`],
      ]),
    ),
  );
  let rows = 0;
  const counting: Connection = {
    ...connection,
    *iterate<Shape>(statement: Parameters<Connection['iterate']>[0]): IterableIterator<Shape> {
      for (const row of connection.iterate<Shape>(statement)) {
        rows += 1;
        yield row;
      }
    },
  };
  const page = { limit: 20, after: null, before: null, isBackward: false };
  expect(readSearch(counting, { words: ['ab'], kinds: null, page })).toHaveLength(20);
  expect(rows).toBeLessThan(100);
});

test('a store whose texts stood in the order of their writing is brought into the new order', () => {
  const all = new Map([...Array(40).keys()].map((index) => [index % 2 ? `claim/c-${index}` : `unit/u-${index}`, [`ab ${'x'.repeat((index * 7) % 30)}`, ...(index % 2 ? [] : ['ab alias'])]])); // prettier-ignore
  put(all);
  connection.script(`
    CREATE TABLE old (key INTEGER PRIMARY KEY, node TEXT NOT NULL, kind TEXT NOT NULL, seq INTEGER NOT NULL, isName INTEGER NOT NULL, fold TEXT NOT NULL, text TEXT NOT NULL) STRICT;
    INSERT INTO old (node, kind, seq, isName, fold, text) SELECT node, kind, seq, isName, fold, text FROM search_text ORDER BY node DESC;
    DROP TABLE search_text;
    ALTER TABLE old RENAME TO search_text;
    CREATE INDEX search_text_by_node ON search_text (node);
    INSERT INTO search_index (search_index) VALUES ('rebuild');
    CREATE TRIGGER search_text_added AFTER INSERT ON search_text BEGIN
      INSERT INTO search_index (rowid, fold) VALUES (new.key, new.fold); END;
    CREATE TRIGGER search_text_removed AFTER DELETE ON search_text BEGIN
      INSERT INTO search_index (search_index, rowid, fold) VALUES ('delete', old.key, old.fold); END;
    UPDATE meta SET value = '3' WHERE key = 'schemaVersion'`);
  connection.close();
  connection = open();
  const page = { limit: 100, after: null, before: null, isBackward: false };
  const ids = () => readSearch(connection, { words: ['ab'], kinds: null, page }).map((hit) => hit.id);
  expect(ids()).toEqual(allHits(all, ['ab'], null).map((hit) => hit.id));
  put(new Map([['claim/c-1', ['nothing']]]));
  expect(ids()).toEqual(
    allHits(all, ['ab'], null)
      .map((hit) => hit.id)
      .filter((each) => each !== 'claim/c-1'),
  );
});

/**
 * Random sequences of documents over a small set of ids, so that they replace, retract and restore each other's
 * records. Topics, claims and reprints only ever rest on those before them; links may run in circles, and
 * retractions may not fit: such a document is refused.
 */
import fc from 'fast-check';

import { stances } from '../../src/domain/records';

const units = ['unit/a', 'unit/b', 'unit/c'];
const topics = ['topic/a', 'topic/b', 'topic/c', 'topic/d'];
const sources = ['source/a', 'source/b', 'source/c', 'source/d', 'source/e'];
const claims = ['claim/a', 'claim/b', 'claim/c', 'claim/d', 'claim/e', 'claim/f'];
const measures = ['measure/a', 'measure/b'];

type Keys = Readonly<Record<string, unknown>>;

/** A document as plain data. */
export type RandomDocument = Readonly<Record<string, readonly unknown[]>>;

// Awkward text: what YAML could misread, fold, cut or take for syntax.
const words = fc.oneof(
  fc.constantFrom(
    'plain', '1941', '1941-10-05', 'yes', 'null', '~', '- x', 'a: b', '# x', "it's", '"q"', '№ 227', '𝒳', 'two\nlines',
    'ends in space \n next', '\ttab', '!x', '&x', '*x', '%x', '@x', '`x`', '0x1F', '1e3', '.inf', '=', '<<', '>', '|',
    '\u2028', '\uFEFFx', '\u0301', 'x'.repeat(300), 'a\n\n\nb', ' lead', 'trail ', '?', '-', '---', '...', '{}', '[]',
  ),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
); // prettier-ignore
const texts = words.filter((text) => text.trim() !== '' && !/(?![\n\t])\p{Cc}/u.test(text.trim()));
const periods = fc.constantFrom(
  '1941',
  '1941-10',
  '1942',
  '1941/1942',
  '0900',
  '1941-10-05',
  '../1941',
  '1942~',
);
const numbers = fc.constantFrom(0, 1, 5, 10, 1.5, -3, 1e15, 0.1, 700);
const someOf = (ids: readonly string[], maxLength = 3) =>
  fc.subarray([...ids], { maxLength: Math.min(maxLength, ids.length) });
const optional = (keys: Readonly<Record<string, fc.Arbitrary<unknown>>>) =>
  fc.record(keys, { requiredKeys: [] });

/** The document that everything else rests on, then some that change it. */
export const randomDocuments: fc.Arbitrary<readonly RandomDocument[]> = fc
  .tuple(fullDocument(), fc.array(smallDocument(), { maxLength: 5 }))
  .map(([first, others]) => [first, ...others]);

function fullDocument(): fc.Arbitrary<RandomDocument> {
  return fc.record({
    entities: fc.tuple(...[...units.map(unit), ...topics.map(topic)]),
    measures: fc.tuple(...measures.map(measure)),
    sources: fc.tuple(...sources.map(source)),
    claims: fc.tuple(...claims.map(claim)),
  });
}

function smallDocument(): fc.Arbitrary<RandomDocument> {
  const someRecords = (ids: readonly string[], make: (id: string, index: number) => fc.Arbitrary<unknown>) =>
    someOf(ids, 2).chain((chosen) => fc.tuple(...chosen.map((id) => make(id, ids.indexOf(id)))));
  const retractable = fc.oneof(
    fc.constantFrom(...claims),
    fc
      .tuple(fc.constantFrom(...sources), fc.constantFrom(...claims))
      .map(([of, on]) => `report/${of.slice(7)}~${on.slice(6)}`),
  );
  return fc.record({
    entities: someRecords(topics, topic),
    sources: someRecords(sources, source),
    claims: someRecords(claims, claim),
    retract: fc
      .uniqueArray(retractable, { maxLength: 2 })
      .map((ids) => ids.map((id) => ({ id, reason: 'x' }))),
    restore: fc.uniqueArray(retractable, { maxLength: 1 }),
  });
}

function unit(id: string): fc.Arbitrary<Keys> {
  return withKeys({ id, kind: 'UNIT' }, { name: texts }, { description: texts, period: periods });
}

function topic(id: string, index: number): fc.Arbitrary<Keys> {
  return withKeys({ id, kind: 'TOPIC' }, { name: texts, broader: someOf(topics.slice(0, index), 2) }, {});
}

function measure(id: string): fc.Arbitrary<Keys> {
  return withKeys({ id }, { name: texts, unit: texts }, { description: texts });
}

function source(id: string, index: number): fc.Arbitrary<Keys> {
  const kind = fc.constantFrom('ARTICLE', 'LETTER', 'UNNAMED', 'DERIVATION');
  const before = sources.slice(0, index);
  const reprintOf = before.length === 0 ? {} : { reprintOf: fc.constantFrom(...before) };
  return withKeys({ id }, { kind, name: texts }, { published: periods, ...reprintOf });
}

function claim(id: string, index: number): fc.Arbitrary<Keys> {
  const content = fc.oneof(
    fc.constant({}),
    figures().map((figure) => ({ figure })),
    fc
      .tuple(...['from', 'to'].map(() => fc.constantFrom(...units)))
      .map(([from, to]) => (from === to ? {} : { link: { from, type: 'PART_OF', to } })),
  );
  const base = claims.slice(0, index);
  return fc
    .tuple(
      withKeys(
        { id },
        {
          statement: texts,
          about: someOf(['unit/a', ...topics], 2),
          derivedFrom: someOf(base, 2),
          revises: someOf(base, 1),
        },
        {
          period: periods,
          remarks: fc.array(fc.record({ kind: fc.constant('SCOPE'), text: texts }), { maxLength: 2 }),
        },
      ),
      content,
      reports(),
    )
    .map(([keys, more, reported]) => ({ ...keys, ...more, reports: reported }));
}

function figures(): fc.Arbitrary<Keys> {
  return fc
    .tuple(fc.constantFrom(...measures), numbers, fc.constantFrom('EXACT', 'AT_LEAST', 'AT_MOST', 'ABOUT'))
    .map(([measure, number, qualifier]) => {
      switch (qualifier) {
        case 'AT_LEAST':
          return { measure, low: number, qualifier };
        case 'AT_MOST':
          return { measure, high: number, qualifier };
        case 'ABOUT':
          return { measure, best: number, qualifier };
        default:
          return { measure, low: number, best: number, high: number, qualifier };
      }
    });
}

function reports(): fc.Arbitrary<readonly Keys[]> {
  return fc.subarray([...sources], { minLength: 1, maxLength: 3 }).chain((reporting) =>
    fc.tuple(
      ...reporting.map((id) =>
        withKeys(
          { source: id },
          {
            stance: fc.constantFrom(...stances),
            reliesOn: someOf(
              reporting.filter((other) => other !== id),
              2,
            ),
          },
          { hedge: texts },
        ),
      ),
    ),
  );
}

function withKeys(
  fixed: Keys,
  required: Readonly<Record<string, fc.Arbitrary<unknown>>>,
  more: Readonly<Record<string, fc.Arbitrary<unknown>>>,
): fc.Arbitrary<Keys> {
  return fc
    .tuple(fc.record(required), optional(more))
    .map(([keys, others]) => ({ ...fixed, ...keys, ...others }));
}

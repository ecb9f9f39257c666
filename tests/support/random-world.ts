/**
 * Random small worlds and random questions about them, for holding a store against the reference. Values come
 * from small pools, so that they often meet: upper and lower case, accents, Cyrillic, characters beyond the basic
 * plane, years before 1000 and BCE, open and unknown ends. What the write path would derive is random here too: a
 * store keeps what it is given.
 */
import fc from 'fast-check';

import { allLinkTypes, entityKinds, type EntityKind } from '../../src/domain/catalogue';
import { entityKindOfId, reportId } from '../../src/domain/ids';
import { parsePeriod, type Period } from '../../src/domain/period';
import {
  citationTypes,
  independences,
  sourceKinds,
  stances,
  type EntityRecord,
  type MeasureRecord,
} from '../../src/domain/records';
import { qualifiers } from '../../src/domain/figure';
import type { StoredClaim, StoredReport } from '../../src/domain/rows';
import type { Changes } from '../../src/store/write-transaction';

export const textPool = [
  'Barrier troops', 'barrier', 'Barrier', 'ÉCLAIR two', 'eclair', 'Берия', 'beriya', 'two  three', 'One two three',
  '𝒳 rays', '\u{10400}', '\ufb01eld', '\uffee', 'zz', 'a', '50%_x', "it's \\ \"q\"", 'Ω',
]; // prettier-ignore
const edtfPool = [
  '1941', '1941-10', '1941-10-05', '1941-06-22/1941-12', '1942~', '2022-02-24/..', '../1945', '1941/', '/1941', '../..',
  '-0044-03-15', '0900', '1994/1996', '1941?', '201X', 'Y170000002',
]; // prettier-ignore
export const numberPool = [0, 1, 1.5, 2, 3, 10, -1, 1_000_000];
const slugs = ['a', 'b', 'c', 'd-1', 'd-10', 'd-2'];

/** A world as the rows to put into an empty store. */
export type RandomWorld = Changes;

export const periods: fc.Arbitrary<Period> = fc.constantFrom(...edtfPool).map((text) => {
  const period = parsePeriod(text);
  if (period === null) throw new Error(`${text} is no EDTF`);
  return period;
});
const texts = fc.constantFrom(...textPool);
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });
const someOf = <Value>(values: readonly Value[]) =>
  fc.subarray([...values], { maxLength: Math.min(3, values.length) });
const oneOf = <Value>(values: readonly Value[]): fc.Arbitrary<Value | null> =>
  values.length === 0 ? fc.constant(null) : maybe(fc.constantFrom(...values));

/** Every id that a world can hold, so that questions can name ids that are there and ids that are not. */
export function idsOfKind(kind: EntityKind | 'CLAIM' | 'MEASURE'): readonly string[] {
  const prefix = kind === 'CLAIM' || kind === 'MEASURE' ? kind.toLowerCase() : entityKinds[kind].prefix;
  return slugs.map((slug) => `${prefix}/${slug}`);
}

const kinds = Object.keys(entityKinds) as EntityKind[];

/** Random worlds: empty ones and such with a single node among them. */
export function randomWorlds(): fc.Arbitrary<RandomWorld> {
  const anyIds = kinds.flatMap((kind) =>
    idsOfKind(kind).slice(0, kind === 'TOPIC' || kind === 'SOURCE' ? 6 : 3),
  );
  const entityIds = fc.oneof(
    { weight: 1, arbitrary: fc.constant<string[]>([]) },
    { weight: 1, arbitrary: fc.constantFrom(...anyIds).map((id) => [id]) },
    { weight: 18, arbitrary: fc.subarray(anyIds, { minLength: 2 }) },
  );
  return entityIds.chain((ids) =>
    fc
      .record({
        entities: fc.tuple(...ids.map((id) => entities(id, ids))),
        measures: someOf(idsOfKind('MEASURE')).chain((measureIds) => fc.tuple(...measureIds.map(measures))),
      })
      .chain(({ entities: records, measures: counted }) =>
        claimsAmong(
          ids,
          counted.map(({ id }) => id),
        ).chain((claims) =>
          reportsAmong(ids, claims).map((reports) => ({
            entities: records,
            measures: counted,
            claims,
            reports,
          })),
        ),
      ),
  );
}

function entities(id: string, ids: readonly string[]): fc.Arbitrary<EntityRecord> {
  const kind = entityKindOfId(id) ?? 'TOPIC';
  const among = (wanted: EntityKind) =>
    ids.filter((other) => entityKindOfId(other) === wanted && other !== id);
  const name = fc.record({
    value: texts,
    language: maybe(fc.constantFrom('ru', 'uk')),
    script: fc.constant(null),
    kind: fc.constant('ALIAS' as const),
  });
  return fc.record({
    id: fc.constant(id),
    kind: fc.constant(kind),
    name: texts,
    names: fc.array(name, { maxLength: 2 }),
    description: fc.constant(null),
    type: maybe(texts),
    period: maybe(periods),
    sameAs: fc.constant([]),
    remarks: fc.constant([]),
    latitude: fc.constant(null),
    longitude: fc.constant(null),
    // Only to greater ids: no circles.
    broader: kind === 'TOPIC' ? someOf(among('TOPIC').filter((other) => other > id)) : fc.constant([]),
    source:
      kind !== 'SOURCE'
        ? fc.constant(null)
        : fc.record({
            kind: fc.constantFrom(...sourceKinds),
            published: maybe(periods),
            language: fc.constant(null),
            url: fc.constant(null),
            publisher: oneOf(among('ORGANIZATION')),
            authors: someOf(among('PERSON')),
            addressees: someOf(among('PERSON')),
            reprintOf: oneOf(among('SOURCE').filter((other) => other > id)),
            text: maybe(fc.constant({ file: 'a.txt', sha256: 'a'.repeat(64), characters: 9 })),
            reading: fc.constant([]),
          }),
  });
}

function measures(id: string): fc.Arbitrary<MeasureRecord> {
  return fc.record({
    id: fc.constant(id),
    name: texts,
    unit: fc.constantFrom('persons', 'Persons', 'percent'),
    description: fc.constant(null),
  });
}

function claimsAmong(ids: readonly string[], measureIds: readonly string[]): fc.Arbitrary<StoredClaim[]> {
  const claimIds = idsOfKind('CLAIM');
  return fc
    .subarray([...claimIds])
    .chain((chosen) => fc.tuple(...chosen.map((id) => claims(id, ids, measureIds, chosen))));
}

function claims(
  id: string,
  ids: readonly string[],
  measureIds: readonly string[],
  claimIds: readonly string[],
): fc.Arbitrary<StoredClaim> {
  const sources = ids.filter((other) => entityKindOfId(other) === 'SOURCE');
  const earlier = claimIds.filter((other) => other < id);
  const figure = fc.record({
    measure: fc.constantFrom(...measureIds, ''),
    low: maybe(fc.constantFrom(...numberPool)),
    best: maybe(fc.constantFrom(...numberPool)),
    high: maybe(fc.constantFrom(...numberPool)),
    qualifier: fc.constantFrom(...qualifiers),
  });
  const link = fc
    .tuple(
      fc.constantFrom(...allLinkTypes().map(([type]) => type)),
      fc.constantFrom(...ids, ''),
      fc.constantFrom(...ids, ''),
    )
    .map(([type, from, to]) => ({ type, from, to }));
  const carried = fc.oneof(
    fc.constant({ figure: null, link: null }),
    measureIds.length === 0
      ? fc.constant({ figure: null, link: null })
      : figure.map((value) => ({
          figure: { ...value, measure: value.measure || (measureIds[0] ?? '') },
          link: null,
        })),
    ids.length < 2
      ? fc.constant({ figure: null, link: null })
      : link.map(({ type, from, to }) => {
          const start = from || (ids[0] ?? '');
          const end = [to, ids[0], ids[1]].find((other) => other && other !== start) ?? '';
          return {
            figure: null,
            link: { type: type === 'BROADER' ? ('PART_OF' as const) : type, from: start, to: end },
          };
        }),
  );
  return fc
    .record({
      carried,
      statement: texts,
      about: someOf(ids),
      alsoOn: someOf(ids),
      period: maybe(periods),
      derivedFrom: someOf(earlier),
      revises: someOf(earlier),
      isRetracted: fc.constantFrom(true, false, false, false, false, false),
      origins: someOf(sources),
      sourceCount: fc.nat(3),
      independence: fc.constantFrom(...independences),
      isSupported: fc.boolean(),
      isDerivation: fc.constantFrom(true, false, false),
      isContradicted: fc.boolean(),
    })
    .map((given) => ({
      record: {
        id,
        statement: given.statement,
        about: given.about,
        period: given.period,
        figure: given.carried.figure,
        link: given.carried.link,
        remarks: [],
        derivedFrom: given.derivedFrom,
        revises: given.revises,
        retracted: given.isRetracted ? { date: '2024-01-01', reason: 'wrong' } : null,
      },
      corroboration: {
        sourceCount: given.sourceCount,
        origins: given.origins,
        unnamedOrigins: [],
        independence: given.independence,
        cycles: [],
        isSupported: given.isSupported,
        isDerivation: given.isDerivation,
      },
      isContradicted: given.isContradicted,
      on: [
        ...new Set([
          ...given.about,
          ...given.alsoOn,
          ...(given.carried.link ? [given.carried.link.from, given.carried.link.to] : []),
        ]),
      ].sort(),
    }));
}

function reportsAmong(
  ids: readonly string[],
  all: readonly StoredClaim[],
): fc.Arbitrary<{ report: StoredReport; isLive: boolean }[]> {
  const sources = ids.filter((id) => entityKindOfId(id) === 'SOURCE');
  const perClaim = all.map(({ record }) =>
    someOf(sources).chain((reporting) =>
      fc.tuple(
        ...reporting.map((source) =>
          fc
            .record({
              stance: fc.constantFrom(...stances),
              paragraphs: fc.array(maybe(fc.nat(3)), { maxLength: 2 }),
              reliesOn: someOf(reporting.filter((other) => other !== source)),
              origins: someOf(sources),
              isRetracted: fc.constantFrom(true, false, false, false, false, false),
            })
            .map((given) => ({
              report: {
                record: {
                  id: reportId(source, record.id),
                  source,
                  claim: record.id,
                  stance: given.stance,
                  hedge: null,
                  citations: given.paragraphs.map((paragraph) => ({
                    type: citationTypes[1],
                    at: null,
                    paragraph,
                    start: null,
                    end: null,
                    sha256: null,
                  })),
                  reliesOn: given.reliesOn,
                  retracted: given.isRetracted ? { date: '2024-01-01', reason: 'wrong' } : null,
                },
                origins: given.origins,
              },
              isLive: !given.isRetracted && record.retracted === null,
            })),
        ),
      ),
    ),
  );
  return fc.tuple(...perClaim).map((lists) => lists.flat());
}

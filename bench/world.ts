/**
 * The world that all systems are measured on, as our own JSON Lines: N claims, 1.5 N reports, N/5 entities and N/10
 * sources. Topics, conflicts and measures are the same at every size, so that what stands behind each grows with N.
 */
import { createHash } from 'node:crypto';

import { createRandom, type Random } from './random';

/** How many of each there are in a world. */
export interface Sizes {
  readonly claims: number;
  readonly units: number;
  readonly orders: number;
  readonly people: number;
  readonly organizations: number;
  readonly places: number;
  readonly sources: number;
  readonly conflicts: number;
  readonly topics: number;
  readonly measures: number;
}

/** The sizes of a world of so many claims. */
export function sizesOf(claims: number): Sizes {
  const share = (part: number) => Math.max(2, Math.floor(claims * part));
  return {
    claims,
    units: share(0.08),
    orders: share(0.03),
    people: share(0.05),
    organizations: share(0.02),
    places: share(0.02),
    sources: share(0.1),
    conflicts: 20,
    topics: 60,
    measures: 120,
  };
}

const syllables = [
  'ba',
  'ko',
  'ri',
  'ten',
  'lu',
  'mar',
  'vo',
  'sin',
  'dra',
  'pel',
  'nu',
  'gor',
  'a',
  'eth',
  'is',
];
const hash = createHash('sha256').update('a span of a text').digest('hex');

/** A word of a vocabulary; low numbers are written more often. */
export function wordOf(index: number): string {
  const at = (place: number) =>
    syllables[Math.floor(index / syllables.length ** place) % syllables.length] ?? '';
  return `${at(0)}${at(1)}${at(2)}`;
}

/** All records of a world, a line each. The same number of claims gives the same lines. */
export function* worldLines(claims: number): Generator<string> {
  const sizes = sizesOf(claims);
  for (const record of entities(sizes)) yield `${JSON.stringify(record)}\n`;
  for (const record of sources(sizes)) yield `${JSON.stringify(record)}\n`;
  const random = createRandom(7);
  for (let index = 0; index < claims; index += 1) {
    yield `${JSON.stringify({ claim: claimAt(index, sizes, random) })}\n`;
  }
}

function* entities(sizes: Sizes): Generator<object> {
  const random = createRandom(3);
  const named = (kind: string, prefix: string, count: number) =>
    Array.from({ length: count }, (_, index) => ({
      entity: { id: `${prefix}/${prefix}-${index}`, kind, name: nameOf(prefix, index, random) },
    }));
  for (let index = 0; index < sizes.topics; index += 1) {
    const broader = index < 6 ? [] : [`topic/topic-${index % 6}`];
    yield {
      entity: { id: `topic/topic-${index}`, kind: 'TOPIC', name: nameOf('topic', index, random), broader },
    };
  }
  yield* named('CONFLICT', 'conflict', sizes.conflicts);
  yield* named('UNIT', 'unit', sizes.units);
  yield* named('ORDER', 'order', sizes.orders);
  yield* named('PERSON', 'person', sizes.people);
  yield* named('ORGANIZATION', 'organization', sizes.organizations);
  yield* named('PLACE', 'place', sizes.places);
  for (let index = 0; index < sizes.measures; index += 1) {
    yield {
      measure: { id: `measure/measure-${index}`, name: nameOf('measure', index, random), unit: 'persons' },
    };
  }
}

function* sources(sizes: Sizes): Generator<object> {
  const random = createRandom(5);
  for (let index = 0; index < sizes.sources; index += 1) {
    const isRead = index % 5 === 0;
    yield {
      source: {
        id: `source/source-${index}`,
        kind: index % 4 === 3 ? 'LETTER' : 'ARTICLE',
        name: nameOf('report', index, random),
        publisher: `organization/organization-${random.below(sizes.organizations)}`,
        published: dateOf(random),
        ...(isRead ? { text: { file: `${index}.txt`, sha256: hash, characters: 100_000 } } : {}),
      },
    };
  }
}

function claimAt(index: number, sizes: Sizes, random: Random): object {
  const topic = random.skewed(sizes.topics);
  const shared = {
    id: `claim/claim-${index}`,
    period: dateOf(random),
    reports: reportsOf(index, sizes, random),
  };
  const statement = `${wordOf(random.skewed(3_000))} ${wordOf(random.skewed(3_000))} of unit ${index} ${wordOf(random.skewed(3_000))}`;
  if (index % 4 === 3) {
    const about = [`topic/topic-${topic}`];
    return { ...shared, statement, about, link: linkAt((index - 3) / 4, sizes, random) };
  }
  const about = [
    `unit/unit-${random.below(sizes.units)}`,
    `conflict/conflict-${random.below(sizes.conflicts)}`,
    `topic/topic-${topic}`,
  ];
  if (index % 20 === 0 || index % 20 === 5 || index % 20 === 10) return { ...shared, statement, about };
  const value = 1 + Math.floor(10 ** (random.next() * 6));
  // Each measure belongs to one topic: two to each.
  const measure = `measure/measure-${topic * 2 + random.below(2)}`;
  return { ...shared, statement, about, figure: { measure, ...boundsOf(value, random) } };
}

function boundsOf(value: number, random: Random): object {
  switch (random.below(4)) {
    case 0:
      return { low: value, qualifier: 'AT_LEAST' };
    case 1:
      return { high: value, qualifier: 'AT_MOST' };
    case 2:
      return { best: value, qualifier: 'ABOUT' };
    default:
      return { low: value, best: value, high: value, qualifier: 'EXACT' };
  }
}

function linkAt(index: number, sizes: Sizes, random: Random): object {
  const unit = Math.floor(index / 6) % sizes.units;
  const one = (prefix: string, count: number) => `${prefix}/${prefix}-${random.below(count)}`;
  switch (index % 6) {
    case 0:
      // A tree, so that nothing is a part of itself.
      return unit === 0
        ? { from: 'unit/unit-0', type: 'PART_OF', to: 'organization/organization-0' }
        : { from: `unit/unit-${unit}`, type: 'PART_OF', to: `unit/unit-${Math.floor((unit - 1) / 5)}` };
    case 1:
      return { from: one('person', sizes.people), type: 'COMMANDED', to: `unit/unit-${unit}` };
    case 2:
      return { from: `unit/unit-${unit}`, type: 'FOUGHT_IN', to: one('conflict', sizes.conflicts) };
    case 3:
      return { from: one('order', sizes.orders), type: 'ESTABLISHED', to: `unit/unit-${unit}` };
    case 4:
      return { from: one('person', sizes.people), type: 'ISSUED', to: one('order', sizes.orders) };
    default:
      return { from: `unit/unit-${unit}`, type: 'OPERATED_IN', to: one('place', sizes.places) };
  }
}

// Every other claim has a chain of two reports, so that there are 1.5 to a claim.
function reportsOf(index: number, sizes: Sizes, random: Random): readonly object[] {
  const outlet = random.below(sizes.sources);
  const origin = (outlet + 1 + random.below(sizes.sources - 1)) % sizes.sources;
  const start = random.below(90_000);
  const citation = {
    type: 'TEXT',
    paragraph: 1 + Math.floor(start / 500),
    start,
    end: start + 80,
    sha256: hash,
  };
  const citations = outlet % 5 === 0 ? { citations: [citation] } : {};
  if (index % 2 === 0) return [{ source: `source/source-${outlet}`, stance: 'ASSERTS', ...citations }];
  return [
    {
      source: `source/source-${outlet}`,
      stance: 'RELAYS',
      ...citations,
      reliesOn: [`source/source-${origin}`],
    },
    { source: `source/source-${origin}`, stance: 'ASSERTS' },
  ];
}

function nameOf(kind: string, index: number, random: Random): string {
  return `${wordOf(random.skewed(3_000))} ${wordOf(random.below(3_000))} ${kind} ${index}`;
}

function dateOf(random: Random): string {
  const year = 1900 + random.below(125);
  const month = String(1 + random.below(12)).padStart(2, '0');
  return random.below(3) === 0 ? String(year) : `${year}-${month}`;
}

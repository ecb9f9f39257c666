/**
 * The small fixed world of the tests: an invented war with two topics under a third, an order and the unit that it
 * set up, and sources that rest on one letter, on an unnamed voice, on each other, or deny what the others say.
 */
import type { ClaimRecord, EntityRecord, ReportRecord } from '../../src/domain/records';
import type { GraphStore } from '../../src/store/graph-store';
import type { Changes } from '../../src/store/write-transaction';

import { deriveRows } from './derive-rows';
import { at, claim, entity, link, report, source } from './record-makers';
import { createReferenceStore } from './reference-store';

const citation = {
  type: 'TEXT',
  at: null,
  paragraph: 21,
  start: 2888,
  end: 2999,
  sha256: 'a'.repeat(64),
} as const;

const entities: readonly EntityRecord[] = [
  entity('conflict/long-war', 'The Long War', { period: at('1941/1945'), type: 'war' }),
  entity('conflict/winter-campaign', 'Winter Campaign', { period: at('1941-12/1942-03') }),
  entity('event/river-crossing', 'River Crossing', { period: at('1942-07-28'), type: 'battle' }),
  entity('unit/first-army', 'First Army', { type: 'army', period: at('1941/..') }),
  entity('unit/third-division', 'Third Division', { type: 'division' }),
  entity('unit/blocking-detachment', 'Blocking Detachment', { type: 'detachment' }),
  entity('order/no-227', 'Order No. 227', {
    period: at('1942-07-28'),
    names: [{ value: '№ 227', language: 'ru', script: 'Cyrl', kind: 'CODE' }],
    sameAs: ['https://www.wikidata.org/entity/Q0'],
  }),
  entity('person/anna-orlova', 'Anna Orlova', {}),
  entity('person/boris-petrov', 'Boris Petrov', {
    names: [
      { value: 'Petroff', language: 'en', script: null, kind: 'ALIAS' },
      { value: 'Борис Петров', language: 'ru', script: 'Cyrl', kind: 'PREFERRED' },
    ],
    remarks: [{ kind: 'SPELLING', text: 'Spelled in two ways.' }],
    description: 'An officer.',
  }),
  entity('organization/high-command', 'High Command', {}),
  entity('organization/daily-paper', 'Daily Paper', { type: 'newspaper' }),
  entity('place/river-town', 'River Town', { latitude: 48.7, longitude: 44.5 }),
  entity('topic/discipline', 'Discipline', {}),
  entity('topic/barrier-troops', 'Barrier troops', { broader: ['topic/discipline'] }),
  entity('topic/desertion', 'Desertion', { broader: ['topic/discipline'] }),
  source('source/paper-article', 'What the letter says', {
    kind: 'ARTICLE',
    published: at('2024-06-09'),
    language: 'en',
    url: 'https://paper.example/letter',
    publisher: 'organization/daily-paper',
    authors: ['person/anna-orlova'],
    text: { file: 'article.txt', sha256: 'b'.repeat(64), characters: 4495 },
  }),
  source('source/reprint', 'What the letter says (again)', {
    kind: 'ARTICLE',
    published: at('2024-07'),
    reprintOf: 'source/paper-article',
    text: { file: 'reprint.txt', sha256: 'c'.repeat(64), characters: 100 },
  }),
  source('source/letter', 'Letter to Petrov', {
    kind: 'LETTER',
    published: at('1941-10'),
    addressees: ['person/boris-petrov'],
  }),
  source('source/dataset', 'Archive dataset', { kind: 'DATASET', published: at('2010') }),
  source('source/ministry', 'Ministry statement', { kind: 'STATEMENT' }),
  source('source/observers', 'Observers', { kind: 'UNNAMED' }),
  source('source/our-sums', 'Our own sums', { kind: 'DERIVATION' }),
];

const shot = 'measure/shot-by-own-side';
const onTroops = { about: ['topic/barrier-troops', 'unit/blocking-detachment'] };
const none = { low: null, best: null, high: null };

const claims: readonly ClaimRecord[] = [
  claim('claim/shot-10201', '10,201 were shot by their own side in four months.', {
    ...onTroops,
    period: at('1941-06-22/1941-10-10'),
    figure: { measure: shot, low: 10201, best: 10201, high: 10201, qualifier: 'EXACT' },
    remarks: [{ kind: 'NOTATION', text: 'Written 10.201.' }],
  }),
  claim('claim/shot-150000', 'As many as 150,000 were shot during the war.', {
    ...onTroops,
    period: at('1941/1945'),
    figure: { ...none, measure: shot, high: 150000, qualifier: 'AT_MOST' },
  }),
  claim('claim/shot-20000', 'About 20,000 were shot in the first months.', {
    ...onTroops,
    period: at('1941-06-22/1941-10'),
    figure: { ...none, measure: shot, best: 20000, qualifier: 'ABOUT' },
  }),
  claim('claim/shot-10300', 'The number was later put at 10,300.', {
    ...onTroops,
    period: at('1941-06-22/1941-10-10'),
    figure: { measure: shot, low: 10300, best: 10300, high: 10300, qualifier: 'EXACT' },
    revises: ['claim/shot-10201'],
  }),
  claim('claim/share-detained', '1.5 percent of those detained were shot.', {
    about: ['topic/desertion'],
    period: at('1941'),
    figure: { measure: 'measure/share-shot', low: 1.5, best: 1.5, high: 1.5, qualifier: 'EXACT' },
    derivedFrom: ['claim/shot-10201'],
  }),
  claim('claim/shot-a-day', 'That is about 90 a day.', {
    ...onTroops,
    figure: { ...none, measure: 'measure/shot-a-day', best: 90, qualifier: 'ABOUT' },
    derivedFrom: ['claim/shot-10201'],
  }),
  claim('claim/each-other', 'The detachment had no badge.', { about: ['unit/blocking-detachment'] }),
  claim('claim/withdrawn', 'The detachment had a badge.', {
    about: ['unit/blocking-detachment'],
    revises: ['claim/each-other'],
    retracted: { date: '2024-08-01', reason: 'Another unit was meant.' },
  }),
  link('claim/third-in-first', 'unit/third-division', 'PART_OF', 'unit/first-army', at('1941/1943')),
  link('claim/blocking-in-third', 'unit/blocking-detachment', 'PART_OF', 'unit/third-division', at('1942')),
  link('claim/first-fought', 'unit/first-army', 'FOUGHT_IN', 'conflict/long-war', null),
  link('claim/third-fought', 'unit/third-division', 'FOUGHT_IN', 'event/river-crossing', null),
  link('claim/campaign-in-war', 'conflict/winter-campaign', 'PART_OF', 'conflict/long-war', null),
  link('claim/petrov-issued', 'person/boris-petrov', 'ISSUED', 'order/no-227', at('1942-07-28')),
  link('claim/order-established', 'order/no-227', 'ESTABLISHED', 'unit/blocking-detachment', null),
  link('claim/order-prescribed', 'order/no-227', 'PRESCRIBED', 'topic/barrier-troops', null),
  link('claim/orlova-commanded', 'person/anna-orlova', 'COMMANDED', 'unit/third-division', at('1942')),
  link('claim/petrov-led', 'person/boris-petrov', 'LED', 'organization/high-command', null),
  link('claim/crossing-at-town', 'event/river-crossing', 'OCCURRED_AT', 'place/river-town', null),
];

const reports: readonly ReportRecord[] = [
  report('source/paper-article', 'claim/shot-10201', {
    stance: 'RELAYS',
    reliesOn: ['source/letter'],
    citations: [citation],
  }),
  report('source/letter', 'claim/shot-10201', {}),
  report('source/reprint', 'claim/shot-10201', { stance: 'RELAYS', reliesOn: ['source/paper-article'] }),
  report('source/ministry', 'claim/shot-10201', { stance: 'DENIES', hedge: 'reportedly' }),
  report('source/paper-article', 'claim/shot-150000', {
    stance: 'RELAYS',
    reliesOn: ['source/observers'],
    citations: [
      { ...citation, paragraph: 30 },
      { ...citation, type: 'PARAGRAPH', at: 'last', paragraph: 4, start: null, end: null, sha256: null },
    ],
  }),
  report('source/observers', 'claim/shot-150000', {}),
  report('source/dataset', 'claim/shot-20000', {}),
  report('source/dataset', 'claim/shot-10300', {}),
  report('source/letter', 'claim/share-detained', {}),
  report('source/dataset', 'claim/share-detained', {}),
  report('source/reprint', 'claim/share-detained', { retracted: { date: '2024-08-02', reason: 'Misread.' } }),
  report('source/our-sums', 'claim/shot-a-day', {}),
  report('source/paper-article', 'claim/each-other', { stance: 'RELAYS', reliesOn: ['source/reprint'] }),
  report('source/reprint', 'claim/each-other', { stance: 'RELAYS', reliesOn: ['source/paper-article'] }),
  report('source/ministry', 'claim/withdrawn', {}),
  ...claims
    .filter((record) => record.link !== null)
    .map(({ id }) =>
      report('source/dataset', id, { stance: id === 'claim/petrov-led' ? 'DENIES' : 'ASSERTS' }),
    ),
];

/** The rows of the world, to be put into an empty store. */
export const world: Changes = deriveRows({
  entities,
  measures: [
    {
      id: shot,
      name: 'Soldiers shot by their own side',
      unit: 'persons',
      description: 'Shot, not sentenced.',
    },
    { id: 'measure/shot-a-day', name: 'Soldiers shot in a day', unit: 'persons', description: null },
    {
      id: 'measure/share-shot',
      name: 'Share of the detained who were shot',
      unit: 'percent',
      description: null,
    },
  ],
  claims,
  reports,
});

/** A reference store that holds the world. */
export async function createWorldStore(): Promise<GraphStore> {
  const store = createReferenceStore();
  await store.write(async (transaction) => {
    await transaction.put(world);
    await transaction.advanceVersion();
  });
  return store;
}

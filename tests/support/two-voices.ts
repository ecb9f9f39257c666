/** A world for filters that ask two things of the same relation: what meets the one is seldom what meets the other. */
import type { Filter, Relation } from '../../src/domain/filter';
import type { List } from '../../src/domain/lists';
import type { Changes } from '../../src/store/write-transaction';

import { deriveRows } from './derive-rows';
import { claim, entity, report, source } from './record-makers';

/** Two sources: both assert one claim, on one unit; the first asserts another as well, on another unit, and denies a third. */
export function twoVoices(): Changes {
  const [one, other] = ['source/one', 'source/other'];
  const published = {
    kind: 'ARTICLE',
    publisher: 'organization/press',
    authors: ['person/smith'],
  } as const;
  return deriveRows({
    entities: [
      entity('unit/a', 'Unit A', {}),
      entity('unit/b', 'Unit B', {}),
      entity('organization/press', 'The Press', {}),
      entity('person/smith', 'Smith', {}),
      source(one, 'One', published),
      source(other, 'Other', { kind: 'ARTICLE', publisher: 'organization/press' }),
    ],
    measures: [],
    claims: [
      claim('claim/both', 'Said by both.', { about: ['unit/a'] }),
      claim('claim/more', 'Said by the one.', { about: ['unit/b'] }),
      claim('claim/denied', 'Denied by the one.', { about: ['unit/b'] }),
    ],
    reports: [
      report(one, 'claim/both', {}),
      report(one, 'claim/more', {}),
      report(one, 'claim/denied', { stance: 'DENIES' }),
      report(other, 'claim/both', {}),
    ],
  });
}

/** Lists of that world, each with what is asked of it together and the ids that it then holds. */
export const askedTogether: readonly (readonly [string, List, readonly Filter[], readonly string[]])[] = [
  [
    'sources of a publisher with an author',
    { name: 'sources' },
    [some('source.publisher', is('organization/press')), some('source.authors', is('person/smith'))],
    ['source/one'],
  ],
  [
    'claims that one reports and the other too',
    { name: 'claims' },
    [reportedBy('source/one'), reportedBy('source/other')],
    ['claim/both'],
  ],
  [
    'sources that report a claim and deny none',
    { name: 'sources' },
    [
      some('source.reports', some('report.claim', is('claim/both'))),
      {
        kind: 'relation',
        relation: 'source.reports',
        quantifier: 'none',
        filter: { kind: 'equal', column: 'stance', value: 'DENIES' },
      },
    ],
    ['source/other'],
  ],
  [
    'sources that report on two units',
    { name: 'sources' },
    [
      { kind: 'reportsOn', id: 'unit/a', isFigure: false },
      { kind: 'reportsOn', id: 'unit/b', isFigure: false },
    ],
    ['source/one'],
  ],
  [
    'sources of a claim that the other reports, and on another unit',
    { name: 'sources' },
    [
      some(
        'source.reports',
        some('report.claim', {
          kind: 'and',
          filters: [reportedBy('source/other'), some('claim.about', is('unit/a'))],
        }),
      ),
      some('source.reports', some('report.claim', some('claim.about', is('unit/b')))),
    ],
    ['source/one'],
  ],
];

function reportedBy(source: string): Filter {
  return some('claim.reports', some('report.source', is(source)));
}

function some(relation: Relation, filter: Filter): Filter {
  return { kind: 'relation', relation, quantifier: 'some', filter };
}

function is(value: string): Filter {
  return { kind: 'equal', column: 'id', value };
}

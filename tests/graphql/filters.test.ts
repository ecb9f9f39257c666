/** A `where` becomes exactly this tree, or is refused. */
import { infiniteDay, type Filter, type Relation } from '../../src/domain/filter';
import type { FilterName } from '../../src/graphql/filter-fields';
import { readFilter } from '../../src/graphql/filters';
import { caught } from '../support/caught';

const all: Filter = { kind: 'and', filters: [] };
const on = (id: string): Filter => ({ kind: 'on', id });
const equal = (column: string, value: string | number | boolean): Filter => ({
  kind: 'equal',
  column,
  value,
});
const related = (relation: Relation, quantifier: 'some' | 'none' | 'all', filter: Filter): Filter => ({
  kind: 'relation',
  relation,
  quantifier,
  filter,
});

test.each<[FilterName, unknown, Filter]>([
  ['ClaimFilter', null, all],
  ['ClaimFilter', undefined, all],
  ['ClaimFilter', {}, all],
  ['ClaimFilter', { on: 'topic/a' }, on('topic/a')],
  ['ClaimFilter', { and: [] }, all],
  ['ClaimFilter', { or: [] }, { kind: 'or', filters: [] }],
  ['ClaimFilter', { not: {} }, { kind: 'not', filter: all }],
  ['ClaimFilter', { and: [{ on: 'topic/a' }, {}] }, { kind: 'and', filters: [on('topic/a'), all] }],
  ['ClaimFilter', { or: [{ on: 'topic/a' }] }, { kind: 'or', filters: [on('topic/a')] }],
  [
    'ClaimFilter',
    { on: 'topic/a', kind: { eq: 'FIGURE' } },
    { kind: 'and', filters: [on('topic/a'), equal('kind', 'FIGURE')] },
  ],
  ['ClaimFilter', { id: { eq: 'claim/a' } }, equal('id', 'claim/a')],
  ['ClaimFilter', { id: { eq: 'unit/a' } }, equal('id', 'unit/a')],
  ['ClaimFilter', { id: { eq: null } }, { kind: 'absent', column: 'id' }],
  ['ClaimFilter', { id: { in: [] } }, { kind: 'in', column: 'id', values: [] }],
  [
    'ClaimFilter',
    { id: { eq: null, in: ['claim/a'] } },
    {
      kind: 'and',
      filters: [
        { kind: 'absent', column: 'id' },
        { kind: 'in', column: 'id', values: ['claim/a'] },
      ],
    },
  ],
  ['ClaimFilter', { kind: {} }, all],
  [
    'ClaimFilter',
    { kind: { in: ['LINK', 'FIGURE'] } },
    { kind: 'in', column: 'kind', values: ['LINK', 'FIGURE'] },
  ],
  ['ClaimFilter', { statement: { eq: 'ÄB' } }, equal('statement', 'ÄB')],
  [
    'ClaimFilter',
    { statement: { in: ['ÄB', 'c'] } },
    { kind: 'in', column: 'statementLower', values: ['äb', 'c'] },
  ],
  [
    'ClaimFilter',
    { statement: { contains: 'ÄB' } },
    { kind: 'text', column: 'statementLower', operator: 'contains', value: 'äb' },
  ],
  [
    'ClaimFilter',
    { statement: { startsWith: '' } },
    { kind: 'text', column: 'statementLower', operator: 'startsWith', value: '' },
  ],
  [
    'ClaimFilter',
    { sourceCount: { gt: 1, gte: 2, lt: 5, lte: 4 } },
    {
      kind: 'and',
      filters: [
        { kind: 'compare', column: 'sourceCount', operator: '>', value: 1 },
        { kind: 'compare', column: 'sourceCount', operator: '>=', value: 2 },
        { kind: 'compare', column: 'sourceCount', operator: '<', value: 5 },
        { kind: 'compare', column: 'sourceCount', operator: '<=', value: 4 },
      ],
    },
  ],
  ['ClaimFilter', { originCount: { in: [1, 2] } }, { kind: 'in', column: 'originCount', values: [1, 2] }],
  ['ClaimFilter', { independence: { eq: 'CIRCULAR' } }, equal('independence', 'CIRCULAR')],
  ['ClaimFilter', { contradicted: false }, equal('contradicted', false)],
  [
    'ClaimFilter',
    { period: { during: '1941-10' } },
    {
      kind: 'period',
      columns: { from: 'periodFrom', to: 'periodTo' },
      operator: 'during',
      from: -10319,
      to: -10289,
    },
  ],
  [
    'ClaimFilter',
    { period: { overlaps: '../1945', after: '1970-01-01/' } },
    {
      kind: 'and',
      filters: [
        {
          kind: 'period',
          columns: { from: 'periodFrom', to: 'periodTo' },
          operator: 'overlaps',
          from: -infiniteDay,
          to: -8767,
        },
        {
          kind: 'period',
          columns: { from: 'periodFrom', to: 'periodTo' },
          operator: 'after',
          from: 0,
          to: infiniteDay,
        },
      ],
    },
  ],
  [
    'ClaimFilter',
    { about: { some: {}, none: { kind: { eq: 'UNIT' } } } },
    {
      kind: 'and',
      filters: [related('claim.about', 'some', all), related('claim.about', 'none', equal('kind', 'UNIT'))],
    },
  ],
  [
    'ClaimFilter',
    { reports: { all: { cited: true } } },
    related('claim.reports', 'all', equal('cited', true)),
  ],
  ['ClaimFilter', { figure: {} }, related('claim.figure', 'some', all)],
  [
    'ClaimFilter',
    { figure: { measure: { eq: 'measure/a' }, qualifier: { eq: null } } },
    related('claim.figure', 'some', {
      kind: 'and',
      filters: [equal('measure', 'measure/a'), { kind: 'absent', column: 'qualifier' }],
    }),
  ],
  [
    'ClaimFilter',
    { figure: { any: { eq: null, gt: 3 } } },
    related('claim.figure', 'some', {
      kind: 'or',
      filters: ['low', 'best', 'high'].map((column): Filter => ({
        kind: 'and',
        filters: [
          { kind: 'absent', column },
          { kind: 'compare', column, operator: '>', value: 3 },
        ],
      })),
    }),
  ],
  [
    'ClaimFilter',
    { figure: { any: {} } },
    related('claim.figure', 'some', { kind: 'or', filters: [all, all, all] }),
  ],
  [
    'ClaimFilter',
    { link: { type: { eq: 'LED' }, other: { id: { eq: 'unit/a' } } } },
    related('claim.link', 'some', {
      kind: 'and',
      filters: [equal('type', 'LED'), related('link.other', 'some', equal('id', 'unit/a'))],
    }),
  ],
  [
    'ClaimFilter',
    { link: { from: { links: { some: { direction: { eq: 'IN' } } } } } },
    related(
      'claim.link',
      'some',
      related('link.from', 'some', related('entity.links', 'some', equal('direction', 'IN'))),
    ),
  ],
  ['LinkFilter', { direction: { in: ['OUT'] } }, { kind: 'in', column: 'direction', values: ['OUT'] }],
  [
    'LinkFilter',
    { to: { claims: { some: {} } } },
    related('link.to', 'some', related('entity.claims', 'some', all)),
  ],
  ['EntityFilter', { type: { eq: null } }, { kind: 'absent', column: 'type' }],
  ['EntityFilter', { kind: { eq: 'CLAIM' } }, equal('kind', 'CLAIM')],
  ['SourceFilter', { kind: { eq: 'LETTER' } }, equal('sourceKind', 'LETTER')],
  ['SourceFilter', { access: { eq: 'READ' } }, equal('access', 'READ')],
  [
    'SourceFilter',
    { published: { before: '1970-01-02' } },
    {
      kind: 'period',
      columns: { from: 'publishedFrom', to: 'publishedTo' },
      operator: 'before',
      from: 1,
      to: 1,
    },
  ],
  [
    'SourceFilter',
    { publisher: { name: { eq: 'X' } } },
    related('source.publisher', 'some', equal('name', 'X')),
  ],
  ['SourceFilter', { authors: { none: {} } }, related('source.authors', 'none', all)],
  [
    'SourceFilter',
    { reports: { some: { source: { id: { eq: 'source/a' } } } } },
    related('source.reports', 'some', related('report.source', 'some', equal('id', 'source/a'))),
  ],
  ['SourceFilter', { reportsOn: 'unit/a' }, { kind: 'reportsOn', id: 'unit/a', isFigure: false }],
  ['SourceFilter', { reportsFiguresOn: 'unit/a' }, { kind: 'reportsOn', id: 'unit/a', isFigure: true }],
  ['ReportFilter', { stance: { eq: 'DENIES' } }, equal('stance', 'DENIES')],
  [
    'ReportFilter',
    { claim: { on: 'topic/a' }, reliesOn: { some: {} } },
    {
      kind: 'and',
      filters: [related('report.claim', 'some', on('topic/a')), related('report.reliesOn', 'some', all)],
    },
  ],
  ['ReportFilter', { cited: false }, equal('cited', false)],
  ['MeasureFilter', { unit: { eq: 'persons' } }, equal('unit', 'persons')],
  [
    'MeasureFilter',
    { figures: { some: { on: 'topic/a' } } },
    related('measure.figures', 'some', on('topic/a')),
  ],
])('%s %j', (name, where, expected) => {
  expect(readFilter(name, where)).toEqual(expected);
});

const nullMessage = (field: string, expected: string) =>
  `\`${field}\` in a filter must be ${expected}. Only \`{ eq: null }\` asks for what has no value.`;
const noDirection = 'The link of a claim is seen from neither end: it has no `direction`.';
const noText = 'A text holds a character that no text can hold: half a surrogate pair, or NUL.';

test.each<[FilterName, unknown, string]>([
  ['ClaimFilter', { and: null }, nullMessage('and', 'a list')],
  ['ClaimFilter', { and: [null] }, nullMessage('and', 'an object')],
  ['ClaimFilter', { or: null }, nullMessage('or', 'a list')],
  ['ClaimFilter', { not: null }, nullMessage('not', 'an object')],
  ['ClaimFilter', { kind: null }, nullMessage('kind', 'an object')],
  ['ClaimFilter', { kind: { in: null } }, nullMessage('in', 'a list')],
  ['ClaimFilter', { kind: { in: ['LINK', null] } }, nullMessage('in', 'a text')],
  ['ClaimFilter', { id: { in: [null] } }, nullMessage('in', 'a text')],
  ['ClaimFilter', { on: null }, nullMessage('on', 'a text')],
  ['ClaimFilter', { figure: null }, nullMessage('figure', 'an object')],
  ['ClaimFilter', { figure: { any: { gt: null } } }, nullMessage('gt', 'a number')],
  ['ClaimFilter', { link: null }, nullMessage('link', 'an object')],
  ['ClaimFilter', { about: { some: null } }, nullMessage('some', 'an object')],
  ['ClaimFilter', { about: null }, nullMessage('about', 'an object')],
  ['ClaimFilter', { statement: { contains: null } }, nullMessage('contains', 'a text')],
  ['ClaimFilter', { period: { during: null } }, nullMessage('during', 'a text')],
  ['ClaimFilter', { contradicted: null }, nullMessage('contradicted', 'true or false')],
  ['SourceFilter', { reportsOn: null }, nullMessage('reportsOn', 'a text')],
  [
    'ClaimFilter',
    { on: 'Barrier troops' },
    '"Barrier troops" is no id. An id looks like "topic/barrier-troops".',
  ],
  [
    'ClaimFilter',
    { on: `topic/${'a'.repeat(200)}` },
    `"topic/${'a'.repeat(94)}…" is no id. An id looks like "topic/barrier-troops".`,
  ],
  [
    'ClaimFilter',
    { id: { in: ['claim/a', 'claim/A'] } },
    '"claim/A" is no id. An id looks like "topic/barrier-troops".',
  ],
  [
    'ClaimFilter',
    { figure: { measure: { eq: '' } } },
    '"" is no id. An id looks like "topic/barrier-troops".',
  ],
  [
    'ClaimFilter',
    { period: { before: 'in May' } },
    '"in May" is no EDTF date or interval. Write "1941-10" or "1941-06-22/1941-12".',
  ],
  [
    'ClaimFilter',
    { period: { overlaps: 'Y1700000020000000000000' } },
    '"Y1700000020000000000000" is no EDTF date or interval. Write "1941-10" or "1941-06-22/1941-12".',
  ],
  ['ClaimFilter', { statement: { eq: '\ud800' } }, noText],
  ['ClaimFilter', { statement: { startsWith: 'a\0' } }, noText],
  ['ClaimFilter', { statement: { in: ['a', '\udfff'] } }, noText],
  ['ClaimFilter', { link: { direction: { eq: 'OUT' } } }, noDirection],
  ['ClaimFilter', { link: { not: { or: [{ and: [{ direction: {} }] }] } } }, noDirection],
  ['EntityFilter', { claims: { some: { link: { direction: { eq: 'OUT' } } } } }, noDirection],
])('%s %j is refused', (name, where, message) => {
  expect(caught(() => readFilter(name, where))).toMatchObject({ code: 'BAD_USER_INPUT', message });
});

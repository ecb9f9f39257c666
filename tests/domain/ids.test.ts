import { entityKindOfId, kindOfId, reportId } from '../../src/domain/ids';

describe('ids', () => {
  test.each([
    ['topic/barrier-troops', 'TOPIC'],
    ['order/ussr-nko-227', 'ORDER'],
    ['person/lavrentiy-beria', 'PERSON'],
    ['claim/a', 'CLAIM'],
    ['measure/1', 'MEASURE'],
    ['report/a-b~c-d', 'REPORT'],
    [`unit/${'a'.repeat(195)}`, 'UNIT'],
    [`unit/${'a'.repeat(196)}`, null],
    [`report/${'a'.repeat(96)}~${'b'.repeat(96)}`, 'REPORT'],
    [`report/${'a'.repeat(96)}~${'b'.repeat(97)}`, null],
    ['unit/', null],
    ['unit', null],
    ['unit/A', null],
    ['unit/a_b', null],
    ['unit/a--b', null],
    ['unit/-a', null],
    ['unit/a-', null],
    ['unit/a b', null],
    ['unit/../a', null],
    ['unit/a/b', null],
    ['unit/a~b', null],
    ['report/a', null],
    ['report/a~b~c', null],
    ['weapon/a', null],
    ['unit/é', null],
    ['unit/a\n', null],
    [' unit/a', null],
    ['', null],
  ])('%j names %s', (id, kind) => {
    expect(kindOfId(id)).toBe(kind);
  });

  test('a report is named by its source and its claim', () => {
    expect(reportId('source/a-b', 'claim/c')).toBe('report/a-b~c');
    expect(entityKindOfId('report/a-b~c')).toBeNull();
    expect(entityKindOfId('claim/c')).toBeNull();
    expect(entityKindOfId('source/a-b')).toBe('SOURCE');
  });
});

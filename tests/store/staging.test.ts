import { openStaging } from '../../src/store/staging';

type Staging = ReturnType<typeof openStaging>;

let staging: Staging;

beforeEach(() => {
  staging = openStaging();
});

afterEach(() => staging.close());

function add(id: string, rank: number, line: number, isWritten = true, file = 0): void {
  staging.add({ id, rank, isWritten }, { file, line, items: `line ${line} of ${file}` });
}

test('lines are found by their unit, in their order', () => {
  add('claim/a', 3, 5);
  add('claim/a', 3, 2, false, 1);
  add('claim/a', 3, 2, false);
  add('claim/b', 3, 3, false);
  expect(staging.linesOf('claim/a')).toEqual(['line 2 of 0', 'line 5 of 0', 'line 2 of 1']);
  expect(staging.linesOf('claim/c')).toEqual([]);
  expect(['claim/a', 'claim/b', 'claim/c'].map((unit) => staging.isWritten(unit))).toEqual([
    true,
    false,
    false,
  ]);
  expect(staging.count()).toBe(2);
});

test('units are taken by rank, then as they came, until they are done', () => {
  add('claim/a', 3, 1);
  add('unit/a', 0, 2);
  add('claim/b', 3, 3);
  add('source/a', 1, 4);
  const ids = (units: ReturnType<Staging['pending']>) => units.map(({ id }) => id);
  const first = staging.pending(null, 2);
  expect(ids(first)).toEqual(['unit/a', 'source/a']);
  expect(ids(staging.pending(first.at(-1) ?? null, 2))).toEqual(['claim/a', 'claim/b']);
  staging.setDone(['source/a', 'claim/a']);
  expect(ids(staging.pending(null, 9))).toEqual(['unit/a', 'claim/b']);
  expect(['claim/a', 'claim/b', 'claim/c'].map((unit) => staging.isDone(unit))).toEqual([true, false, false]);
});

test('a unit without a line is taken in its turn', () => {
  add('claim/a', 3, 1);
  staging.add({ id: 'unit/a', rank: 0, isWritten: true }, null);
  expect(staging.pending(null, 9).map(({ id }) => id)).toEqual(['unit/a', 'claim/a']);
  expect([staging.isWritten('unit/a'), staging.linesOf('unit/a')]).toEqual([true, []]);
});

test('relations are looked up from their target', () => {
  staging.relate('derivedFrom', 'claim/a', 'claim/b');
  staging.relate('derivedFrom', 'claim/a', 'claim/b');
  staging.relate('partOf', 'claim/a', 'claim/c');
  expect(staging.claimsRelatedTo('derivedFrom', 'claim/a')).toEqual(['claim/b']);
  expect(staging.claimsRelatedTo('derivedFrom', 'claim/b')).toEqual([]);
});

test('ids like another are those next to it that are written', () => {
  for (const [index, slug] of ['a', 'b', 'd', 'e'].entries()) add(`unit/${slug}`, 0, index);
  add('unit/cc', 0, 9, false);
  add('topic/c', 0, 10);
  expect(staging.idsLike('unit/c')).toEqual(['unit/b', 'unit/a', 'unit/d', 'unit/e']);
});

test('two areas know nothing of each other', () => {
  const other = openStaging();
  add('unit/a', 0, 1);
  expect(other.count()).toBe(0);
  other.close();
});

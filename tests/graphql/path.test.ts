/** Paths over links and bibliographic relations. */
import { createAsk, type Ask } from '../support/ask';
import { createWorldStore } from '../support/world';

let ask: Ask;
beforeAll(async () => {
  ask = createAsk(await createWorldStore());
});

test('from a newspaper to a battle, over who wrote for it and whom she commanded', async () => {
  const query = `{ path(from: "organization/daily-paper", to: "event/river-crossing") { length steps {
    from { id } link { type direction from { id } to { id } other { id } claim { id } period { edtf } } to { __typename id } } } }`;
  const step = (
    from: string,
    type: string,
    direction: string,
    to: string,
    claim: string | null,
    period: string | null,
  ) => ({
    from: { id: from },
    link: {
      type,
      direction,
      from: { id: direction === 'OUT' ? from : to },
      to: { id: direction === 'OUT' ? to : from },
      other: { id: to },
      claim: claim === null ? null : { id: claim },
      period: period === null ? null : { edtf: period },
    },
    to: { __typename: to.replace(/\/.*/, '').replace(/^./, (letter) => letter.toUpperCase()), id: to },
  });
  expect(await ask(query)).toEqual({
    data: {
      path: {
        length: 4,
        steps: [
          step('organization/daily-paper', 'PUBLISHED_BY', 'IN', 'source/paper-article', null, null),
          step('source/paper-article', 'WRITTEN_BY', 'OUT', 'person/anna-orlova', null, null),
          step(
            'person/anna-orlova',
            'COMMANDED',
            'OUT',
            'unit/third-division',
            'claim/orlova-commanded',
            '1942',
          ),
          step('unit/third-division', 'FOUGHT_IN', 'OUT', 'event/river-crossing', 'claim/third-fought', null),
        ],
      },
    },
  });
});

test.each<[string, string, unknown]>([
  ['an entity to itself', 'from: "unit/first-army", to: "unit/first-army"', { length: 0 }],
  ['an unknown entity to itself', 'from: "unit/none", to: "unit/none"', null],
  ['to an unknown entity', 'from: "unit/first-army", to: "unit/none"', null],
  ['where nothing leads', 'from: "unit/first-army", to: "source/observers"', null],
  [
    'further than allowed',
    'from: "organization/daily-paper", to: "event/river-crossing", maxLength: 3',
    null,
  ],
  [
    'just as far as allowed',
    'from: "organization/daily-paper", to: "event/river-crossing", maxLength: 4',
    { length: 4 },
  ],
  [
    'as far as by default',
    'from: "organization/daily-paper", to: "event/river-crossing", maxLength: null',
    { length: 4 },
  ],
  [
    'not over a link that is only denied',
    'from: "organization/high-command", to: "person/boris-petrov"',
    null,
  ],
])('%s', async (_, args, path) => {
  expect(await ask(`{ path(${args}) { length } }`)).toEqual({ data: { path } });
});

test.each([
  [
    'from: "First Army", to: "unit/first-army"',
    '"First Army" is no id. An id looks like "topic/barrier-troops".',
  ],
  ['from: "unit/first-army", to: "claim/shot-10201"', '"claim/shot-10201" is not the id of an entity.'],
  [
    'from: "report/letter~shot-10201", to: "unit/first-army"',
    '"report/letter~shot-10201" is not the id of an entity.',
  ],
  ['from: "unit/first-army", to: "unit/first-army", maxLength: 0', '`maxLength` is a number from 1 to 10.'],
  ['from: "unit/first-army", to: "unit/first-army", maxLength: 11', '`maxLength` is a number from 1 to 10.'],
])('%s is refused', async (args, message) => {
  expect(await ask(`{ path(${args}) { length } }`)).toEqual({
    data: { path: null },
    errors: [{ message, path: ['path'], extensions: { code: 'BAD_USER_INPUT' } }],
  });
});

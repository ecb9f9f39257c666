/** Lists without pages, one inside the other: what they hold together is bounded. */
import { createAsk } from '../support/ask';
import { createWorldStore } from '../support/world';

const comparedDeep = `{ claim(id: "claim/shot-10201") {
  comparisons { other { comparisons { other { comparisons { kind } } } } } } }`;
const relied =
  '{ source(id: "source/paper-article") { reports { nodes { reliesOn { reliesOn { id } } } } } }';

test.each([
  ['comparisons', comparedDeep],
  ['reports that reports rely on', relied],
])('%s beyond the bound are refused, and given below it', async (_, query) => {
  const store = await createWorldStore();
  expect((await createAsk(store)(query)).errors).toBeUndefined();
  const refused = await createAsk(store, { mostListed: 2 })(query);
  expect(refused.errors?.map(({ extensions }) => extensions)).toEqual([{ code: 'QUERY_TOO_COSTLY' }]);
  expect(refused.errors?.[0]?.message).toBe(
    'The answer would hold more than 2 objects in lists without pages. Ask for fewer of them inside each other.',
  );
});

/** Errors that leave promises behind: each must be handled, for one that is not ends the process. */
import { createAsk } from '../support/ask';
import { createWorldStore } from '../support/world';

test('an error in one claim of a list does not leave behind what is read of the claim before it', async () => {
  const left: unknown[] = [];
  const leave = (reason: unknown) => void left.push(reason);
  const listeners = process.listeners('unhandledRejection');
  process.removeAllListeners('unhandledRejection').on('unhandledRejection', leave);
  // What the first is derived from has to be read; the second is derived from nothing, so it fails sooner.
  const claims = 'claims(where: { id: { in: ["claim/share-detained", "claim/shot-10300"] } })';
  const query = `{ ${claims} { nodes { derivedFrom { id } reports(first: 1, last: 1) { totalCount } } } }`;
  const { errors } = await createAsk(await createWorldStore())(query);
  await new Promise((resolve) => setTimeout(resolve, 20));
  process.removeListener('unhandledRejection', leave);
  for (const listener of listeners) process.on('unhandledRejection', listener);
  expect(errors?.map(({ extensions }) => extensions)).toEqual([{ code: 'BAD_USER_INPUT' }]);
  expect(left).toEqual([]);
});

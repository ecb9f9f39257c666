import { findBarriers } from '../support/axe';
import { importIslandWar } from '../support/island-war';
import { follow, isWhole } from '../support/page-table';
import { describeWithPages } from '../support/pages';

describeWithPages('what lies over a page, or comes when it is asked for', (pages) => {
  beforeAll(() => importIslandWar(pages().server));

  test('the evidence says what it looks up, why it is not there, and tries again', async () => {
    const page = await pages().open('/search', { expected: /status of 503/ });
    await isWhole(page, { end: 'h1' });
    let isDown = true;
    let fail: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (fail = resolve));
    await page.route('**/graphql', async (route) => {
      if (!isDown) return route.continue();
      await held;
      const errors = [{ message: 'x', extensions: { code: 'STORE_UNAVAILABLE' } }];
      return route.fulfill({ status: 503, json: { errors } });
    });
    await follow(page, '/search?claim=claim/lost-240');
    const dialog = page.getByRole('dialog', { name: 'Who says so' });
    await dialog.getByText('Looking up the evidence…').waitFor();
    await page.waitForFunction(
      () => getComputedStyle(document.querySelector('.loading') ?? document.body).opacity === '1',
    );
    expect(await findBarriers(page)).toEqual([]);
    fail();
    await dialog.getByText('The database does not answer at the moment.').waitFor();
    expect(await findBarriers(page)).toEqual([]);
    isDown = false;
    await dialog.getByRole('button', { name: 'Try again' }).click();
    await dialog.locator('.report-card').first().waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  });

  test.each([
    ['/canvas', 'canvas-page', 'This page could not be shown', 1],
    ['/canvas?seed=topic/losses-at-sea', 'canvas-picture', 'This picture could not be shown', 2],
  ] as const)(
    'a file that cannot be loaded is told, and loaded again: %s, %s',
    async (address, part, sentence, level) => {
      const page = await pages().open('/search', { expected: /ERR_FAILED|dynamically imported|preload/ });
      await isWhole(page, { end: 'h1' });
      const files = `**/assets/${part}*`;
      await page.route(files, (route) => route.abort());
      await follow(page, address);
      await page.getByRole('heading', { level, name: sentence }).waitFor();
      expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
      expect(await page.title()).toBe(`${level === 1 ? sentence : 'Canvas'} · Conflict Graph`);
      await page.waitForFunction(() => document.querySelector('.loading') === null);
      expect(await findBarriers(page)).toEqual([]);
      await page.unroute(files);
      await page.getByRole('button', { name: 'Load again' }).click();
      await page.getByRole('heading', { level: 1, name: 'Canvas' }).waitFor();
      await page.locator('.failed').waitFor({ state: 'detached' });
    },
  );
});

import { gzipSync } from 'node:zlib';

import { findBarriers } from '../support/axe';
import { describeWithPages } from '../support/pages';

const deserters = 'claim/russian-deserters-50000-by-2024';

describeWithPages('every page', (pages) => {
  test('loads at most 100 kB of JavaScript, and nothing of the playground', async () => {
    const loaded: string[] = [];
    const page = await pages().open('/');
    page.on('request', (request) => loaded.push(request.url()));
    await page.reload();
    await page.locator('#latest').waitFor();
    let bytes = 0;
    for (const url of loaded.filter((each) => each.endsWith('.js'))) {
      bytes += gzipSync(await (await fetch(url)).text(), { level: 9 }).length;
    }
    expect(loaded.filter((url) => url.endsWith('.js')).length).toBeGreaterThan(0);
    expect(bytes).toBeLessThanOrEqual(100_000);
  });

  test('is reached by links without a new document, with its heading in focus and its own title', async () => {
    const page = await pages().open('/');
    await page.evaluate(() => Object.assign(window, { same: true }));
    await page
      .locator('#kinds')
      .getByRole('link', { name: /Persons/ })
      .click();
    const heading = page.getByRole('heading', { level: 1, name: 'Persons' });
    await heading.waitFor();
    expect(await heading.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await page.title()).toBe('Persons · Conflict Graph');
    expect(await page.evaluate(() => [scrollY, 'same' in window])).toEqual([0, true]);
    await page.goBack();
    await page.locator('#kinds').waitFor();
    expect(await page.title()).toBe('Conflict Graph');
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(200);
    await page.goForward();
    await heading.waitFor();
  });

  test('opens in a new tab where that is asked for', async () => {
    const page = await pages().open('/');
    const link = page.locator('#kinds').getByRole('link', { name: /Persons/ });
    await link.waitFor();
    const [other] = await Promise.all([
      page.context().waitForEvent('page'),
      link.click({ modifiers: ['ControlOrMeta'] }),
    ]);
    await other.getByRole('heading', { level: 1, name: 'Persons' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/');
  });

  test('leads to the same question in the playground', async () => {
    const page = await pages().open('/search?q=beria');
    const link = page.getByRole('link', { name: 'Open this page’s question in the playground' });
    const address = new URL((await link.getAttribute('href')) ?? '', page.url());
    expect(address.pathname).toBe('/playground');
    const asked = new URLSearchParams(address.hash.slice(1));
    const variables = JSON.parse(asked.get('variables') ?? '') as unknown;
    expect(variables).toEqual({ text: 'beria', first: 5 });
    const { body } = await pages().server.post({ query: asked.get('query'), variables });
    expect(body).toEqual({ data: expect.objectContaining({ all: { totalCount: 3 } }) });
  });

  test('says so where there is nothing, and lets one search on', async () => {
    const page = await pages().open('/e/topic/no-such-topic');
    await page.getByRole('heading', { level: 1, name: 'Nothing is here' }).waitFor();
    expect(await page.title()).toBe('Nothing is here · Conflict Graph');
    expect(await findBarriers(page)).toEqual([]);
    await page.getByRole('combobox', { name: 'Search by any name' }).fill('beria');
    await page.getByRole('option').first().waitFor();
  });

  test('says so at an address that no page has', async () => {
    const page = await pages().open('/nowhere', { expected: /status of 404/ });
    await page.getByText('There is no page at this address.').waitFor();
    expect(await page.title()).toBe('Nothing is here · Conflict Graph');
  });

  test('says where the evidence of a claim is, as its address does: opened, closed, gone back to, sent on', async () => {
    const page = await pages().open('/');
    const chip = page.locator(`.chip[href*="${deserters}"]`);
    await chip.focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Who says so' });
    await dialog.getByRole('heading', { name: '3 sources say so' }).waitFor();
    expect(await dialog.locator('.report-card').count()).toBe(3);
    expect(new URL(page.url()).search).toBe(`?claim=${deserters}`);
    expect(await findBarriers(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await chip.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(new URL(page.url()).search).toBe('');

    await chip.click();
    await dialog.waitFor();
    await page.goBack();
    await dialog.waitFor({ state: 'detached' });
    await page.goForward();
    await dialog.getByRole('heading', { name: '3 sources say so' }).waitFor();
    const text = await dialog.innerText();
    const other = await pages().open(new URL(page.url()).search);
    await other.getByRole('dialog').getByRole('heading', { name: '3 sources say so' }).waitFor();
    expect(await other.getByRole('dialog').innerText()).toBe(text);
    await other.getByRole('button', { name: 'Close' }).click();
    await other.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await other.getByRole('heading', { level: 1 }).count()).toBe(1);
  });

  test.each([
    [1280, 'dark'],
    [390, 'light'],
    [390, 'dark'],
  ] as const)('shows evidence without barriers at %d pixels, %s', async (width, colorScheme) => {
    const page = await pages().open(`/?claim=${deserters}`, { width, colorScheme });
    await page.getByRole('heading', { name: '3 sources say so' }).waitFor();
    expect(await findBarriers(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });

  test('has a mark of its kind beside every name, in shape and in word', async () => {
    const page = await pages().open('/search?q=a');
    await page.locator('#claim').waitFor();
    const marks = await page
      .locator('main .entity-link .kind')
      .evaluateAll((all) =>
        all.map((mark) => [mark.textContent, mark.querySelector('path')?.getAttribute('d')]),
      );
    const shapes = new Map(marks.map(([word, shape]) => [word, shape]));
    expect(shapes.size).toBeGreaterThan(5);
    expect(new Set(shapes.values()).size).toBe(shapes.size);
  });

  test('prints its content alone', async () => {
    const page = await pages().open('/');
    await page.locator('#latest').waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('navigation').count()).toBe(0);
    expect(await page.locator('.search-box').isVisible()).toBe(false);
    expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
  });
});

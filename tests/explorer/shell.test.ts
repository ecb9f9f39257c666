import { gzipSync } from 'node:zlib';

import { findBarriers } from '../support/axe';
import { describeWithPages } from '../support/pages';
import { findSmallTargets, touch } from '../support/touch-targets';

const deserters = 'claim/russian-deserters-50000-by-2024';

describeWithPages('every page', (pages) => {
  test.each([
    ['/', '#latest'],
    ['/e/topic/barrier-troops', '#sources'],
    [`/${deserters}`, '#cite'],
    ['/measure/soldiers-killed', '#download'],
  ])(
    'loads at most 100 kB of JavaScript, and nothing of the playground or the canvas: %s',
    async (address, end) => {
      const page = await pages().open(address);
      const loaded: string[] = [];
      page.on('request', (request) => loaded.push(request.url()));
      await page.reload();
      await page.locator(end).waitFor();
      const scripts = new Set(loaded.filter((url) => url.endsWith('.js')));
      const texts = await Promise.all([...scripts].map(async (url) => (await fetch(url)).text()));
      expect(scripts.size).toBeGreaterThan(1);
      const bytes = texts.reduce((sum, text) => sum + gzipSync(text, { level: 9 }).length, 0);
      expect(bytes).toBeLessThanOrEqual(100_000);
      expect([...scripts].filter((url) => /playground|monaco|graphiql|cytoscape|canvas/i.test(url))).toEqual(
        [],
      );
    },
  );

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
    const link = dialog.getByRole('link', { name: 'Open this question in the playground' });
    const asked = new URLSearchParams((await link.getAttribute('href'))?.replace('/playground#', ''));
    const variables = JSON.parse(asked.get('variables') ?? '') as unknown;
    const { body } = await pages().server.post({ query: asked.get('query'), variables });
    for (const name of await dialog.locator('.report-card .source-line a').allTextContents()) {
      expect(JSON.stringify(body)).toContain(name);
    }
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

  test('shows evidence to those who have only keys: to the chip, through the dialog, out of it, to a source', async () => {
    const page = await pages().open('/');
    const chip = page.locator(`.chip[href*="${deserters}"]`);
    await chip.waitFor();
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
    const isOnChip = () => chip.evaluate((element) => element === document.activeElement);
    for (let stops = 0; stops < 100 && !(await isOnChip()); stops += 1) await page.keyboard.press('Tab');
    expect(await isOnChip()).toBe(true);
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Who says so' });
    await dialog.getByRole('heading', { name: '3 sources say so' }).waitFor();
    expect(await focused()).toBe('Who says so');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('Close');
    // All of it is reached, and nothing of the page beneath.
    const links = await dialog.getByRole('link').allTextContents();
    const reached: string[] = [];
    for (let stops = 0; stops < links.length; stops += 1) {
      await page.keyboard.press('Tab');
      reached.push(await focused());
    }
    expect(reached).toEqual(links);
    for (let stops = 0; stops < links.length; stops += 1) await page.keyboard.press('Shift+Tab');
    expect(await focused()).toBe('Close');
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'detached' });
    expect(await isOnChip()).toBe(true);
    await page.keyboard.press('Enter');
    await dialog.locator('.report-card').first().waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    const name = await focused();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/source/*');
    await page.getByRole('heading', { level: 1, name }).waitFor();
  });

  test.each([
    '/search?kind=CLAIM',
    '/search?kind=ORDER',
    '/source/the-conversation-mutinying-2022',
    '/measure/soldiers-killed',
  ])('has chips with the numbers of the API, which are those of the evidence: %s', async (address) => {
    const page = await pages().open(address);
    const chips = page.locator('main .chip');
    await chips.first().waitFor();
    const shown = await chips.evaluateAll((all) =>
      all.map((chip) => ({
        id: new URL((chip as HTMLAnchorElement).href).searchParams.get('claim') ?? '',
        text: chip.firstChild?.textContent ?? '',
      })),
    );
    const { body } = await pages().server.post({
      query: `query Chips($ids: [ID!]!) { claims(where: { id: { in: $ids } }, first: 100) {
        nodes { id corroboration { sourceCount originCount independence } } } }`,
      variables: { ids: shown.map(({ id }) => id) },
    });
    interface Counted {
      readonly id: string;
      readonly corroboration: {
        readonly sourceCount: number;
        readonly originCount: number;
        readonly independence: string;
      };
    }
    const { nodes } = (body.data as { claims: { nodes: readonly Counted[] } }).claims;
    expect(nodes.length).toBe(new Set(shown.map(({ id }) => id)).size);
    const several = [];
    for (const { id, text } of shown) {
      const { sourceCount, originCount, independence } =
        nodes.find((claim) => claim.id === id)?.corroboration ?? never();
      const numbers = (text.match(/\d+/g) ?? []).map(Number);
      const origins = independence === 'CIRCULAR' || originCount === 0 ? [] : [originCount];
      expect([id, ...numbers]).toEqual([id, ...(sourceCount === 0 ? [] : [sourceCount, ...origins])]);
      if (sourceCount > 1) several.push({ id, sourceCount });
    }
    const [most] = several.sort((one, other) => other.sourceCount - one.sourceCount);
    if (most === undefined) throw new Error('no claim of several sources is here');
    await page.locator(`main .chip[href*="claim=${most.id}"]`).first().click();
    const evidence = page.getByRole('dialog').locator('section', {
      has: page.getByRole('heading', { name: `${most.sourceCount} sources say so` }),
    });
    await evidence.waitFor();
    expect(await evidence.locator('.report-card').count()).toBe(most.sourceCount);
  });

  test('leaves no step behind where evidence was closed: back leads to the page before, forward on', async () => {
    const page = await pages().open('/search');
    const steps = () => page.evaluate(() => history.length);
    await page.getByRole('navigation').getByRole('link', { name: 'Start' }).click();
    const chips = page.locator('#repeated .chip');
    await chips.first().waitFor();
    const before = await steps();
    const dialog = page.getByRole('dialog', { name: 'Who says so' });
    const closings = [
      () => page.keyboard.press('Escape'),
      () => dialog.getByRole('button', { name: 'Close' }).click(),
      () => page.mouse.click(2, 2),
      // Pressed twice, it is closed once.
      () =>
        dialog.getByRole('button', { name: 'Close' }).evaluate((button: HTMLElement) => {
          button.click();
          button.click();
        }),
    ];
    for (const [index, close] of closings.entries()) {
      await chips.nth(index).click();
      await dialog.getByRole('heading', { name: /say so$/ }).waitFor();
      await close();
      await dialog.waitFor({ state: 'detached' });
      expect(page.url()).toBe(`${pages().server.url}/`);
      expect(await steps()).toBe(before + 1);
    }
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: 'Search' }).waitFor();
    await page.goForward();
    await chips.first().waitFor();
    await page.goForward();
    await dialog.getByRole('heading', { name: /say so$/ }).waitFor();

    // Links in it are steps of their own, back from which it is as it was left, and so it is when loaded anew.
    const top = await page.evaluate(() => scrollY);
    expect(top).toBeGreaterThan(0);
    await dialog.getByRole('link', { name: 'The claim with its chain to the origin' }).click();
    await page.locator('#cite').waitFor();
    expect(await dialog.count()).toBe(0);
    await page.goBack();
    await dialog.getByRole('heading', { name: /say so$/ }).waitFor();
    expect(await page.evaluate(() => scrollY)).toBe(top);
    await page.reload();
    await dialog.getByRole('button', { name: 'Close' }).click();
    await dialog.waitFor({ state: 'detached' });
    await chips.first().waitFor();
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: 'Search' }).waitFor();
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
    await touch(page);
    expect(await findSmallTargets(page)).toEqual([]);
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

function never(): never {
  throw new Error('the API has no such claim');
}

import type { Page } from 'playwright-core';

import { findBarriers } from '../support/axe';
import { describeWithPages } from '../support/pages';
import { findSmallTargets, touch } from '../support/touch-targets';

describeWithPages('the search', (pages) => {
  const activeText = (page: Page) =>
    page.evaluate(() => {
      const id = document.activeElement?.getAttribute('aria-activedescendant') ?? '';
      return document.getElementById(id)?.textContent ?? null;
    });

  test('is done by keys alone: "/", typing, arrows, Enter', async () => {
    const page = await pages().open('/search');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press('/');
    const field = page.getByRole('combobox', { name: 'Search' });
    expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.type('beria');
    await page.getByRole('option').first().waitFor();
    expect(await page.getByRole('option').count()).toBe(3);
    expect(await field.getAttribute('aria-expanded')).toBe('true');
    expect(await activeText(page)).toBeNull();
    await page.keyboard.press('ArrowDown');
    expect(await activeText(page)).toBe('Person: Lavrentiy Beria');
    await page.keyboard.press('ArrowDown');
    expect(await activeText(page)).toMatch(/^Source: Official letter/);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await activeText(page)).toBeNull();
    await page.keyboard.press('ArrowUp');
    expect(await activeText(page)).toMatch(/^Claim: /);
    await page.keyboard.press('Escape');
    expect(await page.getByRole('option').count()).toBe(0);
    expect(await field.inputValue()).toBe('beria');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Search: beria' }).waitFor();
    expect(new URL(page.url()).search).toBe('?q=beria');
  });

  test('opens the page of the hit that is chosen, by key and by pointer', async () => {
    const page = await pages().open('/search');
    await page.getByRole('heading', { level: 1, name: 'Search' }).waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('beria');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/e/person/lavrentiy-beria');
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: 'Search' }).waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('beria');
    await page.getByRole('option', { name: /Official letter/ }).click();
    await page.waitForURL('**/source/letter-to-lavrentiy-beria-1941-10');
  });

  test('finds names in any script, and says by which of its names a thing was found', async () => {
    const page = await pages().open('/search?q=Берия');
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await page.locator('#person li').textContent()).toMatch(
      /^Person: Lavrentiy Beria found as Lavrentiy Beriya/,
    );
  });

  test('shows hits in any script as one types, grouped by kind, with the name that was found', async () => {
    const page = await pages().open('/search');
    const field = page.getByRole('combobox', { name: 'Search' });
    await field.pressSequentially('Берия');
    const persons = page.getByRole('listbox').getByRole('group', { name: 'Persons' });
    await persons.waitFor();
    expect(await persons.getByRole('option').allInnerTexts()).toEqual([
      expect.stringMatching(/Lavrentiy Beria\s+found as Lavrentiy Beriya/),
    ]);
    await field.fill('beria');
    const groups = page.getByRole('listbox').getByRole('group');
    await page.getByRole('group', { name: 'Claims' }).waitFor();
    const { body } = await pages().server.post({
      query: '{ search(text: "beria", first: 10) { nodes { node { id } } } }',
    });
    const { nodes } = (body.data as { search: { nodes: readonly { node: { id: string } }[] } }).search;
    expect(nodes.map(({ node }) => node.id.split('/')[0])).toEqual(['person', 'source', 'claim']);
    expect(await groups.evaluateAll((all) => all.map(({ textContent }) => textContent))).toEqual([
      expect.stringMatching(/^Persons/),
      expect.stringMatching(/^Sources/),
      expect.stringMatching(/^Claims/),
    ]);
    for (const group of await groups.all()) expect(await group.getByRole('option').count()).toBe(1);
  });

  test('takes every key as text while one types: none is a shortcut there', async () => {
    const page = await pages().open('/search');
    const field = page.getByRole('combobox', { name: 'Search' });
    const keys = 'a/b+c-d?e.j k#1';
    await field.pressSequentially(keys);
    expect(await field.inputValue()).toBe(keys);
    expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(page.url()).toBe(`${pages().server.url}/search`);
  });

  test('says what it found, and what to do where it finds nothing', async () => {
    const page = await pages().open('/search');
    const field = page.getByRole('combobox', { name: 'Search' });
    await field.fill('soldiers');
    const status = page.locator('.search-box [role=status]');
    await page.getByRole('option').first().waitFor();
    expect(await status.innerText()).toBe('the best 10 of 138 found; arrow keys choose, Enter opens.');
    await field.fill('zzzz');
    await page.waitForFunction(() =>
      /Nothing/.test(document.querySelector('.search-box [role=status]')?.textContent ?? ''),
    );
    expect(await status.innerText()).toBe('Nothing is found for “zzzz”. Try fewer letters or another name.');
    await field.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Search: zzzz' }).waitFor();
    expect(await page.locator('main').innerText()).toContain('try fewer words');
    await field.fill('?!');
    expect(await page.getByRole('option').count()).toBe(0);
  });

  test('counts the figures of a number apart from the hits, among which they may be', async () => {
    const page = await pages().open('/search');
    const field = page.getByRole('combobox', { name: 'Search' });
    const status = page.locator('.search-box [role=status]');
    const { body } = await pages().server.post({
      query: `{ first: search(text: "2", first: 10) { ...Ids } all: search(text: "2", first: 100) { ...Ids }
        claims(where: { figure: { any: { eq: 2 } } }) { nodes { id } } }
        fragment Ids on SearchConnection { totalCount nodes { node { id } } }`,
    });
    interface Hits {
      readonly totalCount: number;
      readonly nodes: readonly { readonly node: { readonly id: string } }[];
    }
    const found = body.data as {
      readonly first: Hits;
      readonly all: Hits;
      readonly claims: { readonly nodes: readonly { readonly id: string }[] };
    };
    const figuresIn = ({ nodes }: Hits) =>
      found.claims.nodes.filter(({ id }) => nodes.some(({ node }) => node.id === id)).length;
    expect([figuresIn(found.first), figuresIn(found.all), found.claims.nodes.length]).toEqual([0, 1, 2]);
    await field.fill('2');
    await page.getByRole('option').first().waitFor();
    expect(await status.innerText()).toBe(
      `the best 10 of ${found.all.totalCount} found, and 2 figures of 2; arrow keys choose, Enter opens.`,
    );
    expect(await page.getByRole('option').count()).toBe(12);
    expect(await page.locator('.all-hits').innerText()).toBe(`All ${found.all.totalCount} for “2”`);
    await field.fill('50000');
    await page.waitForFunction(() =>
      /50,000/.test(document.querySelector('.search-box [role=status]')?.textContent ?? ''),
    );
    expect(await status.innerText()).toBe('1 figure of 50,000; arrow keys choose, Enter opens.');
    expect(await page.locator('.all-hits').count()).toBe(0);
  });

  test('finds figures by their number, and the questions that hold the words', async () => {
    const page = await pages().open('/search?q=50,000 deserters');
    const figures = page.getByRole('region', { name: 'Figures of 50,000' });
    await figures.getByText('at least 50,000 persons').waitFor();
    await page.getByRole('link', { name: 'Who stands behind the 50,000 deserters?' }).waitFor();
    expect(await findBarriers(page)).toEqual([]);
  });

  test('shows what has one of the words where nothing has all', async () => {
    const page = await pages().open('/search?q=beria in the moonlight');
    const words = page.getByRole('region', { name: 'What has one of the words' });
    await words.getByRole('link', { name: 'Lavrentiy Beria', exact: true }).waitFor();
    expect(await words.getByRole('heading', { level: 3 }).allInnerTexts()).toEqual(['beria: 3 things']);
    expect(await findBarriers(page)).toEqual([]);
  });

  test('brings the heading of another search into focus, from the page of a search too', async () => {
    const page = await pages().open('/search?q=beria');
    const field = page.getByRole('combobox', { name: 'Search' });
    await field.fill('putin');
    await field.press('Enter');
    const heading = page.getByRole('heading', { level: 1, name: 'Search: putin' });
    await heading.waitFor();
    expect(await heading.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await field.inputValue()).toBe('putin');
  });

  test('tells kinds apart, with as many of each as the API counts, and more of one at a time', async () => {
    const page = await pages().open('/search?q=soldiers');
    const claims = page.getByRole('navigation', { name: 'Kinds' }).getByRole('link', { name: /Claims/ });
    const { body } = await pages().server.post({
      query: '{ search(text: "soldiers", kinds: [CLAIM], first: 0) { totalCount } }',
    });
    const { totalCount } = (body.data as { search: { totalCount: number } }).search;
    expect(await claims.innerText()).toMatch(new RegExp(`Claims\\s+${totalCount}$`));
    await claims.click();
    const more = page.getByRole('button', { name: 'Show 25 more' });
    await more.waitFor();
    const before = await page.locator('.claims .statement').allInnerTexts();
    await more.click();
    await page.getByText(`50 of ${totalCount} claims`).waitFor();
    const after = await page.locator('.claims .statement').allInnerTexts();
    expect(after.slice(0, 25)).toEqual(before);
    expect(new Set(after).size).toBe(50);
    // How much is shown is part of the address: back undoes it, and others see as much.
    expect(new URL(page.url()).search).toBe('?q=soldiers&kind=CLAIM&more=hits.1');
    const other = await pages().open(new URL(page.url()).search.replace('?', '/search?'));
    await other.getByText(`50 of ${totalCount} claims`).waitFor();
    expect(await other.locator('.claims .statement').allInnerTexts()).toEqual(after);
    await page.goBack();
    await page.getByText(`25 of ${totalCount} claims`).waitFor();
    await page.goForward();
    await page.getByText(`50 of ${totalCount} claims`).waitFor();
    await page
      .getByRole('navigation', { name: 'Kinds' })
      .getByRole('link', { name: /All kinds/ })
      .click();
    await page.locator('#claim').waitFor();
    expect(new URL(page.url()).search).toBe('?q=soldiers');
  });

  test('says of every kind how much there is, as the API counts', async () => {
    const page = await pages().open('/search');
    const { body } = await pages().server.post({
      query:
        '{ people(first: 0) { totalCount } topics(first: 0) { totalCount } claims(first: 0) { totalCount } }',
    });
    const { people, topics, claims } = body.data as Record<string, { totalCount: number }>;
    await page.getByRole('link', { name: `Persons ${people?.totalCount}` }).waitFor();
    await page.getByRole('link', { name: `Topics ${topics?.totalCount}` }).waitFor();
    await page.getByRole('link', { name: `Claims ${claims?.totalCount}` }).waitFor();
    expect(await page.locator('.filters .count').count()).toBe(11);
  });

  test('lists all of one kind by name, page by page, as the address says', async () => {
    const page = await pages().open('/search?kind=TOPIC');
    await page.getByRole('button', { name: 'Show 3 more' }).click();
    await page.getByText('53 of 53 topics').waitFor();
    expect(new URL(page.url()).search).toBe('?kind=TOPIC&more=topics.1');
    const names = await page.locator('.rows .entity-link a').allInnerTexts();
    await page.reload();
    await page.getByText('53 of 53 topics').waitFor();
    expect(await page.locator('.rows .entity-link a').allInnerTexts()).toEqual(names);
    await page.goBack();
    await page.getByText('50 of 53 topics').waitFor();
  });

  test('says why it cannot answer, and tries again', async () => {
    const page = await pages().open('/search', { expected: /503|ERR_FAILED/ });
    let isDown = true;
    await page.route('**/graphql', (route) =>
      isDown
        ? route.fulfill({
            status: 503,
            json: { errors: [{ message: 'x', extensions: { code: 'STORE_UNAVAILABLE', retryable: true } }] },
          })
        : route.continue(),
    );
    const field = page.getByRole('combobox', { name: 'Search' });
    await field.fill('beria');
    await field.press('Enter');
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').innerText()).toContain(
      'The database does not answer at the moment.',
    );
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('This page could not be loaded');
    expect(await findBarriers(page)).toEqual([]);
    isDown = false;
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('heading', { level: 1, name: 'Search: beria' }).waitFor();
  });

  test.each([
    [1280, 'light'],
    [1280, 'dark'],
    [390, 'light'],
    [390, 'dark'],
  ] as const)(
    'has no barriers at %d pixels, %s, with its list open and on its page',
    async (width, colorScheme) => {
      const page = await pages().open('/search?q=putin', { width, colorScheme });
      await page.locator('#claim').waitFor();
      expect(await findBarriers(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      await page.getByRole('combobox').fill('beria');
      await page.getByRole('option').first().waitFor();
      await page.keyboard.press('ArrowDown');
      expect(await findBarriers(page)).toEqual([]);
      await touch(page);
      expect(await findSmallTargets(page)).toEqual([]);
    },
  );
});

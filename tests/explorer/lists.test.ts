import { findBarriers } from '../support/axe';
import { describeWithPages } from '../support/pages';

describeWithPages('the list of claims', (pages) => {
  const count = async (where: string) => {
    const { body } = await pages().server.post({
      query: `{ claims(where: ${where}, first: 0) { totalCount } }`,
    });
    return (body.data as { claims: { totalCount: number } }).claims.totalCount;
  };

  test('is reached from the start, and each filter says how many claims it would leave', async () => {
    const page = await pages().open('/');
    await page
      .locator('#kinds')
      .getByRole('link', { name: /Claims/ })
      .click();
    await page.getByRole('heading', { level: 1, name: 'Claims' }).waitFor();
    const unnamed = `independence: { eq: NO_NAMED_ORIGIN }, reports: { some: { source: { kind: { eq: UNNAMED } } } }`;
    await page
      .getByRole('link', { name: `On voices without a name alone ${await count(`{ ${unnamed} }`)}` })
      .click();
    await page.getByRole('heading', { level: 1, name: 'Claims on voices without a name alone' }).waitFor();
    const figures = await count(`{ kind: { eq: FIGURE }, ${unnamed} }`);
    await page.getByRole('link', { name: `In figures ${figures}` }).click();
    await page.getByText(`${figures} of ${figures} claims`).waitFor();
    expect(await page.locator('.claims > li').count()).toBe(figures);
    expect(await page.locator('.speakers').count()).toBe(figures);
    const { search } = new URL(page.url());
    expect(search).toBe('?kind=CLAIM&standing=unnamed&said=FIGURE');
    await page.goBack();
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: 'Claims', exact: true }).waitFor();
  });

  test('says of what is denied who is against it, and that none is for it where none is', async () => {
    const page = await pages().open('/search?kind=CLAIM&standing=denied');
    const denied = page.getByRole('listitem').filter({ hasText: 'death of Yevgeny Prigozhin' });
    await denied.waitFor();
    const shown = await denied.innerText();
    expect(shown).toContain('no source says so');
    expect(shown.slice(shown.indexOf('Denied or doubted by'))).toContain(
      "Putin's denial over Prigozhin's death",
    );
    expect(shown).toContain('No source says so.');
    // What would leave nothing leads nowhere.
    const none = page.getByRole('navigation', { name: 'What claims say' }).getByText('In figures');
    expect(await none.getAttribute('href')).toBeNull();
  });

  test('leads on where nothing is like that', async () => {
    const page = await pages().open('/search?kind=CLAIM&standing=contradicted');
    await page.getByText('No claim is like that.').waitFor();
    await page.getByRole('link', { name: 'Show all claims' }).click();
    await page.getByText(/^50 of \d+ claims/).waitFor();
  });

  test.each([
    [1280, 'light', 'CLAIM&standing=denied'],
    [390, 'dark', 'CLAIM&standing=unnamed'],
    [390, 'light', 'CLAIM&standing=ours'],
    [1280, 'dark', 'CLAIM&standing=ours'],
    [390, 'light', 'ORDER'],
    [1280, 'dark', 'ORDER'],
  ] as const)('has no barriers at %d pixels, %s: %s', async (width, colorScheme, list) => {
    const page = await pages().open(`/search?kind=${list}`, { width, colorScheme });
    await page.locator('.more').waitFor();
    await page.waitForFunction(() => !/…/.test(document.querySelector('main')?.textContent ?? ''));
    expect(await findBarriers(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
});

describeWithPages('our own arithmetic as a source', (pages) => {
  test('says what it is worked out from and how, not that it rests on its own word', async () => {
    const page = await pages().open('/sources?kind=DERIVATION');
    await page.getByRole('link', { name: /Criminal cases against deserters/ }).click();
    const sums = page.getByRole('region', { name: 'How it is worked out' });
    await sums.waitFor();
    await sums.getByText('2,076 / 3 = 692').waitFor();
    expect(await sums.getByText('Worked out from:').count()).toBe(2);
    expect(await page.locator('main').innerText()).not.toContain('own word');
    expect(await findBarriers(page)).toEqual([]);
  });
});

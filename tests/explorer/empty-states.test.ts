import { findBarriers } from '../support/axe';
import { importDocument } from '../support/island-war';
import { oddWorld } from '../support/odd-world';
import { isWhole } from '../support/page-table';
import { describeWithPages } from '../support/pages';

describeWithPages('where there is nothing to show, a page', (pages) => {
  beforeAll(() => importDocument(pages().server, JSON.stringify(oddWorld())));

  test.each([
    ['/e/topic/lonely', 'No claim in the graph is about Lonely topic yet.'],
    ['/e/topic/lonely', 'No link to or from here is recorded.'],
    ['/measure/uncounted', 'No figure on this measure is known.'],
    ['/measure/topic/lonely/markup', 'No figure on this measure is about Lonely topic.'],
    ['/measures?topic=topic/lonely', 'No figure is known here.'],
    ['/source/silent', 'No claim of this source is recorded.'],
    ['/source/markup?stance=DENIES', 'No claim of this source is like that.'],
    ['/sources?kind=BOOK', 'No source is of that kind.'],
    ['/search?q=zzzzzz', 'try fewer words'],
    ['/search?kind=PLACE&q=zzzzzz', 'try fewer words'],
    ['/path?from=topic/lonely&to=unit/markup&max=10', 'There is no way of at most 10 steps'],
    ['/canvas?seed=topic/lonely', 'No source links it to anything'],
    ['/canvas?seed=topic/nothing', 'Nothing has the id topic/nothing.'],
    ['/?claim=claim/nothing', 'There is no claim with the id claim/nothing.'],
  ])('says so, and how to go on: %s', async (address, sentence) => {
    const page = await pages().open(address);
    await isWhole(page, { end: 'h1' });
    await page.locator('main, dialog').filter({ hasText: sentence }).last().waitFor();
    expect(await page.locator('main a:visible, .search-box input:visible').count()).toBeGreaterThan(0);
    expect(await findBarriers(page)).toEqual([]);
  });

  test.each([
    '/e/topic/nothing',
    '/e/Not%20an%20id',
    '/e/claim/markup',
    '/claim/nothing',
    '/claim/NO',
    '/measure/nothing',
    '/measure/topic/nothing/markup',
    '/source/nothing',
    '/measures?topic=topic/nothing',
    '/measures?topic=nothing',
  ])('leads to the page for what is not there: %s', async (address) => {
    const page = await pages().open(address, { expected: /status of 400/ });
    await page.getByRole('heading', { level: 1, name: 'Nothing is here' }).waitFor();
    expect(await page.title()).toBe('Nothing is here · Conflict Graph');
    expect(await page.locator('main').innerText()).toMatch(/There is no record of .* at this address\./);
    expect(await page.locator('main').getByRole('combobox').isVisible()).toBe(true);
    if (address === '/claim/nothing') expect(await findBarriers(page)).toEqual([]);
  });
});

describeWithPages(
  'a page of a store with nothing in it',
  (pages) => {
    test.each([
      ['/', 'Nothing is in the graph yet'],
      ['/search', 'list everything of one kind'],
      ['/search?q=anything', 'try fewer words'],
      ['/search?kind=CLAIM', 'There are no claims yet.'],
      ['/search?kind=CLAIM&standing=denied', 'No claim is like that.'],
      ['/measures', 'No figure is known'],
      ['/sources', 'There are no sources yet.'],
      ['/path', 'Choose two persons'],
      ['/path?from=topic/a&to=topic/b', 'has the id topic/a'],
      ['/canvas', 'The canvas is empty.'],
    ])('says so: %s', async (address, sentence) => {
      const page = await pages().open(address);
      await isWhole(page, { end: 'h1' });
      await page.locator('main').getByText(sentence).first().waitFor();
      if (address === '/') expect(await findBarriers(page)).toEqual([]);
    });
  },
  {},
  async (store) => store,
);

import type { Page } from 'playwright-core';

import { findBarriers } from '../support/axe';
import { importDisputedWorld } from '../support/disputed-world';
import { describeWithPages } from '../support/pages';

const known = '/path?from=order/ussr-nko-227&to=unit/russian-barrier-troops';

describeWithPages('the page of a path', (pages) => {
  beforeAll(() => importDisputedWorld(pages().server));

  const choose = async (page: Page, field: string, text: string) => {
    const box = page.getByRole('combobox', { name: field, exact: true });
    await box.fill(text);
    await page.locator('main').getByRole('option').first().waitFor();
    await box.press('ArrowDown');
    await box.press('Enter');
  };

  test('is asked for by keys alone, and answers in sentences with their evidence', async () => {
    const page = await pages().open('/path');
    await page.getByRole('heading', { level: 1, name: 'Find a path' }).waitFor();
    await choose(page, 'From', 'Order No. 227');
    await page.waitForURL('**/path?from=order/ussr-nko-227');
    await choose(page, 'To', 'russian barrier troops');
    await page.waitForURL(`**${known}`);
    const steps = page.locator('.path-steps > li');
    await steps.first().waitFor();
    const { body } = await pages().server.post({
      query:
        '{ path(from: "order/ussr-nko-227", to: "unit/russian-barrier-troops", maxLength: 4) { length steps { link { claim { statement corroboration { sourceCount } } } } } }',
    });
    const { path } = body.data as { path: { length: number; steps: { link: { claim: { statement: string; corroboration: { sourceCount: number } } } }[] } }; // prettier-ignore
    expect(await steps.count()).toBe(path.length);
    for (const [index, { link }] of path.steps.entries()) {
      const text = await steps.nth(index).innerText();
      expect(text).toContain(link.claim.statement);
      expect(text).toContain(`${link.claim.corroboration.sourceCount} source`);
    }
    expect(await page.locator('main [role=status]').last().innerText()).toContain(
      'in 2 steps: the shortest way of at most 4',
    );
    expect(await page.title()).toMatch(/^Path from Order No\. 227 .* to Russian barrier troops/);
    await steps.first().locator('.chip').click();
    await page.getByRole('dialog').locator('.report-card').first().waitFor();
    expect(await findBarriers(page)).toEqual([]);
  });

  test('is drawn as a list of its stops with arrows that point the way of each link', async () => {
    const page = await pages().open(known);
    const stops = page.locator('.path-drawing > li');
    await stops.first().waitFor();
    expect(await stops.locator('.path-stop a').allTextContents()).toEqual([
      "Order No. 227 of the USSR People's Commissar of Defence",
      'Barrier troops',
      'Russian barrier troops in Ukraine',
    ]);
    const words = page.locator('.path-words a');
    expect(await words.allTextContents()).toEqual([
      'prescribed: show the evidence',
      'practised: show the evidence',
    ]);
    const statement = await page.locator('.path-steps .quiet a').nth(1).innerText();
    await words.nth(1).focus();
    await page.keyboard.press('Enter');
    expect(await page.getByRole('dialog').locator('.statement').innerText()).toBe(statement);
    await page.keyboard.press('Escape');
    expect(await words.nth(1).evaluate((link) => link === document.activeElement)).toBe(true);
    const tips = await page
      .locator('.path-across > svg')
      .evaluateAll((all) => all.map((tip) => tip.getAttribute('x')));
    expect(tips).toEqual(['100%', '0']);
  });

  test('has no evidence to open for a step that is a fact of the catalogue', async () => {
    const page = await pages().open('/path?from=source/reprint&to=source/long');
    await page.locator('.path-steps').getByText('no claim states it').waitFor();
    expect(await page.locator('.path-words').allTextContents()).toEqual(['reprints']);
    expect(await page.locator('.path-words a').count()).toBe(0);
  });

  test('says of a disputed step that it is, in a word and by dashes', async () => {
    const page = await pages().open('/path?from=person/accused&to=event/struck');
    await page.locator('.path-steps .disputed').waitFor();
    expect(await page.locator('.path-contested').innerText()).toMatch(
      /took part in\s*: show the evidence\s+disputed/,
    );
    const dashes = await page
      .locator('.path-contested line')
      .first()
      .evaluate((line) => getComputedStyle(line).strokeDasharray);
    expect(dashes).not.toBe('none');
  });

  test('says which limits held where there is none, and widens one by a link; back undoes it', async () => {
    const page = await pages().open('/path?from=order/ussr-nko-227&to=unit/russian-barrier-troops&max=1');
    await page.getByText('There is no way of at most 1 step between').waitFor();
    expect(await page.locator('.no-path').innerText()).toContain(
      'The limits: at most 1 step; over links that',
    );
    await page.getByRole('link', { name: 'Look for a way of at most 6 steps' }).click();
    await page.locator('.path-steps > li').first().waitFor();
    expect(new URL(page.url()).searchParams.get('max')).toBe('6');
    await page.goBack();
    await page.getByText('There is no way of at most 1 step between').waitFor();
    const far = await pages().open('/path?from=person/accused&to=order/ussr-nko-227&max=10');
    await far.getByText('10 steps are the most that are looked for').waitFor();
  });

  test('swaps its ends, and shows the same in a fresh browser', async () => {
    const page = await pages().open(known);
    await page.getByRole('link', { name: 'Swap the ends' }).click();
    await page.waitForURL('**/path?from=unit/russian-barrier-troops&to=order/ussr-nko-227');
    await page.locator('.path-steps > li').getByText('was prescribed by').waitFor();
    const text = await page.locator('main').innerText();
    const other = await pages().open('/path?from=unit/russian-barrier-troops&to=order/ussr-nko-227');
    await other.locator('.path-drawing').waitFor();
    await other.locator('.path-chosen').nth(1).waitFor();
    expect(await other.locator('main').innerText()).toBe(text);
  });

  test.each([
    ['/path?from=order/ussr-nko-227&to=order/ussr-nko-227', 'Both ends are the same'],
    ['/path?from=order/ussr-nko-227&to=unit/no-such-unit', 'has the id unit/no-such-unit'],
    ['/path?from=claim/x&to=order/ussr-nko-227', 'has the id claim/x'],
    ['/path?from=not%20an%20id', 'has the id not an id'],
  ])('says what is amiss and how to go on: %s', async (address, sentence) => {
    const page = await pages().open(address);
    await page.locator('main').getByText(sentence).waitFor();
    expect(await page.getByRole('combobox', { name: 'From', exact: true }).isVisible()).toBe(true);
    expect(await findBarriers(page)).toEqual([]);
  });

  test.each([
    [1280, 'light'],
    [1280, 'dark'],
    [390, 'light'],
    [390, 'dark'],
  ] as const)('has no barriers at %d pixels, %s, and fits', async (width, colorScheme) => {
    const page = await pages().open(known, { width, colorScheme });
    await page.locator('.path-drawing').waitFor();
    expect(await findBarriers(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });

  test('offers to try again where the server cannot be reached', async () => {
    const page = await pages().open('/path', { expected: /Failed to load resource/ });
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.route('**/graphql', (route) => route.abort());
    await page.evaluate((to) => {
      const link = Object.assign(document.createElement('a'), { href: to });
      document.querySelector('main')?.append(link);
      link.click();
      link.remove();
    }, known);
    await page.getByText('The server cannot be reached.').first().waitFor();
    await page.unroute('**/graphql');
    for (const again of (await page.getByRole('button', { name: 'Try again' }).all()).reverse())
      await again.click();
    await page.locator('.path-steps > li').first().waitFor();
  });
});

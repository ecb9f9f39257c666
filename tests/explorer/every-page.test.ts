import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { buildSchema, parse, validate } from 'graphql';
import type { Page, Route } from 'playwright-core';

import { findBarriers } from '../support/axe';
import { importIslandWar, islandDocuments } from '../support/island-war';
import { everyPage, follow, isWhole, textOf, type TablePage } from '../support/page-table';
import { describeWithPages } from '../support/pages';
import { findLostStops } from '../support/tab-stops';
import { findSmallTargets, touch } from '../support/touch-targets';

const schema = buildSchema(readFileSync(join(__dirname, '..', '..', '..', 'schema.graphql'), 'utf8'));
const documentsDir = islandDocuments();
afterAll(() => rmSync(documentsDir, { recursive: true }));

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const failed = (page: Page, sentence: string) => page.locator('.failed', { hasText: sentence }).first();
const width = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth);
const titled = (title: string) => (title === '' ? 'Conflict Graph' : `${title} · Conflict Graph`);
const eachForm = everyPage.map((shown) => [shown.name, shown] as const);
const eachPage = eachForm.filter(([, { isForm }]) => isForm !== true);

/** What a page chiefly shows, the first that it has of these: what is said, or else what it lists. */
const chiefly = ['.statement', 'th a', '.entity-link a', '.rows a', '.canvas-things a'];

/** A page that asks for little, from which others are gone to. */
const quietPage = ({ address }: TablePage) => (address === '/search' ? '/path' : '/search');

/** Every page with the questions that are held up and fail: all of them, and those of its parts. */
const strikes = everyPage.flatMap((shown) => {
  const { name, asks, parts, isForm } = shown;
  return [
    ...(asks === null || isForm === true ? [] : [[name, shown, /^(?!Footer$)/] as const]),
    ...(parts === undefined ? [] : [[`parts of ${name}`, shown, parts] as const]),
  ];
});

const questionIn = (route: Route) => {
  const { query } = route.request().postDataJSON() as { query: string };
  return /^\s*query (\w+)/.exec(query)?.[1] ?? '';
};

describeWithPages(
  'every page',
  (pages) => {
    beforeAll(() => importIslandWar(pages().server));

    test.each(eachPage)(
      'has its title and its heading in focus, goes back and forward, is the same for others: %s',
      async (_, shown) => {
        const page = await pages().open(quietPage(shown));
        await isWhole(page, { end: 'h1' });
        const before = await textOf(page);
        await follow(page, shown.address);
        await isWhole(page, shown);
        expect(await page.title()).toBe(titled(shown.title));
        expect(await heading(page).allInnerTexts()).toEqual([shown.heading]);
        expect(await hasFocus(page)).toBe(true);
        const text = await textOf(page);
        await page.goBack();
        await page.waitForURL(`**${quietPage(shown)}`);
        await isWhole(page, { end: 'h1' });
        expect(await textOf(page)).toBe(before);
        await page.goForward();
        await isWhole(page, shown);
        expect(await textOf(page)).toBe(text);
        expect(await page.title()).toBe(titled(shown.title));
        const other = await pages().open(shown.address);
        await isWhole(other, shown);
        expect(await textOf(other)).toBe(text);
        expect(await other.title()).toBe(titled(shown.title));
      },
    );

    test.each(eachForm)(
      'has no barriers, is gone through by Tab, is large enough for fingers, fits a phone, is printed, asks the same in the playground: %s',
      async (_, shown) => {
        const page = await pages().open(shown.address);
        await isWhole(page, shown);
        await asksInPlayground(page, shown);
        expect(await findLostStops(page)).toEqual([]);
        // At this width the file of each page looks for them.
        if (shown.isForm === true) expect(await findBarriers(page)).toEqual([]);
        await touch(page);
        expect(await findSmallTargets(page)).toEqual([]);
        await page.setViewportSize({ width: 390, height: 800 });
        expect(await findSmallTargets(page)).toEqual([]);
        await page.emulateMedia({ colorScheme: 'dark' });
        expect(await findBarriers(page)).toEqual([]);
        expect(await width(page)).toBeLessThanOrEqual(390);
        await page.emulateMedia({ media: 'print' });
        expect(await onScreenOnly(page)).toEqual([]);
        expect(await heading(page).isVisible()).toBe(true);
        expect(await folded(page)).toEqual([]);
        expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(
          'rgb(255, 255, 255)',
        );
      },
    );

    test.each(strikes)(
      'says what it looks up, why it is not there, and tries again: %s',
      async (_, shown, struck) => {
        const page = await pages().open(quietPage(shown), { expected: /status of 500|ERR_FAILED/ });
        await isWhole(page, { end: 'h1' });
        let state: 'held' | 'faulty' | 'unreachable' | 'well' = 'held';
        let fail: () => void = () => undefined;
        const held = new Promise<void>((resolve) => (fail = resolve));
        await page.route('**/graphql', async (route) => {
          if (!struck.test(questionIn(route)) || state === 'well') return route.continue();
          if (state === 'held') await held;
          if (state === 'unreachable') return route.abort();
          const errors = [{ message: 'secret', extensions: { code: 'INTERNAL_SERVER_ERROR' } }];
          return route.fulfill({ status: 500, json: { errors } });
        });
        await follow(page, shown.address);
        // Numbers that are on their way leave their places open.
        const loading = page
          .locator('.loading', { hasText: /^Looking up .*…$/ })
          .or(page.locator('.count', { hasText: '…' }))
          .first();
        await loading.waitFor();
        await page.waitForFunction(
          () => getComputedStyle(document.querySelector('.loading') ?? document.body).opacity === '1',
        );
        expect(await page.title()).not.toBe('Search · Conflict Graph');
        expect(await longestMotion(page)).toBeLessThan(1);
        expect(await heading(page).count()).toBe(1);
        // What is on its way looks the same on all pages.
        if (shown.name === 'entity') expect(await findBarriers(page)).toEqual([]);

        state = 'faulty';
        fail();
        await failed(page, 'Something went wrong on the server. Try again.').waitFor();
        await page.waitForFunction(() => document.querySelector('.loading') === null);
        expect(await textOf(page)).not.toContain('secret');
        expect(await heading(page).count()).toBe(1);
        expect(await findBarriers(page)).toEqual([]);
        state = 'unreachable';
        await tryAgain(page);
        await failed(page, 'The server cannot be reached.').waitFor();
        state = 'well';
        await tryAgain(page);
        await isWhole(page, shown);
        expect(await heading(page).allInnerTexts()).toEqual([shown.heading]);
        expect(await page.title()).toBe(titled(shown.title));
        expect(await page.locator('.failed').count()).toBe(0);
        expect(await page.evaluate(() => document.activeElement?.tagName)).toMatch(/^H[123]$/);
      },
    );

    /** The page's own question is the one of its link; it is well-formed, and its answer is what the page shows. */
    const asksInPlayground = async (page: Page, { asks }: TablePage) => {
      const link = page.getByRole('link', { name: 'Open this page’s question in the playground' });
      expect(await link.count()).toBe(asks === null ? 0 : 1);
      if (asks === null) return;
      const at = new URL((await link.getAttribute('href')) ?? '', page.url());
      const asked = new URLSearchParams(at.hash.slice(1));
      const query = asked.get('query') ?? '';
      expect([at.pathname, /^query (\w+)/.exec(query)?.[1]]).toEqual(['/playground', asks]);
      expect(validate(schema, parse(query))).toEqual([]);
      const variables = JSON.parse(asked.get('variables') ?? '{}') as object;
      const { status, body } = await pages().server.post({ query, variables });
      expect([status, body.errors]).toEqual([200, undefined]);
      const answer = JSON.stringify(body.data);
      const shown = await Promise.all(chiefly.map((each) => page.locator(`main ${each}`).allTextContents()));
      expect(answer).toContain(JSON.stringify(shown.flat()[0]));
    };
  },
  { documentsDir },
);

function hasFocus(page: Page): Promise<boolean> {
  return heading(page).evaluate((element) => element === document.activeElement);
}

/** In milliseconds; those who want no motion are to see none. */
function longestMotion(page: Page): Promise<number> {
  return page.evaluate(() =>
    Math.max(
      0,
      ...document.getAnimations().map(({ effect }) => Number(effect?.getComputedTiming().duration ?? 0)),
    ),
  );
}

/** What is printed and should not be: nothing of it does anything on paper. */
function onScreenOnly(page: Page): Promise<readonly string[]> {
  return page
    .locator('button:visible, nav:visible, input:visible')
    .evaluateAll((all) => all.map((element) => element.outerHTML.slice(0, 200)));
}

/** What can be opened and is not: on paper nobody can. */
function folded(page: Page): Promise<readonly string[]> {
  return page
    .locator('details > :not(summary)')
    .evaluateAll((all) =>
      all
        .filter((element) => !element.checkVisibility() && getComputedStyle(element).display !== 'none')
        .map((element) => element.outerHTML.slice(0, 200)),
    );
}

/** Presses every button that is there for it, from the last on, since each may take others away. */
async function tryAgain(page: Page): Promise<void> {
  const buttons = await page.getByRole('button', { name: 'Try again' }).elementHandles();
  for (const button of buttons.reverse()) await button.evaluate((each) => (each as HTMLElement).click());
}

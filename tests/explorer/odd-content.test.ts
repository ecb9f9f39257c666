import type { Page } from 'playwright-core';

import { findBarriers } from '../support/axe';
import { importDocument } from '../support/island-war';
import { oddities, oddWorld } from '../support/odd-world';
import { isWhole } from '../support/page-table';
import { describeWithPages } from '../support/pages';

const width = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth);
const places = (key: string) => [
  `/e/unit/${key}`,
  `/claim/${key}?claim=claim/link-${key}`,
  // Whatever is longest or most like a program stands for the rest.
  ...(key === 'endless' || key === 'markup'
    ? [
        `/measure/${key}`,
        `/measure/topic/${key}/${key}`,
        `/source/${key}`,
        `/path?from=unit/${key}&to=topic/${key}`,
        `/canvas?seed=unit/${key}&x=unit/${key}:PRACTISED:OUT&show=picture`,
      ]
    : []),
];
const lists = ['/search?kind=UNIT', '/search?kind=CLAIM', '/sources', '/measures', '/search?q=without', '/'];

describeWithPages('a page with names and statements that are hard to show', (pages) => {
  beforeAll(() => importDocument(pages().server, JSON.stringify(oddWorld())));

  /** Opens an address with the question of a fresh page; what would run there shows itself. */
  const openOdd = async (address: string): Promise<Page> => {
    const page = await pages().open(address, { width: 390, height: 800 });
    page.on('dialog', (dialog) => {
      throw new Error(`${address} runs: ${dialog.message()}`);
    });
    await isWhole(page, { end: 'h1' });
    return page;
  };

  test.each(Object.entries(oddities))(
    'shows them as text, fits a phone, and runs nothing: %s',
    async (key, text) => {
      for (const address of places(key)) {
        const page = await openOdd(address);
        const shown = await page.locator('body').evaluate((body) => body.textContent);
        expect([address, shown.includes(text)]).toEqual([address, true]);
        expect([address, await page.locator('img, script:not([src])').count()]).toEqual([address, 0]);
        expect([address, (await width(page)) <= 390]).toEqual([address, true]);
        expect([address, await cutOff(page)]).toEqual([address, []]);
        await page.context().close();
      }
    },
  );

  test.each(lists)('lists them so too: %s', async (address) => {
    const page = await openOdd(address);
    expect(await page.locator('img, script:not([src])').count()).toBe(0);
    expect(await width(page)).toBeLessThanOrEqual(390);
    expect(await cutOff(page)).toEqual([]);
    expect(await findBarriers(page)).toEqual([]);
  });

  test('has no barriers, and each name reads in its own direction', async () => {
    const page = await openOdd('/e/unit/arabic');
    expect(await findBarriers(page)).toEqual([]);
    for (const address of ['/e/unit/arabic', '/claim/arabic', '/measure/arabic', '/source/arabic']) {
      const other = await openOdd(address);
      const direction = await other.getByRole('heading', { level: 1 }).evaluate((element) => {
        const named = element.querySelector('bdi, [dir=auto]') ?? element;
        return named.matches(':dir(rtl)') || getComputedStyle(named).unicodeBidi;
      });
      expect([address, direction]).toEqual([address, true]);
    }
  });
});

/** Text that lies beyond the right edge of the window, and cannot be scrolled to. */
function cutOff(page: Page): Promise<readonly string[]> {
  return page.locator('main').evaluate((main) =>
    [...main.querySelectorAll('a, p, h1, h2, h3, td, th, dd, li')]
      .filter((element) => {
        const { right, width } = element.getBoundingClientRect();
        const scroller = element.closest('[tabindex="0"], .canvas-frame, .table-scroll');
        return width > 1 && right > innerWidth + 1 && scroller === null;
      })
      .map((element) => element.outerHTML.slice(0, 120)),
  );
}

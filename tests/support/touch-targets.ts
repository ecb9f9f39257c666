/** What fingers are to hit: each target by itself is 44 pixels high, and links in running text have a line of 24. */
import type { Page } from 'playwright-core';

/** Makes the page one of a screen that is touched. */
export async function touch(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 5 });
  await page.waitForFunction(() => matchMedia('(pointer: coarse)').matches);
}

/** The targets that are too small for a finger, a line each; none on a page that is well. */
export function findSmallTargets(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    // What is drawn leads nowhere but where words beside it lead too.
    const targets = 'a[href]:not(svg *), button, input, select, summary, [role="option"]';
    return [...document.querySelectorAll<HTMLElement>(targets)]
      .filter((element) => {
        const { width, height, bottom } = element.getBoundingClientRect();
        if (!element.checkVisibility() || element.closest('[aria-hidden="true"]') || bottom + scrollY <= 0)
          return false;
        const { display, lineHeight } = getComputedStyle(element);
        const isInText = display === 'inline' && element.closest('nav, .filters') === null;
        return width > 1 && (isInText ? parseFloat(lineHeight) < 24 : height < 43.9);
      })
      .map(
        (element) =>
          `${Math.round(element.getBoundingClientRect().height)} px: ${element.outerHTML.slice(0, 160)}`,
      );
  });
}

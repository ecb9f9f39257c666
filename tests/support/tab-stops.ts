/** Goes through a page by the Tab key alone, and says where one could not see where one is, or could not come. */
import type { Page } from 'playwright-core';

/** A fault in a line each; none on a page that is well. Pages with more stops than `most` are gone through so far only. */
export async function findLostStops(page: Page, most = 150): Promise<readonly string[]> {
  const wanted = await page.evaluate(watchStops);
  for (let stop = 0; stop <= Math.min(wanted, most); stop += 1) await page.keyboard.press('Tab');
  return page.evaluate((isWhole) => {
    const { faults, unseen } = window as unknown as Watched;
    return [
      ...faults,
      ...(isWhole ? [...unseen].map((left) => `not reached: ${left.outerHTML.slice(0, 200)}`) : []),
    ];
  }, wanted <= most);
}

interface Watched {
  readonly faults: string[];
  readonly unseen: Set<Element>;
}

/** Runs in the page: notes from now on what comes into focus. Gives the number of things that should. */
function watchStops(): number {
  const interactive = 'a[href], button, input, select, summary, [tabindex]';
  const unseen = new Set(
    [...document.querySelectorAll<HTMLElement>(interactive)].filter(
      (element) => element.tabIndex >= 0 && !element.matches(':disabled') && element.checkVisibility(),
    ),
  );
  const faults: string[] = [];
  Object.assign(window, { faults, unseen });
  document.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof HTMLElement)) return;
    unseen.delete(target);
    const { outlineStyle, outlineWidth, outlineColor, opacity } = getComputedStyle(target);
    const { width, height, top, bottom, left, right } = target.getBoundingClientRect();
    const isOutlined =
      outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && !/, 0\)/.test(outlineColor);
    const isInView =
      width > 1 && height > 1 && bottom > 0 && right > 0 && top < innerHeight && left < innerWidth;
    if (!isOutlined || opacity === '0') faults.push(`no outline: ${target.outerHTML.slice(0, 200)}`);
    if (!isInView) faults.push(`out of view: ${target.outerHTML.slice(0, 200)}`);
  });
  return unseen.size;
}

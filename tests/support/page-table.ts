/** Every page of the explorer in every form that it has, on the seed with the island war in it. */
import type { Page } from 'playwright-core';

export interface TablePage {
  readonly name: string;
  readonly address: string;
  /** Without the name of the site. */
  readonly title: string;
  readonly heading: string;
  /** What is there once the whole page is. */
  readonly end: string;
  /** The question that the page is about, as it stands in the playground too; null where it asks none. */
  readonly asks: string | null;
  /** Whether it is one of several forms of a page that stands here too. */
  readonly isForm?: true;
  /** The questions of its parts, where these can be on their way or fail while the page is there. */
  readonly parts?: RegExp;
}

export const everyPage: readonly TablePage[] = [
  {
    name: 'start',
    address: '/',
    title: '',
    heading: 'Who says what about a war, where, and on whose word',
    end: '#kinds',
    asks: 'Start',
    parts: /^Questions$/,
  },
  { name: 'search, not yet asked', isForm: true, address: '/search', title: 'Search', heading: 'Search', end: '.filters', asks: null }, // prettier-ignore
  {
    name: 'search',
    address: '/search?q=sailors',
    title: 'Search: sailors',
    heading: 'Search: sailors',
    end: '#claim',
    asks: 'SearchByKind',
  },
  {
    name: 'search of one kind',
    isForm: true,
    address: '/search?q=sailors&kind=CLAIM',
    title: 'Search: sailors',
    heading: 'Search: sailors',
    end: '.claims',
    asks: 'SearchOfKind',
    parts: /^SearchOfKind$/,
  },
  { name: 'kind', address: '/search?kind=CONFLICT', title: 'Conflicts', heading: 'Conflicts', end: '.more', asks: 'KindList' }, // prettier-ignore
  {
    name: 'claims that are denied',
    isForm: true,
    address: '/search?kind=CLAIM&standing=denied',
    title: 'Claims that are denied or disputed',
    heading: 'Claims that are denied or disputed',
    end: '.claims',
    asks: 'ClaimList',
    parts: /^ClaimCounts$/,
  },
  {
    name: 'orders',
    isForm: true,
    address: '/search?kind=ORDER',
    title: 'Orders',
    heading: 'Orders',
    end: '.rows',
    asks: 'OrderList',
  },
  {
    name: 'entity',
    address: '/e/organization/north-fleet',
    title: 'North Fleet',
    heading: 'North Fleet',
    end: '#sources',
    asks: 'WhatIsSaid',
    parts: /^Entity./,
  },
  {
    name: 'claim',
    address: '/claim/lost-240',
    title: 'The North lost 240 sailors in one night.',
    heading: 'The North lost 240 sailors in one night.',
    end: '#worked-out',
    asks: 'Claim',
  },
  {
    name: 'measure',
    address: '/measure/sailors-lost',
    title: 'Sailors lost',
    heading: 'Sailors lost',
    end: '#download',
    asks: 'Measure',
  },
  {
    name: 'measure of one entity',
    isForm: true,
    address: '/measure/organization/north-fleet/sailors-lost?scale=log',
    title: 'Sailors lost: North Fleet',
    heading: 'Sailors lost: North Fleet',
    end: '#download',
    asks: 'Measure',
  },
  {
    name: 'measures',
    address: '/measures',
    title: 'Measures',
    heading: 'Measures',
    end: '#all tbody',
    asks: 'Measures',
    parts: /^ContestedMeasures$/,
  },
  {
    name: 'measures of a topic',
    isForm: true,
    address: '/measures?topic=topic/losses-at-sea',
    title: 'Measures: Losses at sea',
    heading: 'Measures: Losses at sea',
    end: '#all tbody',
    asks: 'Measures',
  },
  {
    name: 'source',
    address: '/source/evening-post',
    title: 'The night at sea',
    heading: 'The night at sea',
    end: '#relied-on-by',
    asks: 'Source',
  },
  {
    name: 'source, one stance',
    isForm: true,
    address: '/source/evening-post?stance=RELAYS',
    title: 'The night at sea',
    heading: 'The night at sea',
    end: '.report-line',
    asks: 'SourceReports',
    parts: /^SourceReports$/,
  },
  {
    name: 'sources',
    address: '/sources?kind=STATEMENT',
    title: 'Sources',
    heading: 'Sources',
    end: '.rows',
    asks: 'SourceList',
  },
  { name: 'path, not yet asked', isForm: true, address: '/path', title: 'Find a path', heading: 'Find a path', end: '.path-form', asks: null }, // prettier-ignore
  {
    name: 'path',
    address: '/path?from=order/ussr-nko-227&to=unit/russian-barrier-troops',
    title: 'Path from Order No. 227 of the USSR People\'s Commissar of Defence to Russian barrier troops in Ukraine', // prettier-ignore
    heading: 'Find a path',
    end: '.path-drawing',
    asks: 'Path',
    parts: /^PathEndAlone$/,
  },
  {
    name: 'canvas, empty',
    isForm: true,
    address: '/canvas',
    title: 'Canvas',
    heading: 'Canvas',
    end: '.rows',
    asks: 'CanvasBeginnings',
  },
  {
    name: 'canvas',
    address: '/canvas?seed=topic/barrier-troops&x=topic/barrier-troops:PRACTISED:IN',
    title: 'Canvas',
    heading: 'Canvas',
    end: '.canvas-parts:has(.canvas-openings li) .canvas-tools button:text("Save as SVG")',
    asks: 'Canvas',
    parts: /^CanvasFocus$/,
  },
];

/** Waits until the whole page is there, and nothing in it is on its way. */
export async function isWhole(page: Page, { end }: Pick<TablePage, 'end'>): Promise<void> {
  await page.locator(`main ${end}`).first().waitFor();
  await page.waitForFunction(
    () =>
      document.querySelector('.loading') === null &&
      // A number that is not there yet.
      [...document.querySelectorAll('main *')].every(
        (element) => element.childElementCount > 0 || element.textContent.trim() !== '…',
      ) &&
      [...document.querySelectorAll('.facts, [role=status]')].every(
        ({ textContent }) => !textContent.endsWith('…'),
      ),
  );
}

/** All that a reader can read of it. */
export async function textOf(page: Page): Promise<string> {
  return page.locator('main').innerText();
}

/** Goes to an address as a link on the page would. */
export async function follow(page: Page, address: string): Promise<void> {
  await page.evaluate((to) => {
    const link = Object.assign(document.createElement('a'), { href: to });
    document.querySelector('main')?.append(link);
    link.click();
    link.remove();
  }, address);
}

/**
 * `npm run screenshots`: the pictures of the README, taken of the seed on a real server. With a folder as argument it
 * takes there every page instead, wide and narrow, light and dark, for whoever looks at them.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Page } from 'playwright-core';

import { openSqliteStore } from '../../src/store/sqlite/open';

import { findChromium, launchChromium, openWatchedPage, type View } from './browser';
import { importSeed } from './seeded-store';
import { serveForTest } from './serve';

interface Picture {
  readonly name: string;
  readonly path: string;
  /** The part of the page that is taken, as a selector; without it, the page from its top. */
  readonly part?: string;
  /** In pixels, where the page is not taken down to its end. */
  readonly height?: number;
}

const barriers = '/e/topic/barrier-troops';
const measure: Picture = { name: 'measure', path: '/measure/soldiers-killed' };
const readmePictures: readonly Picture[] = [
  { name: 'entity', path: barriers, height: 1000 },
  { name: 'map', path: '/e/organization/red-army', part: '#links' },
  { ...measure, height: 1200 },
];
const everyPage: readonly Picture[] = [
  { name: 'start', path: '/' },
  { name: 'search', path: '/search?q=stalin' },
  { name: 'claims', path: '/search?kind=CLAIM' },
  { name: 'orders', path: '/search?kind=ORDER' },
  { name: 'entity', path: barriers },
  { name: 'dialog', path: `${barriers}?claim=claim/soldiers-killed-by-order-227-units` },
  { name: 'measures', path: '/measures' },
  measure,
  { name: 'measure-over-time', path: '/measure/criminal-cases-against-deserters?by=time&scale=log' },
  { name: 'claim', path: '/claim/soldiers-killed-by-order-227-units' },
  { name: 'sources', path: '/sources' },
  { name: 'source', path: '/source/fifty-thousand-deserters-2025' },
  { name: 'path', path: '/path?from=order/ussr-nko-227&to=unit/russian-barrier-troops' },
  { name: 'canvas', path: '/canvas?seed=unit/russian-barrier-troops' },
  { name: 'playground', path: '/playground' },
  { name: 'not-found', path: '/e/topic/nothing-of-this-name' },
];

type Clip = Readonly<Record<'x' | 'y' | 'width' | 'height', number>>;

const readmeFolder = join(__dirname, '..', '..', '..', 'src', 'explorer', 'screenshots');

async function take(
  folder: string,
  pictures: readonly Picture[],
  views: readonly (readonly [string, View])[],
): Promise<void> {
  const found = findChromium();
  if ('reason' in found) throw new Error(found.reason);
  mkdirSync(folder, { recursive: true });
  const data = mkdtempSync(join(tmpdir(), 'conflict-graph-'));
  const server = await serveForTest(await importSeed(openSqliteStore(data)), { queryTimeoutMs: 20_000 });
  const browser = await launchChromium(found.path);
  try {
    for (const { name, path, part, height } of pictures) {
      for (const [viewName, view] of views) {
        const { page } = await openWatchedPage(browser, server.url, view);
        await page.goto(path, { waitUntil: 'networkidle' });
        const file = join(folder, `${name}${viewName}.png`);
        const clip = await clipOf(page, part, height);
        await page.screenshot({ path: file, fullPage: true, ...(clip && { clip }) });
        await page.context().close();
      }
    }
  } finally {
    await browser.close();
    await server.close();
    rmSync(data, { recursive: true });
  }
}

/** What is cut out of the whole page; a part keeps some paper around it. */
async function clipOf(page: Page, part?: string, height?: number): Promise<Clip | null> {
  const width = page.viewportSize()?.width ?? 0;
  if (part === undefined) return height === undefined ? null : { x: 0, y: 0, width, height };
  const box = await page.locator(part).boundingBox();
  if (box === null) throw new Error(`${page.url()} has no ${part}`);
  return { x: 0, y: box.y - 24, width, height: box.height + 48 };
}

const [, , folder] = process.argv;
const run =
  folder === undefined
    ? take(readmeFolder, readmePictures, [['', {}]])
    : take(folder, everyPage, [
        ['-wide-light', {}],
        ['-wide-dark', { colorScheme: 'dark' }],
        ['-narrow-light', { width: 390 }],
        ['-narrow-dark', { width: 390, colorScheme: 'dark' }],
      ]);
run.catch((error: unknown) => {
  process.stderr.write(`${String(error)}\n`);
  process.exitCode = 1;
});

/**
 * `npm run screenshots`: the pictures of the README, taken of the seed on a real server. With a folder as argument it
 * takes there every page instead, wide and narrow, light and dark, for whoever looks at them.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { openSqliteStore } from '../../src/store/sqlite/open';

import { findChromium, launchChromium, openWatchedPage, type View } from './browser';
import { importSeed } from './seeded-store';
import { serveForTest } from './serve';

interface Picture {
  readonly name: string;
  readonly path: string;
}

const entity: Picture = { name: 'entity', path: '/e/topic/barrier-troops' };
const measure: Picture = { name: 'measure', path: '/measure/criminal-cases-against-deserters' };
const everyPage: readonly Picture[] = [
  { name: 'start', path: '/' },
  { name: 'search', path: '/search?q=stalin' },
  entity,
  measure,
  { name: 'claim', path: '/claim/soldiers-killed-by-order-227-units' },
  { name: 'source', path: '/source/fifty-thousand-deserters-2025' },
  { name: 'path', path: '/path?from=order/ussr-nko-227&to=unit/russian-barrier-troops' },
  { name: 'canvas', path: '/canvas?seed=unit/russian-barrier-troops' },
  { name: 'playground', path: '/playground' },
];

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
    for (const { name, path } of pictures) {
      for (const [viewName, view] of views) {
        const { page } = await openWatchedPage(browser, server.url, view);
        await page.goto(path, { waitUntil: 'networkidle' });
        await page.screenshot({
          path: join(folder, `${name}${viewName}.png`),
          fullPage: view.height === undefined,
        });
        await page.context().close();
      }
    }
  } finally {
    await browser.close();
    await server.close();
    rmSync(data, { recursive: true });
  }
}

const [, , folder] = process.argv;
const run =
  folder === undefined
    ? take(readmeFolder, [entity, measure], [['', { height: 1000 }]])
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

/** The built pages on a real server with the seed, opened in a real browser. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Browser, Page } from 'playwright-core';

import type { Settings } from '../../src/server/config';
import type { GraphStore } from '../../src/store/graph-store';
import { openSqliteStore } from '../../src/store/sqlite/open';

import { findChromium, launchChromium, openWatchedPage, type View, type WatchedPage } from './browser';
import { importSeed } from './seeded-store';
import { serveForTest, type ServedForTest } from './serve';

const builtPage = join(__dirname, '..', '..', 'explorer', 'index.html');

export interface Pages {
  readonly server: ServedForTest;
  /**
   * Opens an address of the server in a fresh profile, 1280 pixels wide and light where not told otherwise. After
   * each test every page that it opened is closed, and the test fails on any fault in one.
   */
  open(path: string, view?: View): Promise<Page>;
  /** Takes the faults so far of the pages that are open, so that the test does not fail on them. */
  takeFaults(): readonly string[];
}

/**
 * Declares tests that open pages; `pages` may be asked within tests and hooks only. Without a Chromium they are
 * skipped with a line that says so, and fail where REQUIRE_BROWSER=1. `fill` puts something else than the seed into
 * the store.
 */
export function describeWithPages(
  name: string,
  body: (pages: () => Pages) => void,
  settings: Partial<Settings> = {},
  fill: (store: GraphStore) => Promise<GraphStore> = importSeed,
): void {
  const found = findChromium();
  if ('reason' in found) {
    skip(name, found.reason);
    return;
  }
  describe(name, () => {
    const folder = mkdtempSync(join(tmpdir(), 'conflict-graph-'));
    const opened: WatchedPage[] = [];
    let browser: Browser | null = null;
    let server: ServedForTest | null = null;
    const pages = (): Pages => {
      if (browser === null || server === null) throw new Error('pages are there within tests and hooks');
      const [at, within] = [server, browser];
      return {
        server: at,
        open: async (path, view = {}) => {
          const watched = await openWatchedPage(within, at.url, view);
          opened.push(watched);
          await watched.page.goto(path);
          return watched.page;
        },
        takeFaults: () => opened.flatMap(({ faults }) => faults.splice(0)),
      };
    };

    beforeAll(async () => {
      if (!existsSync(builtPage)) throw new Error('the pages are not built: npm run build');
      server = await serveForTest(await fill(openSqliteStore(folder)), {
        queryTimeoutMs: 20_000,
        ...settings,
      });
      browser = await launchChromium(found.path);
    });
    afterEach(async () => {
      const faults = opened.flatMap((page) => page.faults);
      for (const { page } of opened.splice(0)) await page.context().close();
      expect(faults).toEqual([]);
    });
    afterAll(async () => {
      await browser?.close();
      await server?.close();
      rmSync(folder, { recursive: true });
    });
    body(pages);
  });
}

function skip(name: string, reason: string): void {
  if (process.env['REQUIRE_BROWSER'] === '1') {
    test(name, () => {
      throw new Error(`required, but ${reason}`);
    });
    return;
  }
  process.stderr.write(`SKIPPED ${name}: ${reason}\n`);
  test.skip(name, () => undefined);
}

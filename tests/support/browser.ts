/** A real Chromium for tests: the one CHROMIUM_PATH names, else one in its usual places. */
import { existsSync } from 'node:fs';

import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';

/** Where systems keep it: Debian, others by package, macOS. */
const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** The program, or the reason why there is none. */
export function findChromium(): { readonly path: string } | { readonly reason: string } {
  const given = process.env['CHROMIUM_PATH'] ?? '';
  const places = given === '' ? usualPlaces : [given];
  const path = places.find((place) => existsSync(place));
  return path === undefined ? { reason: `no Chromium at ${places.join(', ')}; set CHROMIUM_PATH` } : { path };
}

/** Starts it without a window; no other host than this machine can be reached. `more` are arguments beside the usual. */
export function launchChromium(executablePath: string, more: readonly string[] = []): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
      ...more,
    ],
  });
}

/** How a page is looked at. */
export interface View {
  readonly width?: number;
  readonly height?: number;
  readonly colorScheme?: 'light' | 'dark';
  /** Faults whose text matches are expected, for instance the console's line on an answer of 503. */
  readonly expected?: RegExp;
  readonly context?: BrowserContextOptions;
}

export interface WatchedPage {
  readonly page: Page;
  /**
   * What went wrong so far in it and in the pages that were opened beside it: requests to other hosts, policy
   * violations, errors of page and console.
   */
  readonly faults: string[];
}

/** A page in a fresh profile, watched from before its first request. */
export async function openWatchedPage(browser: Browser, origin: string, view: View): Promise<WatchedPage> {
  const { width = 1280, height = 900, colorScheme = 'light' } = view;
  const context = await browser.newContext({
    baseURL: origin,
    viewport: { width, height },
    colorScheme,
    locale: 'en-GB',
    reducedMotion: 'reduce',
    ...view.context,
  });
  const faults: string[] = [];
  const fault = (text: string) => {
    if (view.expected?.test(text) !== true) faults.push(text);
  };
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) =>
      console.error(`policy ${event.violatedDirective}: ${event.blockedURI}`),
    );
  });
  context.on('request', (request) => {
    const url = request.url();
    // A file is what a test has saved and looks at.
    if (!url.startsWith(`${origin}/`) && !url.startsWith('file:')) fault(`foreign request ${url}`);
  });
  context.on('console', (message) => {
    if (message.type() === 'error') fault(`console: ${message.text()}`);
  });
  context.on('weberror', (error) => fault(`error: ${error.error().message}`));
  return { page: await context.newPage(), faults };
}

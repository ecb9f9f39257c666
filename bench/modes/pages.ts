/** `--pages`: how soon each page of the explorer has its first content and is whole, on a large store with a hub in it. */
import { cpSync, existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { chromium, type Browser } from 'playwright-core';

import { cache, markLoaded, prepare, timed } from '../folders';
import { importFile, serveProgram, sqliteFolder, worldMark } from '../ours/program';
import { wordOf } from '../world';

/** What is run: at each of these sizes, each page so often. */
export interface PagesPlan {
  readonly sizes: readonly number[];
  readonly rounds: number;
}

/** A page, and what stands at its end. */
interface TimedPage {
  readonly name: string;
  readonly address: string;
  readonly end: string;
}

/** Milliseconds from the start of the navigation. */
interface PageTimes {
  readonly first: number;
  readonly whole: number;
}

const usualChromium = '/usr/bin/chromium';
const hub = 'conflict/hub';
const longestWaitMs = 30_000;

/** How many links lead to the hub: 5,000 where there are 100,000 claims. */
function spokesOf(claims: number): number {
  return claims / 20;
}

const pages: readonly TimedPage[] = [
  { name: 'start', address: '/', end: '#kinds li' },
  { name: 'search', address: `/search?q=${wordOf(7)}`, end: '#claim li' },
  { name: 'all claims', address: '/search?kind=CLAIM', end: '.claims li' },
  { name: 'orders', address: '/search?kind=ORDER', end: '.rows' },
  { name: 'units', address: '/search?kind=UNIT', end: '.rows' },
  { name: 'entity: a unit', address: '/e/unit/unit-1', end: '#sources' },
  { name: 'entity: the broadest topic', address: '/e/topic/topic-0', end: '#sources' },
  { name: 'entity: the hub', address: `/e/${hub}`, end: '#sources' },
  { name: 'claim', address: '/claim/claim-1', end: '.report-card, .card, main h2' },
  { name: 'measure', address: '/measure/measure-0', end: '#download' },
  { name: 'measures', address: '/measures', end: '#all tbody' },
  { name: 'sources', address: '/sources', end: '.rows' },
  { name: 'source', address: '/source/source-5', end: '#relied-on-by' },
  { name: 'path', address: '/path?from=unit/unit-1&to=unit/unit-9', end: '.path-drawing' },
  { name: 'canvas', address: `/canvas?seed=${hub}`, end: '.canvas-parts:has(.canvas-openings li) canvas' },
  { name: 'playground', address: '/playground', end: '.graphiql-container' },
];

/** Runs the plan and prints a table with a row for each page: medians in milliseconds from the start of the navigation. */
export async function runPages({ sizes, rounds }: PagesPlan): Promise<void> {
  const path = process.env['CHROMIUM_PATH'] ?? usualChromium;
  if (!existsSync(path)) throw new Error(`There is no Chromium at ${path}; set CHROMIUM_PATH.`);
  const browser = await chromium.launch({ executablePath: path, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    for (const claims of sizes) await timePages(browser, claims, rounds);
  } finally {
    await browser.close();
  }
}

async function timePages(browser: Browser, claims: number, rounds: number): Promise<void> {
  const served = await serveProgram({ DATA_DIR: await folderWithHub(claims) });
  const rows = ['| page | first content | whole |', '|---|---|---|'];
  try {
    for (const page of pages) {
      const times: PageTimes[] = [];
      for (let round = 0; round < rounds; round += 1) {
        times.push(await timePage(browser, new URL(page.address, served.url).href, page.end));
      }
      const middle = (key: keyof PageTimes) => middleOf(times.map((time) => time[key])).toFixed(0);
      rows.push(`| ${page.name} | ${middle('first')} | ${middle('whole')} |`);
    }
  } finally {
    await served.close();
  }
  process.stdout.write(
    `${claims} claims and a hub of ${spokesOf(claims)} links, each page ${rounds} times in a fresh profile:\n\n${rows.join('\n')}\n`,
  );
}

/** First content is a heading that names what the page is about, with something beneath it. */
async function timePage(browser: Browser, url: string, end: string): Promise<PageTimes> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const start = performance.now();
  await page.goto(url, { waitUntil: 'commit', timeout: longestWaitMs });
  const untilSeen = (selector: string) =>
    page
      .waitForFunction(isSeen, selector, { polling: 'raf', timeout: longestWaitMs })
      .then(() => performance.now() - start);
  const first = untilSeen(
    'main h1:not(.loading) ~ *, main :has(> h1:not(.loading)) ~ *, .graphiql-container',
  );
  const whole = untilSeen(end);
  const times = { first: await first, whole: await whole };
  await context.close();
  return times;
}

/** Runs in the page. */
function isSeen(selector: string): boolean {
  return [...document.querySelectorAll(selector)].some((element) => element.getClientRects().length > 0);
}

function middleOf(times: readonly number[]): number {
  return [...times].sort((one, other) => one - other)[Math.floor(times.length / 2)] ?? NaN;
}

/** The folder of a store with the world, and with an entity in it that very many links lead to. */
async function folderWithHub(claims: number): Promise<string> {
  const world = await sqliteFolder(claims);
  const folder = join(cache, `pages-${claims}`);
  const mark = `hub in world ${worldMark}\n`;
  if (!prepare(folder, mark)) return folder;
  cpSync(world, folder, { recursive: true });
  const file = join(cache, 'hub.jsonl');
  writeFileSync(file, [...hubLines(spokesOf(claims))].map((line) => `${JSON.stringify(line)}\n`).join(''));
  await timed('pages: the hub loaded', () => importFile(file, { DATA_DIR: folder }));
  markLoaded(folder, mark);
  return folder;
}

function* hubLines(spokes: number): Generator<object> {
  yield { entity: { id: hub, kind: 'CONFLICT', name: 'The hub' } };
  for (let index = 0; index < spokes; index += 1) {
    yield { entity: { id: `unit/spoke-${index}`, kind: 'UNIT', name: `Spoke ${index}` } };
  }
  for (let index = 0; index < spokes; index += 1) {
    yield {
      claim: {
        id: `claim/spoke-${index}`,
        statement: `Spoke ${index} fought in the conflict of the hub.`,
        link: { from: `unit/spoke-${index}`, type: 'FOUGHT_IN', to: hub },
        reports: [{ source: `source/source-${index % 40}`, stance: 'ASSERTS' }],
      },
    };
  }
}

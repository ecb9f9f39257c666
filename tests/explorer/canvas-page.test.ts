import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import type { Page } from 'playwright-core';

import { findBarriers } from '../support/axe';
import { findChromium, launchChromium, openWatchedPage } from '../support/browser';
import { crowd, importDisputedWorld } from '../support/disputed-world';
import { describeWithPages } from '../support/pages';

type Places = Readonly<Record<string, { readonly x: number; readonly y: number }>>;

const crowded = 'conflict/crowded:FOUGHT_IN:IN';

describeWithPages('the canvas', (pages) => {
  beforeAll(() => importDisputedWorld(pages().server));

  const frame = (page: Page) => page.getByRole('application', { name: 'Picture of the canvas' });
  const placesOn = async (page: Page): Promise<Places> => {
    await frame(page).locator('canvas').first().waitFor();
    return JSON.parse((await frame(page).getAttribute('data-places')) ?? '') as Places;
  };
  const things = (page: Page) => page.locator('.canvas-things li a');
  const summary = (page: Page) => page.locator('.canvas-bar [role=status]');

  test('says how to begin where it is empty, and takes what one searches for', async () => {
    const page = await pages().open('/canvas');
    await page.getByRole('heading', { level: 1, name: 'Canvas' }).waitFor();
    expect(await page.title()).toBe('Canvas · Conflict Graph');
    await page.getByText('The canvas is empty. Search above').waitFor();
    expect(await findBarriers(page)).toEqual([]);
    const field = page.getByRole('combobox', { name: 'Put on the canvas' });
    await field.fill('barrier troops');
    await page.locator('main').getByRole('option', { name: 'Topic: Barrier troops' }).click();
    await page.waitForURL('**/canvas?seed=topic/barrier-troops');
    expect(await things(page).allTextContents()).toEqual(['Barrier troops']);
  });

  test('shows counts first, opens one type, and leaves the old things where they are; back undoes it', async () => {
    const page = await pages().open('/canvas?seed=topic/barrier-troops');
    const panel = page.locator('.canvas-focus');
    await panel.getByText('0 of 5 links').waitFor();
    const before = await placesOn(page);
    await panel.getByRole('link', { name: 'Show 5: was practised by' }).click();
    await page.waitForURL('**/canvas?seed=topic/barrier-troops&x=topic/barrier-troops:PRACTISED:IN');
    await panel.getByText('5 of 5 links').waitFor();
    const after = await placesOn(page);
    expect(after).toMatchObject(before);
    // The API gives five links to four units: one stands twice, in two periods.
    expect(Object.keys(after)).toHaveLength(5);
    expect(await page.locator('.canvas-links tbody tr').count()).toBe(5);
    await panel.getByRole('link', { name: 'Show 2: was prescribed by' }).click();
    await panel.getByText('2 of 2 links').waitFor();
    expect(await placesOn(page)).toMatchObject(after);
    expect(await page.locator('.canvas-links tbody tr').count()).toBe(7);
    await page.goBack();
    await panel.getByText('0 of 2 links').waitFor();
    expect(await placesOn(page)).toEqual(after);
    await page.goForward();
    await panel.getByText('2 of 2 links').waitFor();
    await page.getByRole('link', { name: 'Undo the last step' }).click();
    await panel.getByText('0 of 2 links').waitFor();
  });

  test('gives the same places and the same text for the same address in a fresh browser', async () => {
    const address = `/canvas?seed=conflict/crowded,topic/barrier-troops&x=${crowded},${crowded},topic/barrier-troops:PRACTISED:IN,unit/crowd-003:at:-400:120&focus=unit/crowd-003`;
    const page = await pages().open(address);
    await page.locator('.canvas-focus').getByText('0 of 1 link').waitFor();
    const places = await placesOn(page);
    expect(places['unit/crowd-003']).toEqual({ x: -400, y: 120 });
    const other = await pages().open(address);
    await other.locator('.canvas-focus').getByText('0 of 1 link').waitFor();
    expect(await placesOn(other)).toEqual(places);
    expect(await other.locator('main').innerText()).toBe(await page.locator('main').innerText());
  });

  test('lays no thing on another', async () => {
    const page = await pages().open(`/canvas?seed=conflict/crowded&x=${Array(5).fill(crowded).join(',')}`);
    await things(page).nth(50).waitFor();
    const places = Object.values(await placesOn(page));
    expect(places).toHaveLength(51);
    for (const [index, one] of places.entries()) {
      for (const other of places.slice(index + 1)) {
        expect([one, other, Math.hypot(one.x - other.x, one.y - other.y) > 60]).toEqual([one, other, true]);
      }
    }
  });

  test('holds 300 things, and says so', async () => {
    const steps = Array(Math.ceil(crowd / 10))
      .fill(crowded)
      .join(',');
    const page = await pages().open(`/canvas?seed=conflict/crowded&x=${steps}`);
    await things(page).nth(299).waitFor();
    expect(await things(page).count()).toBe(300);
    expect(await summary(page).innerText()).toContain('A canvas holds 300 things: 21 more are not shown.');
    await page.getByText('The canvas is full').waitFor();
    expect(await page.locator('.canvas-links tbody tr').count()).toBe(299);
    expect(await page.locator('.canvas-openings a').count()).toBe(0);
  });

  test('is walked through by keys: arrows along links, + opens, Enter goes to the page', async () => {
    const page = await pages().open('/canvas?seed=topic/barrier-troops&x=topic/barrier-troops:PRACTISED:IN');
    await page.locator('.canvas-focus').getByText('0 of 2 links').waitFor();
    const places = await placesOn(page);
    const middle = places['topic/barrier-troops'] ?? { x: 0, y: 0 };
    await frame(page).focus();
    await page.keyboard.press('+');
    await page.locator('.canvas-focus').getByText('2 of 2 links').waitFor();
    expect(await frame(page).evaluate((element) => element === document.activeElement)).toBe(true);
    const [id, place] = Object.entries(places).find(([each]) => each !== 'topic/barrier-troops') ?? [
      '',
      middle,
    ];
    const [dx, dy] = [place.x - middle.x, place.y - middle.y];
    const key =
      Math.abs(dx) > Math.abs(dy) ? (dx > 0 ? 'ArrowRight' : 'ArrowLeft') : dy > 0 ? 'ArrowDown' : 'ArrowUp';
    await page.keyboard.press(key);
    await page.waitForFunction(() => new URLSearchParams(location.search).has('focus'));
    expect(id).not.toBe('');
    const focus = new URL(page.url()).searchParams.get('focus') ?? '';
    const reached = (await placesOn(page))[focus] ?? middle;
    expect((reached.x - middle.x) * dx + (reached.y - middle.y) * dy).toBeGreaterThan(0);
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/e/${focus}`);
  });

  test('moves a thing by dragging and by buttons, and keeps it in the address', async () => {
    const page = await pages().open('/canvas?seed=person/accused');
    await page.getByRole('button', { name: 'Move right' }).click();
    await page.waitForURL('**x=person/accused:at:60:0');
    await page.getByRole('button', { name: 'Move down' }).click();
    await page.waitForURL('**x=person/accused:at:60:60');
    const box = await frame(page).boundingBox();
    if (box === null) throw new Error('the picture has no place');
    // One thing alone stands in the middle.
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await page.getByRole('button', { name: 'Show all' }).click();
    await page.mouse.move(x, y - 20);
    await page.mouse.down();
    await page.mouse.move(x + 50, y + 10, { steps: 4 });
    await page.mouse.up();
    await page.waitForFunction(() => !location.search.endsWith(':60:60'));
    expect(new URL(page.url()).search).toMatch(/x=person\/accused:at:-?\d+:-?\d+$/);
  });

  test('says of a disputed link that it is, in the table too', async () => {
    const page = await pages().open('/canvas?seed=person/accused&x=person/accused:TOOK_PART_IN:OUT');
    await page.locator('.canvas-links .disputed').waitFor();
    await page.locator('.canvas-links .chip').click();
    await page.getByRole('dialog').getByText('1 source disputes or denies it').waitFor();
    expect(await findBarriers(page)).toEqual([]);
  });

  test('saves the picture as SVG and as PNG, with every link and who says so beneath', async () => {
    const page = await pages().open(
      '/canvas?seed=conflict/crowded,person/accused&x=person/accused:TOOK_PART_IN:OUT',
    );
    await placesOn(page);
    const [svg] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save as SVG' }).click(),
    ]);
    expect(svg.suggestedFilename()).toBe('canvas.svg');
    const text = readFileSync(await svg.path(), 'utf8');
    expect(text).toContain('stroke-dasharray');
    expect(text).toContain('took part in [1] disputed');
    expect(text).toContain('Crowded conflict');
    expect(text).not.toContain('<b>');
    expect(text.replace(/<[^>]+>|\n/g, ' ').replace(/\s+/g, ' ')).toContain(
      '1. Accused person took part in Event that is disputed: “The accused person took part in the event.” Sources: A denial (denies it); A reprint of the long report.',
    );
    expect(text).toMatch(/data version \d+/);
    const file = join(mkdtempSync(join(tmpdir(), 'conflict-graph-')), 'canvas.svg');
    await svg.saveAs(file);
    const viewer = await page.context().newPage();
    await viewer.goto(pathToFileURL(file).href);
    // Where the markup is amiss, Chromium shows an error in place of the rest.
    expect(await viewer.locator('parsererror').count()).toBe(0);
    expect(await viewer.locator('title').textContent()).toBe('Canvas of Conflict Graph: 3 things, 1 link');
    const [png] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save as PNG' }).click(),
    ]);
    expect(png.suggestedFilename()).toBe('canvas.png');
    const bytes = readFileSync(await png.path());
    expect(bytes.subarray(1, 4).toString()).toBe('PNG');
    expect(bytes.readUInt32BE(16)).toBeGreaterThanOrEqual(1_400);
  });

  test('loads its library on the canvas only, and no more than it is', async () => {
    const page = await pages().open('/canvas');
    const loaded: string[] = [];
    page.on('request', (request) => loaded.push(request.url()));
    await page.getByText('The canvas is empty').waitFor();
    expect(loaded.filter((url) => url.includes('canvas-picture'))).toEqual([]);
    await page.getByRole('link', { name: 'Second World War' }).click();
    await frame(page).locator('canvas').first().waitFor();
    expect(loaded.filter((url) => url.includes('canvas-picture')).length).toBeGreaterThan(0);
  });

  test('has the list first on a phone, and the picture when it is asked for', async () => {
    const page = await pages().open('/canvas?seed=topic/barrier-troops&x=topic/barrier-troops:PRACTISED:IN', {
      width: 390,
    });
    await things(page).nth(4).waitFor();
    expect(await frame(page).count()).toBe(0);
    await page.getByRole('link', { name: 'Show the picture' }).click();
    await frame(page).locator('canvas').first().waitFor();
    expect(new URL(page.url()).searchParams.get('show')).toBe('picture');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    expect(await findBarriers(page)).toEqual([]);
  });

  test.each([
    [1280, 'light'],
    [1280, 'dark'],
    [390, 'dark'],
  ] as const)('has no barriers at %d pixels, %s, and fits', async (width, colorScheme) => {
    const page = await pages().open('/canvas?seed=topic/barrier-troops&x=topic/barrier-troops:PRACTISED:IN', {
      width,
      colorScheme,
    });
    await page.locator('.canvas-focus').getByText('5 of 5 links').waitFor();
    expect(await findBarriers(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });

  test('says of an unknown id that nothing has it, and offers to try again where the server cannot be reached', async () => {
    const page = await pages().open('/canvas?seed=unit/no-such-unit,topic/barrier-troops', {
      expected: /Failed to load resource/,
    });
    await page.getByText('Nothing has the id unit/no-such-unit.').waitFor();
    expect(await things(page).allTextContents()).toEqual(['Barrier troops']);
    await things(page).first().click();
    const opening = page.getByRole('link', { name: 'Show 5: was practised by' });
    await opening.waitFor();
    await page.route('**/graphql', (route) => route.abort());
    await opening.click();
    await page.getByText('The server cannot be reached.').first().waitFor();
    expect(await things(page).count()).toBe(1);
    await page.unroute('**/graphql');
    await page.getByRole('button', { name: 'Try again' }).first().click();
    await things(page).nth(4).waitFor();
  });

  test('draws without any 3D', async () => {
    const found = findChromium();
    if ('reason' in found) throw new Error(found.reason);
    const browser = await launchChromium(found.path, ['--disable-3d-apis']);
    const { page, faults } = await openWatchedPage(browser, pages().server.url, {});
    await page.goto('/canvas?seed=topic/barrier-troops&x=topic/barrier-troops:PRACTISED:IN');
    expect(Object.keys(await placesOn(page))).toHaveLength(5);
    await browser.close();
    expect(faults).toEqual([]);
  });
});

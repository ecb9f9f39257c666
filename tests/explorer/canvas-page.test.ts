import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import type { Core } from 'cytoscape';
import type { Page } from 'playwright-core';

import { findBarriers } from '../support/axe';
import { findChromium, launchChromium, openWatchedPage } from '../support/browser';
import { crowd, importDisputedWorld } from '../support/disputed-world';
import { follow, isWhole } from '../support/page-table';
import { describeWithPages } from '../support/pages';

interface Place {
  readonly x: number;
  readonly y: number;
}

type Places = Readonly<Record<string, Place>>;

/** The frame of the picture, with the mark that cytoscape sets on it. */
type Frame = Element & { readonly _cyreg: { readonly cy: Core } };

const crowded = 'conflict/crowded:FOUGHT_IN:IN';

describeWithPages('the canvas', (pages) => {
  beforeAll(() => importDisputedWorld(pages().server));

  const frame = (page: Page) => page.getByRole('application', { name: 'Picture of the canvas' });
  /** Asks cytoscape itself, once it has all that is in the list. */
  const drawn = async <Answer>(page: Page, ask: (frame: Element) => Answer): Promise<Answer> => {
    await frame(page).locator('canvas').first().waitFor();
    await page.waitForFunction(() => {
      const { cy } = (document.querySelector('.canvas-frame') as Frame)._cyreg;
      const listed = [...document.querySelectorAll('.canvas-things li')];
      return cy.nodes().length === listed.length && document.querySelector('.loading') === null;
    });
    return frame(page).evaluate(ask);
  };
  const placesOn = (page: Page): Promise<Places> =>
    drawn(page, (found) => {
      const nodes = (found as Frame)._cyreg.cy.nodes().toArray();
      return Object.fromEntries(nodes.map((node) => [node.id(), { ...node.position() }]));
    });
  /** Where the ends of the first link are on the screen, and what is so far beside it, away from the words in its middle. */
  const firstLink = async (page: Page) => {
    await frame(page).scrollIntoViewIfNeeded();
    const [from, to] = await drawn(page, (found) => {
      const { left, top } = found.getBoundingClientRect();
      const [link] = (found as Frame)._cyreg.cy.edges().toArray();
      const ends = link?.connectedNodes().map((node) => node.renderedPosition()) ?? [];
      return ends.map(({ x, y }) => ({ x: left + x, y: top + y }));
    });
    if (from === undefined || to === undefined) throw new Error('no link is drawn');
    const [dx, dy] = [to.x - from.x, to.y - from.y];
    const beside = (pixels: number) => [
      from.x + 0.3 * dx - (pixels * dy) / Math.hypot(dx, dy),
      from.y + 0.3 * dy + (pixels * dx) / Math.hypot(dx, dy),
    ] as const; // prettier-ignore
    return { to, beside };
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
    await page.locator('.canvas-focus').getByText('1 of 1 link').waitFor();
    const places = await placesOn(page);
    expect(places['unit/crowd-003']).toEqual({ x: -400, y: 120 });
    const other = await pages().open(address);
    await other.locator('.canvas-focus').getByText('1 of 1 link').waitFor();
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

  test('takes 300 things at once, says what is not there, and then brings links between them only', async () => {
    const ids = Array.from({ length: 299 }, (_, index) => `unit/crowd-${String(index + 1).padStart(3, '0')}`);
    const page = await pages().open(`/canvas?seed=conflict/crowded,${ids.join(',')},unit/no-such-unit`);
    await page.getByText('The canvas is full').waitFor();
    expect(await things(page).count()).toBe(300);
    expect(await page.locator('main [role=alert]').allTextContents()).toEqual([
      'Nothing has the id unit/no-such-unit.',
    ]);
    const before = await placesOn(page);
    await page.getByRole('link', { name: 'Show 10: was fought by' }).click();
    await page.locator('.canvas-focus').getByText(`10 of ${crowd} links`).waitFor();
    expect(await summary(page).innerText()).toContain('The last step brought 0 new things and 10 links.');
    expect(await page.locator('.canvas-links tbody tr').count()).toBe(10);
    expect(await placesOn(page)).toEqual(before);
    // From their other end, the same links are there already.
    await things(page).getByText('Unit 001 of the crowd').click();
    await page.locator('.canvas-focus').getByText('1 of 1 link').waitFor();
    expect(await page.locator('.canvas-openings a').count()).toBe(0);
    const { query, variables } = await questionOn(page);
    expect(query).toMatch(/^# Of the first 100 of 300 things.*\nquery Canvas\(/);
    const { body } = await pages().server.post({ query, variables });
    const { nodes } = body.data as { nodes: { links: { totalCount: number } }[] };
    expect(nodes.map(({ links }) => links.totalCount)).toEqual([0, ...Array<number>(99).fill(1)]);
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
    await page.locator('.canvas-focus').getByText(`299 of ${crowd} links`).waitFor();
    // All were asked for.
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

  test('opens the evidence of a link that is pressed, and looks at a thing that is; back undoes it', async () => {
    const page = await pages().open('/canvas?seed=person/accused&x=person/accused:TOOK_PART_IN:OUT');
    const { to, beside } = await firstLink(page);
    const cursor = () => frame(page).evaluate((element) => getComputedStyle(element).cursor);
    await page.mouse.move(...beside(60));
    expect(await cursor()).not.toBe('pointer');
    await page.mouse.move(...beside(5));
    expect(await cursor()).toBe('pointer');
    await page.mouse.click(...beside(5));
    const dialog = page.getByRole('dialog');
    expect(await dialog.locator('.statement').innerText()).toBe('The accused person took part in the event.');
    expect(new URL(page.url()).searchParams.get('claim')).toBe('claim/accused-took-part');
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await page.mouse.click(to.x, to.y);
    await page.waitForFunction(() => new URLSearchParams(location.search).get('focus') === 'event/struck');
    await page.locator('.canvas-focus').getByText('Event that is disputed').waitFor();
    await page.goBack();
    await page.locator('.canvas-focus').getByText('Accused person').waitFor();
  });

  test('says how many links are only denied, and draws none of them', async () => {
    const page = await pages().open('/canvas?seed=person/accused');
    const panel = page.locator('.canvas-focus');
    await panel.getByText('1 more is only doubted or denied, and so not drawn here').waitFor();
    expect(await panel.locator('.canvas-openings').innerText()).not.toContain('commanded');
    await panel.getByRole('link', { name: 'see what is disputed' }).click();
    await page.waitForURL('**/e/person/accused#said-denied');
    await page.getByText('The accused person commanded the first unit').first().waitFor();
  });

  test('tells links in dispute by dashes, and what is new by an outline', async () => {
    const page = await pages().open(
      `/canvas?seed=conflict/crowded,person/accused&x=${crowded},person/accused:TOOK_PART_IN:OUT`,
    );
    const look = await drawn(page, (found) => {
      const { cy } = (found as Frame)._cyreg;
      const [edges, nodes] = [cy.edges().toArray(), cy.nodes().toArray()];
      return {
        edges: edges.length,
        dashed: edges.filter((edge) => edge.style('line-style') === 'dashed').map((edge) => edge.id()),
        outlined: nodes.filter((node) => node.style('border-width') === '3px').map((node) => node.id()),
      };
    });
    expect(look).toEqual({ edges: 11, dashed: ['claim/accused-took-part'], outlined: ['event/struck'] });
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
    const lines = await linesBeneath(page, bytes);
    await page.getByRole('link', { name: 'Undo the last step' }).click();
    await page.locator('.canvas-links').waitFor({ state: 'detached' });
    const [without] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save as PNG' }).click(),
    ]);
    // The link with its sources takes two lines; the state of the data stands beneath in any case.
    const least = await linesBeneath(page, readFileSync(await without.path()));
    expect([least > 0, lines >= least + 2]).toEqual([true, true]);
  });

  test('loads its library when a picture is to be drawn, and on no page before', async () => {
    const page = await pages().open('/', { width: 390 });
    const known = new Map<string, boolean>();
    /** The scripts that were asked for so far and have cytoscape in them. */
    const library = async () => {
      const loaded = await page.evaluate(() =>
        performance
          .getEntriesByType('resource')
          .map(({ name }) => name)
          .filter((name) => name.endsWith('.js')),
      );
      for (const url of loaded.filter((each) => !known.has(each)))
        known.set(url, (await (await fetch(url)).text()).includes('_cyreg'));
      return loaded.filter((url) => known.get(url));
    };
    for (const shown of [
      { address: '/', end: '#kinds' },
      { address: '/e/topic/barrier-troops', end: '#sources' },
      { address: '/claim/accused-took-part', end: '#reports' },
      { address: '/measure/soldiers-killed', end: '#download' },
      { address: '/canvas', end: '.rows' },
      { address: '/canvas?seed=topic/barrier-troops', end: '.canvas-openings li' },
    ]) {
      await follow(page, shown.address);
      await isWhole(page, shown);
      expect([shown.address, await library()]).toEqual([shown.address, []]);
    }
    await page.getByRole('link', { name: 'Show the picture' }).click();
    await frame(page).locator('canvas').first().waitFor();
    expect(await library()).toHaveLength(1);
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

  test('is worked by a finger: nothing to press is lower than 44 pixels, and a link is hit from near', async () => {
    const page = await pages().open(
      '/canvas?seed=person/accused&x=person/accused:TOOK_PART_IN:OUT&show=picture',
      { width: 390, context: { hasTouch: true, isMobile: true } },
    );
    await page.locator('.canvas-openings li').first().waitFor();
    await page.getByRole('button', { name: 'Save as SVG' }).waitFor();
    const low = await page
      .locator(
        '.canvas-bar a, .canvas-things a, .canvas-openings a, .canvas-page button, .canvas-links .chip',
      )
      .evaluateAll((all) =>
        all
          .map((each) => `${each.textContent}: ${each.getBoundingClientRect().height}`)
          .filter((line) => Number(line.split(': ').at(-1)) < 44),
      );
    expect(low).toEqual([]);
    const { beside } = await firstLink(page);
    await page.touchscreen.tap(...beside(18));
    await page.getByRole('dialog').getByText('1 source disputes or denies it').waitFor();
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
    const long = await pages().open(`/canvas?seed=${Array(401).fill('topic/barrier-troops').join(',')}`);
    await long.getByText('The address has more than 400 steps').waitFor();
    expect(await things(long).count()).toBe(1);
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

/** How many lines of text stand beneath the picture in a PNG, told by the rows of pixels that have ink. */
function linesBeneath(page: Page, png: Buffer): Promise<number> {
  return page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const pen = new OffscreenCanvas(image.width, image.height).getContext('2d');
    if (pen === null) throw new Error('this browser cannot draw');
    pen.drawImage(image, 0, 0);
    const hasInk = (row: number) => {
      const pixels = new Uint32Array(pen.getImageData(0, row, image.width, 1).data.buffer);
      return pixels.some((pixel) => pixel !== pixels[0]);
    };
    // From the foot upwards, until a gap that is wider than the one between lines.
    let [lines, blank, wasInk] = [0, 0, false];
    for (let row = image.height - 1; row >= 0 && (lines === 0 || blank < 40); row -= 1) {
      const isInk = hasInk(row);
      if (isInk && !wasInk) lines += 1;
      blank = isInk ? 0 : blank + 1;
      wasInk = isInk;
    }
    return lines;
  }, png.toString('base64'));
}

/** The question that the footer offers in the playground. */
async function questionOn(page: Page): Promise<{ readonly query: string; readonly variables: object }> {
  const link = page.getByRole('link', { name: 'Open this page’s question in the playground' });
  const asked = new URLSearchParams(
    new URL((await link.getAttribute('href')) ?? '', page.url()).hash.slice(1),
  );
  return {
    query: asked.get('query') ?? '',
    variables: JSON.parse(asked.get('variables') ?? '{}') as object,
  };
}

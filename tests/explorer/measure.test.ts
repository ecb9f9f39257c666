import { readFileSync } from 'node:fs';

import type { Page } from 'playwright-core';

import { findBarriers } from '../support/axe';
import { countedFords, daysCounted, firstReports } from '../support/counted-fords';
import { importDocument, importIslandWar } from '../support/island-war';
import { describeWithPages } from '../support/pages';

const sailors = '/measure/sailors-lost';
const northern = '/measure/organization/north-fleet/sailors-lost';
const crossed = '/measure/crossed';
const crossedAtFord = '/measure/place/ford-a/crossed';

const open = (page: Page) => page.locator('#download').waitFor();
const text = (page: Page) => page.locator('main').innerText();
const numbers = (page: Page) => page.locator('.number .figure').allInnerTexts();
const row = (page: Page, claim: string) => page.locator(`tr#${claim}`);
const strip = (page: Page, claim: string) => row(page, claim).locator('.period-strip');
const views = (page: Page) => page.getByRole('navigation', { name: 'How the figures are shown' });
const part = (page: Page, name: string) => page.getByRole('region', { name });

/** Presses a file's button; the page says that it has so many figures. */
async function save(page: Page, name: string, figures: number) {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: `Download ${name}` }).click(),
  ]);
  await page.getByText(`Saved: ${figures} figures as ${name}.`).waitFor();
  return { name: file.suggestedFilename(), content: readFileSync(await file.path(), 'utf8') };
}

/** What is drawn in the row of a figure, and where: in percent of the width, and as the numbers of the axis say. */
async function drawn(page: Page, claim: string, kind: 'linear' | 'log') {
  const found = await row(page, claim)
    .locator('.plot .drawing')
    .evaluate((drawing) => {
      const box = drawing.getBoundingClientRect();
      const middle = (element: Element) => {
        const { left, width } = element.getBoundingClientRect();
        return ((left + width / 2 - box.left) / box.width) * 100;
      };
      const all = (selector: string) => [...drawing.querySelectorAll(selector)].map(middle);
      const ticks = [...(drawing.closest('table')?.querySelectorAll('th.plot .axis text') ?? [])];
      return {
        axis: ticks.map((tick) => Number(tick.getAttribute('data-value'))),
        grid: all('.grid'),
        points: all('.point:not(.hollow)'),
        hollow: all('.point.hollow'),
        caps: all('.cap'),
        bars: drawing.querySelectorAll('.bar').length,
        right: drawing.querySelectorAll('.open + svg .arrow-right').length,
        left: drawing.querySelectorAll('.open + svg .arrow-left').length,
        halos: all('.halo'),
      };
    });
  const { axis, grid } = found;
  const on = (value: number) => (kind === 'log' ? Math.log(value) : value);
  const [first = 0, last = 0] = [axis[0], axis.at(-1)];
  const [from = 0, to = 0] = [grid[0], grid.at(-1)];
  const placeOf = (value: number) => from + ((on(value) - on(first)) / (on(last) - on(first))) * (to - from);
  return { ...found, placeOf };
}

/** Each figure with what its drawing must have; what is not named must not be there. */
const drawings: readonly (readonly [
  claim: string,
  words: string,
  parts: Readonly<
    Partial<Record<'points' | 'hollow' | 'caps' | 'halos', readonly number[]>> & {
      readonly bars?: number;
      readonly right?: number;
      readonly left?: number;
    }
  >,
])[] = [
  ['lost-240', '240 persons', { points: [240] }],
  ['lost-300', 'at least 300 persons', { points: [300], right: 1 }],
  ['lost-1000', 'at most 1,000 persons', { points: [1000], left: 1 }],
  ['lost-50', 'more than 50 persons', { hollow: [50], right: 1 }],
  ['lost-400', 'less than 400 persons', { hollow: [400], left: 1 }],
  ['lost-520', 'about 520 persons', { points: [520], halos: [520] }],
  [
    'lost-120-200',
    'between 120 and 200, most likely 150 persons',
    { points: [150], caps: [120, 200], bars: 1 },
  ],
  ['lost-200-300', 'between 200 and 300 persons', { caps: [200, 300], bars: 1 }],
];

describeWithPages('the page of a measure', (pages) => {
  beforeAll(async () => {
    await importIslandWar(pages().server);
    await importDocument(pages().server, countedFords);
  });

  test.each(['linear', 'log'] as const)('draws every qualifier as it is, where it is: %s', async (kind) => {
    const page = await pages().open(`${northern}?scale=${kind}`);
    await open(page);
    for (const [claim, words, parts] of drawings) {
      expect(await row(page, claim).locator('.figure').innerText()).toBe(words);
      const { placeOf, ...found } = await drawn(page, claim, kind);
      const { points = [], hollow = [], caps = [], halos = [], bars = 0, right = 0, left = 0 } = parts;
      expect([claim, found.bars, found.right, found.left]).toEqual([claim, bars, right, left]);
      for (const [given, places] of [
        [points, found.points],
        [hollow, found.hollow],
        [caps, found.caps],
        [halos, found.halos],
      ] as const) {
        expect([claim, places.length]).toEqual([claim, given.length]);
        given.forEach((value, index) => {
          expect(Math.abs((places[index] ?? NaN) - placeOf(value))).toBeLessThan(0.5);
        });
      }
    }
    const { axis } = await drawn(page, 'lost-240', kind);
    expect(axis[0]).toBe(kind === 'linear' ? 0 : 20);
    const head = await page.getByRole('columnheader', { name: 'Persons' }).innerText();
    expect(head.includes('begins at 20, not at zero')).toBe(kind === 'log');
  });

  test('says in one line what the figures come to, as the API counts, and marks those that contradict', async () => {
    const page = await pages().open(northern);
    await open(page);
    const { body } = await pages().server.post({
      query: `{ measure(id: "measure/sailors-lost") {
        range(where: { on: "organization/north-fleet" }) { claims sources origins contradictions }
        figures(where: { on: "organization/north-fleet", contradicted: true }, first: 0) { totalCount } } }`,
    });
    const { range, figures } = (
      body.data as {
        measure: { range: Record<string, number>; figures: { totalCount: number } };
      }
    ).measure;
    expect(range).toEqual({ claims: 8, sources: 6, origins: 4, contradictions: 6 });
    expect(await page.locator('.summary').innerText()).toBe(
      '8 figures from 6 sources (voices without a name among them), 4 origins; the numbers given go from 50 to 1,000 persons. They do not agree: 6 pairs of them cannot both be true.',
    );
    expect(await page.title()).toBe('Sailors lost: North Fleet · Conflict Graph');
    expect(await page.getByRole('link', { name: 'contradicts another' }).count()).toBe(figures.totalCount);
    expect(await page.locator('.number .disputed', { hasText: /^disputed$/ }).count()).toBe(1);
    expect(await page.locator('#figures').getByRole('heading').innerText()).toContain(
      '8 figures, and 1 of our own arithmetic',
    );
    const own = page.locator('tbody', { hasText: 'Our own arithmetic, not counted above' });
    expect(await own.locator('.figure').allInnerTexts()).toEqual(['540 persons']);
  });

  test('says beside each figure what it counted, who says so and where, and on whose word', async () => {
    const page = await pages().open(northern);
    await open(page);
    expect(await row(page, 'lost-240').locator('.counted').innerText()).toBe(
      'The North lost 240 sailors in one night.\nIsland War · North Fleet · Losses at sea\n4 March 1911',
    );
    const says = await row(page, 'lost-240').locator('.says').textContent();
    expect(says).toMatch(
      /The night at sea1912 · paragraph 2 · passes it on.*origin: Register of the harbour/,
    );
    expect(await row(page, 'lost-50').locator('.says').textContent()).toContain('no named origin');
  });

  test('lists apart what is not about its scope, and does not draw it', async () => {
    const page = await pages().open(northern);
    await open(page);
    expect(await page.locator('#outside .statement').allInnerTexts()).toEqual(['The South lost 90 sailors.']);
    expect(await row(page, 'south-lost-90').count()).toBe(0);
    await page.getByRole('link', { name: 'Draw them all together' }).click();
    await page.getByRole('heading', { level: 1, name: 'Sailors lost', exact: true }).waitFor();
    expect(await row(page, 'south-lost-90').locator('.plot .point').count()).toBe(1);
    await page
      .getByRole('navigation', { name: /^Narrow/ })
      .getByRole('link', { name: /South Fleet/ })
      .click();
    await page.getByRole('heading', { level: 1, name: 'Sailors lost: South Fleet' }).waitFor();
    expect(await numbers(page)).toEqual(['90 persons']);
    expect(await page.locator('.summary').innerText()).toBe(
      '1 figure from 1 source, 1 origin: 90 persons. There is no other to set beside it.',
    );
  });

  test('is sorted, grouped by origin and laid out over time by links, each a state that can be gone back to', async () => {
    const page = await pages().open(northern);
    await open(page);
    const usual = await numbers(page);
    expect(usual.slice(0, 4)).toEqual([
      'more than 50 persons',
      'between 120 and 200, most likely 150 persons',
      'between 200 and 300 persons',
      '240 persons',
    ]);
    await views(page)
      .getByRole('link', { name: /lowest number/ })
      .click();
    await page.waitForURL('**?order=desc');
    expect((await numbers(page)).slice(0, 2)).toEqual(['at most 1,000 persons', 'about 520 persons']);
    expect(await page.getByRole('columnheader', { name: 'Figure' }).getAttribute('aria-sort')).toBe(
      'descending',
    );
    await views(page).getByRole('link', { name: 'by origin' }).click();
    await page.waitForURL('**?by=origin');
    expect(await page.locator('tr.group').allInnerTexts()).toEqual([
      'No named origin · 1 figure',
      'Origin: First inquiry, "as printed" · 2 figures',
      'Origin: Register of the harbour · 2 figures',
      'Origin: Second inquiry · 1 figure',
      'Origins: Register of the harbour; Second inquiry · 1 figure',
      'Origin: Statement of the fleet office · 1 figure',
      'Our own arithmetic, not counted above',
    ]);
    await views(page).getByRole('link', { name: 'over time' }).click();
    await page.waitForURL('**?by=time');
    expect((await numbers(page)).at(-2)).toBe('more than 50 persons');
    expect(await strip(page, 'lost-240').locator('.strip-dot').count()).toBe(1);
    expect(await strip(page, 'lost-120-200').locator('.strip-dot').count()).toBe(0);
    expect(await strip(page, 'lost-120-200').locator('rect').count()).toBeGreaterThan(0);
    expect(await strip(page, 'lost-400').locator('.strip-open').count()).toBe(1);
    expect(await strip(page, 'lost-50').count()).toBe(0);
    const overTime = await text(page);
    const other = await pages().open(northern + new URL(page.url()).search);
    await open(other);
    expect(await text(other)).toBe(overTime);
    await page.goBack();
    await page.goBack();
    await page.goBack();
    await page.locator('[aria-sort=ascending]').waitFor();
    expect(await numbers(page)).toEqual(usual);
  });

  test('is sorted by source and by origin, and drawn on a logarithmic scale, the same for whoever gets the link', async () => {
    const page = await pages().open(northern);
    await open(page);
    const who = page.getByRole('columnheader', { name: 'Who says so' });
    await views(page).getByRole('link', { name: 'source', exact: true }).click();
    await page.waitForURL('**?sort=source');
    expect(await numbers(page)).toEqual([
      'about 520 persons',
      'between 120 and 200, most likely 150 persons',
      'between 200 and 300 persons',
      'at least 300 persons',
      'less than 400 persons',
      'at most 1,000 persons',
      '240 persons',
      'more than 50 persons',
      '540 persons',
    ]);
    expect(await who.getAttribute('aria-sort')).toBe('ascending');
    await views(page).getByRole('link', { name: 'origin', exact: true }).click();
    await page.waitForURL('**?sort=origin');
    const byOrigin = [
      'between 120 and 200, most likely 150 persons',
      'between 200 and 300 persons',
      'about 520 persons',
      'at least 300 persons',
      '240 persons',
      'less than 400 persons',
      'at most 1,000 persons',
      'more than 50 persons',
      '540 persons',
    ];
    expect(await numbers(page)).toEqual(byOrigin);
    expect(await who.getAttribute('aria-sort')).toBe('ascending');
    await views(page).getByRole('link', { name: 'logarithmic' }).click();
    await page.waitForURL('**?sort=origin&scale=log');
    await page.getByRole('columnheader', { name: 'begins at 20, not at zero' }).waitFor();
    expect(await numbers(page)).toEqual(byOrigin);
    const other = await pages().open(northern + new URL(page.url()).search);
    await open(other);
    expect(await text(other)).toBe(await text(page));
  });

  test('marks and pairs contradictions however many figures there are, and keeps what is open in the address', async () => {
    const page = await pages().open(crossed);
    await open(page);
    const marks = page.getByRole('link', { name: 'contradicts another' });
    const contradictions = part(page, 'Why they differ');
    await contradictions.getByText('52 pairs among the 105 figures cannot both be true.').waitFor();
    expect(await marks.count()).toBe(50);
    await page.getByRole('button', { name: 'Show 50 more' }).click();
    await page.getByRole('button', { name: 'Show 5 more' }).click();
    await row(page, 'crossed-nobody').waitFor();
    expect(await marks.count()).toBe(2 * daysCounted);
    expect(await row(page, 'crossed-nobody').locator('.disputed').count()).toBe(0);
    await contradictions.getByRole('button', { name: 'Show 20 more' }).click();
    await contradictions.getByRole('button', { name: 'Show 12 more' }).click();
    await contradictions.getByText('52 of 52 pairs that cannot both be true').waitFor();
    const pairs = await contradictions.locator('.pair').allInnerTexts();
    expect(pairs).toEqual(
      Array.from(
        { length: daysCounted },
        (_, day) => `${101 + day} persons and ${201 + day} persons contradict each other`,
      ),
    );
    expect(new URL(page.url()).search).toBe('?more=figures.2,pairs.2');
    const many = row(page, 'crossed-first-1').locator('.origin-line');
    expect(await many.locator('a').allInnerTexts()).toEqual([
      'Toll-book',
      'Wire 1',
      'Wire 10',
      'Wire 100',
      `and ${firstReports - 5} more`,
    ]);

    const narrowed = await pages().open(`${crossedAtFord}?sort=source&order=desc`);
    await open(narrowed);
    await narrowed.getByRole('button', { name: 'Show 2 more' }).click();
    const outside = part(narrowed, 'On the same measure, but not about this');
    await outside.getByRole('button', { name: 'Show 20 more' }).click();
    await outside.getByText('40 of 53 figures').waitFor();
    await part(narrowed, 'Why they differ').getByRole('button', { name: 'Show 6 more' }).click();
    await narrowed.waitForFunction(() => document.querySelectorAll('.figures tbody tr').length === 52);
    await narrowed.locator('.pair').nth(25).waitFor();
    expect(await narrowed.locator('.pair').count()).toBe(26);
    const other = await pages().open(crossedAtFord + new URL(narrowed.url()).search);
    await part(other, 'On the same measure, but not about this').getByText('40 of 53 figures').waitFor();
    await other.locator('.pair').nth(25).waitFor();
    await other.waitForFunction(() => document.querySelectorAll('.figures tbody tr').length === 52);
    expect(await text(other)).toBe(await text(narrowed));
  });

  test('draws a day as a dot only where it is sure, and says what a logarithmic scale cannot show', async () => {
    const page = await pages().open(`${crossed}?by=time&scale=log&more=figures.2`);
    await row(page, 'crossed-nobody').waitFor();
    for (const [claim, dots, look] of [
      ['crossed-second-1', 1, null],
      ['crossed-first-1', 0, 'strip-disputed'],
      ['crossed-nobody', 0, 'strip-unsure'],
    ] as const) {
      expect([claim, await strip(page, claim).locator('.strip-dot').count()]).toEqual([claim, dots]);
      const bars = strip(page, claim).locator(look === null ? 'rect' : `rect.${look}`);
      expect([claim, (await bars.count()) > 0]).toEqual([claim, look !== null]);
    }
    const nobody = row(page, 'crossed-nobody').locator('.plot');
    expect(await nobody.innerText()).toBe('not on a logarithmic scale');
    expect(await nobody.locator('.point').count()).toBe(0);
    expect(await row(page, 'crossed-second-1').locator('.plot').innerText()).toBe('');
  });

  test('is saved with every report of a figure, and no cell that a spreadsheet would run', async () => {
    const page = await pages().open(crossed);
    await open(page);
    const { figures } = JSON.parse((await save(page, 'JSON', 105)).content) as {
      figures: { id: string; reports: { id: string }[] }[];
    };
    const first = figures.find(({ id }) => id === 'claim/crossed-first-1');
    expect(new Set(first?.reports.map(({ id }) => id)).size).toBe(firstReports);
    const { content } = await save(page, 'CSV', 105);
    const rows = content.trimEnd().split('\r\n').slice(1);
    expect(rows.length).toBe(figures.reduce((sum, { reports }) => sum + reports.length, 0));
    expect(rows.find((line) => line.startsWith('claim/crossed-nobody'))).toMatch(
      /^claim\/crossed-nobody,"'=SUM\(A1:A9\) stands there, ""0""\.",0 persons,0,0,0,/,
    );
  });

  test('opens the evidence of a figure by its chip, by key, and by its drawing', async () => {
    const page = await pages().open(northern);
    await open(page);
    const chip = row(page, 'lost-520').locator('.chip');
    await chip.focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Who says so' });
    await dialog.getByRole('heading', { name: '3 sources say so' }).waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await chip.evaluate((element) => element === document.activeElement)).toBe(true);
    await row(page, 'lost-240').locator('.plot a').click();
    await dialog.getByText('The North lost 240 sailors in one night.').waitFor();
  });

  test('is saved as CSV and as JSON, with every report, its place and its origins', async () => {
    const page = await pages().open(northern);
    await open(page);
    const csv = await save(page, 'CSV', 9);
    expect(csv.name).toBe('organization-north-fleet-sailors-lost.csv');
    const [head, ...rows] = csv.content.trimEnd().split('\r\n');
    expect(head).toMatch(/^\uFEFFclaim,statement,figure,low,best,high,qualifier,unit,/);
    expect(rows.length).toBe(14);
    expect(
      rows.find((line) => line.includes('source/evening-post') && line.startsWith('claim/lost-240')),
    ).toBe(
      'claim/lost-240,The North lost 240 sailors in one night.,240 persons,240,240,240,EXACT,persons,' +
        'measure/sailors-lost,1911-03-04,conflict/island-war organization/north-fleet topic/losses-at-sea,RELAYS,' +
        'source/evening-post,The night at sea,ARTICLE,1912,,yes,paragraph 2,NO_TEXT,' +
        `report/harbour-register~lost-240,Register of the harbour,2,1,${pages().server.url}/claim/lost-240,4`,
    );
    expect(rows.filter((line) => line.includes('"First inquiry, ""as printed"""')).length).toBe(3);

    const json = await save(page, 'JSON', 9);
    const file = JSON.parse(json.content) as {
      page: string;
      dataVersion: string;
      figures: {
        id: string;
        link: string;
        figure: unknown;
        reports: { citations: unknown[]; origins: unknown[] }[];
      }[];
    };
    expect([file.page, file.dataVersion]).toEqual([pages().server.url + northern, '4']);
    expect(file.figures.map(({ id }) => id)).toContain('claim/lost-540');
    const exact = file.figures.find(({ id }) => id === 'claim/lost-240');
    expect(exact?.figure).toEqual({
      low: 240,
      best: 240,
      high: 240,
      qualifier: 'EXACT',
      display: '240 persons',
    });
    expect(exact?.link).toBe(`${pages().server.url}/claim/lost-240`);
    expect(exact?.reports[0]).toMatchObject({
      citations: [{ paragraph: 2, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) }],
      origins: [{ id: 'source/harbour-register' }],
    });
    expect(json.content).not.toContain('excerpt');
  });

  test('says why a file could not be made', async () => {
    const page = await pages().open(sailors, { expected: /Failed to load|ERR_/ });
    await open(page);
    await page.route('**/graphql', (route) => route.abort());
    await page.getByRole('button', { name: 'Download CSV' }).click();
    await page.getByText('The server cannot be reached.').waitFor();
    expect(await page.getByRole('button', { name: 'Download CSV' }).isEnabled()).toBe(true);
  });

  test('says where there is nothing on a scope, and leads to all figures', async () => {
    const page = await pages().open('/measure/topic/losses-at-sea/sailors-lost');
    await open(page);
    const empty = await pages().open('/measure/source/inquiry/sailors-lost');
    await empty.getByText('No figure on this measure is about First inquiry').waitFor();
    expect(await empty.locator('.summary').innerText()).toBe('No source gives a figure here.');
    await empty.getByRole('link', { name: 'All figures on this measure' }).click();
    await empty.getByRole('heading', { level: 1, name: 'Sailors lost', exact: true }).waitFor();
  });

  test.each([
    '/measure/no-such-measure',
    '/measure/topic/no-such-topic/sailors-lost',
    '/measure/claim/lost-240/sailors-lost',
    '/measure/topic/sailors-lost',
    '/measure/No%20Such',
  ])('there is nothing at %s', async (path) => {
    const page = await pages().open(path, { expected: /400/ });
    await page.getByRole('heading', { level: 1, name: 'Nothing is here' }).waitFor();
  });

  test.each([
    [1280, 'light', ''],
    [1280, 'dark', '?by=origin&scale=log'],
    [390, 'light', '?by=time'],
    [390, 'dark', '?claim=claim/lost-240'],
  ] as const)('has no barriers at %d pixels, %s, with %s, and fits', async (width, colorScheme, query) => {
    const page = await pages().open(northern + query, { width, colorScheme });
    await open(page);
    const choices = page.getByText('Narrow or rearrange the figures');
    expect(await choices.isVisible()).toBe(width < 960);
    if (query === '?by=time') {
      // On a small screen too, the first that is seen of the figures is a figure.
      expect((await page.locator('.number').first().boundingBox())?.y).toBeLessThan(800);
      await choices.click();
    }
    if (!query.includes('claim=')) await views(page).getByRole('link', { name: 'logarithmic' }).waitFor();
    if (query.includes('claim=')) await page.getByRole('heading', { name: '2 sources say so' }).waitFor();
    expect(await findBarriers(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
});

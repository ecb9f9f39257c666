/** The page of an entity: all that is said, every link and every count as the API has them. */
import type { Page } from 'playwright-core';

import { findBarriers } from '../support/axe';
import { describeWithPages, type Pages } from '../support/pages';
import { testSettings } from '../support/serve';

import { hub } from './hub-document';

const army = 'organization/russian-armed-forces';

describeWithPages('the page of an entity', (pages) => {
  test('is named, titled and in focus when a link leads there, and keeps its place on the way back', async () => {
    const page = await pages().open('/');
    await page
      .getByRole('link', { name: 'What is Vladimir Putin said to have done, said or ordered?' })
      .click();
    const heading = page.getByRole('heading', { level: 1, name: 'Vladimir Putin' });
    await heading.waitFor();
    expect(await heading.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await page.title()).toBe('Vladimir Putin · Conflict Graph');
    await ready(page);
    await page.locator('#links').getByRole('link', { name: 'Government of Russia' }).first().click();
    await page.getByRole('heading', { level: 1, name: 'Government of Russia' }).waitFor();
    await page.goBack();
    await heading.waitFor();
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(500);
    await page.goForward();
    await page.getByRole('heading', { level: 1, name: 'Government of Russia' }).waitFor();
  });

  test('gives its names with their languages, its time, and the ways on', async () => {
    const page = await pages().open('/e/order/ussr-nko-227');
    await ready(page);
    const head = await page.locator('.entity-head').innerText();
    for (const part of ['July 1942', 'Приказ № 227 Russian, alias', 'NKO No. 227 number or code']) {
      expect(head.replace(/\s+/g, ' ')).toContain(part);
    }
    const address = (name: string) => page.getByRole('link', { name, exact: true }).getAttribute('href');
    expect(await address('Find a path from here')).toBe('/path?from=order/ussr-nko-227');
    expect(await address('Put on the canvas')).toBe('/canvas?seed=order/ussr-nko-227');
    expect(await address('Permanent link')).toBe('/e/order/ussr-nko-227');
    expect(await page.locator('bdi[lang="ru"]').first().innerText()).toBe('Приказ № 227');
  });

  test('counts claims, links, measures and sources as the API does, and leaves none out', async () => {
    const page = await pages().open(`/e/${army}`);
    await ready(page);
    const api = await countsOf(pages(), army);
    expect(await page.getByRole('navigation', { name: 'Parts of this page' }).innerText()).toBe(
      [
        `${api.claims} claims`,
        `${api.links} links`,
        '1 source of its own',
        `Figures on ${api.measures} measures`,
        'Timeline',
        `Reported by ${api.sources} sources`,
      ].join('\n'),
    );
    expect(await sumOf(page, '.said-group > h3 .count')).toBe(api.claims);
    expect(await sumOf(page, '.link-group .count')).toBe(api.links);
    expect(await page.locator('#sources .more').innerText()).toMatch(
      new RegExp(`^10 of ${api.sources} sources`),
    );
    expect(await page.locator('#figures > .more').innerText()).toMatch(/^4 of 24 measures/);
    expect(await page.locator('#timeline').innerText()).toContain(
      `${api.dated} claims say of which time they speak`,
    );
    expect(await page.locator('#timeline').innerText()).toContain(
      `${api.claims - api.dated} claims give no time`,
    );
  });

  test('shows behind every link, in both directions, how much the API counts', async () => {
    const page = await pages().open('/e/order/ussr-nko-227');
    await ready(page);
    const shown = await page.locator('.link-row').evaluateAll((rows) =>
      rows.map((row) => {
        const chip = row.querySelector('.chip');
        const claim = new URL(chip?.getAttribute('href') ?? '', location.href).searchParams.get('claim');
        return `${claim ?? ''}: ${(chip?.textContent ?? '').split(':')[0] ?? ''}`;
      }),
    );
    const { body } = await pages().server.post({
      query: `{ order(id: "order/ussr-nko-227") { links(first: 50) { nodes { claim {
        id corroboration { sourceCount originCount } } } } } }`,
    });
    const { order } = body.data as { order: { links: { nodes: { claim: Counted }[] } } };
    const plain = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`;
    const expected = order.links.nodes.map(
      ({ claim: { id, corroboration } }) =>
        `${id}: ${plain(corroboration.sourceCount, 'source')} · ${plain(corroboration.originCount, 'origin')}`,
    );
    expect([...shown].sort()).toEqual([...expected].sort());
    expect(shown.length).toBe(6);
  });

  test('opens the evidence of a link by keyboard, over a page that stays as it is', async () => {
    const page = await pages().open('/e/order/ussr-nko-227');
    await ready(page);
    const chip = page.locator('.map-in .chip').first();
    await chip.focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Who says so' });
    await dialog.getByRole('heading', { name: '2 sources say so' }).waitFor();
    expect(await dialog.locator('section').first().locator('.report-card').count()).toBe(2);
    expect(await findBarriers(page)).toEqual([]);
    const other = await pages().open(page.url());
    await other.getByRole('dialog').getByRole('heading', { name: '2 sources say so' }).waitFor();
    expect(await other.getByRole('dialog').innerText()).toBe(await dialog.innerText());
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await chip.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  test('leads from a topic to broader and narrower ones, and from figures to their comparison', async () => {
    const page = await pages().open('/e/topic/military-recruitment#figures');
    await ready(page);
    expect(
      await page.locator('#figures').evaluate((part) => Math.abs(part.getBoundingClientRect().top)),
    ).toBeLessThan(40);
    const head = page.locator('.entity-facts');
    expect(await head.locator('dt').allTextContents()).toEqual(['Narrower']);
    expect(await head.getByRole('link').count()).toBe(5);
    expect(await page.locator('.figure-table h3 a').first().getAttribute('href')).toMatch(
      /^\/measure\/topic\/military-recruitment\/[a-z0-9-]+$/,
    );
    await head.getByRole('link', { name: 'Conscription' }).click();
    await page.getByRole('heading', { level: 1, name: 'Conscription' }).waitFor();
    await ready(page);
    expect(await page.locator('.entity-facts dt').allTextContents()).toEqual([
      'Also called',
      'Broader',
      'Narrower',
    ]);
    expect(
      await page.locator('.link-group').filter({ hasText: 'has as a broader topic' }).innerText(),
    ).toContain('our catalogue');
  });

  test('sends those who look for what a source says to its own page', async () => {
    const page = await pages().open('/e/source/fifty-thousand-deserters-2025');
    await page.getByRole('heading', { level: 1 }).waitFor();
    const link = page.getByRole('link', { name: /has a page of its own/ });
    expect(await link.getAttribute('href')).toBe('/source/fifty-thousand-deserters-2025');
  });

  test.each(['topic/no-such-topic', 'claim/russian-deserters-50000-by-2024', 'Not an id'])(
    'says that nothing is at /e/%s',
    async (id) => {
      const page = await pages().open(`/e/${id}`, { expected: /400/ });
      await page.getByRole('heading', { level: 1, name: 'Nothing is here' }).waitFor();
    },
  );

  test('says that it is looking, and that a part could not be had, and tries again', async () => {
    const page = await pages().open('/', { expected: /503/ });
    let isDown = true;
    await page.route('**/graphql', async (route) => {
      const asked = route.request().postData() ?? '';
      if (isDown && asked.includes('query EntitySources')) {
        return route.fulfill({
          status: 503,
          contentType: 'application/json',
          body: '{"errors":[{"message":"down","extensions":{"code":"STORE_UNAVAILABLE"}}]}',
        });
      }
      if (asked.includes('query EntityCounts')) await new Promise((resolve) => setTimeout(resolve, 700));
      return route.continue();
    });
    await page
      .getByRole('link', { name: 'What is Vladimir Putin said to have done, said or ordered?' })
      .click();
    await page.getByText('Looking up what is said of Vladimir Putin…').waitFor();
    await page.getByText('The database does not answer at the moment.').waitFor();
    expect(await page.locator('#timeline').count()).toBe(1);
    isDown = false;
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.locator('#sources .rows').waitFor();
  });

  test.each([
    [1280, 'light'],
    [1280, 'dark'],
    [390, 'light'],
    [390, 'dark'],
  ] as const)('has no barriers at %d pixels, %s, and fits', async (width, colorScheme) => {
    const page = await pages().open(`/e/${army}`, { width, colorScheme });
    await ready(page);
    expect(await findBarriers(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    expect(await page.locator('.ribbons path').count()).toBe(4);
    expect(await page.locator('.ribbons').isVisible()).toBe(width > 960);
  });

  test('says the same on a phone and on paper', async () => {
    const texts = async (page: Page) => page.locator('.map-side').allTextContents();
    const wide = await pages().open(`/e/${army}`);
    const phone = await pages().open(`/e/${army}`, { width: 390 });
    await Promise.all([ready(wide), ready(phone)]);
    expect(await texts(phone)).toEqual(await texts(wide));
    await wide.emulateMedia({ media: 'print' });
    expect(await wide.locator('.ribbons').isVisible()).toBe(false);
    expect(await wide.getByRole('button').count()).toBe(0);
    expect(await texts(wide)).toEqual(await texts(phone));
  });
});

describeWithPages('the page of an entity with much on it', (pages) => {
  beforeAll(async () => {
    const { body } = await pages().server.post(
      {
        query: 'mutation M($document: String!) { importDocument(document: $document) { created } }',
        variables: { document: hub },
      },
      { authorization: `Bearer ${testSettings.writeToken}` },
    );
    expect(body).toEqual({ data: { importDocument: { created: expect.any(Number) } } });
  });

  test('shows ten more links of one type at a time, moves nothing above them, and can be sent on and undone', async () => {
    const page = await pages().open('/e/conflict/hub#links');
    await ready(page);
    const group = page.locator('.link-group').filter({ hasText: 'was fought by' });
    const rows = group.locator('.link-row');
    const where = async () =>
      rows.evaluateAll((all) => all.map((row) => row.getBoundingClientRect().top + scrollY));
    const before = {
      text: await rows.allTextContents(),
      places: await where(),
      others: await othersOf(page),
    };
    expect(await group.locator('.more').innerText()).toMatch(/^5 of 34 links\s+Show 10 more$/);
    await group.getByRole('button', { name: 'Show 10 more' }).focus();
    await page.keyboard.press('Enter');
    await group.getByText('15 of 34 links').waitFor();
    expect((await rows.allTextContents()).slice(0, 5)).toEqual(before.text);
    expect((await where()).slice(0, 5)).toEqual(before.places);
    expect(await othersOf(page)).toEqual(before.others);
    expect(await rows.count()).toBe(15);
    const button = group.getByRole('button', { name: 'Show 10 more' });
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(new URL(page.url()).search).toBe('?more=links-in-fought-in.1');
    const other = await pages().open(`/e/conflict/hub${new URL(page.url()).search}`);
    await ready(other);
    await other.getByText('15 of 34 links').waitFor();
    expect(await other.locator('#links').innerText()).toBe(await page.locator('#links').innerText());
    await page.goBack();
    await group.getByText('5 of 34 links', { exact: true }).waitFor();
    expect(await rows.count()).toBe(5);
  });

  test('sets apart in words what is disputed, with contradicting figures side by side', async () => {
    const page = await pages().open('/e/conflict/hub');
    await ready(page);
    const contradicting = page.locator('#said-contradictions');
    expect(await contradicting.locator('.count').innerText()).toBe('2');
    expect(await contradicting.locator('.claims > li .statement').allTextContents()).toEqual([
      'Exactly 100 were lost.',
      'Exactly 900 were lost.',
    ]);
    expect(await contradicting.locator('.claims .disputed').allTextContents()).toEqual([
      ' disputed',
      ' disputed',
    ]);
    expect(await page.locator('#said-denied .statement').allTextContents()).toEqual([
      'The hub was at the place.',
      'It was over in a day.',
      'The reserve fought in the hub.',
    ]);
    expect(await page.locator('.map-out .link-row').innerText()).toMatch(/Hub place\s+disputed\s+1 source/);
    expect(await page.locator('.ribbon-disputed').count()).toBe(1);
    const api = await countsOf(pages(), 'conflict/hub');
    expect(await sumOf(page, '.said-group > h3 .count')).toBe(api.claims);
    expect(await sumOf(page, '.link-group .count')).toBe(api.links);
    // Nobody says that the reserve fought: there is no such link, and that is said.
    expect(await page.locator('.map').innerText()).not.toContain('Reserve');
    expect(await page.locator('#links').innerText()).toContain('1 more is only doubted or denied');
  });

  test('draws each figure as its source gives it', async () => {
    const page = await pages().open('/e/topic/hub-topic');
    await ready(page);
    const marks = async (display: string) => {
      const row = page.locator('.figure-table tbody tr').filter({ hasText: display });
      return row
        .locator('.drawing [class]:not(.grid)')
        .evaluateAll((all) => all.map((mark) => mark.getAttribute('class')));
    };
    expect(await marks('at least 30 persons')).toEqual(['open', 'arrow arrow-right', 'point']);
    expect(await marks('less than 80 persons')).toEqual(['open', 'arrow arrow-left', 'point hollow']);
    expect(await marks('about 40 persons')).toEqual(['halo', 'point']);
    expect(await marks('between 20 and 60 persons')).toEqual(['bar', 'cap cap-low', 'cap cap-high']);
    // On a scale from 0 to 80, which is drawn from 5 to 90 percent of the width.
    expect(await page.locator('.drawing svg:has(> .halo)').getAttribute('x')).toBe('47.5%');
    expect(await page.locator('.figure-table .axis text').allTextContents()).toEqual(['0', '80']);
  });

  test('puts a dot only on one sure day that nobody disputes', async () => {
    const page = await pages().open('/e/conflict/hub');
    await ready(page);
    const isDot = async (statement: string) =>
      (await page.locator('.timeline-row').filter({ hasText: statement }).locator('.strip-dot').count()) ===
      1;
    expect(await isDot('It began on a Monday.')).toBe(true);
    expect(await isDot('It went on for a month.')).toBe(false);
    expect(await isDot('It was over in a day.')).toBe(false);
    expect(await isDot('It may have paused on a day.')).toBe(false);
    expect(
      await page.locator('.timeline-row').filter({ hasText: 'It was over in a day.' }).innerText(),
    ).toContain('disputed');
  });

  test('shows names and statements as the text they are', async () => {
    const page = await pages().open('/e/person/markup');
    await page.getByRole('heading', { level: 1, name: '<img src=x onerror=alert(1)>' }).waitFor();
    await ready(page);
    expect(await page.locator('main img').count()).toBe(0);
    expect(await page.locator('#said').innerText()).toContain('Nothing is said yet.');
  });

  test('has no barriers where much is disputed', async () => {
    const page = await pages().open('/e/conflict/hub', { colorScheme: 'dark' });
    await ready(page);
    expect(await findBarriers(page)).toEqual([]);
  });
});

interface Counted {
  readonly id: string;
  readonly corroboration: { readonly sourceCount: number; readonly originCount: number };
}

interface Counts {
  readonly claims: number;
  readonly dated: number;
  readonly links: number;
  readonly measures: number;
  readonly sources: number;
}

/** Waits until all parts of the page are there. */
async function ready(page: Page): Promise<void> {
  await page.locator('#sources').waitFor();
}

async function countsOf({ server }: Pages, id: string): Promise<Counts> {
  const { body } = await server.post({
    query: `query Counts($id: ID!) {
      node(id: $id) { ... on Entity {
        claims(first: 0) { totalCount }
        dated: claims(first: 0, where: { period: { overlaps: "-9999/9999" } }) { totalCount }
        links(first: 0) { totalCount }
        sources(first: 0) { totalCount }
      } }
      measures(where: { figures: { some: { on: $id } } }, first: 0) { totalCount }
    }`,
    variables: { id },
  });
  const { node, measures } = body.data as {
    node: Record<'claims' | 'dated' | 'links' | 'sources', { totalCount: number }>;
    measures: { totalCount: number };
  };
  return {
    claims: node.claims.totalCount,
    dated: node.dated.totalCount,
    links: node.links.totalCount,
    sources: node.sources.totalCount,
    measures: measures.totalCount,
  };
}

/** The sum of the numbers that stand in these places. */
async function sumOf(page: Page, places: string): Promise<number> {
  const texts = await page.locator(places).allTextContents();
  return texts.reduce((sum, text) => sum + Number.parseInt(text.replaceAll(',', ''), 10), 0);
}

/** Where the entity itself and the groups of the other side stand. */
async function othersOf(page: Page): Promise<readonly number[]> {
  return page
    .locator('.map-focus, .map-out .link-group')
    .evaluateAll((all) => all.map((part) => part.getBoundingClientRect().top + scrollY));
}

import { findBarriers } from '../support/axe';
import { countedFords } from '../support/counted-fords';
import { importDocument, importIslandWar } from '../support/island-war';
import { describeWithPages } from '../support/pages';

describeWithPages('the index of measures', (pages) => {
  beforeAll(() => importIslandWar(pages().server));

  test('lists the measures with the numbers of the API, the most counted first, the contested by themselves', async () => {
    const page = await pages().open('/measures');
    await page.locator('#all tbody').waitFor();
    await page.locator('#contested tbody').waitFor();
    const { body } = await pages().server.post({
      query: `{ measures(where: { figures: { some: {} } }, orderBy: [{ field: FIGURE_COUNT, direction: DESC }], first: 50) {
        totalCount nodes { name figures(first: 0) { totalCount } range { claims sources origins contradictions } } } }`,
    });
    const { measures } = body.data as {
      measures: {
        totalCount: number;
        nodes: { name: string; figures: { totalCount: number }; range: Record<string, number> }[];
      };
    };
    const rows = await page.locator('#all tbody tr').evaluateAll((found) =>
      found.map((each) => ({
        name: each.querySelector('th a')?.textContent,
        numbers: [...each.querySelectorAll('td')].slice(2).map((cell) => cell.textContent),
      })),
    );
    expect(rows).toEqual(
      measures.nodes.map(({ name, figures, range }) => {
        const { claims = 0, sources, origins, contradictions } = range;
        const own = figures.totalCount - claims;
        const counts = [`${claims}${own > 0 ? ` + ${own} of ours` : ''}`, sources, origins, contradictions];
        return { name, numbers: counts.map(String) };
      }),
    );
    expect(await page.locator('.more').innerText()).toBe(
      `${measures.totalCount} of ${measures.totalCount} measures`,
    );
    expect(await page.locator('#contested tbody th a').allInnerTexts()).toEqual(['Sailors lost']);
    expect(
      await page
        .getByRole('navigation', { name: 'Pages' })
        .getByRole('link', { name: 'Measures' })
        .getAttribute('aria-current'),
    ).toBe('page');
  });

  test('is narrowed to a topic by a link, and leads to the measure on that topic', async () => {
    const page = await pages().open('/measures');
    await page.getByText('Only the figures on one topic').click();
    const { body } = await pages().server.post({
      query: '{ claims(where: { on: "topic/desertion", kind: { eq: FIGURE } }, first: 0) { totalCount } }',
    });
    const { totalCount } = (body.data as { claims: { totalCount: number } }).claims;
    await page.getByRole('link', { name: `Topic: Desertion ${totalCount} figures` }).click();
    await page.getByRole('heading', { level: 1, name: 'Measures: Desertion' }).waitFor();
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: 'Measures', exact: true }).waitFor();
    const other = await pages().open('/measures?topic=topic/barrier-troops');
    await other.locator('#all tbody').waitFor();
    expect(await other.locator('#all tbody tr').count()).toBe(3);
    await other.getByRole('link', { name: 'Soldiers killed by their own side' }).click();
    await other
      .getByRole('heading', { level: 1, name: 'Soldiers killed by their own side: Barrier troops' })
      .waitFor();
    const none = await pages().open('/measures?topic=topic/nothing');
    await none.getByRole('heading', { level: 1, name: 'Nothing is here' }).waitFor();
  });

  test('says of what the figures on a measure are about how much is left out', async () => {
    const places = Array.from({ length: 14 }, (_, index) => `place/quay-${index + 10}`);
    const document = {
      entities: places.map((id) => ({ id, kind: 'PLACE', name: `Quay ${id.slice(-2)}` })),
      measures: [{ id: 'measure/ropes', name: 'Ropes', unit: 'ropes' }],
      claims: places.map((id, index) => ({
        id: `claim/ropes-${index}`,
        statement: `There were ${index} ropes.`,
        about: [id],
        figure: { measure: 'measure/ropes', low: index, best: index, high: index, qualifier: 'EXACT' },
        reports: [{ source: 'source/inquiry', stance: 'ASSERTS' }],
      })),
    };
    await importDocument(pages().server, JSON.stringify(document));
    const page = await pages().open('/measure/ropes');
    const scopes = page.getByRole('navigation', { name: 'Narrow the figures to those on one thing' });
    await scopes.waitFor();
    expect(await scopes.getByRole('link').count()).toBe(12);
    expect(await scopes.getByText('The 12 most common of 14.').count()).toBe(1);
  });

  test.each([
    [1280, 'light'],
    [1280, 'dark'],
    [390, 'light'],
    [390, 'dark'],
  ] as const)('has no barriers at %d pixels, %s, and fits', async (width, colorScheme) => {
    const page = await pages().open('/measures', { width, colorScheme });
    await page.getByText('Only the figures on one topic').click();
    await page.getByRole('link', { name: 'Topic: Desertion' }).waitFor();
    await page.locator('#all tbody').waitFor();
    await page.locator('#contested tbody').waitFor();
    expect(await findBarriers(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });

  test('opens further, and is as far open for whoever gets the link', async () => {
    await importDocument(pages().server, countedFords);
    const page = await pages().open('/measures');
    await page.getByRole('button', { name: /^Show \d+ more$/ }).click();
    await page.waitForURL('**?more=measures.1');
    await page.locator('#all tbody tr').nth(50).waitFor();
    const other = await pages().open('/measures?more=measures.1');
    await other.locator('#all tbody tr').nth(50).waitFor();
    await other.locator('#contested tbody').waitFor();
    await page.locator('#contested tbody').waitFor();
    expect(await other.locator('main').innerText()).toBe(await page.locator('main').innerText());
  });
});

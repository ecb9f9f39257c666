import { findBarriers } from '../support/axe';
import { importDocument } from '../support/island-war';
import { describeWithPages } from '../support/pages';

import { countAnswers } from './answer-sizes';

/** The kinds as the page names them, each with its list in the API. */
const listed = [
  ['Conflicts', 'conflicts'],
  ['Events', 'events'],
  ['Persons', 'people'],
  ['Units', 'units'],
  ['Organizations', 'organizations'],
  ['Orders', 'orders'],
  ['Places', 'places'],
  ['Topics', 'topics'],
  ['Sources', 'sources'],
  ['Measures', 'measures'],
  ['Claims', 'claims'],
] as const;

describeWithPages('the start page', (pages) => {
  test('asks real questions, each with the counts that the API gives', async () => {
    const page = await pages().open('/');
    const question = page
      .getByRole('listitem')
      .filter({ hasText: 'Who stands behind the 50,000 deserters?' });
    const { body } = await pages().server.post({
      query:
        '{ claim(id: "claim/russian-deserters-50000-by-2024") { corroboration { sourceCount originCount } } }',
    });
    const { corroboration } = (
      body.data as { claim: { corroboration: { sourceCount: number; originCount: number } } }
    ).claim;
    expect(corroboration).toEqual({ sourceCount: 3, originCount: 1 });
    expect(await question.innerText()).toContain('3 sources, 1 origin');
    expect(await question.getByRole('link').getAttribute('href')).toBe(
      '/claim/russian-deserters-50000-by-2024',
    );
    expect(await page.locator('#questions li').count()).toBe(14);
  });

  test('says of every question how large its answer is, as counted from what the API gives', async () => {
    const page = await pages().open('/');
    const sizes = page.locator('#questions li .quiet');
    await page.waitForFunction(() => {
      const all = [...document.querySelectorAll('#questions li .quiet')];
      return all.length > 0 && all.every(({ textContent }) => textContent !== '…');
    });
    expect(await sizes.allInnerTexts()).toEqual(await countAnswers(pages().server));
  });

  test('counts with figures only those who give them, and a voice without a name as no source', async () => {
    const page = await pages().open('/');
    const { body } = await pages().server.post({
      query: '{ sources(where: { reportsFiguresOn: "topic/barrier-troops" }) { nodes { kind } } }',
    });
    const { nodes } = (body.data as { sources: { nodes: readonly { kind: string }[] } }).sources;
    const voices = nodes.filter(({ kind }) => kind === 'UNNAMED').length;
    expect(voices).toBe(1);
    const question = page.getByRole('listitem').filter({ hasText: 'figures on barrier troops' });
    expect(await question.innerText()).toContain(
      `3 figures, ${nodes.length - voices} sources, 1 voice without a name`,
    );
  });

  test('shows figures with one origin and several sources, the most first, and the origin of each', async () => {
    const page = await pages().open('/');
    const chips = page.locator('#repeated .chip');
    await chips.first().waitFor();
    const texts = await chips.allTextContents();
    expect(texts.map((text) => text.split(':')[0])).toEqual([
      '3 sources · 1 origin',
      '3 sources · 1 origin',
      '3 sources · 1 origin',
      '2 sources · 1 origin',
      '2 sources · 1 origin',
    ]);
    expect(await page.locator('#repeated .origin a').count()).toBe(5);
  });

  test('shows the last published of the sources that were read, in the order of the API', async () => {
    const page = await pages().open('/');
    const { body } = await pages().server.post({
      query: `{ sources(where: { access: { eq: READ } }, orderBy: [{ field: PUBLISHED, direction: DESC }], first: 5) {
        totalCount nodes { name published { display } reports(first: 0) { totalCount } } } }`,
    });
    interface Listed {
      readonly name: string;
      readonly published: { readonly display: string } | null;
      readonly reports: { readonly totalCount: number };
    }
    const { sources } = body.data as { sources: { totalCount: number; nodes: readonly Listed[] } };
    const latest = page.getByRole('region', { name: 'Latest sources' });
    expect(await latest.locator('.lead').innerText()).toBe(
      `The last published of ${sources.totalCount} sources that we have read.`,
    );
    const rows = latest.getByRole('listitem');
    expect(await rows.locator('.entity-link a').allTextContents()).toEqual(
      sources.nodes.map(({ name }) => name),
    );
    const facts = await rows.locator('.facts').allInnerTexts();
    sources.nodes.forEach(({ published, reports }, index) => {
      expect(facts[index]).toContain(published?.display);
      expect(facts[index]).toContain(`${reports.totalCount} reports`);
    });
  });

  test('counts everything by kind, and each count leads to as many', async () => {
    const page = await pages().open('/');
    const { body } = await pages().server.post({
      query: `{ ${listed.map(([, field]) => `${field}(first: 0) { totalCount }`).join(' ')} }`,
    });
    const counts = body.data as Record<string, { totalCount: number }>;
    const links = page.locator('#kinds .filters').getByRole('link');
    await links.first().waitFor();
    expect(await links.evaluateAll((all) => all.map(({ textContent }) => textContent))).toEqual(
      listed.map(([word, field]) =>
        expect.stringMatching(new RegExp(`${word} ${counts[field]?.totalCount}$`)),
      ),
    );
    const orders = links.filter({ hasText: 'Orders' });
    await orders.click();
    await page.getByRole('heading', { level: 1, name: 'Orders' }).waitFor();
    expect(await page.locator('.rows > li').count()).toBe(7);
    expect(await page.locator('.more').innerText()).toBe('7 of 7 orders');
  });

  test.each([
    [1280, 'light'],
    [1280, 'dark'],
    [390, 'light'],
    [390, 'dark'],
  ] as const)('has no barriers at %d pixels, %s, and fits', async (width, colorScheme) => {
    const page = await pages().open('/', { width, colorScheme });
    await page.locator('#latest').waitFor();
    expect(await findBarriers(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
});

describeWithPages('the start page of a graph with contradictions', (pages) => {
  /** Measures, each with so many figures, of which the first `contradicting` cannot all be true. */
  const importMeasures = async (ids: readonly string[], figures: number, contradicting: number) => {
    const claims = ids.flatMap((id) =>
      Array.from({ length: figures }, (_, index) => ({
        id: `claim/${id}-${index}`,
        statement: `${id} is ${index}.`,
        about: ['topic/x'],
        period: index < contradicting ? '2020' : `${2020 + index}`,
        figure: { measure: `measure/${id}`, low: index, best: index, high: index, qualifier: 'EXACT' },
        reports: [{ source: 'source/y', stance: 'ASSERTS' }],
      })),
    );
    const measures = ids.map((id) => ({ id: `measure/${id}`, name: `Measure ${id}`, unit: 'persons' }));
    const document = {
      entities: [{ id: 'topic/x', kind: 'TOPIC', name: 'X' }],
      sources: [{ id: 'source/y', kind: 'ARTICLE', name: 'Y' }],
      measures,
      claims,
    };
    await importDocument(pages().server, JSON.stringify(document));
  };
  const named = (prefix: string, count: number) =>
    Array.from({ length: count }, (_, index) => `${prefix}-${index + 10}`);

  test('names the measures whose figures cannot all be true, the most contradictions first, among however many', async () => {
    await importMeasures(named('large', 14), 5, 2);
    await importMeasures(['often'], 3, 3);
    const contested = (await pages().open('/')).getByRole('region', { name: 'Most contested' });
    await contested.waitFor();
    const shown = await contested.getByRole('listitem').allTextContents();
    expect(shown.slice(0, 2)).toEqual([
      'Measure: Measure often0 to 2 persons · 3 figures · 1 origin · 3 contradictions',
      expect.stringMatching(
        /^Measure: Measure large-\d\d0 to 4 persons · 5 figures · 1 origin · 1 contradiction$/,
      ),
    ]);
    expect(shown.length).toBe(5);
    expect(await contested.locator('.lead').innerText()).toBe(
      'On 15 measures, figures for the same people and time cannot all be true. These are the 5 with the most contradictions.',
    );

    await importMeasures(named('small', 40), 2, 2);
    const more = (await pages().open('/')).getByRole('region', { name: 'Most contested' });
    expect(await more.locator('.lead').innerText()).toBe(
      'On 55 measures, figures for the same people and time cannot all be true. Of the 50 with the most figures, these are the 5 with the most contradictions.',
    );
  });
});

import { findBarriers } from '../support/axe';
import { describeWithPages } from '../support/pages';
import { testSettings } from '../support/serve';

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

  test('counts everything by kind, and each count leads to as many', async () => {
    const page = await pages().open('/');
    const orders = page.locator('#kinds').getByRole('link', { name: /Orders/ });
    expect(await orders.innerText()).toMatch(/Orders\s+7$/);
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
  test('names the measures whose figures cannot all be true, the most contradictions first', async () => {
    const claim = (id: string, measure: string, value: number) =>
      `  - { id: claim/${id}, statement: ${id} is so., about: [topic/x], period: 2020, figure: { measure: measure/${measure}, low: ${value}, best: ${value}, high: ${value}, qualifier: EXACT }, reports: [{ source: source/y, stance: ASSERTS }] }`;
    const document = `
entities:
  - { id: topic/x, kind: TOPIC, name: X }
measures:
  - { id: measure/once, name: Disputed once, unit: persons }
  - { id: measure/often, name: Disputed often, unit: persons }
sources:
  - { id: source/y, kind: ARTICLE, name: Y }
claims:
${[claim('a', 'once', 1), claim('b', 'once', 2), claim('c', 'often', 1), claim('d', 'often', 2), claim('e', 'often', 3)].join('\n')}
`;
    const { body } = await pages().server.post(
      {
        query: 'mutation M($document: String!) { importDocument(document: $document) { created } }',
        variables: { document },
      },
      { authorization: `Bearer ${testSettings.writeToken}` },
    );
    expect(body).toEqual({ data: { importDocument: { created: 14 } } });
    const page = await pages().open('/');
    const contested = page.getByRole('region', { name: 'Most contested' });
    await contested.waitFor();
    expect(await contested.getByRole('listitem').allTextContents()).toEqual([
      'Measure: Disputed often1 to 3 persons · 3 figures · 1 origin · 3 contradictions',
      'Measure: Disputed once1 to 2 persons · 2 figures · 1 origin · 1 contradiction',
    ]);
  });
});

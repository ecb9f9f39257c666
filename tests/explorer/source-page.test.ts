import { findBarriers } from '../support/axe';
import { importDisputedWorld, longSourceClaims } from '../support/disputed-world';
import { describeWithPages } from '../support/pages';

const deserters = '/source/fifty-thousand-deserters-2025';
const reprint = '/source/the-quint-mutinying-2022';

describeWithPages('the page of a source', (pages) => {
  beforeAll(() => importDisputedWorld(pages().server));

  const ask = async <Data>(query: string): Promise<Data> => {
    const { body } = await pages().server.post({ query });
    return body.data as Data;
  };

  test.each([
    [1280, 'light', deserters],
    [1280, 'dark', reprint],
    [390, 'light', reprint],
    [390, 'dark', deserters],
    [390, 'light', '/sources'],
    [1280, 'dark', '/sources?kind=UNNAMED&access=CITED&sort=name'],
  ] as const)('has no barriers at %d pixels, %s, and fits: %s', async (width, colorScheme, address) => {
    const page = await pages().open(address, { width, colorScheme });
    await page.locator('.rows').first().waitFor();
    expect(await findBarriers(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });

  test('shows every claim in the order of the text, as many as the API counts', async () => {
    const page = await pages().open(deserters);
    await page.getByRole('heading', { level: 1, name: /^50,000 deserters/ }).waitFor();
    expect(await page.title()).toMatch(/^50,000 deserters: .* · Conflict Graph$/);
    const claims = page.locator('#claims');
    expect(await claims.locator('.lead').innerText()).toBe(
      '52 claims, in the order in which they stand in its text.',
    );
    await claims.getByRole('button', { name: 'Show 2 more' }).click();
    await claims.getByText('52 of 52 claims').waitFor();
    const { source } = await ask<{
      source: { reports: { nodes: { claim: { statement: string }; citations: Place[] }[] } };
    }>(`{ source(id: "${deserters.slice(1)}") { reports(first: 100) { nodes {
      claim { statement } citations { paragraph start } } } } }`);
    const inOrder = source.reports.nodes
      .map(({ claim, citations }) => ({ statement: claim.statement, at: firstPlace(citations) }))
      .sort((one, other) => one.at - other.at)
      .map(({ statement }) => statement);
    expect(await claims.locator('.statement').allTextContents()).toEqual(inOrder);
    const paragraphs = await claims.locator('.paragraph h3').allTextContents();
    expect(paragraphs.slice(0, 3)).toEqual(['Paragraph 2', 'Paragraph 5', 'Paragraph 7']);
    expect(await claims.locator('.rail a').count()).toBe(paragraphs.length);
  });

  test('says how the source stands to each claim, on whose word, and what stands behind it', async () => {
    const page = await pages().open(deserters);
    const first = page.locator('.report-line').first();
    await first.waitFor();
    expect(await first.innerText()).toContain(
      'Passes it on, on the word of RFE/RL report on leaked documents about Russian deserters.',
    );
    expect(await first.locator('.citations').innerText()).toBe('paragraph 2\nparagraph 10');
    await first.locator('.chip').click();
    await page.getByRole('dialog').getByRole('heading', { name: '3 sources say so' }).waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });

  test('filters by stance and by whose word, in the address, and back undoes it', async () => {
    const page = await pages().open(deserters);
    const claims = page.locator('#claims');
    await claims.getByRole('link', { name: 'Passes it on 19' }).click();
    await claims.getByText('19 of 19 claims').waitFor();
    expect(new URL(page.url()).search).toBe('?stance=RELAYS');
    const relied = page.locator('#relies-on li').filter({ hasText: 'Official letter to Lavrentiy Beria' });
    await relied.getByRole('link', { name: 'for 2 claims' }).click();
    await claims.getByText('2 of 2 claims').waitFor();
    expect(await claims.innerText()).toMatch(
      /Only claims on the word of\s+Source:\s+Official letter to Lavrentiy Beria, October 1941\./,
    );
    const text = await page.locator('main').innerText();
    const other = await pages().open(new URL(page.url()).pathname + new URL(page.url()).search);
    await other.locator('#claims').getByText('2 of 2 claims').waitFor();
    await other.waitForFunction(() => document.querySelectorAll('#relies-on a.facts').length === 8);
    expect(await other.locator('main').innerText()).toBe(text);
    await page.goBack();
    await claims.getByText('19 of 19 claims').waitFor();
    await page.goForward();
    await claims.getByText('2 of 2 claims').waitFor();
    await claims.getByRole('link', { name: 'Show all claims' }).click();
    await claims.getByText('50 of 52 claims').waitFor();
  });

  test('names whom it relies on and who relies on it, with the counts of the API, reprints and voices without a name', async () => {
    const page = await pages().open('/source/the-conversation-mutinying-2022');
    await page.locator('#relied-on-by li').waitFor();
    expect(await page.locator('#relies-on .lead').innerText()).toBe(
      '11 sources, of which 9 are voices without a name.',
    );
    expect(await page.locator('#relied-on-by li').innerText()).toMatch(
      /a reprint of this text\s+for 94 claims$/,
    );
    await page.locator('#relied-on-by').getByRole('link', { name: 'for 94 claims' }).click();
    await page.waitForURL(`**${reprint}?on=source/the-conversation-mutinying-2022#claims`);
    await page.locator('#claims').getByText('50 of 94 claims').waitFor();
    await page.locator('.source-facts').getByText('Reprint of').waitFor();
  });

  test('counts for how many claims it relies on each, on the second ten too', async () => {
    const page = await pages().open('/source/crisis-in-the-ranks-2024');
    const relies = page.locator('#relies-on');
    await relies.getByRole('button', { name: 'Show 1 more' }).click();
    await relies.getByText('11 of 11 sources').waitFor();
    expect(new URL(page.url()).search).toBe('?more=relies-on.1');
    const links = relies.locator('li').getByRole('link', { name: /^for \d+ claims?$/ });
    await page.waitForFunction(() => document.querySelectorAll('#relies-on a.facts').length === 11);
    const shown = (await links.allTextContents()).map((text) => Number(/\d+/.exec(text)?.[0]));
    const ids = await relies
      .locator('.entity-link a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')?.slice(1)));
    const counts = await ask<{ source: Record<string, { totalCount: number }> }>(
      `{ source(id: "source/crisis-in-the-ranks-2024") { ${ids
        .map(
          (id, index) =>
            `c${index}: reports(first: 0, where: { reliesOn: { some: { source: { id: { eq: "${id}" } } } } }) { totalCount }`,
        )
        .join('\n')} } }`,
    );
    expect(shown).toEqual(Object.values(counts.source).map(({ totalCount }) => totalCount));
  });

  test('goes to the paragraph that the address names, however far down, and marks it', async () => {
    const page = await pages().open('/source/long?at=p110');
    const marked = page.locator('.paragraph.marked');
    await marked.waitFor();
    expect(await marked.getByRole('heading').innerText()).toBe('Paragraph 110');
    await page.waitForFunction(
      () => (document.querySelector('.marked')?.getBoundingClientRect().top ?? 900) < 800,
    );
    expect(await page.locator('.rail a[aria-current]').innerText()).toMatch(/110$/);
    expect(await page.locator('.more').first().innerText()).toMatch(
      new RegExp(`^${longSourceClaims} of ${longSourceClaims} claims`),
    );
    await page.locator('.rail').getByRole('link', { name: 'Paragraph 7', exact: true }).click();
    await page.locator('#p7.marked').waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Paragraph 7');
    await page.goBack();
    await page.locator('#p110.marked').waitFor();
    const absent = await pages().open('/source/long?at=p9999');
    await absent.getByText('No claim stands in paragraph 9999.').waitFor();
  });

  test('links to the address of the source without telling it of the page, and fetches nothing from it', async () => {
    const page = await pages().open('/source/long');
    const link = page.getByRole('link', { name: 'https://example.org/long?a=1' });
    expect(await link.getAttribute('rel')).toBe('noreferrer external');
    expect(await page.locator('.citable').innerText()).toBe(
      '“A long report”. May 2020. Report. https://example.org/long?a=1. Conflict Graph: source/long.',
    );
    expect(await page.locator('.source-facts').innerText()).toContain('The file is not on this server');
  });

  test('makes no link of an address that is none of the web, whoever gave it', async () => {
    const page = await pages().open('/search');
    // The import refuses such addresses; a store that was filled in another way might hold them.
    const address = 'javascript:document.title="run"';
    await page.route('**/graphql', async (route) => {
      const answer = await route.fetch();
      const { data } = (await answer.json()) as { data: Record<string, object | null> };
      const changed = Object.entries(data).map(([name, thing]) => [
        name,
        thing !== null && 'sameAs' in thing ? { ...thing, url: address, sameAs: [address] } : thing,
      ]);
      await route.fulfill({ response: answer, json: { data: Object.fromEntries(changed) as object } });
    });
    for (const path of ['/source/long', '/e/person/accused']) {
      await page.goto(path);
      await page.getByText(address).first().waitFor();
      expect([path, await page.locator('a[href^="javascript" i]').count()]).toEqual([path, 0]);
      for (const each of await page.getByText(address, { exact: true }).all()) await each.click();
      expect(await page.title()).not.toBe('run');
    }
  });

  test.each(['/source/no-such-source', '/source/Not%20well%20formed'])('says so where there is none: %s', async (address) => {
    const page = await pages().open(address, { expected: /status of 400/ });
    await page.getByRole('heading', { level: 1, name: 'Nothing is here' }).waitFor();
  }); // prettier-ignore

  test('says that it looks, and offers to try again where the server cannot be reached', async () => {
    const page = await pages().open('/search', { expected: /Failed to load resource/ });
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.route('**/graphql', (route) => route.abort());
    await page.evaluate(() => document.querySelector<HTMLAnchorElement>('a[href="/sources"]')?.click());
    await page.getByText('The server cannot be reached.').first().waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await page.unroute('**/graphql');
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/graphql', async (route) => {
      await held;
      await route.continue();
    });
    await page.getByRole('button', { name: 'Try again' }).last().click();
    await page.getByText('Looking up the sources…').waitFor();
    release();
    await page.getByText('50 of 68 sources').waitFor();
  });

  test('lists all sources by kind and access, with counts that are those of the API', async () => {
    const page = await pages().open('/sources');
    const { cited } = await ask<{ cited: { totalCount: number } }>(
      '{ cited: sources(where: { access: { eq: CITED }, not: { kind: { eq: DERIVATION } } }) { totalCount } }',
    );
    await page.getByRole('link', { name: `Known only through others ${cited.totalCount}` }).waitFor();
    await page.getByRole('link', { name: /^We have read it/ }).click();
    await page.getByText('6 of 6 sources').waitFor();
    await page.getByRole('link', { name: 'Article 5' }).click();
    await page.getByText('5 of 5 sources').waitFor();
    expect(new URL(page.url()).search).toBe('?access=READ&kind=ARTICLE');
    const { sources } = await ask<{ sources: { nodes: { name: string }[] } }>(
      '{ sources(where: { access: { eq: READ }, kind: { eq: ARTICLE } }, orderBy: [{ field: NAME }]) { nodes { name } } }',
    );
    await page.getByRole('link', { name: 'By name' }).click();
    await page.waitForFunction(() => location.search.includes('sort=name'));
    await page.getByText('5 of 5 sources').waitFor();
    expect(await page.locator('.rows .entity-link a').allTextContents()).toEqual(
      sources.nodes.map(({ name }) => name),
    );
    await page.goBack();
    await page.goBack();
    await page.getByText('6 of 6 sources').waitFor();
    const empty = await pages().open('/sources?kind=BOOK');
    await empty.getByText('No source is of that kind.').waitFor();
    expect(await findBarriers(empty)).toEqual([]);
  });

  test('prints its claims without the rail', async () => {
    const page = await pages().open(deserters);
    await page.locator('.report-line').first().waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.rail').isVisible()).toBe(false);
    expect(await page.locator('.report-line').first().isVisible()).toBe(true);
  });
});

interface Place {
  readonly paragraph: number | null;
  readonly start: number | null;
}

function firstPlace(citations: readonly Place[]): number {
  const paragraph = Math.min(...citations.map((citation) => citation.paragraph ?? Infinity));
  const starts = citations
    .filter((citation) => citation.paragraph === paragraph)
    .map(({ start }) => start ?? Infinity);
  return paragraph * 1_000_000 + Math.min(...starts);
}

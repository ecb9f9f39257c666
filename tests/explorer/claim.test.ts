import { rmSync } from 'node:fs';

import type { Page } from 'playwright-core';

import { findBarriers } from '../support/axe';
import { describeWithDocuments } from '../support/documents';
import { cited, importDocument, importIslandWar, islandDocuments } from '../support/island-war';
import { describeWithPages } from '../support/pages';

const deserters = 'claim/russian-deserters-50000-by-2024';
/** A claim that is cited out of the middle of a long paragraph. */
const inLongParagraphs = 'claim/political-officers-could-execute-commanders';
const documentsDir = islandDocuments();
afterAll(() => rmSync(documentsDir, { recursive: true }));

const open = (page: Page) => page.locator('#cite').waitFor();
const borderOf = (element: Element, part?: string) => getComputedStyle(element, part).borderLeftStyle;
const text = (page: Page) => page.locator('main').innerText();

describeWithPages(
  'the page of a claim',
  (pages) => {
    beforeAll(() => importIslandWar(pages().server));

    interface Claim {
      readonly statement: string;
      readonly corroboration: { readonly explanation: string };
      readonly comparisons: readonly { readonly kind: string; readonly explanation: string }[];
      readonly reports: { readonly nodes: readonly { readonly source: { readonly name: string } }[] };
    }
    const askClaim = async (id: string): Promise<Claim> => {
      const { body } = await pages().server.post({
        query: `{ claim(id: "${id}") { statement corroboration { explanation } comparisons { kind explanation }
          reports { nodes { source { name } } } } }`,
      });
      return (body.data as { claim: Claim }).claim;
    };

    describe('from a cold start to who stands behind "50,000 deserters"', () => {
      const showsWhoStandsBehind = async (page: Page) => {
        await page.getByRole('heading', { level: 1, name: /^Fifty thousand or more/ }).waitFor();
        const bracket = page.getByRole('group', { name: '3 sources, 1 origin' });
        expect(await bracket.locator('.bracket-title').textContent()).toBe(
          '3 sources, 1 origin: Source: Leaked reports of the Russian Ministry of Defence, 2024',
        );
        const article = bracket.getByRole('article').first();
        expect(await article.locator('.step').allInnerTexts()).toEqual([
          expect.stringMatching(/^relies on\s[^]*RFE\/RL report on leaked documents[^]*not seen/),
          expect.stringMatching(/^relies on\s[^]*Leaked reports of the Russian[^]*not seen origin$/),
        ]);
      };

      test('takes one click', async () => {
        const page = await pages().open('/');
        await page.getByRole('link', { name: 'Who stands behind the 50,000 deserters?' }).click();
        await showsWhoStandsBehind(page);
      });

      test('or one search, by keys alone', async () => {
        const page = await pages().open('/');
        await page.getByRole('combobox', { name: 'Search' }).waitFor();
        await page.keyboard.press('/');
        await page.keyboard.type('fifty thousand deserted');
        await page.getByRole('option').first().waitFor();
        await page.keyboard.press('ArrowDown');
        await page.keyboard.press('Enter');
        await showsWhoStandsBehind(page);
      });
    });

    test('says the claim, its figure, how it stands, and what stands behind it, as the API does', async () => {
      const page = await pages().open(`/${deserters}`);
      await open(page);
      const { statement, corroboration } = await askClaim(deserters);
      expect(await page.title()).toBe(`${statement} · Conflict Graph`);
      expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(statement);
      expect(
        await page.getByRole('list', { name: 'How it stands' }).getByRole('listitem').allInnerTexts(),
      ).toEqual(['A figure', '3 sources · 1 origin']);
      expect(await page.locator('.big-figure').innerText()).toBe('at least 50,000 persons');
      expect(await text(page)).toContain('Given: the least, 50,000; no other number.');
      expect(await page.locator('#reports .lead').innerText()).toBe(corroboration.explanation);
      expect(await page.locator('#reports').getByRole('heading', { level: 3 }).allInnerTexts()).toEqual([
        '3 sources say so',
      ]);
      expect(await page.locator('#remarks li').count()).toBe(2);
    });

    test('shows the passage where the document is at hand, and says where it was found', async () => {
      const page = await pages().open('/claim/lost-240');
      await open(page);
      const card = page.locator('.passage-card').first();
      expect(await card.locator('blockquote').allInnerTexts()).toEqual([
        `The harbour register of the island ${cited}.`,
      ]);
      expect(await card.locator('mark').allInnerTexts()).toEqual([cited]);
      expect(await card.locator('.citation').innerText()).toBe('paragraph 2 ✓ found there in the text');
      expect(
        await card
          .getByRole('link', { name: /^what else stands there ?: paragraph 2 of/ })
          .getAttribute('href'),
      ).toBe('/source/evening-post?at=p2');
      expect(await page.locator('blockquote').count()).toBe(2);
      expect(await page.locator('.card-unseen').allInnerTexts()).toEqual([
        expect.stringContaining('No place is given, since we know it only through others.'),
      ]);
      expect(await page.locator('.card-unseen').evaluate(borderOf)).toBe('dashed');
      expect(await card.evaluate(borderOf)).toBe('solid');
      // So are its mark in the chain, the line from there on, and the words for it.
      const unseen = card.locator('.step-unseen');
      expect(await unseen.count()).toBe(1);
      expect(await unseen.evaluate(borderOf, '::before')).toBe('dashed');
      expect(await unseen.evaluate(borderOf, '::after')).toBe('dashed');
      expect(await unseen.locator('.not-seen').evaluate(borderOf)).toBe('dashed');
    });

    test('shows each way where a chain parts, and no bracket around what has origins of its own', async () => {
      const page = await pages().open('/claim/lost-520');
      await open(page);
      const card = page.locator('.passage-card').first();
      expect(await card.locator('.chain-lead').innerText()).toBe('On the word of 2 others, each by itself:');
      expect(await card.locator('.ways > li').count()).toBe(2);
      expect(await card.locator('.end-origin').count()).toBe(2);
      expect(await page.locator('.bracket').count()).toBe(0);
    });

    test('says where sources run in a circle, and where a chain ends at a voice without a name', async () => {
      const page = await pages().open('/claim/fleets-met-twice');
      await open(page);
      expect(await text(page)).toContain('These rely on one another in a circle: East wire; West wire.');
      expect(await page.locator('.end-circle').count()).toBe(2);
      const other = await pages().open('/claim/lost-50');
      await open(other);
      expect(await text(other)).toContain('no name is given, so it is no origin');
      expect(await text(other)).toContain('A voice without a name: the chain ends here, without an origin.');
    });

    test('sets who denies apart, and compares with other figures, each with the reason of the API', async () => {
      const page = await pages().open('/claim/lost-300');
      await open(page);
      const denials = page.locator('.report-group').filter({ hasText: '1 source disputes or denies it' });
      expect(await denials.locator('.passage-card').innerText()).toContain(
        'Denies it, with the reserve “as far as is known”.',
      );
      const { comparisons } = await askClaim('claim/lost-300');
      expect(comparisons.length).toBe(9);
      const part = page.locator('#comparisons');
      expect(await part.getByRole('heading', { level: 3 }).allInnerTexts()).toEqual([
        '2 figures contradict it',
        '4 figures agree with it',
        '3 figures are not comparable with it',
      ]);
      expect(await part.locator('li > .quiet').allInnerTexts()).toEqual(
        comparisons.map(({ explanation }) => explanation),
      );
      expect(await page.locator('.status-alarm').allInnerTexts()).toEqual([
        'Disputed: 1 source doubts or denies it',
        'Contradicted by 2 other figures',
      ]);
    });

    test('leads from our own arithmetic to its bases, and from a base to what was worked out', async () => {
      const page = await pages().open('/claim/lost-540');
      await page.locator('#derived-from').getByRole('link', { name: 'The North lost 240 sailors' }).click();
      await page
        .getByRole('heading', { level: 1, name: 'The North lost 240 sailors in one night.' })
        .waitFor();
      expect(await page.locator('#worked-out .statement').allInnerTexts()).toEqual([
        'By both counts the North lost 540 sailors.',
      ]);
      await page.goBack();
      await page.getByRole('heading', { level: 1, name: 'By both counts' }).waitFor();
      expect(await page.locator('.claim-status').innerText()).toContain('Our own arithmetic');
      expect(await page.locator('.passage-card').innerText()).toContain('Worked out by us');
      expect(await page.locator('#derived-from ~ #reports').count()).toBe(1);
    });

    test('leads from what was corrected to what corrects it, and back', async () => {
      const page = await pages().open('/claim/lost-1000');
      expect(await page.locator('#worked-out').count()).toBe(0);
      await page.locator('#revised-by').getByRole('link', { name: 'About 520 sailors' }).click();
      await page.getByRole('heading', { level: 1, name: 'About 520 sailors' }).waitFor();
      expect(await page.locator('#revised-by').count()).toBe(0);
      expect(await page.locator('#revises .statement').allInnerTexts()).toEqual([
        'The North lost no more than 1,000 sailors.',
      ]);
    });

    test('shows twenty of the many claims that are worked out from it, and the rest when asked', async () => {
      const sums = Array.from({ length: 25 }, (_, index) => ({
        id: `claim/sum-${index + 10}`,
        statement: `Sum ${index + 10} of the lost.`,
        about: ['topic/losses-at-sea'],
        derivedFrom: ['claim/lost-50'],
        reports: [{ source: 'source/our-sum', stance: 'ASSERTS' }],
      }));
      await importDocument(pages().server, JSON.stringify({ claims: sums }));
      const page = await pages().open('/claim/lost-50');
      const part = page.locator('#worked-out');
      await part.getByRole('button', { name: 'Show 5 more' }).click();
      await part.locator('li').nth(24).waitFor();
      expect(await part.locator('.statement').allInnerTexts()).toEqual(
        sums.map(({ statement }) => statement),
      );
      expect(await part.locator('.more').innerText()).toBe('25 of 25 claims');
      expect(new URL(page.url()).search).toBe('?more=worked-out.1');
      await page.goBack();
      await part.getByRole('button', { name: 'Show 5 more' }).waitFor();
      expect(await part.locator('li').count()).toBe(20);
    });

    test('counts all that report it, here, on its chip and in the dialog, however few are shown', async () => {
      const sources = Array.from({ length: 63 }, (_, index) => ({
        id: `source/crier-${index + 10}`,
        kind: index === 60 ? 'UNNAMED' : 'ARTICLE',
        name: `Crier ${index + 10}`,
      }));
      const claim = {
        id: 'claim/cried',
        statement: 'The bell was cracked.',
        about: ['topic/losses-at-sea'],
        reports: sources.map(({ id }, index) => ({ source: id, stance: index > 60 ? 'DENIES' : 'ASSERTS' })),
      };
      await importDocument(pages().server, JSON.stringify({ sources, claims: [claim] }));
      const { body } = await pages().server.post({
        query: '{ claim(id: "claim/cried") { corroboration { sourceCount } } }',
      });
      expect(body.data).toEqual({ claim: { corroboration: { sourceCount: 60 } } });
      const titles = ['60 sources say so', '1 voice without a name', '2 sources dispute or deny it'];
      const page = await pages().open('/search?q=the bell was cracked');
      await page.getByRole('link', { name: '60 sources · 60 origins' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.locator('.report-card').first().waitFor();
      expect(await dialog.getByRole('heading', { level: 3 }).allInnerTexts()).toEqual(titles);
      expect(await dialog.locator('.report-card').count()).toBe(50);
      await dialog.getByText('50 of these are shown here.').waitFor();
      expect(await dialog.getByText('None of these is shown here.').count()).toBe(2);
      expect(await findBarriers(page)).toEqual([]);
      await dialog.getByRole('link', { name: 'The claim with all 63 reports' }).click();
      await open(page);
      const part = page.locator('#reports');
      expect(await part.getByRole('heading', { level: 3 }).allInnerTexts()).toEqual(titles);
      await part.getByRole('button', { name: 'Show 13 more' }).click();
      await part.getByText('63 of 63 reports').waitFor();
      expect(new URL(page.url()).search).toBe('?more=reports.1');
      expect(await part.getByRole('heading', { level: 3 }).allInnerTexts()).toEqual(titles);
      expect(await part.locator('.passage-card').count()).toBe(63);
      expect(await part.getByText('shown').count()).toBe(0);
      await page.goBack();
      await part.getByRole('button', { name: 'Show 13 more' }).waitFor();
    });

    test('shows what was written as text, whatever it looks like', async () => {
      const page = await pages().open('/claim/lost-520');
      await open(page);
      expect(await page.locator('#remarks').innerText()).toContain('Printed <b>520</b>.');
    });

    test('says that a claim was taken out, when and why', async () => {
      const page = await pages().open('/claim/lost-999');
      await open(page);
      expect(await page.locator('.retracted').innerText()).toMatch(
        /^We took this claim out on \d{4}-\d\d-\d\d: It was a misprint\./,
      );
      expect(await page.locator('#reports').count()).toBe(0);
      expect(await page.locator('.cite blockquote').innerText()).toContain('Taken out on ');
    });

    test('is quoted by a button, and by hand where the browser does not let it copy', async () => {
      const page = await pages().open(`/${deserters}`, {
        context: { permissions: ['clipboard-read', 'clipboard-write'] },
      });
      await open(page);
      const citation = await page.locator('.cite blockquote').innerText();
      expect(citation).toContain((await askClaim(deserters)).corroboration.explanation);
      expect(citation).toContain('2025 (uncertain), paragraph 2 and paragraph 10.');
      expect(citation).toContain(`${pages().server.url}/${deserters}`);
      await page.getByRole('button', { name: 'Copy the citation' }).click();
      await page.getByText('Copied.').waitFor();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(citation);

      await page.evaluate(() => {
        navigator.clipboard.writeText = () => Promise.reject(new Error('not here'));
      });
      await page.getByRole('button', { name: 'Copy the citation' }).click();
      await page.getByText('The text is selected').waitFor();
      expect(await page.evaluate(() => String(getSelection()))).toBe(citation);
    });

    test('brings its heading into focus, goes back and forward, and is the same for whoever gets the link', async () => {
      const page = await pages().open('/');
      await page.getByRole('link', { name: 'Who stands behind the 50,000 deserters?' }).click();
      await open(page);
      const heading = page.getByRole('heading', { level: 1 });
      expect(await heading.evaluate((element) => element === document.activeElement)).toBe(true);
      const shown = await text(page);
      await page.goBack();
      await page.locator('#latest').waitFor();
      await page.goForward();
      await open(page);
      expect(await text(page)).toBe(shown);
      const other = await pages().open(new URL(page.url()).pathname);
      await open(other);
      expect(await text(other)).toBe(shown);
      const playground = await page.getByRole('link', { name: /in the playground$/ }).getAttribute('href');
      expect(new URLSearchParams(playground?.split('#')[1]).get('variables')).toBe(`{"id":"${deserters}"}`);
    });

    test.each(['/claim/no-such-claim', '/claim/No Such%20Claim!'])('there is nothing at %s', async (path) => {
      const page = await pages().open(path, { expected: /400/ });
      await page.getByRole('heading', { level: 1, name: 'Nothing is here' }).waitFor();
      expect(await text(page)).toContain('There is no record of the claim at this address.');
    });

    test('says that it is looking, and why it found nothing, and tries again', async () => {
      const page = await pages().open('/', { expected: /ERR_|Failed to load/ });
      await page.locator('#latest').waitFor();
      let answer: 'later' | 'never' | 'now' = 'later';
      await page.route('**/graphql', async (route) => {
        if (answer === 'never') return route.abort();
        if (answer === 'later') await new Promise((resolve) => setTimeout(resolve, 700));
        return route.continue();
      });
      await page.getByRole('link', { name: 'Who stands behind the 50,000 deserters?' }).click();
      await page.getByText('Looking up the claim…').waitFor();
      await open(page);
      answer = 'never';
      await page.locator('.claim-facts').getByRole('link').first().click();
      await page.getByText('The server cannot be reached.').waitFor();
      expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('This page could not be loaded');
      answer = 'now';
      await page.getByRole('button', { name: 'Try again' }).click();
      await page.getByRole('heading', { level: 1, name: 'Soldiers who deserted' }).waitFor();
    });

    test.each([
      [1280, 'light', `/${deserters}?claim=${deserters}`],
      [1280, 'dark', '/claim/lost-520'],
      [390, 'light', '/claim/lost-300'],
      [390, 'dark', `/${deserters}?claim=${deserters}`],
    ] as const)('has no barriers at %d pixels, %s, at %s, and fits', async (width, colorScheme, path) => {
      const page = await pages().open(path, { width, colorScheme });
      await open(page);
      if (path.includes('?')) {
        await page.getByRole('dialog').getByRole('heading', { name: '3 sources say so' }).waitFor();
        expect(await findBarriers(page)).toEqual([]);
        await page.getByRole('button', { name: 'Close' }).click();
      }
      expect(await findBarriers(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    });

    test('is printed with its evidence and without what only a screen can do', async () => {
      const page = await pages().open(`/${deserters}`);
      await open(page);
      await page.emulateMedia({ media: 'print' });
      expect(await page.getByRole('button', { name: 'Copy the citation' }).count()).toBe(0);
      expect(await page.locator('.step').first().isVisible()).toBe(true);
    });
  },
  { documentsDir },
);

describeWithDocuments('the passages of the seed', (seedDocuments) => {
  describeWithPages(
    'on the page of a claim',
    (pages) => {
      interface Citation {
        readonly excerpt: string | null;
        readonly context: {
          readonly before: string;
          readonly after: string;
          readonly moreAfter: boolean;
        } | null;
      }
      const askCitations = async (id: string): Promise<readonly Citation[]> => {
        const { body } = await pages().server.post({
          query: `{ claim(id: "${id}") { reports { nodes { citations { excerpt context { before after moreAfter } } } } } }`,
        });
        const { claim } = body.data as {
          claim: { reports: { nodes: readonly { readonly citations: readonly Citation[] }[] } };
        };
        return claim.reports.nodes.flatMap(({ citations }) => citations);
      };

      test('stand in their context, the cited words marked as the API gives them', async () => {
        const page = await pages().open(`/${inLongParagraphs}`);
        await open(page);
        const citations = (await askCitations(inLongParagraphs)).filter(({ excerpt }) => excerpt !== null);
        expect(citations.length).toBeGreaterThan(0);
        const passages = page.locator('.passages blockquote');
        expect(await passages.locator('mark').allTextContents()).toEqual(
          citations.map(({ excerpt }) => excerpt),
        );
        const shown = await passages.allTextContents();
        shown.forEach((text, index) => {
          const { before = '', after = '' } = citations[index]?.context ?? {};
          expect(text).toContain(before + (citations[index]?.excerpt ?? '') + after);
        });
        expect(shown.map((text) => text.endsWith('…'))).toEqual(
          citations.map(({ context }) => context?.moreAfter),
        );
        expect(await page.locator('.around').count()).toBeGreaterThan(0);
      });

      test.each([
        [1280, 'light'],
        [390, 'dark'],
      ] as const)('have no barriers at %d pixels, %s, and fit', async (width, colorScheme) => {
        const page = await pages().open(`/${inLongParagraphs}`, { width, colorScheme });
        await open(page);
        expect(await findBarriers(page)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      });

      test('are underlined on paper, where backgrounds are left out', async () => {
        const page = await pages().open(`/${inLongParagraphs}`);
        await open(page);
        await page.emulateMedia({ media: 'print' });
        const mark = page.locator('.around + mark').first();
        expect(await mark.evaluate((element) => getComputedStyle(element).textDecorationLine)).toBe(
          'underline',
        );
      });
    },
    { documentsDir: seedDocuments },
  );
});

describeWithPages('the page of a claim without documents at hand', (pages) => {
  test('shows the place alone, and that it was not checked', async () => {
    const page = await pages().open(`/${deserters}`);
    await open(page);
    expect(await page.locator('.passages blockquote, mark').count()).toBe(0);
    expect(await page.locator('.citation').first().innerText()).toMatch(
      /^paragraph \d+ not checked: the text is not at hand$/,
    );
  });
});

/** Every question of `seed/questions`, answered from the start page by clicks and by typing into the search alone. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

import type { Page } from 'playwright-core';

import { seedFolder } from '../../src/server/start';
import { describeWithPages, type Pages } from '../support/pages';

const folder = join(seedFolder, 'questions');

/** More than this, and a reader gives up. */
const mostClicks = 4;

/** A reader at the start page, who clicks and counts. */
interface Reader {
  readonly page: Page;
  /** Clicks a link or a button, in a part of the page where one is named. */
  readonly click: (name: string | RegExp, within?: string) => Promise<void>;
  /** Waits until all of these texts are on the page, in a part of it where one is named. */
  readonly sees: (texts: readonly string[], within?: string) => Promise<void>;
}

/** The walk to the heart of an answer; `answer` is what the API gives to the question as it stands in the file. */
type Walk = (reader: Reader, answer: Answer) => Promise<void>;

/** Each question by its file. One that cannot be answered by clicking would stand here with the reason why. */
const walks: Readonly<Record<string, Walk | { readonly impossible: string }>> = {
  'who-stands-behind-50000-deserters': async ({ click, sees }, { claim }) => {
    await click('Who stands behind the 50,000 deserters?');
    await sees([
      claim.corroboration.explanation,
      ...claim.reports.nodes.map(({ source }) => source.name),
      ...claim.reports.nodes.flatMap(({ origins }) => origins.map(({ name }) => name)),
    ]);
  },
  'figures-on-barrier-troops': async ({ page, click, sees }, { sources }) => {
    await click('Which sources give figures on barrier troops, and on whose word?');
    await sees(
      sources.nodes.map(({ name }) => name),
      '.figure-sources',
    );
    expect(await page.locator('.figure-sources .rows > li').count()).toBe(sources.totalCount);
    const reports = sources.nodes.flatMap((source) => source.reports.nodes.map((report) => report));
    await sees(
      reports.map(({ claim }) => claim.figure?.display ?? ''),
      '#figures',
    );
    await click(/show the evidence/, '#figures');
    const first = reports.find(({ claim }) => claim.corroboration.sourceCount > 0);
    expect(first).toBeDefined();
    await page.locator('dialog .report-card').first().waitFor();
    const shown = await page.locator('dialog').innerText();
    const explanations = reports.map(({ claim }) => claim.corroboration.explanation);
    expect(explanations.some((explanation) => shown.includes(explanation))).toBe(true);
  },
  'from-stalins-order-to-todays-barrier-troops': async ({ page, click, sees }, { path }) => {
    await click('How does Stalin’s Order No. 227 lead to the barrier troops of today?');
    await sees(path.steps.flatMap(({ from, link }) => [from.name, link.claim.statement]));
    expect(await page.locator('.path-steps > li').count()).toBe(path.length);
    await click(/show the evidence/);
    await sees(
      (path.steps[0]?.link.claim.reports.nodes ?? []).map(({ source }) => source.name),
      'dialog',
    );
  },
  'barrier-troops-in-each-war': async ({ page, click, sees }, { topic }) => {
    await click('Under which names did barrier troops serve in each war?');
    const { edges, totalCount } = topic.practisedBy;
    await sees(
      edges.flatMap(({ node, link }) => [
        ...('establishedBy' in node ? node.names.map(({ value }) => value) : [node.name]),
        link.claim.period?.display ?? '',
      ]),
      '#links',
    );
    const practised = page.locator('.link-group').filter({ hasText: 'was practised by' });
    expect(await practised.locator('.link-row').count()).toBe(totalCount);
  },
  'orders-and-who-issued-them': async ({ page, click, sees }, { orders }) => {
    await click('Which orders and laws are there, who issued each, and against what?');
    await sees([`${orders.totalCount} of ${orders.totalCount} orders`]);
    for (const { name, issuers, prescribed, sources } of orders.nodes) {
      const shown = await page.getByRole('listitem').filter({ hasText: name }).first().innerText();
      for (const each of [...issuers.edges.map(({ node }) => node), ...prescribed.nodes, ...sources.nodes]) {
        expect(shown).toContain(each.name);
      }
    }
  },
  'what-is-denied': async ({ click, sees }, { claims }) => {
    await click('What is denied or disputed, by whom, and who says otherwise?');
    await sees([
      `${claims.totalCount} of ${claims.totalCount} claims`,
      ...claims.nodes.flatMap(({ statement, reports }) => [
        statement,
        ...reports.nodes.map(({ source }) => source.name),
      ]),
    ]);
  },
  'claims-on-anonymous-voices': async ({ click, sees }, { claims, figures }) => {
    await click('How many claims rest on anonymous voices alone?');
    await sees([`of ${claims.totalCount} claims`]);
    await click(`In figures ${figures.totalCount}`);
    await sees([
      `${figures.totalCount} of ${figures.totalCount} claims`,
      ...figures.nodes.flatMap(({ statement, reports }) => [
        statement,
        ...reports.nodes.map(({ source }) => source.name),
      ]),
    ]);
  },
  'sources-that-depend-on-rfe-rl': async ({ click, sees }, { sources }) => {
    await click('Which sources depend on Radio Free Europe (RFE/RL), and for which claims?');
    await sees(
      sources.nodes.flatMap(({ name, reports }) => [
        name,
        `for ${reports.totalCount} claims`,
        ...reports.nodes.map(({ claim }) => claim.statement),
      ]),
      '#own-sources',
    );
  },
  'figures-that-disagree': async ({ page, click, sees }, { measures }) => {
    await click('Do the figures on one measure contradict each other, and if not, why do they differ?');
    const measure = measures.nodes.find(({ figures }) => figures.nodes.length > 2) ?? measures.nodes[0];
    await click(measure?.name ?? '', '#all');
    const figures = measure?.figures.nodes ?? [];
    await sees(figures.map(({ statement }) => statement));
    // The API gives each pair from both ends, the page once.
    const explanations = figures.flatMap(({ comparisons }) => comparisons.map((each) => each.explanation));
    const pairs = page.getByRole('region', { name: 'Why they differ' }).getByRole('listitem');
    await pairs.first().waitFor();
    const shown = await pairs.allInnerTexts();
    expect(shown.length).toBe(explanations.length / 2);
    expect(shown.every((text) => explanations.some((each) => text.includes(each)))).toBe(true);
  },
  'our-own-arithmetic': async ({ click, sees }, { sources }) => {
    await click('Which figures are our own arithmetic, from what, and how was it done?');
    await sees(
      sources.nodes.flatMap(({ reports }) =>
        reports.nodes.flatMap(({ claim }) => [
          claim.statement,
          ...claim.derivedFrom.map(({ statement }) => statement),
          ...claim.remarks.filter(({ kind }) => kind === 'ARITHMETIC').map(({ text }) => text),
        ]),
      ),
    );
  },
  'executions-by-own-side-through-time': async ({ click, sees }, { claims }) => {
    await click('What is said of soldiers killed or condemned by their own side?');
    await click(/^Show/, '#timeline');
    await click(/^Show/, '#timeline');
    const dated = claims.nodes.filter(({ period }) => period !== null);
    expect(dated.length).toBeGreaterThan(claims.totalCount / 2);
    await sees(
      dated.map(({ statement }) => statement),
      '#timeline',
    );
  },
  'soldiers-prosecuted': async ({ click, sees }, { claims }) => {
    await click('How many soldiers were prosecuted for refusing to fight or deserting?');
    await click(/^Show/, '#figures');
    await sees(
      claims.nodes.flatMap(({ figure, period }) => [figure?.display ?? '', period?.display ?? '']),
      '#figures',
    );
  },
  'what-putin-is-said-to-have-done': async ({ click, sees }, { person }) => {
    await click('What is Vladimir Putin said to have done, said or ordered?');
    await sees([`${person.claims.totalCount} claims`]);
    await click(/^Show/, '#said');
    await click(/^Show/, '#said');
    await sees(
      person.claims.nodes.map(({ statement }) => statement),
      '#said',
    );
  },
  'how-armies-find-soldiers': async ({ click, sees }, { measures }) => {
    await click('How far apart are the figures on finding soldiers?');
    await click(/^Show/, '#figures');
    await sees(
      measures.nodes.flatMap(({ name, figures }) => [
        name,
        ...figures.nodes.map(({ figure }) => figure?.display ?? ''),
      ]),
      '#figures',
    );
  },
};

test('every question of the seed has a walk, and no other has', () => {
  const questions = readdirSync(folder).map((file) => basename(file, '.graphql'));
  expect(Object.keys(walks).sort()).toEqual(questions.sort());
});

describeWithPages('the questions of the seed, by clicking', (pages) => {
  test.each(Object.entries(walks))('%s', async (file, walk) => {
    if (typeof walk !== 'function') {
      process.stderr.write(`NOT BY CLICKING ${file}: ${walk.impossible}\n`);
      return;
    }
    const query = readFileSync(join(folder, `${file}.graphql`), 'utf8');
    const { body } = await pages().server.post({ query });
    const { reader, clicks } = await openReader(pages());
    await walk(reader, (body as { data: Answer }).data);
    expect(clicks()).toBeLessThanOrEqual(mostClicks);
  });

  test.each(['50,000 deserters', '50000', 'who stands behind the 50,000 deserters?'])(
    'the 50,000 deserters are found from a cold start: %s',
    async (typed) => {
      const { reader } = await openReader(pages());
      const field = reader.page.getByRole('combobox', { name: 'Search' });
      await field.fill(typed);
      await reader.page.getByRole('option', { name: /Fifty thousand/ }).click();
      await reader.sees(['Who says so, and on whose word']);
      expect(new URL(reader.page.url()).pathname).toBe('/claim/russian-deserters-50000-by-2024');
    },
  );
});

async function openReader(pages: Pages): Promise<{ reader: Reader; clicks: () => number }> {
  const page = await pages.open('/');
  let count = 0;
  const reader: Reader = {
    page,
    click: async (name, within = 'main') => {
      count += 1;
      const part = page.locator(within);
      await part.getByRole('link', { name }).or(part.getByRole('button', { name })).first().click();
    },
    sees: async (texts, within = 'main') => {
      const part = page.locator(within).first();
      for (const text of texts)
        await part.getByText(text).filter({ visible: true }).first().waitFor({ timeout: 15_000 });
    },
  };
  return { reader, clicks: () => count };
}

interface Named {
  readonly name: string;
}

interface List<Node> {
  readonly totalCount: number;
  readonly nodes: readonly Node[];
}

interface Claim {
  readonly statement: string;
  readonly period: { readonly display: string } | null;
  readonly figure: { readonly display: string } | null;
  readonly corroboration: { readonly explanation: string; readonly sourceCount: number };
  readonly reports: List<Report>;
  readonly remarks: readonly { readonly kind: string; readonly text: string }[];
  readonly derivedFrom: readonly Claim[];
  readonly comparisons: readonly { readonly explanation: string }[];
}

interface Report {
  readonly source: Named;
  readonly claim: Claim;
  readonly origins: readonly Named[];
}

interface Linked {
  readonly totalCount: number;
  readonly nodes: readonly Named[];
  readonly edges: readonly {
    readonly node: Named & { readonly names: readonly { readonly value: string }[] };
    readonly link: { readonly claim: Claim };
  }[];
}

/** The parts of the answers that the walks look at; each question gives some of them. */
interface Answer {
  readonly claim: Claim;
  readonly claims: List<Claim>;
  readonly figures: List<Claim>;
  readonly sources: List<Named & { readonly reports: List<Report> }>;
  readonly measures: List<Named & { readonly figures: List<Claim> }>;
  readonly orders: List<
    Named & { readonly issuers: Linked; readonly prescribed: Linked; readonly sources: List<Named> }
  >;
  readonly person: { readonly claims: List<Claim> };
  readonly topic: { readonly practisedBy: Linked };
  readonly path: {
    readonly length: number;
    readonly steps: readonly { readonly from: Named; readonly link: { readonly claim: Claim } }[];
  };
}

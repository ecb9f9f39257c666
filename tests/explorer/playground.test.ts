/** The playground in a real browser: what it loads, what an address does, its keys, its token, its failures, a phone. */
import { request as send, type IncomingMessage } from 'node:http';

import type { Page, Request } from 'playwright-core';

import { findBarriers } from '../support/axe';
import { describeWithPages } from '../support/pages';
import { answerShown, run, shownIn, write } from '../support/playground';

const deserters = 'claim/russian-deserters-50000-by-2024';
const first = { name: 'what-is-denied', operation: 'query WhatIsDenied' };
const second = { name: 'our-own-arithmetic', operation: 'query OurOwnArithmetic' };
const mutation = 'mutation { importDocument(document: "wrong", dryRun: true) { created } }';

/** An address of the server with nothing in it, to look at the playground from before its first request. */
const elsewhere = '/favicon.svg';

/** What GraphiQL brings with it and no page around it can mend, each with the reason. */
const barriersOfGraphiQl = [
  // A tab holds its title and its cross as two buttons, which a tab may not.
  /^nested-interactive: (li|\.graphiql-tab)\S* /,
  // An entry of the history is named "Set active", whatever it shows.
  /^label-content-name-mismatch: (\.graphiql-history-item\S* > )?\.graphiql-history-item-label\S* /,
];

describeWithPages('the playground', (pages) => {
  test('loads from its own origin alone, at most 1.4 MB with its three workers', async () => {
    const page = await pages().open(elsewhere, { expected: /status of 404/ });
    const asked = requestsOf(page);
    await page.goto('/playground');
    const isStarted = () =>
      expect(page.workers().map(nameOfWorker).sort()).toEqual(['editor', 'graphql', 'json']);
    await until(isStarted);
    await asked.end();
    // The worker for JSON starts twice, the second time from the browser's cache.
    const loaded = new Map(asked.all.map((request) => [request.url(), request]));
    const bytes = (await Promise.all([...loaded.values()].map(bytesOf))).reduce((sum, size) => sum + size, 0);
    expect(bytes).toBeGreaterThan(1_000_000);
    expect(bytes).toBeLessThanOrEqual(1_400_000);
  });

  test('has a title, a heading, a way back, and a first query that runs', async () => {
    const page = await pages().open('/playground');
    expect(await page.title()).toBe('Playground · Conflict Graph');
    await page.getByRole('heading', { level: 1, name: 'Playground' }).waitFor();
    await page.locator('.graphiql-query-editor .view-line').first().waitFor();
    expect(await run(page)).toEqual({ data: { statistics: expect.objectContaining({ claims: 368 }) } });
    await page.getByRole('link', { name: 'Conflict Graph' }).click();
    await page.waitForURL(`${pages().server.url}/`);
  });

  test('says without JavaScript what it needs and where the API is', async () => {
    const page = await pages().open('/playground', { context: { javaScriptEnabled: false } });
    expect(await page.locator('noscript h1').textContent()).toBe('Playground');
    const response = await page.goto((await page.locator('noscript a').getAttribute('href')) ?? '');
    expect(response?.status()).toBe(200);
  });

  test('completes what is typed, underlines what is wrong, and documents the schema', async () => {
    const page = await pages().open('/playground');
    await page.locator('.graphiql-query-editor .view-line').last().click();
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type('{ stat');
    await page.locator('.suggest-widget.visible .monaco-list-row', { hasText: 'statistics' }).waitFor();
    await page.keyboard.press('Escape');
    const line = page.locator('.graphiql-query-editor .squiggly-error').first();
    expect(await line.evaluate((element) => getComputedStyle(element).borderBottomStyle)).toBe('dotted');
    await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
    await page.getByRole('link', { name: 'Corroboration', exact: true }).waitFor();
  });

  test.each([
    ['elsewhere', {}],
    [
      'on a Mac',
      { userAgent: 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Chrome/140.0.0.0 Safari/537.36' },
    ],
  ])('is left by keyboard as it says, %s', async (_, context) => {
    const page = await pages().open('/playground', { context });
    await page.getByText('to leave it by keyboard, press Ctrl+M, then Tab').waitFor();
    await page.locator('.graphiql-query-editor .view-line').first().click();
    const isInside = () => page.evaluate(() => document.activeElement?.closest('.monaco-editor') != null);
    await page.keyboard.press('Tab');
    expect(await isInside()).toBe(true);
    await page.keyboard.press('Control+M');
    await page.keyboard.press('Tab');
    expect(await isInside()).toBe(false);
  });

  test('opens and runs any query with its variables by its address', async () => {
    const query = 'query Claim($id: ID!) {\n  claim(id: $id) { statement }\n}';
    const variables = JSON.stringify({ id: deserters });
    const page = await pages().open(`/playground#${new URLSearchParams({ query, variables })}`);
    const { body } = await pages().server.post({ query, variables: { id: deserters } });
    expect(await answerShown(page, query)).toEqual(body);
    expect(JSON.parse((await shownIn(page)).variables ?? '')).toEqual({ id: deserters });
    await page.getByRole('region', { name: 'Variables' }).waitFor();
  });

  test('does not run by itself what a link brings that does more than read', async () => {
    const page = await pages().open(elsewhere, { expected: /status of 404/ });
    const asked = requestsOf(page);
    await page.goto(`/playground#${new URLSearchParams({ query: mutation })}`);
    await page.getByText('so it was not run').waitFor();
    await asked.end();
    expect(await shownIn(page)).toEqual({ query: mutation, variables: '', answer: '' });
    const bodies = asked.all.map((request) => request.postData() ?? '').join('\n');
    expect(bodies).toContain('IntrospectionQuery');
    expect(bodies).not.toContain('importDocument');
  });

  test('says where an address names no question', async () => {
    const page = await pages().open('/playground#example=no-such-question');
    await page.getByText('There is no question named “no-such-question” here.').waitFor();
  });

  test('goes back and forward through what was asked, and to what the reader wrote', async () => {
    const page = await pages().open('/playground');
    await write(page, '{ statistics { links } }');
    await open(page, first);
    await open(page, second);
    expect(await page.locator('.graphiql-tab').count()).toBe(2);
    await page.goBack();
    await until(async () => expect((await shownIn(page)).query).toContain(first.operation));
    await page.goBack();
    await until(async () => expect((await shownIn(page)).query).toBe('{ statistics { links } }'));
    await page.goForward();
    await until(async () => expect((await shownIn(page)).query).toContain(first.operation));
    await answerShown(page);
  });

  test('no longer names a question in the address once it has been changed, and keeps the change', async () => {
    const page = await pages().open('/playground');
    await open(page, first);
    await write(page, '{ statistics { reports } }');
    await page.waitForURL(`${pages().server.url}/playground`);
    await page.waitForTimeout(600);
    await page.reload();
    await until(async () => expect((await shownIn(page)).query).toBe('{ statistics { reports } }'));
  });

  test('makes a link to what was written, which shows the same in a fresh browser', async () => {
    const permissions = ['clipboard-read', 'clipboard-write'];
    const page = await pages().open('/playground', { context: { permissions } });
    await write(page, '{ statistics { sources } }');
    await page.getByRole('button', { name: 'Copy a link to this query' }).click();
    await page.getByText('Link copied').waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toBe(page.url());
    const other = await pages().open(link);
    expect(await answerShown(other, '{ statistics { sources } }')).toEqual({
      data: { statistics: { sources: 65 } },
    });
  });

  test('keeps a token until the tab closes, and nowhere else', async () => {
    const page = await pages().open('/playground', { expected: /status of 40[01]/ });
    await write(page, mutation);
    expect(await run(page)).toEqual({
      data: null,
      errors: [expect.objectContaining({ extensions: { code: 'UNAUTHENTICATED' } })],
    });
    await page.getByText('Write token').click();
    await page.getByText('kept until this tab closes').waitFor();
    await page.getByLabel(/Token for mutations/).fill('a-token-for-tests');
    expect(await run(page)).toEqual({
      data: null,
      errors: [
        expect.objectContaining({ extensions: expect.objectContaining({ code: 'INVALID_DOCUMENT' }) }),
      ],
    });
    await page.waitForTimeout(600);
    const kept = () =>
      page.evaluate(() => JSON.stringify([{ ...localStorage }, document.cookie, location.href]));
    expect(await kept()).not.toContain('a-token-for-tests');
    await page.reload();
    await page.getByText('Write token: given').click();
    expect(await page.getByLabel(/Token for mutations/).inputValue()).toBe('a-token-for-tests');
    await page.getByRole('button', { name: 'Forget it now' }).click();
    expect(await page.evaluate(() => JSON.stringify({ ...sessionStorage }))).not.toContain(
      'a-token-for-tests',
    );
  });

  test('has no token in another tab', async () => {
    const page = await pages().open('/playground');
    await page.getByText('Write token').click();
    await page.getByLabel(/Token for mutations/).fill('a-token-for-tests');
    const other = await page.context().newPage();
    await other.goto('/playground');
    await other.getByText('Write token', { exact: true }).click();
    expect(await other.getByLabel(/Token for mutations/).inputValue()).toBe('');
  });

  test('says that the schema could not be fetched, and fetches it when asked again', async () => {
    const page = await pages().open(elsewhere, { expected: /ERR_FAILED|status of 404/ });
    await page.route('**/graphql', (route) => route.abort());
    await page.goto('/playground');
    await page.getByText('The schema could not be fetched. The server cannot be reached.').waitFor();
    expect(await findBarriers(page)).toEqual([expect.stringMatching(barriersOfGraphiQl[0] ?? '')]);
    await page.unroute('**/graphql');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByText('The schema could not be fetched').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
    await page.getByRole('link', { name: 'Corroboration', exact: true }).waitFor();
  });

  test('fits a phone, with room in each editor, and brings the answer into view', async () => {
    const page = await pages().open('/playground', { width: 390, height: 844 });
    await page.locator('.graphiql-query-editor .view-line').first().waitFor();
    const widths = () =>
      page.evaluate(() => [document.documentElement.scrollWidth, document.body.scrollWidth]);
    expect(await widths()).toEqual([390, 390]);
    await page.locator(`a[href="#example=${first.name}"]`).click();
    await answerShown(page);
    expect(await widths()).toEqual([390, 390]);
    for (const editor of ['.graphiql-query-editor .monaco-editor', '.graphiql-response .monaco-editor']) {
      const box = await page.locator(editor).boundingBox();
      expect(box?.height).toBeGreaterThan(200);
      expect(box?.width).toBeGreaterThan(200);
    }
    const response = await page.locator('.graphiql-response').boundingBox();
    expect(response === null ? 0 : response.y + response.height).toBeLessThanOrEqual(845);
  });

  test('has no barriers but those of GraphiQL itself', async () => {
    const found: string[] = [];
    for (const view of [{}, { colorScheme: 'dark' }, { width: 390 }] as const) {
      const page = await pages().open('/playground', view);
      await page.locator('.graphiql-query-editor .view-line').first().waitFor();
      found.push(...(await findBarriers(page)));
      await open(page, first);
      found.push(...(await findBarriers(page)));
      await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
      await page.getByRole('link', { name: 'Corroboration', exact: true }).waitFor();
      await page.getByRole('button', { name: 'New tab' }).click();
      await page.getByRole('button', { name: 'Show editor tools' }).click();
      found.push(...(await findBarriers(page)));
      await page.getByRole('button', { name: 'Show History' }).click();
      await page.locator('.graphiql-history-item').first().waitFor();
      await page.getByText('Write token').click();
      found.push(...(await findBarriers(page)));
    }
    expect(found.filter((barrier) => !barriersOfGraphiQl.some((known) => known.test(barrier)))).toEqual([]);
    for (const known of barriersOfGraphiQl) expect(found).toContainEqual(expect.stringMatching(known));
  });
});

describeWithPages(
  'the playground of a server that answers little',
  (pages) => {
    test('shows a refusal as the GraphQL answer that it is', async () => {
      const page = await pages().open('/playground', { expected: /status of 429/ });
      await page.locator('.graphiql-query-editor .view-line').first().waitFor();
      const refused = {
        errors: [expect.objectContaining({ extensions: { code: 'RATE_LIMITED', retryable: true } })],
      };
      await until(async () => expect(await run(page)).toEqual(refused));
    });
  },
  { rateLimitPerMinute: 4 },
);

function nameOfWorker(worker: { url(): string }): string {
  return /\/assets\/(\w+)\.worker-[^/]*\.js$/.exec(worker.url())?.[1] ?? worker.url();
}

/** What a page asks for from now on. */
function requestsOf(page: Page): { readonly all: Request[]; readonly end: () => Promise<void> } {
  const all: Request[] = [];
  let last = 0;
  page.on('request', (request) => {
    all.push(request);
    last = Date.now();
  });
  const isOver = () => {
    expect(all.length).toBeGreaterThan(0);
    expect(Date.now() - last).toBeGreaterThan(1000);
  };
  return { all, end: () => until(isOver) };
}

/** How many bytes of answer a request takes, packed as a browser has it; asked for again, outside the browser. */
async function bytesOf(request: Request): Promise<number> {
  const { method, headers } = { method: request.method(), headers: request.headers() };
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    const asked = send(request.url(), { method, headers: { ...headers, 'accept-encoding': 'gzip, br' } });
    asked.on('response', resolve).on('error', reject).end(request.postData());
  });
  let bytes = 0;
  for await (const part of answer) bytes += (part as Buffer).length;
  return bytes;
}

/** Clicks on a question and waits for its answer. */
async function open(page: Page, question: typeof first): Promise<void> {
  await page.locator(`a[href="#example=${question.name}"]`).click();
  await until(async () => expect((await shownIn(page)).query).toContain(question.operation));
  await answerShown(page);
}

/** Tries an expectation again and again for ten seconds. */
async function until(expectation: () => unknown): Promise<void> {
  for (const deadline = Date.now() + 10_000; ;) {
    try {
      await expectation();
      return;
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

/** The questions of the seed in the playground: all there, each run by a click and by its own address. */
import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';

import { themes } from '../../src/explorer/playground/themes';
import { seedFolder } from '../../src/server/start';
import { describeWithPages } from '../support/pages';
import { answerShown } from '../support/playground';

const folder = join(seedFolder, 'questions');
const questions = readdirSync(folder).map((file) => {
  const query = readFileSync(join(folder, file), 'utf8');
  return { name: basename(file, '.graphql'), query, title: query.split('\n')[0]?.slice(2) ?? '' };
});

test('every question stands in one theme', () => {
  const listed = themes.flatMap((theme) => theme.questions);
  expect([...listed].sort()).toEqual(questions.map(({ name }) => name).sort());
});

describeWithPages('the questions in the playground', (pages) => {
  const answerTo = async (query: string) => {
    const { body } = await pages().server.post({ query });
    expect(body).toEqual({ data: expect.anything() });
    return body;
  };

  test('are listed in their themes, in their own words', async () => {
    const page = await pages().open('/playground');
    const list = page.getByRole('region', { name: 'Questions' });
    await list.waitFor();
    expect(await list.getByRole('heading', { level: 3 }).allTextContents()).toEqual(
      themes.map(({ title }) => title),
    );
    const titleOf = new Map(questions.map(({ name, title }) => [name, title]));
    expect(await list.getByRole('link').allTextContents()).toEqual(
      themes.flatMap((theme) => theme.questions.map((name) => titleOf.get(name))),
    );
  });

  test('each is answered at a click as the API answers it, all in one tab', async () => {
    const page = await pages().open('/playground');
    for (const { name, query, title } of questions) {
      const link = page.getByRole('link', { name: title });
      await link.click();
      expect([name, await answerShown(page, query)]).toEqual([name, await answerTo(query)]);
      expect(new URL(page.url()).hash).toBe(`#example=${name}`);
      expect(await page.locator('.questions [aria-current]').allTextContents()).toEqual([title]);
    }
    expect(await page.locator('.graphiql-tab').count()).toBe(1);
  });

  test('each is answered at its address in a fresh browser, and stands in view in the list', async () => {
    for (const { name, query } of questions) {
      const page = await pages().open(`/playground#example=${name}`);
      expect([name, await answerShown(page, query)]).toEqual([name, await answerTo(query)]);
      const box = await page.locator('.questions [aria-current]').boundingBox();
      expect(box === null ? 0 : box.y + box.height).toBeGreaterThan(50);
      expect(box === null ? 901 : box.y + box.height).toBeLessThanOrEqual(900);
      await page.context().close();
    }
  });

  test('a click on the question that is shown runs it again', async () => {
    const [question] = questions;
    const page = await pages().open(`/playground#example=${question?.name}`);
    await answerShown(page, question?.query);
    const again = page.waitForResponse((response) => response.url().endsWith('/graphql'));
    await page.getByRole('link', { name: question?.title ?? '' }).click();
    expect((await again).status()).toBe(200);
  });
});

/** Reads what stands in the playground's editors, which draw only the lines that are in view. */
import { setTimeout } from 'node:timers/promises';

import type { Page } from 'playwright-core';

/** The texts of the editors; null while the editors are not there. */
export interface Shown {
  readonly query: string | null;
  readonly variables: string | null;
  readonly answer: string | null;
}

interface Editors {
  readonly __MONACO?: {
    readonly editor: {
      getModels(): readonly {
        readonly uri: { readonly path: string };
        getValue(): string;
        setValue(text: string): void;
      }[];
    };
  };
}

/** What stands there now. */
export function shownIn(page: Page): Promise<Shown> {
  return page.evaluate(() => {
    const models = (globalThis as Editors).__MONACO?.editor.getModels() ?? [];
    const textOf = (name: string) => models.find(({ uri }) => uri.path.endsWith(name))?.getValue() ?? null;
    return {
      query: textOf('operation.graphql'),
      variables: textOf('variables.json'),
      answer: textOf('response.json'),
    };
  });
}

/** The answer that stands beside a query, or beside any where none is given, once both do. Throws after ten seconds. */
export async function answerShown(page: Page, query?: string): Promise<unknown> {
  const deadline = Date.now() + 10_000;
  for (;;) {
    const shown = await shownIn(page);
    const isAsked = query === undefined || shown.query === query;
    if (isAsked && shown.answer !== null && shown.answer !== '') return JSON.parse(shown.answer);
    if (Date.now() > deadline) throw new Error(`no answer beside the query: ${JSON.stringify(shown)}`);
    await setTimeout(20);
  }
}

/** Runs what stands in the editor, and gives the answer. */
export async function run(page: Page): Promise<unknown> {
  const answered = page.waitForResponse((response) => response.url().endsWith('/graphql'));
  await page.getByRole('button', { name: /^Execute/ }).click();
  await answered;
  return answerShown(page);
}

/** Puts a text into the editor in place of what is there, and waits until GraphiQL has read it. */
export async function write(page: Page, query: string): Promise<void> {
  await page.locator('.graphiql-query-editor .view-line').first().waitFor();
  await page.evaluate((text) => {
    const models = (globalThis as Editors).__MONACO?.editor.getModels() ?? [];
    models.find(({ uri }) => uri.path.endsWith('operation.graphql'))?.setValue(text);
  }, query);
  await page.waitForFunction((text) => localStorage.getItem('graphiql:query') === text, query);
}

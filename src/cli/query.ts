/** `conflict-graph query`: asks the store one GraphQL question, without a server. */
import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';

import { unreadable } from '../ingest/document-files';
import { serveStore } from '../server/start';

import { settingsOf, withStore } from './settings';
import { exitCodes, WrongUse, type ExitCode, type Terminal } from './terminal';

/** Prints the answer as JSON. Ends with problems where the answer has errors. */
export async function query(
  file: string,
  variables: string | undefined,
  terminal: Terminal,
): Promise<ExitCode> {
  const settings = { ...settingsOf(terminal), port: 0, host: '127.0.0.1' };
  const body = JSON.stringify({
    query: await questionIn(file, terminal),
    variables: parseVariables(variables),
  });
  return withStore(settings, async (store) => {
    const server = await serveStore({
      settings,
      store: { ...store, close: async () => undefined },
      log: { level: 'silent' },
    });
    try {
      const response = await fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
      });
      const answer = (await response.json()) as { readonly errors?: unknown };
      terminal.out.write(`${JSON.stringify(answer, null, 2)}\n`);
      return answer.errors === undefined ? exitCodes.done : exitCodes.problems;
    } finally {
      await server.close();
    }
  });
}

async function questionIn(file: string, { input }: Terminal): Promise<string> {
  if (file === '-') return text(input);
  return readFile(file, 'utf8').catch((error: unknown) => {
    throw new WrongUse(unreadable(file, error));
  });
}

function parseVariables(variables: string | undefined): unknown {
  if (variables === undefined) return undefined;
  try {
    return JSON.parse(variables);
  } catch {
    throw new WrongUse('--variables is not JSON.');
  }
}

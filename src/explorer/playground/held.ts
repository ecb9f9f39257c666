/** What a tab of the editor holds, held against what an address asked for. */
import type { Asked } from './asked';
import { questions } from './questions';
import { welcome } from './welcome';

/** A tab, as far as it matters here. */
export interface Held {
  readonly query: string | null;
  readonly variables?: string | null;
}

/** Whether the tab holds just that. */
export function holds(tab: Held | undefined, asked: Asked): boolean {
  return tab?.query === asked.query && (tab.variables ?? '') === asked.variables;
}

/** Whether nothing of the reader's own would be lost with the tab's text. `opened` came from an address. */
export function isUntouched(tab: Held | undefined, opened: Asked | null): boolean {
  if (tab === undefined || (opened !== null && holds(tab, opened))) return true;
  if ((tab.variables ?? '') !== '') return false;
  const query = tab.query ?? '';
  const known = [...questions.values()].map((question) => question.query);
  return query === '' || query === welcome || known.includes(query);
}

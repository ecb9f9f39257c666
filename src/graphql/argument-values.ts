/** Checks of single values in arguments: ids, EDTF periods, text. Each throws BAD_USER_INPUT. */
import type { NodeKind } from '../domain/catalogue';
import { infiniteDay } from '../domain/filter';
import { isEntityId, kindOfId } from '../domain/ids';
import { parsePeriod } from '../domain/period';

import { badInput } from './bad-input';

const longestShown = 100;

/** The kind that an id names. */
export function readId(id: string): NodeKind | 'REPORT' {
  const kind = kindOfId(id);
  if (kind !== null) return kind;
  throw badInput(`${shown(id)} is no id. An id looks like "topic/barrier-troops".`);
}

/** The id of an entity; ids of claims, measures and reports are refused. */
export function readEntityId(id: string): string {
  readId(id);
  if (isEntityId(id)) return id;
  throw badInput(`${shown(id)} is not the id of an entity.`);
}

/** The first and last day of an EDTF date or interval as day numbers, infinite where open or unknown. */
export function readPeriod(text: string): { readonly from: number; readonly to: number } {
  const period = parsePeriod(text);
  if (period === null) {
    throw badInput(`${shown(text)} is no EDTF date or interval. Write "1941-10" or "1941-06-22/1941-12".`);
  }
  return { from: period.earliest ?? -infiniteDay, to: period.latest ?? infiniteDay };
}

/** Text that every store can hold; half a surrogate pair and the character NUL are refused. */
export function readText(text: string): string {
  if (text.isWellFormed() && !text.includes('\0')) return text;
  throw badInput('A text holds a character that no text can hold: half a surrogate pair, or NUL.');
}

function shown(text: string): string {
  const cut = text.length > longestShown ? `${text.slice(0, longestShown)}…` : text;
  return JSON.stringify(cut.toWellFormed());
}

/** The ids of entities: of whatever can have links, and stand at the end of a path. */
import { kinds } from './kinds';

/** All kinds but claims and measures. */
export const entityKinds = kinds.filter(({ kind }) => kind !== 'claim' && kind !== 'measure');

const pattern = new RegExp(`^(?:${entityKinds.map(({ kind }) => kind).join('|')})/[a-z0-9]+(?:-[a-z0-9]+)*$`);

/** Whether a text is the id of an entity; there need not be one that has it. */
export function isEntityId(text: string): boolean {
  return pattern.test(text);
}

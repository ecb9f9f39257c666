/** What the address of a measure's page asks for: a measure, and the entity to which its figures are narrowed. */

export interface MeasureAddress {
  readonly measure: string;
  readonly scope: string | null;
}

/** The entity to which figures are narrowed. */
export interface Scope {
  readonly id: string;
  readonly name: string;
}

/** From `deserters` or `conflict/some-war/deserters`; null for what is neither. */
export function readMeasureAddress(rest: string): MeasureAddress | null {
  const parts = rest.split('/');
  const slug = parts.at(-1) ?? '';
  if (parts.includes('') || (parts.length !== 1 && parts.length !== 3)) return null;
  return { measure: `measure/${slug}`, scope: parts.length === 3 ? parts.slice(0, 2).join('/') : null };
}

/** Numbers as text. */

const grouped = new Intl.NumberFormat('en');

/** "1 source", "1,204 sources"; `plural` where an s does not do. */
export function counted(count: number, one: string, plural = `${one}s`): string {
  return `${number(count)} ${count === 1 ? one : plural}`;
}

/** A number with its thousands apart. */
export function number(value: number): string {
  return grouped.format(value);
}

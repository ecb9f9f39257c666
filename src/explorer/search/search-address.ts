/** The address of all hits for a text. */
export function searchAddress(text: string): string {
  return `/search?${new URLSearchParams({ q: text.trim() })}`;
}

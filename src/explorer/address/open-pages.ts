/** The long lists that are open further than at first, as the address has it: `?more=timeline.2,sources.1`. */
import type { OpenPages } from '../api/use-pages';

import { go, useAddress, withQuery } from './address';

/** A list grows no further: what is beyond is asked of the API in better ways. */
const mostPages = 100;

/** The pages of one list; `list` is its name in the address, of small letters and hyphens. Going back closes the last. */
export function useOpenPages(list: string): OpenPages {
  const address = useAddress();
  const all = openLists(address);
  const count = all.get(list) ?? 0;
  const open = (how: { readonly replace?: boolean } = {}) => {
    const more = [...all.set(list, count + 1)].map(([name, pages]) => `${name}.${pages}`);
    go(withQuery(address, { more: more.join(',') }), how);
  };
  return { count, open: count < mostPages ? open : null };
}

function openLists(address: URL): Map<string, number> {
  const lists = new Map<string, number>();
  for (const [, name = '', pages] of (address.searchParams.get('more') ?? '').matchAll(
    /([a-z-]+)\.(\d{1,3})/g,
  )) {
    lists.set(name, Math.min(Number(pages), mostPages));
  }
  return lists;
}

/** Where the reader is: the address bar as a store, and the one way to change it. */
import { useSyncExternalStore } from 'react';

import { leave, noteStep } from './arrival';
import { newStep, stepNow } from './step';

const listeners = new Set<() => void>();
let current = new URL(location.href);
let isGoingBack = false;

history.scrollRestoration = 'manual';
addEventListener('popstate', () => {
  isGoingBack = false;
  const next = new URL(location.href);
  if (isOtherPage(next)) leave('return');
  arriveAt(next);
});

/** The address of the page; what renders with it is rendered anew when it changes. */
export function useAddress(): URL {
  return useSyncExternalStore(subscribe, () => current);
}

/** Goes to an address of ours. `replace` keeps the way back as it was. */
export function go(to: string, how: { readonly replace?: boolean } = {}): void {
  const next = new URL(to, current);
  if (next.href === current.href) return;
  if (isOtherPage(next)) leave('visit', next.hash);
  if (how.replace === true) history.replaceState(history.state, '', next);
  else history.pushState(newStep(current), '', next);
  arriveAt(next);
}

/**
 * Takes a value out of the address. Where the last step put it there, that step is undone, so that going back does
 * not stop at the same page once more; where the address was opened with it, it is taken out in place.
 */
export function takeOut(name: string): void {
  const { from } = stepNow();
  const wasPutThere =
    from !== undefined && !isOtherPage(new URL(from)) && !new URL(from).searchParams.has(name);
  if (!wasPutThere) {
    go(withQuery(current, { [name]: null }), { replace: true });
  } else if (!isGoingBack) {
    // The browser takes its time, in which it may be asked again.
    isGoingBack = true;
    history.back();
  }
}

/** The same address with other values; null takes one out. */
export function withQuery(address: URL, changes: Readonly<Record<string, string | null>>): string {
  const query = new URLSearchParams(address.search);
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) query.delete(name);
    else query.set(name, value);
  }
  // Ids are easier to read, and to quote, with their marks as they are.
  const text = query.toString().replaceAll('%2F', '/').replaceAll('%2C', ',').replaceAll('%3A', ':');
  return `${address.pathname}${text === '' ? '' : `?${text}`}${address.hash}`;
}

function isOtherPage(next: URL): boolean {
  return pageAt(next) !== pageAt(current);
}

/** What makes a page another one in the query: the text or else the kind of a search, and the topic of measures. */
function pageAt({ pathname, searchParams }: URL): string {
  const [text, kind, topic] = ['q', 'kind', 'topic'].map((name) => searchParams.get(name) ?? '');
  const parts = { '/search': [text, text === '' ? kind : ''], '/measures': [topic] }[pathname] ?? [];
  return [pathname, ...parts].join('\n');
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function arriveAt(next: URL): void {
  current = next;
  noteStep();
  listeners.forEach((listener) => listener());
}

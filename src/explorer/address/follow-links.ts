/** Makes plain links within the explorer quick: `<a href>` stays a link, a click on it loads no new document. */
import { go } from './address';

/** Follows clicks on links to addresses that `isOurs` knows; keys and buttons that ask for a new tab still do. */
export function followLinks(isOurs: (path: string) => boolean): void {
  document.addEventListener('click', (event) => {
    if (event.defaultPrevented || event.button !== 0 || hasModifier(event)) return;
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (link === null || link.target !== '' || link.hasAttribute('download')) return;
    const to = new URL(link.href, location.href);
    if (to.origin !== location.origin || !isOurs(to.pathname)) return;
    const isAnchor = to.pathname + to.search === location.pathname + location.search && to.hash !== '';
    if (isAnchor) return;
    event.preventDefault();
    go(to.href);
  });
}

function hasModifier({ altKey, ctrlKey, metaKey, shiftKey }: MouseEvent): boolean {
  return altKey || ctrlKey || metaKey || shiftKey;
}

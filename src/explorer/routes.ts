/** The pages of the explorer, each with its address: a line for each page. */
import { lazy, type ComponentType } from 'react';

import type { PageProps } from './page-props';

export interface Route {
  /** The whole path, or its beginning with `*` for the rest. The server must know it too (`src/server/pages.ts`). */
  readonly path: string;
  readonly page: ComponentType<PageProps>;
  /** Its name in the header; without one it is not there. */
  readonly nav?: string;
}

/** In the order of the header. */
export const routes: readonly Route[] = [
  {
    path: '/',
    page: lazyPage(async () => (await import('./start/start-page')).StartPage),
    nav: 'Start',
  },
  { path: '/search', page: lazyPage(async () => (await import('./search/search-page')).SearchPage) },
  { path: '/e/*', page: lazyPage(async () => (await import('./entity/entity-page')).EntityPage) },
  { path: '/claim/*', page: lazyPage(async () => (await import('./claim/claim-page')).ClaimPage) },
  { path: '/measure/*', page: lazyPage(async () => (await import('./measure/measure-page')).MeasurePage) },
  {
    path: '/measures',
    page: lazyPage(async () => (await import('./measure/measures-page')).MeasuresPage),
    nav: 'Measures',
  },
  { path: '/source/*', page: lazyPage(async () => (await import('./source/source-page')).SourcePage) },
  {
    path: '/sources',
    page: lazyPage(async () => (await import('./source/sources-page')).SourcesPage),
    nav: 'Sources',
  },
  { path: '/path', page: lazyPage(async () => (await import('./path/path-page')).PathPage), nav: 'Paths' },
  { path: '/canvas', page: lazyPage(async () => (await import('./canvas/canvas-page')).CanvasPage) },
];

/** The route of a path with the rest of it; null where there is no page. */
export function routeOf(path: string): { readonly route: Route; readonly rest: string } | null {
  for (const route of routes) {
    const isOpen = route.path.endsWith('*');
    const start = isOpen ? route.path.slice(0, -1) : route.path;
    if (isOpen ? path.startsWith(start) && path.length > start.length : path === start) {
      return { route, rest: decoded(path.slice(start.length)) };
    }
  }
  return null;
}

/** A page in a file of its own that is loaded when it is first opened. */
function lazyPage(load: () => Promise<ComponentType<PageProps>>): ComponentType<PageProps> {
  return lazy(async () => ({ default: await load() }));
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

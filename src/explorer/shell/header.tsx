/** The header: the name of the site, the search, and the ways to go. */
import { routes } from '../routes';
import { SearchBox } from '../search/search-box';

export function Header({ path }: { readonly path: string }) {
  return (
    <header className="site-header">
      <a className="site-name" href="/">
        Conflict Graph
      </a>
      {/* The start page has the search in its midst. */}
      {path !== '/' && <SearchBox label="Search" id="search" />}
      <nav aria-label="Pages">
        <ul>
          {routes.map(({ path: to, nav }) =>
            nav === undefined ? null : (
              <li key={to}>
                <a href={to} aria-current={to === path ? 'page' : undefined}>
                  {nav}
                </a>
              </li>
            ),
          )}
          <li>
            <a href="/playground">Playground</a>
          </li>
        </ul>
      </nav>
    </header>
  );
}

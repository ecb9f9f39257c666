/** The page for addresses at which there is nothing, and for ids that nothing has. */
import { SearchBox } from '../search/search-box';

import { PageTitle } from './page-title';

/** `what` is what was looked for, for instance "the claim". */
export function NotFound({ what }: { readonly what: string }) {
  return (
    <div className="not-found">
      <PageTitle title="Nothing is here" />
      <p>
        {what === 'the page'
          ? 'There is no page at this address.'
          : `There is no record of ${what} at this address.`}{' '}
        It may have been mistyped or renamed. Search for it by any of its names, or begin at the{' '}
        <a href="/">start</a>.
      </p>
      <SearchBox label="Search by any name" id="not-found-search" />
    </div>
  );
}

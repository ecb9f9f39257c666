/** The heading of a page, which is also the title of the document and where the focus goes on arrival. */
import { useLayoutEffect, useRef, type ReactNode } from 'react';

import { arriveAtHeading } from '../address/arrival';

const site = 'Conflict Graph';

/** `title` is plain text for the document; the children, where given, are what the heading shows instead. */
export function PageTitle({ title, children }: { readonly title: string; readonly children?: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useTitle(title);
  useLayoutEffect(() => {
    if (heading.current !== null) arriveAtHeading(heading.current);
  }, []);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children ?? title}
    </h1>
  );
}

/** Gives the document its title, with the name of the site behind it. */
export function useTitle(title: string): void {
  useLayoutEffect(() => {
    document.title = title === site ? site : `${title} · ${site}`;
  }, [title]);
}

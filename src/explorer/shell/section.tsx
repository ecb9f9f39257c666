/** A part of a page with a heading and an anchor of its own, so that it can be linked to. */
import { useLayoutEffect, useRef, type ReactNode } from 'react';

import { arriveAtAnchor } from '../address/arrival';

interface SectionProps {
  /** The anchor: lower-case words with hyphens. */
  readonly id: string;
  readonly title: string;
  /** What the part is about, where a link may lead past the heading of the page that says so. */
  readonly subject?: string;
  /** A sentence beneath the heading: what is listed, how many, in what order. */
  readonly lead?: ReactNode;
  readonly children: ReactNode;
}

export function Section({ id, title, subject, lead, children }: SectionProps) {
  const part = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    if (part.current !== null) arriveAtAnchor(part.current);
  }, []);
  return (
    <section id={id} ref={part} aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>
        {title}
        {subject !== undefined && (
          <span className="subject">
            <span className="unseen">: </span>
            <bdi>{subject}</bdi>
          </span>
        )}{' '}
        <a className="anchor" href={`#${id}`} aria-label={`Link to this part: ${title}`}>
          #
        </a>
      </h2>
      {lead !== undefined && <p className="lead">{lead}</p>}
      {children}
    </section>
  );
}

/** Claims by paragraph, with a rail of the paragraphs beside them; the one that the address names is marked. */
import { useLayoutEffect, useRef } from 'react';

import { useAddress, withQuery } from '../address/address';
import { isReturn } from '../address/arrival';
import type { ReportLineFragment } from '../gql/documents';
import { counted } from '../things/counted';

import { inParagraphs } from './paragraphs';
import { ReportLine } from './report-line';

interface ParagraphListProps {
  readonly reports: readonly ReportLineFragment[];
  /** The paragraph to go to and to mark. */
  readonly at: number | null;
  /** Whether the text is at hand, and with it what each place was checked against. */
  readonly isChecked: boolean;
}

export function ParagraphList({ reports, at, isChecked }: ParagraphListProps) {
  const address = useAddress();
  const groups = inParagraphs(reports);
  const places = groups.flatMap(({ paragraph, reports: { length } }) =>
    paragraph === null ? [] : [{ paragraph, length }],
  );
  const marked = useMarked(at !== null && places.some(({ paragraph }) => paragraph === at) ? at : null);
  if (places.length === 0) return <ReportList reports={reports} isChecked={isChecked} />;
  return (
    <div className="paragraphs">
      <nav className="rail" aria-label="Paragraphs">
        <p className="quiet" aria-hidden="true">
          Paragraph
        </p>
        <ul>
          {places.map(({ paragraph, length }) => (
            <li key={paragraph}>
              <a
                href={withQuery(address, { at: `p${paragraph}` })}
                aria-current={paragraph === at ? 'true' : undefined}
                title={counted(length, 'claim')}
              >
                <span className="unseen">Paragraph </span>
                {paragraph}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div>
        {groups.map(({ paragraph, reports: group }) => {
          const isMarked = paragraph !== null && paragraph === at;
          return (
            <section
              key={paragraph}
              className={isMarked ? 'paragraph marked' : 'paragraph'}
              id={paragraph === null ? undefined : `p${paragraph}`}
            >
              <h3 tabIndex={-1} ref={isMarked ? marked : undefined}>
                {paragraph === null ? (
                  'Without a paragraph'
                ) : (
                  <a href={withQuery(address, { at: `p${paragraph}` })}>Paragraph {paragraph}</a>
                )}
              </h3>
              <ReportList reports={group} isChecked={isChecked} />
            </section>
          );
        })}
      </div>
    </div>
  );
}

function ReportList({ reports, isChecked }: Omit<ParagraphListProps, 'at'>) {
  return (
    <ul className="claims">
      {reports.map((report) => (
        <li key={report.id}>
          <ReportLine report={report} isChecked={isChecked} />
        </li>
      ))}
    </ul>
  );
}

/** Shows the marked paragraph when it comes, and takes the focus there when a link on the page led to it. */
function useMarked(at: number | null): React.RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef<number | null | 'arriving'>('arriving');
  useLayoutEffect(() => {
    if (at === null || shown.current === at) return;
    const isArriving = shown.current === 'arriving';
    shown.current = at;
    // Who comes back finds the page where it was left.
    if (isArriving && isReturn()) return;
    heading.current?.scrollIntoView({ behavior: 'instant' });
    if (!isArriving) heading.current?.focus({ preventScroll: true });
  }, [at]);
  return heading;
}

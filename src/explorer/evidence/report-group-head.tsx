/** The heading of a group of reports: how many they are, and that not all are shown where they are not. */
import { number } from '../things/counted';

import type { ReportGroup } from './report-groups';

export function ReportGroupHead({ group }: { readonly group: ReportGroup<unknown> }) {
  const { title, reports, count } = group;
  return (
    <>
      <h3>{title}</h3>
      {reports.length < count && (
        <p className="quiet">
          {reports.length === 0
            ? 'None of these is shown here.'
            : `${number(reports.length)} of these are shown here.`}
        </p>
      )}
    </>
  );
}

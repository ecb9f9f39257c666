/** Measures beside one another: how far their figures reach, and what stands behind them. */
import type { MeasureReachFragment } from '../gql/documents';
import { number } from '../things/counted';
import { KindMark } from '../things/kind-mark';
import { kindOf } from '../things/kinds';

import { scopedAddress } from './scope-links';

interface MeasureTableProps {
  readonly caption: string;
  readonly measures: readonly MeasureReachFragment[];
  /** The topic that the figures are narrowed to; null for none. */
  readonly topic: string | null;
}

export function MeasureTable({ caption, measures, topic }: MeasureTableProps) {
  return (
    <div className="wide" tabIndex={0} role="region" aria-label={caption}>
      <table className="reaches">
        <caption className="unseen">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">Measure</th>
            <th scope="col">Least and greatest number given</th>
            <th scope="col">Figures</th>
            <th scope="col">Sources</th>
            <th scope="col">Origins</th>
            <th scope="col">Contra­dictions</th>
          </tr>
        </thead>
        <tbody>
          {measures.map(({ id, name, unit, range }) => (
            <tr key={id}>
              <th scope="row">
                <KindMark kind={kindOf(id)} /> <a href={scopedAddress(id, topic)}>{name}</a>
              </th>
              <td>{reachText(range, unit)}</td>
              <td>{number(range.claims)}</td>
              <td>{number(range.sources)}</td>
              <td>{number(range.origins)}</td>
              <td className={range.contradictions > 0 ? 'disputed' : undefined}>
                {number(range.contradictions)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** "2 to 999,577 persons". An end that no figure gives is open, and said so. */
function reachText({ low, high }: MeasureReachFragment['range'], unit: string): string {
  if (low === null && high === null) return 'none';
  if (low === high && low !== null) return `${number(low)} ${unit}`;
  if (high === null) return `from ${number(low ?? 0)} ${unit}, open upwards`;
  if (low === null) return `up to ${number(high)} ${unit}`;
  return `${number(low)} to ${number(high)} ${unit}`;
}

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
            <th scope="col">Lowest lower end</th>
            <th scope="col">Highest upper end</th>
            <th scope="col">Figures</th>
            <th scope="col">Sources</th>
            <th scope="col">Origins</th>
            <th scope="col">Contra­dictions</th>
          </tr>
        </thead>
        <tbody>
          {measures.map(({ id, name, unit, figures, range }) => (
            <tr key={id}>
              <th scope="row">
                <KindMark kind={kindOf(id)} /> <a href={scopedAddress(id, topic)}>{name}</a>
                <span className="facts">in {unit}</span>
              </th>
              <td>{given(range.low)}</td>
              <td>{given(range.high)}</td>
              <td>
                {number(range.claims)}
                {figures.totalCount > range.claims && (
                  <span className="quiet"> + {number(figures.totalCount - range.claims)} of ours</span>
                )}
              </td>
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

/** An end that no figure gives is open. */
function given(value: number | null): string {
  return value === null ? 'none' : number(value);
}

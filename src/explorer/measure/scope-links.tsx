/** What the figures are about, each a link that narrows the page to the figures on it. */
import type { FigureLineFragment } from '../gql/documents';
import { number } from '../things/counted';
import { KindMark } from '../things/kind-mark';
import { kindOf } from '../things/kinds';

const mostShown = 12;

interface ScopeLinksProps {
  readonly measure: string;
  readonly figures: readonly FigureLineFragment[];
  /** The entity that the page is narrowed to; null for none. */
  readonly scope: string | null;
  /** True where `figures` are all there are, so that they can be counted. */
  readonly isWhole: boolean;
}

export function ScopeLinks({ measure, figures, scope, isWhole }: ScopeLinksProps) {
  const found = countAbout(figures).filter(({ id }) => id !== scope);
  if (found.length === 0) return null;
  return (
    <nav aria-label="Narrow the figures to those on one thing">
      <p className="quiet scope-lead">
        Only the figures on{!isWhole && ' one of these, as far as the figures shown speak of them'}
      </p>
      <ul className="filters">
        {found.slice(0, mostShown).map(({ id, name, count }) => (
          <li key={id}>
            <a href={scopedAddress(measure, id)}>
              <KindMark kind={kindOf(id)} />
              {name} {isWhole && scope === null && <span className="count">{number(count)}</span>}
            </a>
          </li>
        ))}
      </ul>
      {found.length > mostShown && (
        <p className="quiet">
          The {mostShown} most common of {number(found.length)}. Any other can be chosen with its id in the
          address.
        </p>
      )}
    </nav>
  );
}

/** The page of the figures on one entity; all of them where `scope` is null. */
export function scopedAddress(measure: string, scope: string | null): string {
  return scope === null ? `/${measure}` : `/measure/${scope}/${measure.slice('measure/'.length)}`;
}

interface AboutCount {
  readonly id: string;
  readonly name: string;
  readonly count: number;
}

/** The most common first. */
function countAbout(figures: readonly FigureLineFragment[]): readonly AboutCount[] {
  const counts = new Map<string, AboutCount>();
  for (const { id, name } of figures.flatMap(({ about }) => about)) {
    counts.set(id, { id, name, count: (counts.get(id)?.count ?? 0) + 1 });
  }
  return [...counts.values()].sort((one, other) => other.count - one.count);
}

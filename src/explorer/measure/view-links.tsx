/** How the figures are arranged, sorted and scaled: each choice a link, so that the address says it. */
import { useAddress, withQuery } from '../address/address';

import { arrangements, sortKeys, usualSort, type Arrangement, type SortKey, type View } from './view';

export function ViewLinks({ view }: { readonly view: View }) {
  const address = useAddress();
  const { by, sort, isDescending, scale } = view;
  return (
    <nav className="switches" aria-label="How the figures are shown">
      <Switch
        label="Arrange"
        choices={arrangements.map((each) => ({
          text: arrangementWords[each],
          isChosen: each === by,
          to: withQuery(address, { by: each === 'list' ? null : each, sort: null, order: null }),
        }))}
      />
      <Switch
        label="Sort by"
        choices={sortKeys.map((each) => ({
          text: `${sortWords[each]}${each === sort ? (isDescending ? ' ↓' : ' ↑') : ''}`,
          isChosen: each === sort,
          hint: each === sort ? (isDescending ? ', downwards; turn round' : ', upwards; turn round') : '',
          to: withQuery(address, {
            sort: each === usualSort(by) ? null : each,
            order: each === sort && !isDescending ? 'desc' : null,
          }),
        }))}
      />
      <Switch
        label="Scale"
        choices={(['linear', 'log'] as const).map((each) => ({
          text: each === 'log' ? 'logarithmic' : 'linear',
          isChosen: each === scale,
          to: withQuery(address, { scale: each === 'linear' ? null : each }),
        }))}
      />
    </nav>
  );
}

interface Choice {
  readonly text: string;
  /** What a screen reader adds. */
  readonly hint?: string;
  readonly isChosen: boolean;
  readonly to: string;
}

function Switch({ label, choices }: { readonly label: string; readonly choices: readonly Choice[] }) {
  const id = `switch-${label.toLowerCase().replace(' ', '-')}`;
  return (
    <div className="switch">
      <span id={id} className="quiet">
        {label}
      </span>
      <ul aria-labelledby={id}>
        {choices.map(({ text, hint, isChosen, to }) => (
          <li key={to}>
            <a href={to} aria-current={isChosen ? 'true' : undefined}>
              {text}
              {hint !== undefined && hint !== '' && <span className="unseen">{hint}</span>}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

const arrangementWords: Readonly<Record<Arrangement, string>> = {
  list: 'one list',
  origin: 'by origin',
  time: 'over time',
};

const sortWords: Readonly<Record<SortKey, string>> = {
  value: 'lowest number',
  date: 'time',
  source: 'source',
  origin: 'origin',
};

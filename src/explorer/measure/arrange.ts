/** Puts figures in order, and together by the origin on which they rest. */
import type { FigureLineFragment } from '../gql/documents';
import { counted } from '../things/counted';

import { leadReports } from './lead-reports';
import { isOwnArithmetic } from './origin-kinds';
import type { SortKey, View } from './view';

export interface FigureGroup {
  readonly key: string;
  /** What the figures of the group have in common; null where all are in one. */
  readonly title: string | null;
  readonly figures: readonly FigureLineFragment[];
}

/** The figures as the view wants them; our own arithmetic always stands by itself at the end. */
export function arrange(figures: readonly FigureLineFragment[], view: View): readonly FigureGroup[] {
  const sorted = sortFigures(figures, view);
  const ofSources = sorted.filter((figure) => !isOwnArithmetic(figure));
  const own = sorted.filter(isOwnArithmetic);
  return [
    ...(view.by === 'origin' ? groupsByOrigin(ofSources) : [{ key: 'all', title: null, figures: ofSources }]),
    { key: 'own', title: 'Our own arithmetic, not counted above', figures: own },
  ].filter((group) => group.figures.length > 0);
}

function groupsByOrigin(figures: readonly FigureLineFragment[]): readonly FigureGroup[] {
  const groups = new Map<string, FigureLineFragment[]>();
  for (const figure of figures) {
    const key = figure.corroboration.origins.map(({ id }) => id).join(' ');
    groups.set(key, [...(groups.get(key) ?? []), figure]);
  }
  return [...groups].map(([key, members]) => ({ key, title: originTitle(members), figures: members }));
}

function originTitle(members: readonly FigureLineFragment[]): string {
  const names = members[0]?.corroboration.origins.map(({ name }) => name) ?? [];
  const origin =
    names.length === 0
      ? 'No named origin'
      : `${names.length === 1 ? 'Origin' : 'Origins'}: ${names.join('; ')}`;
  return `${origin} · ${counted(members.length, 'figure')}`;
}

function sortFigures(figures: readonly FigureLineFragment[], view: View): readonly FigureLineFragment[] {
  const sign = view.isDescending ? -1 : 1;
  return [...figures].sort((one, other) => {
    const [a, b] = [sortValue(one, view.sort), sortValue(other, view.sort)];
    // What has no value comes last in both directions, as in the lists of the API.
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    return (
      sign *
      (typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b), 'en'))
    );
  });
}

/** By value: the lowest number that is given. */
function sortValue({ figure, period, ...claim }: FigureLineFragment, sort: SortKey): string | number | null {
  switch (sort) {
    case 'value':
      return figure && (figure.low ?? figure.best ?? figure.high);
    case 'date':
      return period?.earliest == null ? null : dayNumber(period.earliest);
    case 'source':
      return leadReports(claim)[0]?.source.name ?? null;
    case 'origin':
      return claim.corroboration.origins[0]?.name ?? null;
  }
}

/** A day as a number of years, so that years before our era and before 1000 come where they belong. */
export function dayNumber(day: string): number {
  const [, sign, year = '0', month = '1', date = '1'] = /^(-?)(\d+)-(\d+)-(\d+)$/.exec(day) ?? [];
  return (sign === '-' ? -1 : 1) * Number(year) + (Number(month) - 1) / 12 + (Number(date) - 1) / 372;
}

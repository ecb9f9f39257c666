/** Puts figures in order, and together by the origin on which they rest. */
import { dayNumber } from '../drawing/time-scale';
import { counted } from '../things/counted';

import { leadReports } from './lead-reports';
import { isOwnArithmetic } from './origin-kinds';
import type { MarkedFigure } from './use-figures';
import type { SortKey, View } from './view';

export interface FigureGroup {
  readonly key: string;
  /** What the figures of the group have in common; null where all are in one. */
  readonly title: string | null;
  readonly figures: readonly MarkedFigure[];
}

/** The figures as the view wants them; our own arithmetic always stands by itself at the end. */
export function arrange(figures: readonly MarkedFigure[], view: View): readonly FigureGroup[] {
  const sorted = sortFigures(figures, view);
  const ofSources = sorted.filter((figure) => !isOwnArithmetic(figure));
  const own = sorted.filter(isOwnArithmetic);
  return [
    ...(view.by === 'origin' ? groupsByOrigin(ofSources) : [{ key: 'all', title: null, figures: ofSources }]),
    { key: 'own', title: 'Our own arithmetic, not counted above', figures: own },
  ].filter((group) => group.figures.length > 0);
}

function groupsByOrigin(figures: readonly MarkedFigure[]): readonly FigureGroup[] {
  const groups = new Map<string, MarkedFigure[]>();
  for (const figure of figures) {
    const key = figure.corroboration.origins.map(({ id }) => id).join(' ');
    groups.set(key, [...(groups.get(key) ?? []), figure]);
  }
  return [...groups].map(([key, members]) => ({ key, title: originTitle(members), figures: members }));
}

function originTitle(members: readonly MarkedFigure[]): string {
  const names = members[0]?.corroboration.origins.map(({ name }) => name) ?? [];
  const origin =
    names.length === 0
      ? 'No named origin'
      : `${names.length === 1 ? 'Origin' : 'Origins'}: ${names.join('; ')}`;
  return `${origin} · ${counted(members.length, 'figure')}`;
}

function sortFigures(figures: readonly MarkedFigure[], view: View): readonly MarkedFigure[] {
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
function sortValue({ figure, period, ...claim }: MarkedFigure, sort: SortKey): string | number | null {
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

/** What a list of hits says of itself: how many there are, how many of them it shows, and what the keys do. */
import { counted, number } from '../things/counted';

import type { Found } from './use-hits';
import { numberIn } from './words';

/** The sentence for what is typed. `enterWord` is what Enter does with a hit: "opens". */
export function statusText(found: Found, typed: string, enterWord: string): string {
  if (found.failure !== null) return found.failure;
  if (found.text !== typed.trim()) return 'Searching…';
  const parts = [hitsText(found), figuresText(found)].filter((part) => part !== null);
  if (parts.length === 0) return `Nothing is found for “${found.text}”. Try fewer letters or another name.`;
  return `${parts.join(', and ')}; arrow keys choose, Enter ${enterWord}.`;
}

function hitsText({ hits, totalCount }: Found): string | null {
  if (totalCount === 0) return null;
  return `${hits.length < totalCount ? `the best ${hits.length} of ` : ''}${number(totalCount)} found`;
}

/** Apart from the hits, since a figure may be among those of them that are not shown. */
function figuresText({ text, figures, figureCount }: Found): string | null {
  if (figures.length === 0) return null;
  const shown = figures.length < figureCount ? `${figures.length} of ` : '';
  return `${shown}${counted(figureCount, 'figure')} of ${number(numberIn(text) ?? 0)}`;
}

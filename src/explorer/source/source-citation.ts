/** The citation of a source as plain text, to be copied. */
import { sourceKindWords } from '../things/source-link';

import type { SourceAnswer } from './source-answer';

type Cited = Pick<
  SourceAnswer,
  'name' | 'kind' | 'language' | 'url' | 'id' | 'published' | 'publisher' | 'authors'
>;

/** Authors, title, publisher, date, kind and language, address, and the id here; what is not known is left out. */
export function citationOf(source: Cited): string {
  const { authors, name, publisher, published, kind, language, url, id } = source;
  const place = [publisher?.name, published?.display].filter((part) => part !== undefined).join(', ');
  const sentences = [
    authors.map((author) => author.name).join(', '),
    `“${name}”`,
    place,
    `${sourceKindWords[kind]}${language === null ? '' : `, in ${languageName(language)}`}`,
    url ?? '',
    `Conflict Graph: ${id}`,
  ];
  return sentences
    .filter((sentence) => sentence !== '')
    .map((sentence) => (sentence.endsWith('.') ? sentence : `${sentence}.`))
    .join(' ');
}

const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'code' });

/** A code that is none stays as it is. */
function languageName(code: string): string {
  try {
    return names.of(code) ?? code;
  } catch {
    return code;
  }
}

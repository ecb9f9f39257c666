/** Where nothing holds all words of a search: what holds one of them. */
import { questionOf } from '../api/answers';
import { useSettled } from '../api/use-settled';
import type { HitsOfWordQuery } from '../gql/documents';
import { HitsOfWordDocument } from '../gql/search';
import { Section } from '../shell/section';
import { counted } from '../things/counted';
import { EntityLink } from '../things/entity-link';

import { hitOf } from './hit';
import { searchAddress } from './search-address';
import { tellingWords } from './words';

const mostWords = 6;

export function WordHits({ text }: { readonly text: string }) {
  const words = tellingWords(text).slice(0, mostWords);
  const questions = words.map((word) => questionOf(HitsOfWordDocument, { word }));
  const isThere = useSettled(questions);
  if (words.length < 2 || !isThere) return null;
  const found = questions.flatMap((question, index) => {
    const answer = question.answer();
    if (answer.status !== 'answered' || answer.data.search.totalCount === 0) return [];
    return [{ word: words[index] ?? '', hits: answer.data.search }];
  });
  if (found.length === 0) return null;
  return (
    <Section id="words" title="What has one of the words">
      {found.map(({ word, hits }) => (
        <Word key={word} word={word} hits={hits} />
      ))}
    </Section>
  );
}

interface WordProps {
  readonly word: string;
  readonly hits: HitsOfWordQuery['search'];
}

function Word({ word, hits: { nodes, totalCount } }: WordProps) {
  return (
    <section aria-labelledby={`word-${word}`}>
      <h3 id={`word-${word}`}>
        <a href={searchAddress(word)}>
          {word}: {counted(totalCount, 'thing')}
        </a>
      </h3>
      <ul className="rows">
        {nodes.map(hitOf).map(({ id, name }) => (
          <li key={id}>
            <EntityLink id={id} name={name} />
          </li>
        ))}
      </ul>
    </section>
  );
}

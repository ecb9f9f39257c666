/** The questions to begin with that hold every word that was searched for. */
import { Section } from '../shell/section';
import { QuestionList } from '../start/question-list';
import { questions, type Question } from '../start/questions';

import { tellingWords } from './words';

export function QuestionHits({ text }: { readonly text: string }) {
  const found = questionsWith(text);
  if (found.length === 0) return null;
  return (
    <QuestionList among={found}>
      {(list) => (
        <Section id="questions" title="Questions with an answer here">
          {list}
        </Section>
      )}
    </QuestionList>
  );
}

/** Those that hold every telling word of a text. */
export function questionsWith(text: string): readonly Question[] {
  const asked = tellingWords(text);
  if (asked.length === 0) return [];
  return questions.filter((question) => {
    const words = tellingWords(question.text);
    return asked.every((word) => words.some((each) => each.startsWith(word)));
  });
}

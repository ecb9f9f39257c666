/** The questions to begin with that hold every word that was searched for. */
import { useAnswer } from '../api/use-answer';
import { QuestionsDocument } from '../gql/documents';
import { Section } from '../shell/section';
import { answeredQuestions, questions, type Question } from '../start/questions';

import { tellingWords } from './words';

export function QuestionHits({ text }: { readonly text: string }) {
  const found = questionsWith(text);
  return found.length === 0 ? null : <Answerable among={found} />;
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

function Answerable({ among }: { readonly among: readonly Question[] }) {
  const answer = useAnswer(QuestionsDocument, {});
  if (answer.status !== 'answered') return null;
  return (
    <Section id="questions" title="Questions with an answer here">
      <ul className="questions">
        {answeredQuestions(answer.data, among).map(({ text, address, answer: size }) => (
          <li key={address}>
            <a href={address}>{text}</a> <span className="quiet">{size}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

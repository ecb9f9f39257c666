/** Questions as links, each with the size of its answer. */
import type { ReactNode } from 'react';

import { useAnswer } from '../api/use-answer';
import { useLaterAnswer } from '../api/use-later-answer';
import { QuestionsDocument, WholeQuestionsDocument } from '../gql/start';
import { Answered } from '../shell/answered';

import { sizedQuestions, type Question } from './questions';

interface QuestionListProps {
  readonly among: readonly Question[];
  /** What the list stands in; nothing where the graph answers none of them. */
  readonly children: (list: ReactNode) => ReactNode;
}

export function QuestionList({ among, children }: QuestionListProps) {
  const answer = useAnswer(QuestionsDocument, {});
  const whole = useLaterAnswer(WholeQuestionsDocument, {}, answer.status !== 'loading');
  return (
    <Answered answer={answer} what="the questions">
      {(found) => {
        const sized = sizedQuestions(among, found, whole.status === 'answered' ? whole.data : null);
        if (sized.length === 0) return null;
        return children(
          <ol className="questions">
            {sized.map(({ text, address, size }) => (
              <li key={address}>
                <a href={address}>{text}</a> <span className="quiet">{size}</span>
              </li>
            ))}
          </ol>,
        );
      }}
    </Answered>
  );
}

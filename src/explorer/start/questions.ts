/** The questions of `seed/questions` that a page answers, each with where and how large its answer is. */
import type { QuestionsQuery } from '../gql/documents';
import { counted } from '../things/counted';

export interface StartQuestion {
  readonly text: string;
  readonly address: string;
  readonly answer: string;
}

type Counts = QuestionsQuery['putin'];

/** Only questions to which the graph has an answer. */
export function answeredQuestions(found: QuestionsQuery): readonly StartQuestion[] {
  const { deserters, stalinsOrder, names, orders } = found;
  return [
    {
      text: 'Who stands behind the 50,000 deserters?',
      address: '/claim/russian-deserters-50000-by-2024',
      answer:
        deserters &&
        `${counted(deserters.corroboration.sourceCount, 'source')}, ${counted(deserters.corroboration.originCount, 'origin')}`,
    },
    {
      text: 'Which sources give figures on barrier troops, and on whose word?',
      address: '/e/topic/barrier-troops#figures',
      answer: counts(found.barrierTroops, 'figure'),
    },
    {
      text: 'How does Stalin’s Order No. 227 lead to the barrier troops of today?',
      address: '/path?from=order/ussr-nko-227&to=unit/russian-barrier-troops',
      answer: stalinsOrder && `${counted(stalinsOrder.length, 'step')}, each with its sources`,
    },
    {
      text: 'Under which names did barrier troops serve in each war?',
      address: '/e/topic/barrier-troops#links',
      answer: names && counted(names.practisedBy.totalCount, 'unit or army', 'units and armies'),
    },
    {
      text: 'Which orders and laws are there, and who issued them?',
      address: '/search?kind=ORDER',
      answer: orders.totalCount === 0 ? null : counted(orders.totalCount, 'order'),
    },
    {
      text: 'What is said of soldiers killed or condemned by their own side?',
      address: '/e/topic/executions-by-own-side',
      answer: counts(found.ownSide, 'claim'),
    },
    {
      text: 'How many soldiers were prosecuted for refusing to fight or deserting?',
      address: '/e/topic/prosecution-of-soldiers#figures',
      answer: counts(found.prosecuted, 'figure'),
    },
    {
      text: 'What is Vladimir Putin said to have done, said or ordered?',
      address: '/e/person/vladimir-putin',
      answer: counts(found.putin, 'claim'),
    },
    {
      text: 'How far apart are the figures on finding soldiers?',
      address: '/e/topic/military-recruitment#figures',
      answer: counts(found.recruitment, 'figure'),
    },
  ].flatMap(({ answer, ...question }) => (answer === null ? [] : [{ ...question, answer }]));
}

function counts(found: Counts, one: string): string | null {
  return found && `${counted(found.claims.totalCount, one)}, ${counted(found.sources.totalCount, 'source')}`;
}

/** The questions of `seed/questions`, each with the page that answers it and how large its answer is. */
import type { QuestionsQuery, WholeQuestionsQuery } from '../gql/documents';
import { claimsAddress } from '../lists/claim-filters';
import { counted } from '../things/counted';

/** A question with the size of its answer. */
export interface SizedQuestion {
  readonly text: string;
  readonly address: string;
  readonly size: string;
}

/** A question, and how large its answer is; null where the graph has none. */
export interface Question {
  readonly text: string;
  readonly address: string;
  readonly answer?: (found: QuestionsQuery) => string | null;
  /** Instead, where the whole graph is looked through for it. */
  readonly wholeAnswer?: (found: WholeQuestionsQuery) => string | null;
}

interface Count {
  readonly totalCount: number;
}

/** Only questions to which the graph has an answer. Without `whole`, the sizes that it gives are still open. */
export function sizedQuestions(
  among: readonly Question[],
  found: QuestionsQuery,
  whole: WholeQuestionsQuery | null,
): readonly SizedQuestion[] {
  return among.flatMap(({ text, address, answer, wholeAnswer }) => {
    const size = answer?.(found) ?? (wholeAnswer && (whole === null ? '…' : wholeAnswer(whole)));
    return size === null || size === undefined ? [] : [{ text, address, size }];
  });
}

export const questions: readonly Question[] = [
  {
    text: 'Who stands behind the 50,000 deserters?',
    address: '/claim/russian-deserters-50000-by-2024',
    answer: ({ deserters }) =>
      deserters &&
      `${counted(deserters.corroboration.sourceCount, 'source')}, ${counted(deserters.corroboration.originCount, 'origin')}`,
  },
  {
    text: 'Which sources give figures on barrier troops, and on whose word?',
    address: '/e/topic/barrier-troops#figures',
    answer: (found) =>
      figures(found.barrierFigures, found.barrierOurs, found.barrierSources, found.barrierVoices),
  },
  {
    text: 'How does Stalin’s Order No. 227 lead to the barrier troops of today?',
    address: '/path?from=order/ussr-nko-227&to=unit/russian-barrier-troops',
    answer: ({ stalinsOrder }) =>
      stalinsOrder && `${counted(stalinsOrder.length, 'step')}, each with its sources`,
  },
  {
    text: 'Under which names did barrier troops serve in each war?',
    address: '/e/topic/barrier-troops#links',
    answer: ({ names }) => names && counted(names.practisedBy.totalCount, 'unit or army', 'units and armies'),
  },
  {
    text: 'Which orders and laws are there, who issued each, and against what?',
    address: '/search?kind=ORDER',
    answer: ({ orders }) => some(orders, 'order'),
  },
  {
    text: 'What is denied or disputed, by whom, and who says otherwise?',
    address: claimsAddress('denied'),
    wholeAnswer: (found) => some(found.denied, 'claim'),
  },
  {
    text: 'How many claims rest on anonymous voices alone?',
    address: claimsAddress('unnamed'),
    wholeAnswer: (found) =>
      found.unnamed.totalCount === 0
        ? null
        : `${counted(found.unnamed.totalCount, 'claim')}, ${counted(found.unnamedFigures.totalCount, 'figure')} among them`,
  },
  {
    text: 'Which sources depend on Radio Free Europe (RFE/RL), and for which claims?',
    address: '/e/organization/rfe-rl#own-sources',
    answer: (found) => some(found.rfeRl, 'source'),
  },
  {
    text: 'Do the figures on one measure contradict each other, and if not, why do they differ?',
    address: '/measures',
    wholeAnswer: (found) =>
      found.measures.totalCount === 0
        ? null
        : `${counted(found.measures.totalCount, 'measure')}, ${found.contested.totalCount || 'none'} contested`,
  },
  {
    text: 'Which figures are our own arithmetic, from what, and how was it done?',
    address: claimsAddress('ours'),
    wholeAnswer: (found) => some(found.ours, 'figure'),
  },
  {
    text: 'What is said of soldiers killed or condemned by their own side?',
    address: '/e/topic/executions-by-own-side',
    answer: (found) => claims(found.ownSide),
  },
  {
    text: 'How many soldiers were prosecuted for refusing to fight or deserting?',
    address: '/e/topic/prosecution-of-soldiers#figures',
    answer: (found) =>
      figures(
        found.prosecutionFigures,
        found.prosecutionOurs,
        found.prosecutionSources,
        found.prosecutionVoices,
      ),
  },
  {
    text: 'What is Vladimir Putin said to have done, said or ordered?',
    address: '/e/person/vladimir-putin',
    answer: (found) => claims(found.putin),
  },
  {
    text: 'How far apart are the figures on finding soldiers?',
    address: '/e/topic/military-recruitment#figures',
    answer: (found) =>
      figures(
        found.recruitmentFigures,
        found.recruitmentOurs,
        found.recruitmentSources,
        found.recruitmentVoices,
      ),
  },
];

function some({ totalCount }: Count, one: string, many?: string): string | null {
  return totalCount === 0 ? null : counted(totalCount, one, many);
}

function claims(found: QuestionsQuery['putin']): string | null {
  return (
    found && `${counted(found.claims.totalCount, 'claim')}, ${counted(found.sources.totalCount, 'source')}`
  );
}

/** Only who reports figures is counted; a voice without a name is no source, and neither is our own arithmetic. */
function figures(all: Count, ours: Count, sources: Count, voices: Count): string | null {
  if (all.totalCount === 0) return null;
  return [
    counted(all.totalCount - ours.totalCount, 'figure'),
    ours.totalCount === 0 ? null : `${ours.totalCount} of our own arithmetic`,
    counted(sources.totalCount, 'source'),
    some(voices, 'voice without a name', 'voices without a name'),
  ]
    .filter((part) => part !== null)
    .join(', ');
}

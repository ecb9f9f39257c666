/** The figures with the number that was searched for: a statement may give it in words. */
import { useAnswer } from '../api/use-answer';
import { FiguresOfNumberDocument } from '../gql/search';
import { Section } from '../shell/section';
import { ClaimSentences } from '../things/claim-sentences';
import { number as written } from '../things/counted';

import { numberIn } from './words';

export function NumberHits({ text }: { readonly text: string }) {
  const number = numberIn(text);
  return number === null ? null : <Figures number={number} />;
}

function Figures({ number }: { readonly number: number }) {
  const answer = useAnswer(FiguresOfNumberDocument, { number });
  if (answer.status !== 'answered' || answer.data.claims.totalCount === 0) return null;
  const { nodes, totalCount } = answer.data.claims;
  return (
    <Section
      id="figures"
      title={`Figures of ${written(number)}`}
      {...(totalCount > nodes.length && {
        lead: `${nodes.length} of ${written(totalCount)}, those with the most sources.`,
      })}
    >
      <ClaimSentences claims={nodes} />
    </Section>
  );
}

/** What is worked out from a claim: our own arithmetic that takes it as a base. */
import { useAnswer } from '../api/use-answer';
import { OwnArithmeticDocument } from '../gql/documents';
import { Answered } from '../shell/answered';
import { Section } from '../shell/section';
import { ClaimSentence } from '../things/claim-sentence';
import { number } from '../things/counted';

interface WorkedOutProps {
  readonly id: string;
  readonly about: readonly string[];
}

/** Arithmetic speaks of what its bases speak of, so it is looked for among that on the same things. */
export function WorkedOut({ id, about }: WorkedOutProps) {
  const answer = useAnswer(OwnArithmeticDocument, { about });
  return (
    <Answered answer={answer} what="what is worked out from it">
      {({ claims }) => {
        const found = claims.nodes.filter(({ derivedFrom }) => derivedFrom.some((base) => base.id === id));
        const isPartial = claims.totalCount > claims.nodes.length;
        if (found.length === 0 && !isPartial) return null;
        return (
          <Section
            id="worked-out"
            title="What we worked out from it"
            lead={
              isPartial &&
              `Looked for among the first ${claims.nodes.length} of ${number(claims.totalCount)} results of our own arithmetic on the same things.`
            }
          >
            {found.length === 0 && <p>None of these takes this claim as a base.</p>}
            <ul className="claims">
              {found.map((claim) => (
                <li key={claim.id}>
                  <ClaimSentence claim={claim} />
                </li>
              ))}
            </ul>
          </Section>
        );
      }}
    </Answered>
  );
}

/** What a claim says beside its sentence: its number, its time, the relation it states, and what it is about. */
import type { ClaimQuery } from '../gql/documents';
import { number } from '../things/counted';
import { EntityLink } from '../things/entity-link';
import { FigureText } from '../things/figure-text';
import { addressOf } from '../things/kinds';
import { PeriodText } from '../things/period-text';

export function ClaimFacts({ claim }: { readonly claim: NonNullable<ClaimQuery['claim']> }) {
  const { figure, period, link, about, comparisons } = claim;
  return (
    <dl className="claim-facts">
      {figure !== null && (
        <>
          <dt>Figure</dt>
          <dd>
            <p className="big-figure">
              <FigureText figure={figure} />
            </p>
            <p className="quiet">{numbersGiven(figure)}</p>
          </dd>
          <dt>What is counted</dt>
          <dd>
            <EntityLink id={figure.measure.id} name={figure.measure.name} />
            {figure.measure.description !== null && <p className="quiet">{figure.measure.description}</p>}
            {comparisons.length > 0 && (
              <p>
                <a href={addressOf(figure.measure.id)}>All figures on this measure, drawn side by side</a>
              </p>
            )}
          </dd>
        </>
      )}
      {link !== null && (
        <>
          <dt>Link</dt>
          <dd>
            <EntityLink id={link.from.id} name={link.from.name} />{' '}
            <em>{link.type.toLowerCase().replaceAll('_', ' ')}</em>{' '}
            <EntityLink id={link.to.id} name={link.to.name} />
          </dd>
        </>
      )}
      <dt>Time it speaks of</dt>
      <dd>{period === null ? 'none is given' : <PeriodText period={period} />}</dd>
      {about.length > 0 && (
        <>
          <dt>About</dt>
          <dd>
            <ul className="about">
              {about.map(({ id, name }) => (
                <li key={id}>
                  <EntityLink id={id} name={name} />
                </li>
              ))}
            </ul>
          </dd>
        </>
      )}
    </dl>
  );
}

/** The numbers that are given, and that there is no other; none is ever filled in. */
function numbersGiven({ low, best, high }: NonNullable<NonNullable<ClaimQuery['claim']>['figure']>): string {
  if (low !== null && low === best && low === high) return 'One number is given, as the exact one.';
  const given = [
    ...(low === null ? [] : [`the least, ${number(low)}`]),
    ...(best === null ? [] : [`a value of its own, ${number(best)}`]),
    ...(high === null ? [] : [`the most, ${number(high)}`]),
  ];
  return `Given: ${given.join('; ')}${given.length < 3 ? '; no other number' : ''}.`;
}

/** What a source is: its citation, the facts of its publication, its text, and our notes on it. */
import type { ReactNode } from 'react';

import type { RemarkKind } from '../gql/documents';
import { EntityLink } from '../things/entity-link';
import { PeriodText } from '../things/period-text';
import { SourceLink, sourceKindWords } from '../things/source-link';

import { citationOf } from './source-citation';
import type { SourceAnswer } from './source-answer';
import { TextState } from './text-state';
import { WebAddress } from './web-address';

export function SourceFacts({ source }: { readonly source: SourceAnswer }) {
  const { authors, addressees, publisher, published, period, reprintOf } = source;
  const otherNames = source.names.filter(({ value }) => value !== source.name);
  return (
    <>
      <p className="lead">{standing(source)}</p>
      {source.description !== null && <p dir="auto">{source.description}</p>}
      <dl className="source-facts">
        <Fact name="To cite">
          <span className="citable">{citationOf(source)}</span>
        </Fact>
        {reprintOf !== null && (
          <Fact name="Reprint of">
            <SourceLink source={reprintOf} />
          </Fact>
        )}
        {authors.length > 0 && (
          <Fact name={authors.length === 1 ? 'Author' : 'Authors'}>
            <Entities of={authors} />
          </Fact>
        )}
        {publisher !== null && (
          <Fact name="Publisher">
            <Entities of={[publisher]} />
          </Fact>
        )}
        {addressees.length > 0 && (
          <Fact name="Sent to">
            <Entities of={addressees} />
          </Fact>
        )}
        {source.kind !== 'DERIVATION' && (
          <Fact name="Published">
            {published === null ? 'when, is not known' : <PeriodText period={published} />}
          </Fact>
        )}
        {period !== null && (
          <Fact name="Its own time">
            <PeriodText period={period} />
          </Fact>
        )}
        {source.url !== null && (
          <Fact name="Address">
            <WebAddress address={source.url} />
          </Fact>
        )}
        {source.sameAs.length > 0 && (
          <Fact name="In catalogues">
            <ul>
              {source.sameAs.map((address) => (
                <li key={address}>
                  <WebAddress address={address} />
                </li>
              ))}
            </ul>
          </Fact>
        )}
        {otherNames.length > 0 && (
          <Fact name="Also called">
            <ul>
              {otherNames.map(({ value, language }) => (
                <li key={value} lang={language ?? undefined} dir="auto">
                  {value}
                </li>
              ))}
            </ul>
          </Fact>
        )}
        {source.text !== null && (
          <Fact name="Its text">
            <TextState text={source.text} />
          </Fact>
        )}
      </dl>
      {source.remarks.length > 0 && (
        <details className="remarks">
          <summary>Our notes on it: {source.remarks.length}</summary>
          <ul>
            {source.remarks.map(({ kind, text }) => (
              <li key={text}>
                <strong>{remarkWords[kind]}.</strong> <span dir="auto">{text}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Entities({ of }: { readonly of: readonly { readonly id: string; readonly name: string }[] }) {
  return (
    <ul>
      {of.map(({ id, name }) => (
        <li key={id}>
          <EntityLink id={id} name={name} />
        </li>
      ))}
    </ul>
  );
}

/** What the source is, and how far it counts, in a sentence or two. */
function standing({ kind, access, type }: SourceAnswer): string {
  if (kind === 'UNNAMED') {
    return 'A voice without a name, known only through those who pass it on. It counts as no source and is never an origin: what rests on it alone has no named origin.';
  }
  if (kind === 'DERIVATION') {
    return 'Our own arithmetic from other claims. It counts as no source and is never an origin.';
  }
  const words = type === null ? sourceKindWords[kind] : `${sourceKindWords[kind]} (${type})`;
  return access === 'READ'
    ? `${words}. We have read it: its claims stand with their places in the text.`
    : `${words}. We have not seen it: it is known only through the sources that pass it on.`;
}

const remarkWords: Readonly<Record<RemarkKind, string>> = {
  DATE: 'Date',
  NOTATION: 'Notation',
  ARITHMETIC: 'Arithmetic',
  IMPOSSIBLE: 'Impossible',
  AMBIGUOUS: 'Ambiguous',
  SCOPE: 'Scope',
  SPELLING: 'Spelling',
  HEADLINE: 'Headline',
};

/** Whom a source relies on and who relies on it, each with the number of claims for which it does. */
import { useAddress, withQuery } from '../address/address';
import { useOpenPages } from '../address/open-pages';
import { useAnswer } from '../api/use-answer';
import { usePages } from '../api/use-pages';
import { SourceCitedByDocument, SourceCitesDocument, SourceRelianceDocument } from '../gql/source';
import { Section } from '../shell/section';
import { counted } from '../things/counted';
import { More } from '../things/more';
import { SourceLink } from '../things/source-link';

import type { SourceAnswer } from './source-answer';

export function SourceChain({ source }: { readonly source: SourceAnswer }) {
  return (
    <div className="columns">
      <Cites source={source} />
      <CitedBy source={source} />
    </div>
  );
}

function Cites({ source }: { readonly source: SourceAnswer }) {
  const { id, cites, reprintOf } = source;
  const list = usePages(
    SourceCitesDocument,
    { id },
    cites,
    (data) => data.source?.cites ?? null,
    10,
    useOpenPages('relies-on'),
  );
  return (
    <Section id="relies-on" title="Whom it relies on" lead={citesLead(source)}>
      <ul className="rows">
        {list.nodes.map((cited, index) => (
          <li key={cited.id}>
            <SourceLink
              source={cited}
              {...(cited.id === reprintOf?.id && { more: 'it reprints this text' })}
            />
            <RelianceLink
              source={id}
              on={cited.id}
              tens={list.nodes.slice(index - (index % 10), index - (index % 10) + 10).map((each) => each.id)}
            />
          </li>
        ))}
      </ul>
      <More list={list} what="sources" />
    </Section>
  );
}

function citesLead({ cites, citedUnnamed }: SourceAnswer): string {
  const unnamed = citedUnnamed.totalCount;
  if (cites.totalCount === 0) {
    return 'No other source: what it says rests on its own word, or it does not say on whose.';
  }
  const voices = counted(unnamed, 'is a voice without a name', 'are voices without a name');
  return `${counted(cites.totalCount, 'source')}${unnamed === 0 ? '' : `, of which ${voices}`}.`;
}

interface RelianceLinkProps {
  readonly source: string;
  readonly on: string;
  /** The ten of the list among which it stands: their numbers are asked for at once. */
  readonly tens: readonly string[];
}

/** For how many claims it relies on the other, as a link to just those. */
function RelianceLink({ source, on, tens }: RelianceLinkProps) {
  const address = useAddress();
  // The places behind the last are filled up with the source itself, and not looked at.
  const [a, b, c, d, e, f, g, h, i, j] = places.map((_, index) => tens[index] ?? source);
  const answer = useAnswer(SourceRelianceDocument, {
    ...{ id: source, a: a ?? source, b: b ?? source, c: c ?? source, d: d ?? source, e: e ?? source },
    ...{ f: f ?? source, g: g ?? source, h: h ?? source, i: i ?? source, j: j ?? source },
  });
  const place = places[tens.indexOf(on)];
  const count =
    answer.status === 'answered' && place !== undefined ? answer.data.source?.[place].totalCount : undefined;
  return (
    <a className="facts" href={withQuery(address, { on, stance: null, at: null, more: null })}>
      {count !== undefined && `for ${counted(count, 'claim')}`}
      {count === undefined &&
        (answer.status === 'loading' ? 'for …' : 'for claims that could not be counted')}
    </a>
  );
}

const places = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'] as const;

function CitedBy({ source: { id, citedBy } }: { readonly source: SourceAnswer }) {
  const list = usePages(
    SourceCitedByDocument,
    { id },
    citedBy,
    (data) => data.source?.citedBy ?? null,
    10,
    useOpenPages('relied-on-by'),
  );
  return (
    <Section
      id="relied-on-by"
      title="Who relies on it"
      lead={
        list.totalCount === 0
          ? 'No source in the graph passes on what it says.'
          : `${counted(list.totalCount, 'source passes', 'sources pass')} on what it says.`
      }
    >
      <ul className="rows">
        {list.nodes.map((citing) => (
          <li key={citing.id}>
            <SourceLink
              source={citing}
              {...(citing.reprintOf?.id === id && { more: 'a reprint of this text' })}
            />
            <a className="facts" href={`/${citing.id}?on=${id}#claims`}>
              for {counted(citing.relying.totalCount, 'claim')}
            </a>
          </li>
        ))}
      </ul>
      <More list={list} what="sources" />
    </Section>
  );
}

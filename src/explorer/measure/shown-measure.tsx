/** A measure with its figures: what they come to in one line, the table, what does not fit, and the files to keep. */
import { useOpenPages } from '../address/open-pages';
import { usePages } from '../api/use-pages';
import type { MeasureQuery } from '../gql/documents';
import { FiguresOutsideDocument } from '../gql/measure';
import { PageTitle } from '../shell/page-title';
import { Section } from '../shell/section';
import { ClaimSentences } from '../things/claim-sentences';
import { counted } from '../things/counted';
import { EntityLink } from '../things/entity-link';
import { KindMark } from '../things/kind-mark';
import { kindOf } from '../things/kinds';
import { More } from '../things/more';

import { Download } from './download';
import { FigurePairs } from './figure-pairs';
import { FigureTable } from './figure-table';
import { Legend } from './legend';
import type { Scope } from './measure-address';
import { isOwnArithmetic } from './origin-kinds';
import { ScopeLinks, scopedAddress } from './scope-links';
import { summaryOf } from './summary';
import { useFigures } from './use-figures';
import type { View } from './view';
import { ViewLinks } from './view-links';

type Measure = NonNullable<MeasureQuery['measure']>;

interface ShownMeasureProps {
  readonly measure: Measure;
  /** The entity that the figures are narrowed to; null for none. */
  readonly scope: Scope | null;
  readonly within: Readonly<{ on?: string }>;
  readonly view: View;
}

export function ShownMeasure({ measure, scope, within, view }: ShownMeasureProps) {
  const { id, name, unit, description, range, outside } = measure;
  const list = useFigures(measure, within);
  const isWhole = list.nodes.length === list.totalCount;
  return (
    <article className="measure">
      <p className="page-kind">
        <KindMark kind={kindOf(id)} withWord />
        {scope !== null && (
          <span>
            on <EntityLink id={scope.id} name={scope.name} />
          </span>
        )}
      </p>
      <PageTitle title={scope === null ? name : `${name}: ${scope.name}`}>
        <bdi>{name}</bdi>
        {scope !== null && (
          <>
            : <bdi>{scope.name}</bdi>
          </>
        )}
      </PageTitle>
      <p className="summary">{summaryOf({ range, figures: list.nodes, isWhole, unit })}</p>
      <p className="lead">
        {description !== null && `What is counted: ${description} `}Counted in {unit}.
      </p>
      {list.totalCount === 0 ? (
        <p>
          No figure on this measure is {scope === null ? 'known' : `about ${scope.name}`}.{' '}
          {scope === null ? (
            <a href="/measures">All measures</a>
          ) : (
            <a href={scopedAddress(id, null)}>All figures on this measure</a>
          )}
        </p>
      ) : (
        <Section
          id="figures"
          title={titleOf(range.claims, list.totalCount)}
          lead={leadOf(list.nodes.length, list.totalCount)}
        >
          <details className="choices">
            <summary>Narrow or rearrange the figures</summary>
            <ScopeLinks measure={id} figures={list.nodes} scope={scope?.id ?? null} isWhole={isWhole} />
            {list.totalCount > 1 && <ViewLinks view={view} />}
          </details>
          <Legend figures={list.nodes} />
          <FigureTable figures={list.nodes} unit={unit} view={view} />
          {!isWhole && <More list={list} what="figures" />}
        </Section>
      )}
      {list.totalCount > 1 && (
        <FigurePairs
          measure={id}
          within={within}
          total={list.totalCount}
          own={new Set(list.nodes.filter(isOwnArithmetic).map((claim) => claim.id))}
          range={range}
        />
      )}
      {scope !== null && outside !== undefined && outside.totalCount > 0 && (
        <Outside measure={id} scope={scope} first={outside} />
      )}
      {list.totalCount > 0 && (
        <Section
          id="download"
          title="Take them with you"
          lead="All figures of this page with every report, its place in the source, its origins and a lasting link. The words of the sources are not among them."
        >
          <Download measure={measure} scope={scope} within={within} />
        </Section>
      )}
    </article>
  );
}

/** Our own arithmetic stands in the table too, but is counted apart. */
function titleOf(ofSources: number, total: number): string {
  const own = total - ofSources;
  return `${counted(ofSources, 'figure')}${own > 0 ? `, and ${own} of our own arithmetic` : ''}`;
}

/** What is sorted is only what is there. */
function leadOf(shown: number, total: number): string | undefined {
  if (shown === total) return undefined;
  return `The first ${shown} by time; they are sorted and drawn among themselves. Show more, or narrow them, to compare others.`;
}

interface OutsideProps {
  readonly measure: string;
  readonly scope: Scope;
  readonly first: NonNullable<Measure['outside']>;
}

/** Not drawn beside the others: they count the same of something else. */
function Outside({ measure, scope, first }: OutsideProps) {
  const outside = { not: { on: scope.id } };
  const list = usePages(
    FiguresOutsideDocument,
    { measure, outside },
    first,
    (data) => data.measure?.figures ?? null,
    20,
    useOpenPages('outside'),
  );
  return (
    <Section
      id="outside"
      title="On the same measure, but not about this"
      lead={
        <>
          {counted(first.totalCount, 'figure')} on other things than {scope.name}, so not drawn above.{' '}
          <a href={scopedAddress(measure, null)}>Draw them all together</a>
        </>
      }
    >
      <ClaimSentences claims={list.nodes} />
      <More list={list} what="figures" />
    </Section>
  );
}

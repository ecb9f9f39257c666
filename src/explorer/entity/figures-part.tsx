/** What is counted of an entity: a small table for each measure, drawn on a scale of its own. */
import { useOpenPages } from '../address/open-pages';
import { useAnswer } from '../api/use-answer';
import { usePages } from '../api/use-pages';
import type { EntityMeasuresQuery } from '../gql/documents';
import { EntityMeasuresDocument } from '../gql/entity';
import { Answered } from '../shell/answered';
import { Section } from '../shell/section';
import { counted } from '../things/counted';
import { More } from '../things/more';

import { FigureSources } from './figure-sources';
import { FigureTable } from './figure-table';

/** How many measures stand there at first. */
export const measuresAtFirst = 4;

interface FiguresPartProps {
  /** Of the entity. */
  readonly id: string;
  readonly name: string;
}

export function FiguresPart({ id, name }: FiguresPartProps) {
  const answer = useAnswer(EntityMeasuresDocument, { id, first: measuresAtFirst, after: null });
  return (
    <Answered answer={answer} what="the figures">
      {({ measures }) => (
        <Section
          id="figures"
          title="Figures"
          subject={name}
          lead={
            measures.totalCount === 0
              ? 'No figure is recorded.'
              : `Figures on ${counted(measures.totalCount, 'measure')}. Only figures on the same measure can be compared; each table has a scale of its own that holds zero.`
          }
        >
          {measures.totalCount > 0 && (
            <>
              <Tables id={id} first={measures} />
              <FigureSources id={id} />
            </>
          )}
        </Section>
      )}
    </Answered>
  );
}

interface TablesProps {
  readonly id: string;
  readonly first: EntityMeasuresQuery['measures'];
}

function Tables({ id, first }: TablesProps) {
  const open = useOpenPages('figures-by-measure');
  const list = usePages(EntityMeasuresDocument, { id }, first, ({ measures }) => measures, 10, open);
  return (
    <>
      {list.nodes.map((measure) => (
        <FigureTable key={measure.id} entity={id} measure={measure} />
      ))}
      <More list={list} what="measures" />
    </>
  );
}

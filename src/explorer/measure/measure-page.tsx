/** The page of a measure: all figures on it, or those on one entity, side by side with who says so. */
import './measure.css';

import { useAddress } from '../address/address';
import { usePageAnswer } from '../api/use-answer';
import type { MeasureQuery } from '../gql/documents';
import { MeasureDocument } from '../gql/measure';
import { Answered } from '../shell/answered';
import { NotFound } from '../shell/not-found';

import { readMeasureAddress, type MeasureAddress, type Scope } from './measure-address';
import { ShownMeasure } from './shown-measure';
import { viewOf } from './view';

export function MeasurePage({ rest }: { readonly rest: string }) {
  const asked = readMeasureAddress(rest);
  return asked === null ? <NotFound what="the measure" /> : <AskedMeasure asked={asked} />;
}

function AskedMeasure({ asked: { measure, scope } }: { readonly asked: MeasureAddress }) {
  const within = scope === null ? {} : { on: scope };
  const answer = usePageAnswer(MeasureDocument, {
    measure,
    // Asked for only where there is one, but the question wants an id.
    scope: scope ?? measure,
    isScoped: scope !== null,
    within,
    outside: { not: within },
  });
  const view = viewOf(useAddress());
  return (
    <Answered answer={answer} what="the measure" isPage>
      {(data) => {
        const found = scopeOf(data, scope);
        if (data.measure === null || found === undefined) return <NotFound what="the measure" />;
        return <ShownMeasure measure={data.measure} scope={found} within={within} view={view} />;
      }}
    </Answered>
  );
}

/** The entity of the address; null where it names none, undefined where it names one that is not there. */
function scopeOf({ scope }: MeasureQuery, asked: string | null): Scope | null | undefined {
  if (asked === null) return null;
  return scope != null && 'name' in scope ? { id: scope.id, name: scope.name } : undefined;
}

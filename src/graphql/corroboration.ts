/** How many independent origins stand behind a claim. */
import { explainCorroboration } from '../domain/explain-corroboration';

import { whenAllThere, whenThere } from '../loaders/maybe-promise';

import type { CorroborationResolvers } from './generated/resolver-types';
import { loadEntities } from './stored-nodes';

/** The fields of a corroboration; its sources come by loader. */
export const corroborationResolvers: CorroborationResolvers = {
  originCount: ({ origins }) => origins.length,
  origins: ({ origins }, _, context) => loadEntities(context, origins),
  unnamedOriginCount: ({ unnamedOrigins }) => unnamedOrigins.length,
  cycles: ({ cycles }, _, context) => whenAllThere(cycles.map((ids) => loadEntities(context, ids))),
  explanation: (corroboration, _, context) => {
    const sources = [...corroboration.origins, ...corroboration.cycles.flat()];
    return whenThere(loadEntities(context, sources), (entities) => {
      const names = new Map(entities.map(({ id, name }) => [id, name]));
      return explainCorroboration(corroboration, (id) => names.get(id) ?? id);
    });
  },
};

/** A source: what it says of itself, what it reports, and how it stands to other sources. */
import { accessOf, type EntityRecord, type SourceFacts } from '../domain/records';

import { listConnection } from './connections';
import type { SourceResolvers, SourceTextResolvers } from './generated/resolver-types';
import { asEntity, asReport, loadEntities, loadEntity } from './stored-nodes';

/** The fields that a source has beyond those of every entity. */
export const sourceResolvers: SourceResolvers = {
  kind: (source) => factsOf(source).kind,
  access: (source) => accessOf(factsOf(source)),
  published: (source) => factsOf(source).published,
  language: (source) => factsOf(source).language,
  url: (source) => factsOf(source).url,
  publisher: (source, _, { loaders }) => {
    const { publisher } = factsOf(source);
    return publisher === null ? null : loadEntity(loaders, publisher);
  },
  authors: (source, _, context) => loadEntities(context, sorted(factsOf(source).authors)),
  addressees: (source, _, context) => loadEntities(context, sorted(factsOf(source).addressees)),
  reprintOf: (source, _, { loaders }) => {
    const { reprintOf } = factsOf(source);
    return reprintOf === null ? null : loadEntity(loaders, reprintOf);
  },
  text: (source) => {
    const { text } = factsOf(source);
    return text === null ? null : { source, sha256: text.sha256, characters: text.characters };
  },
  reports: ({ id }, args, context, info) => listConnection(context, info, id, args, asReport),
  cites: ({ id }, args, context, info) => listConnection(context, info, id, args, asEntity),
  citedBy: ({ id }, args, context, info) => listConnection(context, info, id, args, asEntity),
};

/** Whether the text that we hold is still the recorded one. */
export const sourceTextResolvers: SourceTextResolvers = {
  state: ({ source }, _, { documents }) => documents.textState(source),
};

function factsOf({ id, source }: EntityRecord): SourceFacts {
  if (source === null) throw new Error(`${id} is stored without what makes it a source`);
  return source;
}

function sorted(ids: readonly string[]): readonly string[] {
  return [...ids].sort();
}

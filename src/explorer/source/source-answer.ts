/** A source as its page asked for it. */
import type { SourceQuery } from '../gql/documents';

export type SourceAnswer = NonNullable<SourceQuery['source']>;

/** The one way to write over the API: a document, through the same door as every other. */
import { CodedError } from '../domain/errors';

import type { GraphContext } from './context';
import type { MutationResolvers } from './generated/resolver-types';

/** The mutation: the right to write is checked before anything is read. */
export const mutationResolvers: MutationResolvers = {
  importDocument: async (_, { document, format, dryRun }, context) => {
    checkMayWrite(context);
    const outcome = await context.importDocument(document, format, dryRun);
    if ('result' in outcome) return outcome.result;
    const { problems, problemCount } = outcome;
    const message = `The document has ${problemCount === 1 ? 'a problem' : `${problemCount} problems`}; nothing was written.`;
    throw new CodedError('INVALID_DOCUMENT', message, { details: { problems } });
  },
};

function checkMayWrite({ mayWrite }: GraphContext): void {
  switch (mayWrite) {
    case 'yes':
      return;
    case 'unauthenticated':
      throw new CodedError('UNAUTHENTICATED', 'A change needs a bearer token in the Authorization header.');
    case 'forbidden':
      throw new CodedError('FORBIDDEN', 'This server takes no changes with that token.');
  }
}

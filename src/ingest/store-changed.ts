/** What an import ends with where others changed the store in the middle of it. */
import type { Refusal } from './problem';

/** The rest of an import no longer fits the store; what was applied of it before stays. */
export class StoreChanged extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(
      'The store was changed by others during the import, and this no longer fits it. What was imported before stays; import it again.',
    );
    this.refusal = refusal;
  }
}

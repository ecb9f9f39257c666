/** Generated from the pages' queries by `npm run generate`; not written by hand. */
import { TypedDocumentString, type FooterQuery, type FooterQueryVariables } from './documents';

export const FooterDocument = new TypedDocumentString(`
    query Footer {
  statistics {
    claims
    reports
    sources
    engine
    dataVersion
  }
}
    `) as unknown as TypedDocumentString<FooterQuery, FooterQueryVariables>;

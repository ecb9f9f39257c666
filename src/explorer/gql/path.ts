/** Generated from the pages' queries by `npm run generate`; not written by hand. */
import { TypedDocumentString, type PathQuery, type PathQueryVariables, type PathEndAloneQuery, type PathEndAloneQueryVariables } from './documents';

export const PathDocument = new TypedDocumentString(`
    query Path($from: ID!, $to: ID!, $max: Int!) {
  start: node(id: $from) {
    ...PathEnd
  }
  goal: node(id: $to) {
    ...PathEnd
  }
  path(from: $from, to: $to, maxLength: $max) {
    length
    steps {
      ...PathStepLine
    }
  }
}
    fragment PathEnd on Entity {
  id
  name
  linkCounts {
    count
  }
}
fragment PathStepLine on PathStep {
  from {
    id
    name
  }
  to {
    id
    name
  }
  link {
    type
    from {
      id
    }
    period {
      display
    }
    claim {
      ...ClaimLine
    }
  }
}
fragment ClaimLine on Claim {
  id
  statement
  period {
    display
  }
  figure {
    display
  }
  corroboration {
    sourceCount
    originCount
    unnamedOriginCount
    independence
  }
  denials: reports(first: 0, where: {stance: {in: [DISPUTES, DENIES]}}) {
    totalCount
  }
}`) as unknown as TypedDocumentString<PathQuery, PathQueryVariables>;
export const PathEndAloneDocument = new TypedDocumentString(`
    query PathEndAlone($id: ID!) {
  node(id: $id) {
    ...PathEnd
  }
}
    fragment PathEnd on Entity {
  id
  name
  linkCounts {
    count
  }
}`) as unknown as TypedDocumentString<PathEndAloneQuery, PathEndAloneQueryVariables>;

/** What stands in the editor before anybody wrote into it. */
export const welcome = `# Pick a question from the list:
# it opens here and is answered.
# Or begin with this one.
query WhatIsThere {
  statistics {
    claims
    reports
    sources
    dataVersion
  }
}
`;

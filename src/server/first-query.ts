/** The question to begin with: which sources report figures on barrier troops. */
export const firstQuery = `{
  sources(where: { reportsFiguresOn: "topic/barrier-troops", access: { eq: READ } }) {
    nodes {
      name
      reports(where: { claim: { on: "topic/barrier-troops", kind: { eq: FIGURE } } }) {
        nodes {
          claim { statement figure { display } }
          origins { name }
        }
      }
    }
  }
}`;

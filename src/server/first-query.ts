/** The question to begin with: which sources that we have read report figures on barrier troops. */
export const firstQuery = `{
  sources(where: { reportsFiguresOn: "topic/barrier-troops", access: { eq: READ } }) {
    nodes {
      name
      reports(where: { claim: { on: "topic/barrier-troops", kind: { eq: FIGURE } } }) {
        nodes {
          stance
          citations { paragraph start end }
          claim { figure { display } corroboration { explanation } }
        }
      }
    }
  }
}`;

/** The footer: what the graph holds, the state of its data, and this page's question in the playground. */
import { useAnswer } from '../api/use-answer';
import { usePlaygroundAddress } from '../api/playground-address';
import { FooterDocument } from '../gql/shell';
import { counted } from '../things/counted';

export function Footer() {
  const answer = useAnswer(FooterDocument, {});
  const playground = usePlaygroundAddress();
  return (
    <footer className="site-footer">
      {answer.status === 'answered' && (
        <p>
          {counted(answer.data.statistics.claims, 'claim')},{' '}
          {counted(answer.data.statistics.reports, 'report')} and{' '}
          {counted(answer.data.statistics.sources, 'source')}, kept in {answer.data.statistics.engine}; data
          version {answer.data.statistics.dataVersion}.
        </p>
      )}
      <p>
        Everything here comes from the <a href="/playground">public GraphQL API</a>.{' '}
        {playground !== '/playground' && <a href={playground}>Open this page’s question in the playground</a>}
      </p>
    </footer>
  );
}

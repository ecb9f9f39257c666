/** The playground: GraphiQL with the questions, under a line with the way back, the keys and the token. */
import { HISTORY_PLUGIN } from '@graphiql/plugin-history';
import { GraphiQL } from 'graphiql';

import { askedBy } from './asked';
import { CopyLink } from './copy-link';
import { Editors } from './editors';
import { fetchAnswer } from './fetch-answer';
import { FollowAddress } from './follow-address';

import { questionsPlugin } from './questions-plugin';
import { SchemaFailure } from './schema-failure';
import { welcome } from './welcome';
import { WriteToken } from './write-token';

const plugins = [questionsPlugin, HISTORY_PLUGIN];

/** The whole page. */
export function Playground() {
  return (
    <>
      <header className="page-header">
        <a className="site-name" href="/">
          Conflict Graph
        </a>
        <h1>Playground</h1>
        <p className="keys">
          In the editor <kbd>Ctrl</kbd>+<kbd>Enter</kbd> runs, <kbd>Ctrl</kbd>+<kbd>Space</kbd> completes;{' '}
          <strong>
            to leave it by keyboard, press <kbd>Ctrl</kbd>+<kbd>M</kbd>, then <kbd>Tab</kbd>
          </strong>
          .
        </p>
        <WriteToken />
      </header>
      <main>
        <GraphiQL
          fetcher={fetchAnswer}
          plugins={plugins}
          visiblePlugin={questionsPlugin}
          defaultQuery={welcome}
          defaultEditorToolsVisibility={hasVariables(location.hash) ? 'variables' : false}
          // The token has a field of its own, and GraphiQL would keep headers for good.
          isHeadersEditorEnabled={false}
          showPersistHeadersSettings={false}
          forcedTheme="system"
        >
          <GraphiQL.Logo>{null}</GraphiQL.Logo>
          <GraphiQL.Toolbar>
            {({ prettify, copy }) => (
              <>
                {prettify}
                {copy}
                <CopyLink />
              </>
            )}
          </GraphiQL.Toolbar>
          <FollowAddress />
          <Editors />
          <SchemaFailure />
        </GraphiQL>
      </main>
    </>
  );
}

function hasVariables(hash: string): boolean {
  const asked = askedBy(hash);
  return asked !== null && 'query' in asked && asked.variables !== '';
}

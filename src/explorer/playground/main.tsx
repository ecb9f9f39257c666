/** The start of the playground, a page of its own. */
import './workers';
import '@graphiql/react/style.css';
import '@graphiql/plugin-doc-explorer/style.css';
import '@graphiql/plugin-history/style.css';
import 'graphiql/graphiql.css';
import '../styles/tokens.css';
import './graphiql-looks.css';
import './playground.css';
import './questions.css';
import './narrow.css';

import { createRoot } from 'react-dom/client';

import { Playground } from './playground';

const place = document.getElementById('page');
if (place === null) throw new Error('index.html has no place for the page');
createRoot(place).render(<Playground />);

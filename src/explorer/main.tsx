/** The start of the explorer: puts the pages into the document. */
import './styles/tokens.css';
import './styles/base.css';
import './styles/shell.css';
import './styles/things.css';
import './styles/print.css';

import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

import { followLinks } from './address/follow-links';
import { routeOf } from './routes';
import { App } from './shell/app';

const place = document.getElementById('page');
if (place === null) throw new Error('index.html has no place for the page');
followLinks((path) => routeOf(path) !== null);
createRoot(place).render(
  <StrictMode>
    <App />
  </StrictMode>,
);

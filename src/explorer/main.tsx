/** The start of the explorer: puts the pages into the document. */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

const place = document.getElementById('page');
if (place === null) throw new Error('index.html has no place for the page');
createRoot(place).render(
  <StrictMode>
    <main>
      <h1>Conflict Graph</h1>
    </main>
  </StrictMode>,
);

/** The start of the playground, a page of its own. */
import { createRoot } from 'react-dom/client';

const place = document.getElementById('page');
if (place === null) throw new Error('index.html has no place for the page');
createRoot(place).render(
  <main>
    <h1>Playground</h1>
    <p>
      The API is at <a href="/graphql?query=%7Bstatistics%7Bclaims%7D%7D">/graphql</a>.
    </p>
  </main>,
);

/** The page at `/`: what this is and where to go. */
import type { FastifyInstance } from 'fastify';

import { firstQuery } from './first-query';

/** Serves the page and its stylesheet. */
export function addHomePage(http: FastifyInstance): void {
  http.get('/', async (_request, reply) => reply.type('text/html; charset=utf-8').send(page));
  http.get('/style.css', async (_request, reply) => reply.type('text/css; charset=utf-8').send(style));
}

const style = `:root { color-scheme: light dark; }
body { font: 1rem/1.6 system-ui, sans-serif; max-width: 44rem; margin: 3rem auto; padding: 0 1rem; }
pre { overflow-x: auto; padding: 1rem; border: 1px solid; border-radius: 0.25rem; font-size: 0.875rem; }
`;

const page = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Conflict Graph</title>
<link rel="stylesheet" href="/style.css">
</head>
<body>
<main>
<h1>Conflict Graph</h1>
<p>Who says what about a war, where, and on whose word: every claim with the sources that report it, the place in
the document where it stands, and the origin it rests on.</p>
<h2>Ask</h2>
<p>Questions go to <a href="/graphql?query=%7Bstatistics%7Bclaims%20sources%20engine%7D%7D"
>/graphql</a> as GraphQL. A first one: which sources report figures on barrier troops?</p>
<pre tabindex="0" aria-label="A first query">${escapeHtml(firstQuery)}</pre>
<h2>Look after it</h2>
<ul>
<li><a href="/health">/health</a>: the server is alive</li>
<li><a href="/ready">/ready</a>: the store answers</li>
<li><a href="/metrics">/metrics</a>: numbers for Prometheus</li>
</ul>
</main>
</body>
</html>
`;

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);
}

/** Serves the built pages: the explorer at its addresses, the playground at its own, and the files that they load. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';

import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

import { explorerPolicy, playgroundPolicy, type PagePolicy } from './page-policies';

/** Where `npm run build` puts the pages. */
const builtPages = join(__dirname, '..', '..', 'explorer');

/** The addresses that the explorer knows: any below them is its page too, which says itself where nothing is there. */
const explorerRoutes = [
  '/',
  '/search',
  '/e/*',
  '/claim/*',
  '/measure/*',
  '/measures',
  '/source/*',
  '/sources',
  '/path',
  '/canvas',
];

const hashedForever = { cacheControl: true, immutable: true, maxAge: '365d' };

/** Adds the routes. Where nothing is built, `/` says what to run. */
export async function addPages(http: FastifyInstance, folder = builtPages): Promise<void> {
  if (!existsSync(join(folder, 'index.html'))) {
    http.get('/', async (_request, reply) => reply.code(503).type('text/plain; charset=utf-8').send(unbuilt));
    return;
  }
  await http.register(fastifyStatic, {
    root: folder,
    serve: false,
    preCompressed: true,
    cacheControl: false,
    setHeaders: (response) => void response.setHeader('vary', 'accept-encoding'),
  });
  // A page loads some ten files: they take nothing from what its reader may ask of the API in a minute.
  const config = { rateLimit: false } as const;
  const addPage = (route: string, file: string, contentSecurityPolicy: PagePolicy) => {
    http.get(route, { config, helmet: { contentSecurityPolicy } }, async (_request, reply) =>
      reply.header('cache-control', 'no-cache').sendFile(file),
    );
  };
  for (const route of explorerRoutes) addPage(route, 'index.html', explorerPolicy);
  addPage('/playground', 'playground/index.html', playgroundPolicy);
  // A reader who mistypes an address is told so by a page; a program, in the words of the API.
  http.get('/*', { config, helmet: { contentSecurityPolicy: explorerPolicy } }, async (request, reply) => {
    if (request.headers.accept?.includes('text/html') !== true) {
      reply.callNotFound();
      return reply;
    }
    return reply.code(404).header('cache-control', 'no-cache').sendFile('index.html');
  });
  http.get('/favicon.svg', { config }, async (_request, reply) =>
    reply.header('cache-control', 'public, max-age=86400').sendFile('favicon.svg'),
  );
  http.get<{ Params: { '*': string } }>('/assets/*', { config }, async (request, reply) =>
    reply.sendFile(request.params['*'], join(folder, 'assets'), hashedForever),
  );
}

const unbuilt = `The pages are not built. Run: npm run build
The API is at /graphql.
`;

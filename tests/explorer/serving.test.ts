import Fastify from 'fastify';

import { addPages } from '../../src/server/pages';
import { findBarriers } from '../support/axe';
import { describeWithPages } from '../support/pages';
import { serveForTest, type ServedForTest } from '../support/serve';

const explorerPolicy =
  "default-src 'none';script-src 'self';connect-src 'self';img-src 'self';font-src 'self';base-uri 'none';" +
  "form-action 'none';frame-ancestors 'none';style-src 'self';require-trusted-types-for 'script';trusted-types 'none'";
const playgroundPolicy =
  "default-src 'none';script-src 'self';connect-src 'self';img-src 'self';font-src 'self';base-uri 'none';" +
  "form-action 'none';frame-ancestors 'none';style-src 'self' 'unsafe-inline';worker-src 'self'";

const explorerAddresses = [
  '/',
  '/?claim=claim/x',
  '/search?q=beria',
  '/e/topic/barrier-troops',
  `/e/topic/${'long-'.repeat(40)}name`,
  '/claim/claim-of-some-kind',
  '/measure/soldiers-shot',
  '/measures',
  '/source/an-article',
  '/sources',
  '/path?from=a&to=b',
  '/canvas',
];

describe('the server of the pages', () => {
  let server: ServedForTest;
  beforeAll(async () => {
    server = await serveForTest(undefined, { rateLimitPerMinute: 5 });
  });
  afterAll(() => server.close());

  test.each([
    ...explorerAddresses.map((address) => [address, explorerPolicy] as const),
    ['/playground', playgroundPolicy] as const,
  ])('%s is a page under its policy, without a line of script or style in it', async (address, policy) => {
    const response = await fetch(server.url + address);
    expect([response.status, response.headers.get('content-type')]).toEqual([
      200,
      'text/html; charset=utf-8',
    ]);
    expect(response.headers.get('content-security-policy')).toBe(policy);
    expect(response.headers.get('cache-control')).toBe('no-cache');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    const page = await response.text();
    expect(page).toMatch(/^<!doctype html>/);
    expect(page).not.toMatch(/<style|style="|<script(?![^>]* src=)| on\w+="|https?:/);
    expect(page.replace(/<noscript>[^]*<\/noscript>/, '')).toMatch(
      /<script type="module"[^>]* src="\/assets\//,
    );
  });

  test.each(['/nowhere', '/e', '/index.html', '/playground/', '/playground/x', '/assets/none.js', '/assets/../index.html', '/assets/%2e%2e/index.html'])('there is nothing at %s', async (address) => {
    const response = await fetch(server.url + address);
    const body = (await response.json()) as { errors: { extensions: { code: string } }[] };
    expect([response.status, body.errors[0]?.extensions.code]).toEqual([404, 'NOT_FOUND']);
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(response.headers.get('cache-control')).toBeNull();
  }); // prettier-ignore

  test('a browser is shown a page where nothing is', async () => {
    const response = await fetch(`${server.url}/nowhere`, { headers: { accept: 'text/html,*/*;q=0.8' } });
    expect([response.status, response.headers.get('content-type')]).toEqual([
      404,
      'text/html; charset=utf-8',
    ]);
    expect(response.headers.get('content-security-policy')).toBe(explorerPolicy);
    expect(response.headers.get('cache-control')).toBe('no-cache');
    expect(await response.text()).toMatch(/^<!doctype html>/);
  });

  test('what a page loads is there, kept for good, compressed, and free of the limit on requests', async () => {
    const page = await (await fetch(`${server.url}/playground`)).text();
    const explorer = await (await fetch(server.url)).text();
    const files = [...(page + explorer).matchAll(/(?:src|href)="(\/[^"]*\.\w+)"/g)].map((match) => match[1]);
    expect(files.length).toBeGreaterThan(3);
    for (const file of files) {
      const plain = await send(`${server.url}${file}`, 'identity');
      expect([file, plain.status]).toEqual([file, 200]);
      expect(plain.headers.get('cache-control')).toBe(
        file === '/favicon.svg' ? 'public, max-age=86400' : 'public, max-age=31536000, immutable',
      );
      for (const encoding of ['br', 'gzip']) {
        const compressed = await send(`${server.url}${file}`, encoding);
        expect([file, compressed.status, compressed.headers.get('content-encoding')]).toEqual([
          file,
          200,
          encoding,
        ]);
        expect(compressed.headers.get('content-type')).toBe(plain.headers.get('content-type'));
        expect(compressed.headers.get('vary')).toMatch(/accept-encoding/i);
      }
    }
  });
});

/** Asks for a file in one encoding. */
function send(url: string, encoding: string): Promise<Response> {
  return fetch(url, { headers: { 'accept-encoding': encoding } });
}

test('without a build the server says what to run', async () => {
  const http = Fastify();
  await addPages(http, '/nowhere');
  const answer = await http.inject('/');
  expect([answer.statusCode, answer.payload]).toEqual([503, expect.stringContaining('npm run build')]);
  await http.close();
});

describeWithPages('the pages in a browser', (pages) => {
  test('the start opens without a fault or a barrier', async () => {
    const page = await pages().open('/');
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await findBarriers(page)).toEqual([]);
  });

  test('a fault is seen: a request to another host, a picture from elsewhere, markup made of text', async () => {
    const page = await pages().open('/');
    await page.evaluate(async () => {
      await fetch('http://example.org/').catch(() => undefined);
      document.body.append(Object.assign(new Image(), { src: 'data:image/gif;base64,R0lGODlhAQABAAAAACw=' }));
      setTimeout(() => (document.body.innerHTML = '<p>text</p>'));
      await new Promise((resolve) => setTimeout(resolve, 200));
    });
    const faults = pages().takeFaults().join('\n');
    expect(faults).toContain('policy connect-src: http://example.org');
    expect(faults).toContain('policy img-src: data');
    expect(faults).toContain('policy require-trusted-types-for: trusted-types-sink');
    expect(faults).toMatch(/^error: .*TrustedHTML/m);
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
  });
});

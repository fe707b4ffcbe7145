import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ServeOptions, servePage } from '../../src/cli/commands/serve.ts';
import { pageFiles } from '../../src/cli/page/files.ts';

const folder = mkdtempSync(join(tmpdir(), 'swaplab-page-'));
mkdirSync(join(folder, 'assets'));
for (const [name, text] of [
  ['index.html', '<h1>page</h1>'],
  ['assets/lab-1.js', 'lab()'],
  ['a.trace', 'steps'],
])
  writeFileSync(join(folder, `${name}.br`), brotliCompressSync(text));
writeFileSync(join(folder, 'left-alone.txt'), 'not packed');

const server = createServer(pageFiles(folder));
beforeAll(() => new Promise<void>((done) => void server.listen(0, '127.0.0.1', done)));
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

const port = () => (server.address() as { port: number }).port;

function get(path: string, headers: Record<string, string> = {}, method = 'GET') {
  return new Promise<{
    status: number | undefined;
    headers: Record<string, unknown>;
    body: Buffer;
  }>((done, fail) => {
    request({ port: port(), host: '127.0.0.1', path, headers, method }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        done({
          status: response.statusCode,
          headers: response.headers,
          body: Buffer.concat(parts),
        }),
      );
    })
      .on('error', fail)
      .end();
  });
}

test('files are sent packed to who takes it, plain to others, with their types', async () => {
  const packed = await get('/', { 'accept-encoding': 'gzip, br' });
  expect(packed.headers).toMatchObject({
    'content-encoding': 'br',
    'content-type': 'text/html;charset=utf-8',
    'cache-control': 'no-cache',
  });
  expect(brotliDecompressSync(packed.body).toString()).toBe('<h1>page</h1>');
  const zipped = await get('/', { 'accept-encoding': 'gzip, deflate' });
  expect(zipped.headers['content-encoding']).toBe('gzip');
  expect(gunzipSync(zipped.body).toString()).toBe('<h1>page</h1>');
  const plain = await get('/assets/lab-1.js?x=1');
  expect(plain.headers['content-encoding']).toBeUndefined();
  expect(plain.headers['content-type']).toContain('javascript');
  expect(plain.headers['cache-control']).toContain('immutable');
  expect(plain.body.toString()).toBe('lab()');
  expect((await get('/a.trace')).headers['content-type']).toBe('application/octet-stream');
});

test('what has not changed is not sent again, and nothing else is there', async () => {
  const { headers } = await get('/index.html');
  const again = await get('/index.html', { 'if-none-match': String(headers.etag) });
  expect([again.status, again.body.length]).toEqual([304, 0]);
  const head = await get('/', {}, 'HEAD');
  expect([head.status, head.body.length, head.headers['content-length']]).toEqual([200, 0, '13']);
  for (const path of [
    '/left-alone.txt',
    '/%2e%2e/%2e%2e/package.json',
    '/assets%2flab-1.js',
    '/assets',
  ])
    expect((await get(path)).status, path).toBe(404);
  expect((await get('/', {}, 'POST')).status).toBe(405);
});

test('a port in use, an address of elsewhere and a page not built are said, with a way on', async () => {
  const said = (options: ServeOptions, from = folder) =>
    servePage(options, from).catch(({ message }: Error) => message);
  expect(await said({ port: port() })).toMatch(/^port \d+ is in use; --port 0 takes one/);
  expect(await said({ port: 0, host: '192.0.2.1' })).toMatch(/^192.0.2.1 is no address of this/);
  expect(await said({ port: 0 }, tmpdir())).toMatch(/^there is no page in .*'npm run build'/);
});

import { readdirSync, readFileSync, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliDecompress, gzip } from 'node:zlib';
import { lookup } from 'mrmime';

const unpack = promisify(brotliDecompress);
const zip = promisify(gzip);

/** What is sent of a file of the page. */
interface File {
  path: string;
  type: string;
  etag: string;
  /** Its name has a hash of its content, so it never changes. */
  lasting: boolean;
  /** As it is sent where brotli is not taken; made when first asked for. */
  zipped?: ReturnType<typeof zip>;
}

/**
 * Answers requests for the files of a built page. Each lies there compressed, with `.br` at its end, and is sent so to who
 * takes it. Browsers don't over plain http, except from this machine: they get it by gzip.
 * @param folder with the page; read once
 */
export function pageFiles(folder: string) {
  const files = new Map<string, File>();
  for (const found of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!found.endsWith('.br')) continue;
    const path = join(folder, found);
    const url = `/${found.replaceAll('\\', '/').slice(0, -'.br'.length)}`;
    const { size, mtimeMs } = statSync(path);
    const type = lookup(url) ?? 'application/octet-stream';
    files.set(url, {
      path,
      type: /^text|javascript/.test(type) ? `${type};charset=utf-8` : type,
      etag: `"${size.toString(36)}-${Math.round(mtimeMs).toString(36)}"`,
      lasting: url.startsWith('/assets/'),
    });
  }
  const index = files.get('/index.html');
  if (index) files.set('/', index);
  return (request: IncomingMessage, response: ServerResponse): void => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    const { pathname } = new URL(request.url ?? '/', 'http://page');
    const file = files.get(pathname);
    if (!file) {
      response.writeHead(404, { 'Content-Type': 'text/plain' }).end('There is no such file.\n');
      return;
    }
    answer(file, request, response);
  };
}

function answer(file: File, request: IncomingMessage, response: ServerResponse): void {
  response.setHeader('ETag', file.etag);
  response.setHeader('Vary', 'Accept-Encoding');
  response.setHeader('Cache-Control', file.lasting ? 'max-age=31536000, immutable' : 'no-cache');
  response.setHeader('X-Content-Type-Options', 'nosniff');
  if (request.headers['if-none-match'] === file.etag) {
    response.writeHead(304).end();
    return;
  }
  response.setHeader('Content-Type', file.type);
  const send = (bytes: Buffer) => {
    response.setHeader('Content-Length', bytes.length);
    response.end(request.method === 'HEAD' ? undefined : bytes);
  };
  const taken = request.headers['accept-encoding'] ?? '';
  if (/\bbr\b/.test(taken)) {
    response.setHeader('Content-Encoding', 'br');
    send(readFileSync(file.path));
    return;
  }
  const plain = () => unpack(readFileSync(file.path));
  const zipped = /\bgzip\b/.test(taken);
  if (zipped) {
    response.setHeader('Content-Encoding', 'gzip');
    file.zipped ??= plain().then((bytes) => zip(bytes));
  }
  (zipped && file.zipped ? file.zipped : plain()).then(send, () => response.writeHead(500).end());
}

import { readFileSync } from 'node:fs';
import {
  createServer,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';

/** What a host does with a file: send it, or the first half of it, as if that were all or with the rest missing. */
type Manner = 'whole' | 'half' | 'cut off';

interface Hosting {
  /** Where the page lies: `/` or a folder, `/class/swaplab/`. */
  path?: string;
  headers?: OutgoingHttpHeaders;
}

/** The policy that the page carries, as a header: then its workers have it, too. */
export function strictHeaders(): OutgoingHttpHeaders {
  const [, written] =
    /Content-Security-Policy" content="([^"]*)"/.exec(readFileSync('dist/index.html', 'utf8')) ??
    [];
  const content = written?.replaceAll('&#39;', "'");
  if (!content?.includes("default-src 'self'")) throw new Error('the built page has no policy');
  return {
    'Content-Security-Policy': content,
    'X-Content-Type-Options': 'nosniff',
  };
}

/** A server of the built page, in whatever way; it can go away, change its files and lose parts of them. */
export class Host {
  /** The folder with the page as it is now. */
  folder = 'dist';
  /** How a file is sent, by its name below the folder. */
  manner: (name: string) => Manner = () => 'whole';
  readonly #server = createServer((request, response) => this.#answer(request, response));
  readonly #path: string;
  readonly #headers: OutgoingHttpHeaders;
  #port = 0;

  private constructor({ path = '/', headers = {} }: Hosting) {
    this.#path = path;
    this.#headers = headers;
  }

  static async start(hosting: Hosting = {}): Promise<Host> {
    const host = new Host(hosting);
    await new Promise<void>((done) => host.#server.listen(0, done));
    host.#port = (host.#server.address() as AddressInfo).port;
    return host;
  }

  /** Where the page is, or was, under a name that leads to this machine. */
  url(name = 'localhost'): string {
    return `http://${name}:${this.#port}${this.#path}`;
  }

  async stop(): Promise<void> {
    if (!this.#server.listening) return;
    const closed = new Promise((done) => this.#server.close(done));
    this.#server.closeAllConnections();
    await closed;
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    const none = () => {
      response.writeHead(404).end();
    };
    const { pathname } = new URL(request.url ?? '/', this.url());
    if (!pathname.startsWith(this.#path)) {
      none();
      return;
    }
    const name = pathname.slice(this.#path.length);
    for (const [header, value = ''] of Object.entries(this.#headers))
      response.setHeader(header, value);
    const manner = this.manner(name);
    if (manner === 'whole') {
      request.url = `/${name}`;
      // Asked each time: the folder may have become another one.
      sirv(this.folder, { dev: true, etag: true })(request, response, none);
    } else this.#sendHalf(name, manner, response);
  }

  #sendHalf(name: string, manner: Manner, response: ServerResponse): void {
    const bytes = readFileSync(`${this.folder}/${name}`);
    const half = bytes.subarray(0, bytes.length / 2);
    const type = name.endsWith('.wasm') ? 'application/wasm' : 'text/javascript';
    const announced = manner === 'half' ? half.length : bytes.length;
    response.writeHead(200, { 'Content-Type': type, 'Content-Length': announced });
    response.write(half, () => (manner === 'half' ? response.end() : response.destroy()));
  }
}

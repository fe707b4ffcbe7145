import type { Plugin } from 'vite';
import { core } from './core.ts';

/** A URL of a shipped trace, relative to the page: traces/ping-pong-glibc.trace */
const URL_PATTERN = /^\/traces\/([\w-]+)\.trace$/;

/**
 * Fetches the first scenario's trace beside the code that reads it, where the address asks for that
 * scenario or for nothing. In the page itself, so that it waits for no other file.
 */
const early = (first: string) => `if (/^#?$|[#&]scenario=${first}(&|$)/.test(location.hash))
  document.head.append(
    Object.assign(document.createElement('link'), {
      rel: 'preload',
      as: 'fetch',
      crossOrigin: '',
      href: './traces/${first}.trace',
    }),
  );
`;

const names = async () => (await core())('recordings', 'shippedNames');

const trace = async (name: string) => (await core())('recordings', 'shippedTrace', name);

/** All of them, by name. */
async function traces(): Promise<(readonly [string, Uint8Array | undefined])[]> {
  const call = await core();
  const { names } = await call('recordings', 'shippedNames');
  const record = async (name: string) =>
    [name, await call('recordings', 'shippedTrace', name)] as const;
  return Promise.all(names.map(record));
}

/**
 * Records the scenarios with the core as it is, and serves the traces beside the page: the page
 * steps at once while the engines are still loading.
 */
export function shippedTraces(): Plugin {
  let recorded: ReturnType<typeof traces>;
  return {
    name: 'shipped-traces',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const name = URL_PATTERN.exec(request.url ?? '')?.[1];
        if (!name) return next();
        trace(name)
          .then((bytes) => {
            if (!bytes) return next();
            response.setHeader('Content-Type', 'application/octet-stream');
            response.end(bytes);
          })
          .catch(next);
      });
      // The unit tests' server has no page.
      if (server.config.mode === 'test') return;
      // Before the first page asks; it also loads the engines, for whichever trace is asked for.
      return () =>
        void names()
          .then(({ first }) => trace(first))
          .catch(() => undefined);
    },
    async transformIndexHtml(_html, { server }) {
      if (server) return [];
      const { first } = await names();
      return [{ tag: 'script', children: early(first), injectTo: 'head-prepend' }];
    },
    buildEnd(error) {
      // A server that closes ends, too.
      if (error || this.environment.mode !== 'build') return;
      // Beside the writing of chunks.
      recorded = traces();
      recorded.catch(() => {});
    },
    async generateBundle() {
      for (const [name, source] of await recorded)
        if (source) this.emitFile({ type: 'asset', fileName: `traces/${name}.trace`, source });
    },
  };
}

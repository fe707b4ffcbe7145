import type { Plugin, ViteDevServer } from 'vite';
import { CORE_ENVIRONMENT, runModule } from './run-module.ts';

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

/** What records, with the core as it is. */
const recordings = (server?: ViteDevServer) =>
  runModule<typeof import('./recordings.ts')>('/src/build/recordings.ts', server);

/**
 * Records the scenarios with the core as it is, and serves the traces beside the page: the page
 * steps at once while the engines are still loading.
 */
export function shippedTraces(): Plugin {
  return {
    name: 'shipped-traces',
    config: () => ({ environments: { ssr: CORE_ENVIRONMENT } }),
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const name = URL_PATTERN.exec(request.url ?? '')?.[1];
        if (!name) return next();
        recordings(server)
          .then(({ shippedTrace }) => shippedTrace(name))
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
        void recordings(server)
          .then(({ FIRST, shippedTrace }) => shippedTrace(FIRST))
          .catch(() => undefined);
    },
    async transformIndexHtml(_html, { server }) {
      if (server) return [];
      const { FIRST } = await recordings();
      return [{ tag: 'script', children: early(FIRST), injectTo: 'head-prepend' }];
    },
    async generateBundle() {
      const { SHIPPED_NAMES, shippedTrace } = await recordings();
      for (const name of SHIPPED_NAMES) {
        const source = await shippedTrace(name);
        if (source) this.emitFile({ type: 'asset', fileName: `traces/${name}.trace`, source });
      }
    },
  };
}

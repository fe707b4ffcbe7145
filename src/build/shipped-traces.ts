import { pathToFileURL } from 'node:url';
import { isRunnableDevEnvironment, type Plugin, runnerImport } from 'vite';
import { SCENARIOS } from '../machine/scenarios/scenarios.ts';

/** A URL of a shipped trace, relative to the page: traces/ping-pong-glibc.trace */
const URL_PATTERN = /^\/traces\/([\w-]+)\.trace$/;

const [{ name: FIRST }] = SCENARIOS;

/**
 * Fetches the first scenario's trace beside the code that reads it, where the address asks for that
 * scenario or for nothing. A file of its own, since the policy of hosting.ts lets no script into the
 * page itself.
 */
const EARLY = `if (/^#?$|[#&]scenario=${FIRST}(&|$)/.test(location.hash))
  document.head.append(
    Object.assign(document.createElement('link'), {
      rel: 'preload',
      as: 'fetch',
      crossOrigin: '',
      href: './traces/${FIRST}.trace',
    }),
  );
`;

/** What records, as a module that Vite has run. */
type Recordings = typeof import('./recordings.ts');
const RECORDINGS = '/src/build/recordings.ts';

/**
 * Records the scenarios with the core as it is, and serves the traces beside the page: the page
 * steps at once while the engines are still loading.
 */
export function shippedTraces(): Plugin {
  return {
    name: 'shipped-traces',
    // Megabytes, which Node can load as they are.
    resolveId: {
      filter: { id: /\/engine\/generated\// },
      handler(source, importer) {
        if (this.environment.config.consumer === 'client' || !importer) return undefined;
        return { id: new URL(source, pathToFileURL(importer)).href, external: true };
      },
    },
    configureServer(server) {
      const { ssr } = server.environments;
      if (!isRunnableDevEnvironment(ssr)) throw new Error('nothing to run the core in');
      // The environment keeps the module, and with it what it has recorded, until a file changes that
      // it was made of, an assembly file included.
      const recordings = () => ssr.runner.import<Recordings>(RECORDINGS);
      server.middlewares.use((request, response, next) => {
        const name = URL_PATTERN.exec(request.url ?? '')?.[1];
        if (!name) return next();
        recordings()
          .then(({ shippedTrace }) => shippedTrace(name))
          .then((bytes) => {
            if (!bytes) return next();
            response.setHeader('Content-Type', 'application/octet-stream');
            response.end(bytes);
          })
          .catch(next);
      });
      // Read before the first page asks.
      return () => void recordings().catch(() => undefined);
    },
    transformIndexHtml: (_html, { server }) =>
      server
        ? []
        : [{ tag: 'script', attrs: { async: true, src: './early.js' }, injectTo: 'head-prepend' }],
    async generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'early.js', source: EARLY });
      const { module } = await runnerImport<Recordings>(RECORDINGS);
      for (const name of module.SHIPPED_NAMES) {
        const source = await module.shippedTrace(name);
        if (source) this.emitFile({ type: 'asset', fileName: `traces/${name}.trace`, source });
      }
    },
  };
}

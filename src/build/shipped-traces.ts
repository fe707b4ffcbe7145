import { type Plugin, runnerImport } from 'vite';
import { SCENARIOS } from '../machine/scenarios.ts';

/** A URL of a shipped trace, relative to the page: traces/ping-pong-glibc.trace */
const URL_PATTERN = /^\/traces\/([\w-]+)\.trace$/;

/**
 * Records every scenario with the core as it is, and serves the traces beside the page: the page
 * steps at once while the engines are still loading.
 */
export function shippedTraces(): Plugin {
  // By Vite's own module runner, so that an edit of the core shows without a restart.
  const recordings = async () =>
    (await runnerImport<typeof import('./recordings.ts')>('/src/build/recordings.ts')).module;
  return {
    name: 'shipped-traces',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const name = URL_PATTERN.exec(request.url ?? '')?.[1];
        if (!name) return next();
        recordings()
          .then(({ recordTraces }) => recordTraces())
          .then((traces) => {
            const bytes = traces.get(name);
            if (!bytes) return next();
            response.setHeader('Content-Type', 'application/octet-stream');
            response.end(bytes);
          })
          .catch(next);
      });
    },
    // The page opens with the first scenario: fetch its trace beside the code that reads it.
    transformIndexHtml: () => [
      {
        tag: 'link',
        attrs: {
          rel: 'preload',
          as: 'fetch',
          crossorigin: '',
          href: `./traces/${SCENARIOS[0].name}.trace`,
        },
        injectTo: 'head',
      },
    ],
    async generateBundle() {
      const { recordTraces } = await recordings();
      for (const [name, source] of await recordTraces())
        this.emitFile({ type: 'asset', fileName: `traces/${name}.trace`, source });
    },
  };
}

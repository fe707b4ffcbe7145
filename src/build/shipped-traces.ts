import { type Plugin, runnerImport } from 'vite';
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
    transformIndexHtml: (_html, { server }) =>
      server
        ? []
        : [{ tag: 'script', attrs: { async: true, src: './early.js' }, injectTo: 'head-prepend' }],
    async generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'early.js', source: EARLY });
      const { recordTraces } = await recordings();
      for (const [name, source] of await recordTraces())
        this.emitFile({ type: 'asset', fileName: `traces/${name}.trace`, source });
    },
  };
}
